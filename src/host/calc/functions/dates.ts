import { dateFromSerial, dateToSerial } from 'numfmt';
import type { CellValue } from '../../model/values';
import type { HostFunction } from '../context';
import { lifted } from '../matrix';
import { Fault, toNumber } from '../value';

/** Year, month, day of a serial number. */
function parts(cell: CellValue | undefined): [number, number, number] {
  const serial = toNumber(cell ?? null);
  if (serial < 0) throw new Fault('#NUM!');
  const date: unknown = dateFromSerial(serial);
  if (!Array.isArray(date)) throw new Fault('#NUM!');
  return [Number(date[0]), Number(date[1]), Number(date[2])];
}

/** Months and days beyond their ends carry over, as in Excel. */
function serialOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const serial: unknown = dateToSerial([
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ]);
  if (typeof serial !== 'number') throw new Fault('#NUM!');
  return serial;
}

function now(): number {
  const moment = new Date();
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return day + (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / 86_400;
}

export const DATES: Readonly<Record<string, HostFunction>> = {
  TODAY: () => Math.floor(now()),
  NOW: () => now(),
  DATE: lifted(
    (y, m, d) => serialOf(toNumber(y ?? null), toNumber(m ?? null), toNumber(d ?? null)),
    3,
  ),
  YEAR: lifted((serial) => parts(serial)[0], 1),
  MONTH: lifted((serial) => parts(serial)[1], 1),
  DAY: lifted((serial) => parts(serial)[2], 1),
  EDATE: lifted((serial, months) => {
    const [year, month, day] = parts(serial);
    const target = month + Math.trunc(toNumber(months ?? null));
    const last = new Date(Date.UTC(year, target, 0)).getUTCDate();
    return serialOf(year, target, Math.min(day, last));
  }, 2),
  EOMONTH: lifted((serial, months) => {
    const [year, month] = parts(serial);
    return serialOf(year, month + Math.trunc(toNumber(months ?? null)) + 1, 0);
  }, 2),
  DAYS: lifted(
    (end, start) => Math.floor(toNumber(end ?? null)) - Math.floor(toNumber(start ?? null)),
    2,
  ),
};
