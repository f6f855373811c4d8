import type { Column, Table, TableRow } from '../layouts/model';
import { columnOf } from '../layouts/model';
import { decimalsOf, isDateFormat, isPercentFormat, shownDecimals } from '../sheet/number-format';
import { type BadNumberReason, type ExpectedNumber, readNumberText } from '../sheet/number-text';
import { type Cell, isErrorValue, type Scalar } from '../sheet/snapshot';
import { remember } from '../sheet/remember';
import { isCountedUnit } from '../sheet/unit';
import { withoutNoise } from './arithmetic';
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

export type NumberFigure = Extract<Figure, { kind: 'number' }>;

interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals shown of any number; null where they depend on it. */
  readonly decimals: number | null;
}

const formats = new Map<string, FormatFacts>();

/** The cells of a column mostly bear one format. */
let lastFormat = '';
let lastFacts: FormatFacts | undefined;

function factsOf(format: string): FormatFacts {
  if (lastFacts && format === lastFormat) return lastFacts;
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
  lastFormat = format;
  return (lastFacts = facts);
}

const BLANK: Figure = { kind: 'blank' };

function expectation(table: Table, row: TableRow, column: Column): ExpectedNumber | undefined {
  // What an indicator is computed from is counted.
  const isPart = row.kind === 'pembilang' || row.kind === 'penyebut';
  switch (column.role) {
    case 'jumlah':
    case 'rupiah':
      return column.role;
    case 'persen':
      return isPart ? 'jumlah' : 'persen';
    case 'nilai':
      return isPart || column.key === 'data'
        ? 'jumlah'
        : unitMeaning(unitText(table, row) || unitSaid(table, row));
    default:
      return undefined;
  }
}

function unitMeaning(unit: string): ExpectedNumber {
  if (/^(%|persen|prosen)/i.test(unit)) return 'persen';
  if (/^(rp|rupiah)/i.test(unit)) return 'rupiah';
  return isCountedUnit(unit) ? 'jumlah' : 'nilai';
}

/** What the name of an indicator says of its unit: "… (orang)", "Jumlah …", "Persentase …". */
function unitSaid(table: Table, row: TableRow): string {
  const column = columnOf(table, 'indikator');
  const own = column && table.sheet.at(row.row, column.column)?.value;
  const name = typeof own === 'string' && own.trim() !== '' ? own.trim() : row.label;
  const [, unit] = /\(([^()]{1,20})\)$/.exec(name) ?? [];
  if (unit !== undefined) return unit.trim();
  return /^(jumlah|banyaknya)\b/i.test(name) ? 'orang' : /^p[er]+sentase\b/i.test(name) ? '%' : '';
}

/** Unit of a row as written, '' where the table gives none. */
export function unitText(table: Table, row: TableRow, column = columnOf(table, 'satuan')): string {
  const value = column ? table.sheet.at(row.row, column.column)?.value : null;
  return typeof value === 'string' ? value.trim() : '';
}

/** The sheet row that holds the row's cell in a column: its own, or a line it runs on in. */
export function sheetRowOf(table: Table, row: TableRow, column: Column): number {
  if (!row.continuation.length || table.sheet.cell(row.row, column.column)) return row.row;
  return row.continuation.find((r) => table.sheet.cell(r, column.column)) ?? row.row;
}

/** What a cell says, as a code; the place in this list, from 1. */
const KINDS = ['number', 'blank', 'none', 'error', 'ambiguous', 'bad'] as const;
const NUMBER = 1;
const KIND_BITS = 7;
const FRACTION_BIT = 8;
const DECIMALS_SHIFT = 4;

/**
 * The figures of one column, each cell read once for all rules. Numbers lie bare beside each other: a
 * workbook holds hundreds of thousands, and an object for each would cost more than reading it.
 */
export class FigureColumn {
  readonly column: Column;
  readonly #table: Table;
  readonly #values: number[] = [];
  /** Kind, whether the cell holds a fraction, decimals; 0 where the cell is not read yet. */
  readonly #codes: number[] = [];
  #factor: 1 | 100 | undefined;

  constructor(table: Table, column: Column) {
    this.column = column;
    this.#table = table;
    const { top, bottom } = table.rect;
    for (let i = top; i <= bottom && i - top <= 4 * table.rows.length; i++) {
      this.#values.push(NaN);
      this.#codes.push(0);
    }
  }

