import type { Column, Table } from '../layouts/model';
import { columnOf } from '../layouts/model';
import { isPercentFormat } from '../sheet/number-format';
import { readNumberText } from '../sheet/number-text';
import { whenOf } from '../layouts/series';

/** Numerators and denominators whose quotient a percentage column may print. */
const PARTS: readonly (readonly [string, string])[] = [
  ['terlayani', 'harus'],
  ['realisasi', 'target'],
  ['realisasiAnggaran', 'anggaran'],
];

/** Above this, a column without % format cannot hold fractions: 5 would be 500 %. */
const LARGEST_FRACTION = 5;

const known = new WeakMap<Table, Map<Column, 1 | 100>>();

/**
 * What a number without % format in a percentage column must be multiplied by to give percent
 * points: 100 where the column holds fractions (0.8 for 80 %), 1 where it holds percent points.
 */
export function percentFactor(table: Table, column: Column): 1 | 100 {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = new Map<Column, 1 | 100>()));
  let factor = columns.get(column);
  if (factor === undefined) columns.set(column, (factor = infer(table, column)));
  return factor;
}

function infer(table: Table, column: Column): 1 | 100 {
  let largest = 0;
  let asFraction = 0;
  let asPoints = 0;
  for (const row of table.rows) {
    const value = bareNumber(table, row.row, column);
    if (value === null) continue;
    largest = Math.max(largest, Math.abs(value));
    if (largest > LARGEST_FRACTION) return 1;
    const quotient = quotientOf(table, row.row, column);
    if (quotient === null || value === 0) continue;
    if (Math.abs(value - quotient) < 0.006) asFraction++;
    else if (Math.abs(value - quotient * 100) < 0.6) asPoints++;
  }
  if (asFraction !== asPoints) return asFraction > asPoints ? 100 : 1;
  return largest > 0 && largest <= 1 ? 100 : 1;
}

function bareNumber(table: Table, row: number, column: Column): number | null {
  const cell = table.sheet.cell(row, column.column);
  if (cell?.value == null) return null;
  if (typeof cell.value === 'number') return isPercentFormat(cell.format) ? null : cell.value;
  const read = readNumberText(String(cell.value), 'persen');
  return read.kind === 'number' && !read.isPercent ? read.value : null;
}

function quotientOf(table: Table, row: number, column: Column): number | null {
  const own = whenOf(column.key);
  for (const [numerator, denominator] of PARTS) {
    const x = columnOf(table, numerator + own);
    const y = columnOf(table, denominator + own);
    if (!x || !y || x === column || y === column) continue;
    const above = figureOf(table, row, x);
    const below = figureOf(table, row, y);
    if (above !== null && below) return above / below;
  }
  return null;
}

function figureOf({ sheet }: Table, row: number, { column }: Column): number | null {
  const value = sheet.cell(row, column)?.value;
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const read = readNumberText(value);
  return read.kind === 'number' ? read.value : null;
}
