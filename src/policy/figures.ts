import type { Column, Table, TableRow } from '../layouts/model';
import { columnOf } from '../layouts/model';
import { decimalsOf, isDateFormat, isPercentFormat, shownDecimals } from '../sheet/number-format';
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

interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals shown of any number; null where they depend on it. */
  readonly decimals: number | null;
}

const formats = new Map<string, FormatFacts>();

function factsOf(format: string): FormatFacts {
  let facts = formats.get(format);
  if (!facts) {
    const most = decimalsOf(format);
    // A format that shows as many of a zero as it shows at most shows them of any number.
    const isFixed = most !== null && shownDecimals({ value: 0, format }) === most;
    facts = {
      isDate: isDateFormat(format),
      isPercent: isPercentFormat(format),
      decimals: isFixed ? most : null,
    };
    formats.set(format, facts);
  }
  return facts;
}

const BLANK: Figure = { kind: 'blank' };

function expectation(table: Table, row: TableRow, column: Column): ExpectedNumber | undefined {
  switch (column.role) {
    case 'jumlah':
    case 'rupiah':
    case 'persen':
      return column.role;
    case 'nilai': {
      // What an indicator is computed from is counted.
      const isCounted =
        row.kind === 'pembilang' || row.kind === 'penyebut' || column.key === 'data';
      return isCounted ? 'jumlah' : unitMeaning(unitText(table, row));
    }
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

/** Rules read the same cells again and again; a recognised table and its columns never change. */
const known = new WeakMap<Column, Figure[]>();

/** Reads a cell as a figure of its column. */
export function readFigure(table: Table, row: TableRow, column: Column): Figure {
  let figures = known.get(column);
  if (!figures) known.set(column, (figures = []));
  const index = row.row - table.rect.top;
  return (figures[index] ??= readCell(table, row, column));
}

function readCell(table: Table, row: TableRow, column: Column): Figure {
  const cell = table.sheet.cell(sheetRowOf(table, row, column), column.column);
  if (cell?.value == null || cell.value === '') return BLANK;
  const { value } = cell;
  if (typeof value === 'number') return fromNumber(table, column, cell, value);
  if (typeof value === 'boolean') return { kind: 'bad', raw: value, reason: 'logika' };
  if (isErrorValue(value)) return { kind: 'error', raw: value };
  return fromText(table, row, column, value);
}

function fromNumber(table: Table, column: Column, cell: Cell, value: number): Figure {
  const format = factsOf(cell.format ?? '');
  if (format.isDate) return { kind: 'bad', raw: value, reason: 'tanggal' };
  const shown = format.decimals ?? (Number.isInteger(value) ? 0 : shownDecimals(cell));
  const isRate = column.role === 'persen' || column.role === 'nilai';
  if (isRate && format.isPercent) return figure(value, shown, value, false, 100);
  const factor = column.role === 'persen' ? percentFactor(table, column) : 1;
  return figure(value, Math.max(0, shown - (factor === 100 ? 2 : 0)), value, false, factor);
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