  kind(row: TableRow): Figure['kind'] {
    return KINDS[(this.#code(row) & KIND_BITS) - 1] ?? 'blank';
  }

  isBlank(row: TableRow): boolean {
    return this.kind(row) === 'blank';
  }

  /** Value of a readable number, null for everything else. */
  nilai(row: TableRow): number | null {
    const isNumber = (this.#code(row) & KIND_BITS) === NUMBER;
    return isNumber ? (this.#values[row.row - this.#table.rect.top] ?? null) : null;
  }

  /** A count that can be one: whole and not negative; null for everything else. */
  hitungan(row: TableRow): number | null {
    const value = this.nilai(row);
    return value !== null && value >= 0 && Number.isInteger(value) ? value : null;
  }

  /** Decimals shown of a number, in the unit of its value; 0 for everything else. */
  decimals(row: TableRow): number {
    return this.#code(row) >> DECIMALS_SHIFT;
  }

  /** All that is known of a cell: for what is reported, not for what is only compared. */
  at(row: TableRow): Figure {
    const value = this.nilai(row);
    if (value === null) return this.#read(row);
    const code = this.#code(row);
    const raw = this.#cell(row)?.value ?? value;
    const unit = code & FRACTION_BIT ? 0.01 : 1;
    const decimals = code >> DECIMALS_SHIFT;
    return { kind: 'number', value, decimals, raw, isText: typeof raw === 'string', unit };
  }

  #cell(row: TableRow): Cell | undefined {
    const { column } = this.column;
    return this.#table.sheet.cell(sheetRowOf(this.#table, row, this.column), column);
  }

  #code(row: TableRow): number {
    const known = this.#codes[row.row - this.#table.rect.top] ?? 0;
    return known === 0 ? this.#keep(row) : known;
  }

  #keep(row: TableRow): number {
    const index = row.row - this.#table.rect.top;
    const cell = this.#cell(row);
    if (typeof cell?.value === 'number') return this.#keepNumber(index, cell, cell.value);
    const figure = this.#read(row, cell);
    let code = KINDS.indexOf(figure.kind) + 1;
    if (figure.kind === 'number') {
      this.#values[index] = figure.value;
      code |= (figure.unit === 1 ? 0 : FRACTION_BIT) | (figure.decimals << DECIMALS_SHIFT);
    }
    return (this.#codes[index] = code);
  }

  #keepNumber(index: number, cell: Cell, stored: number): number {
    const format = factsOf(cell.format ?? '');
    if (format.isDate) return (this.#codes[index] = KINDS.indexOf('bad') + 1);
    const factor = this.#factorOf(format);
    this.#values[index] = valueOf(stored, factor);
    const decimals = this.#shown(cell, stored, format, factor);
    const fraction = factor === 1 ? 0 : FRACTION_BIT;
    return (this.#codes[index] = NUMBER | fraction | (decimals << DECIMALS_SHIFT));
  }

  #read(row: TableRow, cell = this.#cell(row)): Figure {
    if (cell?.value == null || cell.value === '') return BLANK;
    const { value } = cell;
    if (typeof value === 'number') return this.#fromNumber(cell, value);
    if (typeof value === 'boolean') return { kind: 'bad', raw: value, reason: 'logika' };
    if (isErrorValue(value)) return { kind: 'error', raw: value };
    return this.#fromText(row, value);
  }

  #fromNumber(cell: Cell, value: number): Figure {
    const format = factsOf(cell.format ?? '');
    if (format.isDate) return { kind: 'bad', raw: value, reason: 'tanggal' };
    const factor = this.#factorOf(format);
    return figure(value, this.#shown(cell, value, format, factor), value, factor);
  }

  #isInPercent({ isPercent }: FormatFacts): boolean {
    const { role } = this.column;
    return isPercent && (role === 'persen' || role === 'nilai');
  }

  #factorOf(format: FormatFacts): 1 | 100 {
    if (this.#isInPercent(format)) return 100;
    return this.column.role === 'persen' ? this.#percentFactor() : 1;
  }

  /** Decimals that a number shows, in percent points where it is one. */
  #shown(cell: Cell, value: number, format: FormatFacts, factor: 1 | 100): number {
    const shown = format.decimals ?? (Number.isInteger(value) ? 0 : shownDecimals(cell));
    return factor === 1 || this.#isInPercent(format) ? shown : Math.max(0, shown - 2);
  }

  #fromText(row: TableRow, text: string): Figure {
    const read = readNumberText(text, expectation(this.#table, row, this.column));
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
        const isFraction = this.column.role === 'persen' && !read.isPercent;
        const factor = isFraction ? this.#percentFactor() : 1;
        const decimals = Math.max(0, read.decimals - (factor === 100 ? 2 : 0));
        return figure(read.value, decimals, text, factor);
      }
    }
  }

  #percentFactor(): 1 | 100 {
    return (this.#factor ??= percentFactor(this.#table, this.column));
  }
}

/** The figures of a column; the same object for all who ask. */
export const figuresOf = remember(
  (column: Column, table: Table): FigureColumn => new FigureColumn(table, column),
);

/** Reads a cell as a figure of its column. */
export function readFigure(table: Table, row: TableRow, column: Column): Figure {
  return figuresOf(column, table).at(row);
}

function valueOf(stored: number, factor: 1 | 100): number {
  // 0.07 is 7 percent points and not 7.000000000000001.
  return factor === 1 ? stored : withoutNoise(stored * factor);
}

function figure(stored: number, decimals: number, raw: Scalar, factor: 1 | 100): Figure {
  const value = valueOf(stored, factor);
  const isText = typeof raw === 'string';
  return { kind: 'number', value, decimals, raw, isText, unit: 1 / factor };
}

/** Value of a readable number, null for everything else. */
export function nilai(table: Table, row: TableRow, column: Column | undefined): number | null {
  return column ? figuresOf(column, table).nilai(row) : null;
}

/** A count that can be one: whole and not negative; null for everything else. */
export function hitungan(table: Table, row: TableRow, column: Column | undefined): number | null {
  return column ? figuresOf(column, table).hitungan(row) : null;
}
