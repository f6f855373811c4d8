import type { Column, Table, TableRow } from '../layouts/model';
import { columnOf } from '../layouts/model';
import { isDateFormat, isPercentFormat, shownDecimals } from '../sheet/number-format';
import { type BadNumberReason, type ExpectedNumber, readNumberText } from '../sheet/number-text';
import { type Cell, isErrorValue, type Scalar } from '../sheet/snapshot';
import { percentFactor } from './percent-scale';

/** What a cell says as a figure of its column. */
export type Figure =
  | {
      readonly kind: 'number';
      /** Percent points for percentages, rupiah for money, otherwise the count or the value. */
      readonly value: number;
      /** Decimals shown, in the unit of `value`. */
      readonly decimals: number;
      readonly raw: Scalar;
      readonly isText: boolean;
      /** What the cell holds for one unit of `value`: 0.01 where it holds a fraction. */
      readonly unit: number;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'none'; readonly raw: Scalar }
  | { readonly kind: 'error'; readonly raw: Scalar }
  | { readonly kind: 'ambiguous'; readonly raw: Scalar; readonly candidates: readonly number[] }
  | {
      readonly kind: 'bad';
      readonly raw: Scalar;
      readonly reason: BadNumberReason | 'tanggal' | 'logika';
    };

const BLANK: Figure = { kind: 'blank' };

/** A figure with the place where it stands. */
export interface Placed {
  readonly figure: Figure;
  readonly row: number;
  readonly column: number;
}

function expectation(table: Table, row: TableRow, column: Column): ExpectedNumber | undefined {
  switch (column.role) {
    case 'jumlah':
    case 'rupiah':
    case 'persen':
      return column.role;
    case 'nilai':
      return unitMeaning(unitText(table, row));
    default:
      return undefined;
  }
}

function unitMeaning(unit: string): ExpectedNumber {
  if (/^(%|persen|prosen)/i.test(unit)) return 'persen';
  if (/^(rp|rupiah)/i.test(unit)) return 'rupiah';
  return /^(orang|org|jiwa|kk|keluarga|unit|paket|buah|lembaga|dokumen|kali|kegiatan|laporan)\b/i.test(
    unit,
  )
    ? 'jumlah'
    : 'nilai';
}

/** Unit of a row as written, '' where the table gives none. */
export function unitText(table: Table, row: TableRow): string {
  const column = columnOf(table, 'satuan');
  const value = column ? table.sheet.at(row.row, column.column)?.value : null;
  return typeof value === 'string' ? value.trim() : '';
}

/** The sheet row that holds the row's cell in a column: its own, or a line it runs on in. */
export function sheetRowOf(table: Table, row: TableRow, column: Column): number {
  if (!row.continuation.length || table.sheet.cell(row.row, column.column)) return row.row;
  return row.continuation.find((r) => table.sheet.cell(r, column.column)) ?? row.row;
}

/** Reads a cell as a figure of its column. */
export function readFigure(table: Table, row: TableRow, column: Column): Figure {
  const cell = table.sheet.cell(sheetRowOf(table, row, column), column.column);
  if (cell?.value == null || cell.value === '') return BLANK;
  const { value } = cell;
  if (typeof value === 'number') return fromNumber(table, column, cell, value);
  if (typeof value === 'boolean') return { kind: 'bad', raw: value, reason: 'logika' };
  if (isErrorValue(value)) return { kind: 'error', raw: value };
  return fromText(table, row, column, value);
}

function fromNumber(table: Table, column: Column, cell: Cell, value: number): Figure {
  if (isDateFormat(cell.format)) return { kind: 'bad', raw: value, reason: 'tanggal' };
  const isRate = column.role === 'persen' || column.role === 'nilai';
  if (isRate && isPercentFormat(cell.format)) {
    return figure(value, shownDecimals(cell), value, false, 100);
  }
  const factor = column.role === 'persen' ? percentFactor(table, column) : 1;
  const decimals = Math.max(0, shownDecimals(cell) - (factor === 100 ? 2 : 0));
  return figure(value, decimals, value, false, factor);
}

function fromText(table: Table, row: TableRow, column: Column, text: string): Figure {
  const read = readNumberText(text, expectation(table, row, column));
  switch (read.kind) {
    case 'blank':
      return BLANK;
    case 'none':
      return { kind: 'none', raw: text };
    case 'bad':
      return { kind: 'bad', raw: text, reason: read.reason };
    case 'ambiguous':
      return { kind: 'ambiguous', raw: text, candidates: read.candidates };
    case 'number': {
      const isFraction = column.role === 'persen' && !read.isPercent;
      const factor = isFraction ? percentFactor(table, column) : 1;
      const decimals = Math.max(0, read.decimals - (factor === 100 ? 2 : 0));
      return figure(read.value, decimals, text, true, factor);
    }
  }
}

function figure(
  stored: number,
  decimals: number,
  raw: Scalar,
  isText: boolean,
  factor: 1 | 100,
): Figure {
  // Through the text, so that 0.07 is 7 percent points and not 7.000000000000001.
  const value = factor === 1 ? stored : Number((stored * factor).toPrecision(15));
  return { kind: 'number', value, decimals, raw, isText, unit: 1 / factor };
}

/** The figure of a row under a contract key; blank where the table has no such column. */
export function angka(table: Table, row: TableRow, key: string): Figure {
  const column = columnOf(table, key);
  return column ? readFigure(table, row, column) : BLANK;
}

/** Value of a readable number, null for everything else. */
export function nilai(table: Table, row: TableRow, column: Column | undefined): number | null {
  if (!column) return null;
  const read = readFigure(table, row, column);
  return read.kind === 'number' ? read.value : null;
}

/** A count that can be one: whole and not negative; null for everything else. */
export function hitungan(table: Table, row: TableRow, column: Column | undefined): number | null {
  const value = nilai(table, row, column);
  return value !== null && value >= 0 && Number.isInteger(value) ? value : null;
}

/** Where a row's figure of this column stands. */
export function tempat(
  table: Table,
  row: TableRow,
  column: Column,
): { row: number; column: number } {
  return { row: sheetRowOf(table, row, column), column: column.column };
}
