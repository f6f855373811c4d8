import { MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from '../../sheet/address';
import { localAddress, parseLocal } from '../model/area';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import { HostError, invalidArgument } from './errors';

/** A range as the API holds it. It moves with inserted and deleted rows while it is kept. */
export class RangeTarget {
  readonly sheet: HostSheet;
  rect: Rect;

  constructor(sheet: HostSheet, rect: Rect) {
    this.sheet = sheet;
    this.rect = rect;
  }
}

/** A rectangle that the grid holds, or InvalidArgument. */
export function insideGrid(rect: Rect): Rect {
  const inside =
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < MAX_ROWS &&
    rect.right < MAX_COLUMNS &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right;
  if (!inside) throw invalidArgument('outside the grid');
  return rect;
}

export function fullAddress(target: RangeTarget): string {
  return `${quoteSheet(target.sheet.name)}!${localAddress(target.rect)}`;
}

/**
 * Finds what an address argument names: `A1:B2`, `Sheet1!A:A`, or a defined name.
 * @throws HostError InvalidArgument for anything else.
 */
export function resolveAddress(
  workbook: HostWorkbook,
  sheet: HostSheet,
  address: string,
): RangeTarget {
  const cut = address.lastIndexOf('!');
  let on = sheet;
  if (cut >= 0) {
    const written = address.slice(0, cut);
    const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const other = workbook.sheetByName(name);
    if (!other) throw invalidArgument(`no sheet ${name}`);
    on = other;
  }
  const rect = parseLocal(address.slice(cut + 1));
  if (rect) return new RangeTarget(on, rect);
  const named = workbook.names.get(address.toLowerCase());
  const target = named && namedRange(workbook, named.formula);
  if (!target) throw invalidArgument(`${JSON.stringify(address)} is no address`);
  return target;
}

/** The range that a defined name's formula points at; null where it holds something else. */
export function namedRange(workbook: HostWorkbook, formula: string): RangeTarget | null {
  if (!formula.startsWith('=') || !formula.includes('!')) return null;
  try {
    return resolveAddress(workbook, workbook.active, formula.slice(1));
  } catch (cause) {
    if (cause instanceof HostError) return null;
    throw cause;
  }
}
