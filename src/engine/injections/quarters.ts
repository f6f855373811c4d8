import type { Column, TableRow } from '../../layouts/model';
import { jumlahkan } from '../../policy/arithmetic';
import { tampakSama } from '../../policy/printed';
import { silang } from '../../rules/kit/letak';
import {
  barisTriwulan,
  isKumulatif,
  kolomTriwulanKinerja,
  kolomTriwulanRp,
  type KolomTriwulan,
} from '../../rules/kit/triwulan';
import { jenisKinerja } from '../../rules/kit/triwulan-kinerja';
import type { Builder } from './builder';
import { isMark } from './capaian';
import { scaled } from './unit';

const WITHOUT_QUARTERS = new Set<TableRow['kind']>([
  'judul',
  'keterangan',
  'predikat',
  'rata-rata',
]);

/** The year from its quarters: rupiah, and performance by the kind of its indicator. */
export function fillQuarters(builder: Builder): void {
  const rupiah = kolomTriwulanRp(builder.table);
  const kinerja = kolomTriwulanKinerja(builder.table);
  if (rupiah) fillMoney(builder, rupiah);
  if (kinerja) fillPerformance(builder, kinerja);
}

function isOpen(builder: Builder, row: TableRow, columns: KolomTriwulan): boolean {
  if (WITHOUT_QUARTERS.has(row.kind)) return false;
  if (columns.triwulan.some((c) => isUnreadable(builder, row, c))) return false;
  return columns.triwulan.some((c) => builder.value(row, c) !== null);
}

function isUnreadable(builder: Builder, row: TableRow, column: Column): boolean {
  const { kind } = builder.figure(row, column);
  return kind === 'none' ? false : isMark(builder, row, column);
}

/** Rows without details; a parent is the sum of its details, in this column as in the others. */
function fillMoney(builder: Builder, columns: KolomTriwulan): void {
  const { table } = builder;
  const isRunning = isKumulatif(barisTriwulan(table, columns));
  const { neraca: sums, salah } = silang(table);
  table.rows.forEach((row, i) => {
    // Where another sum proves one of the quarters wrong, the year is right as it stands.
    const fault = salah.get(i)?.letak.column;
    if (fault && fault !== columns.setahun) return;
    const { pohon } = sums;
    if (pohon.rincian[i]?.length || row.kind === 'jumlah' || !isOpen(builder, row, columns)) return;
    if (isRunning) proposeLast(builder, row, columns);
    else proposeSum(builder, row, columns);
  });
}

function fillPerformance(builder: Builder, columns: KolomTriwulan): void {
  const { table } = builder;
  for (const row of table.rows) {
    if (row.kind === 'jumlah' || !isOpen(builder, row, columns)) continue;
    const kind = jenisKinerja(table, row);
    const printed = builder.figure(row, columns.setahun);
    const figures = filled(builder, row, columns);
    const sum = jumlahkan(figures);
    const shows = (value: number | undefined): boolean =>
      printed.kind === 'number' &&
      value !== undefined &&
      tampakSama(printed.value, printed.decimals, value);
    const last = figures.at(-1);
    if (kind === 'persen') {
      // Quarters not yet due are often filled with 0: then the figure is that of an earlier one.
      const isEarlier = shows(figures.filter((v) => v !== 0).at(-1)) && !shows(last);
      const isDue = printed.kind === 'number' || last !== 0;
      if (isDue && !isEarlier) proposeLast(builder, row, columns);
      continue;
    }
    // The same people may be counted in several quarters: only a sum that shows, or none at all.
    const most = Math.max(0, ...figures);
    const isBetween = printed.kind === 'number' && printed.value >= most && printed.value < sum;
    const isClear = kind === 'hitungan' && printed.kind === 'number' && !isBetween && !shows(last);
    if (shows(sum) || isClear) proposeSum(builder, row, columns);
  }
}

function filled(builder: Builder, row: TableRow, { triwulan }: KolomTriwulan): number[] {
  return triwulan.flatMap((c) => builder.value(row, c) ?? []);
}

function proposeSum(builder: Builder, row: TableRow, { triwulan, setahun }: KolomTriwulan): void {
  const isText = triwulan.some((c) => builder.keepsText(row, c));
  if (!triwulan.every((c) => builder.isRead(row, c))) return;
  const [first, last] = [triwulan[0], triwulan.at(-1)];
  const isRange = !isText && first && last && last.column - first.column === triwulan.length - 1;
  const list = isRange
    ? `${builder.address(row, first)}:${builder.address(row, last)}`
    : triwulan.map((c) => builder.operand(row, c)).join(',');
  builder.propose({
    row,
    column: setahun,
    expression: `SUM(${list})`,
    compute: (see) => jumlahkan(triwulan.map((c) => see(row, c) ?? 0)),
    inCellUnit: true,
  });
}

/** The fourth quarter once it is there, till then the latest one that is filled in. */
function proposeLast(builder: Builder, row: TableRow, columns: KolomTriwulan): void {
  const { setahun } = columns;
  const triwulan = [...columns.triwulan].reverse();
  const [fourth] = triwulan;
  if (!fourth || !triwulan.every((c) => builder.isRead(row, c))) return;
  const own = builder.unit(row, setahun);
  const part = (c: Column): string => scaled(builder.operand(row, c), builder.unit(row, c), own);
  const isOver = builder.value(row, fourth) !== null;
  const expression = isOver
    ? part(fourth)
    : triwulan.reduceRight(
        (rest, c) => (rest ? `IF(${builder.address(row, c)}<>"",${part(c)},${rest})` : part(c)),
        '',
      );
  builder.propose({
    row,
    column: setahun,
    expression,
    compute: (see) => triwulan.map((c) => see(row, c)).find((v) => v !== null) ?? null,
    inCellUnit: true,
  });
}
