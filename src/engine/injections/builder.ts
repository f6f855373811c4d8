import type { Column, Table, TableRow } from '../../layouts/model';
import { type Figure, readFigure, sheetRowOf } from '../../policy/figures';
import { numberOf } from '../../measures/text-input';
import type { TablePolicy } from '../../policy/model';
import { toA1 } from '../../sheet/address';
import { type ExpectedNumber, readNumberText } from '../../sheet/number-text';
import { isPercentFormat } from '../../sheet/number-format';
import type { Cell, Scalar } from '../../sheet/snapshot';
import type { Injection } from '../model';
import { formatFor } from './format';
import { stateOf } from './state';
import { unitOf } from './unit';

/** Value of a cell: percent points for percentages, else the count or the amount. */
export type See = (row: TableRow, column: Column) => number | null;

/** A value computed from two others; null while one of them is missing. */
export function ofBoth(
  a: number | null,
  b: number | null,
  compute: (a: number, b: number) => number | null,
): number | null {
  return a === null || b === null ? null : compute(a, b);
}

/** A formula for one cell, before its unit and state are settled. */
export interface Proposal {
  readonly row: TableRow;
  readonly column: Column;
  /** en-US expression without `=` that gives percent points, a count, an amount or a text. */
  readonly expression: string;
  /** Its value from those of its inputs; null where they are missing. */
  readonly compute: (see: See) => Scalar | null;
  /** True where the expression is already in the unit of the cell. */
  readonly inCellUnit?: boolean;
  /** What one percent point is in the cell, where that is known better than from its column. */
  readonly unit?: number;
}

interface Filled {
  readonly state: Injection['state'];
  readonly result: Scalar | null;
  readonly resultAll: Scalar | null;
}

/**
 * Collects the formulas of one table. A formula is proposed after those that fill its inputs, so
 * that its result follows from theirs.
 */
export class Builder {
  readonly table: Table;
  readonly policy: TablePolicy;
  readonly #out: Injection[] = [];
  readonly #filled = new Map<string, Filled>();
  readonly #headers: ReadonlySet<number>;

  constructor(table: Table, policy: TablePolicy) {
    this.table = table;
    this.policy = policy;
    const { headerRows, numberRow } = table;
    this.#headers = new Set(numberRow === null ? headerRows : [...headerRows, numberRow]);
  }

  get injections(): readonly Injection[] {
    return this.#out;
  }

  address(row: TableRow, column: Column): string {
    return toA1(sheetRowOf(this.table, row, column), column.column);
  }

  figure(row: TableRow, column: Column): Figure {
    return readFigure(this.table, row, column);
  }

  cell(row: TableRow, column: Column): Cell | undefined {
    return this.table.sheet.cell(sheetRowOf(this.table, row, column), column.column);
  }

  /** Value that the cell will have: of the formula proposed for it, unless its figure stays. */
  readonly value: See = (row, column) => this.#see(row, column, false);

  /** Value once every formula is in place, those that change a figure included. */
  readonly #valueAll: See = (row, column) => this.#see(row, column, true);

  /** Value that the cell will have at the latest once every formula is in place. */
  readonly eventual: See = (row, column) => this.value(row, column) ?? this.#valueAll(row, column);

  /** True where the cell holds something to divide by, now or once every formula is in place. */
  isDivisor(row: TableRow, column: Column): boolean {
    return [this.value, this.#valueAll].some((see) => (see(row, column) ?? 0) > 0);
  }

  #see(row: TableRow, column: Column, all: boolean): number | null {
    const filled = this.#filled.get(this.address(row, column));
    if (filled && filled.state !== 'rumus' && (all || filled.state !== 'beda')) {
      const result = all ? filled.resultAll : filled.result;
      return typeof result === 'number' ? result : null;
    }
    const figure = this.figure(row, column);
    return figure.kind === 'number' ? figure.value : null;
  }

  /** True where the cell will hold a figure: its own, or that of a formula proposed for it. */
  holds(row: TableRow, column: Column): boolean {
    return this.isProposed(row, column) || this.figure(row, column).kind === 'number';
  }

  isProposed(row: TableRow, column: Column): boolean {
    return this.#filled.has(this.address(row, column));
  }

  /** True where number text stays in the cell, which built-in functions do not read. */
  keepsText(row: TableRow, column: Column): boolean {
    const filled = this.#filled.get(this.address(row, column));
    if (filled && filled.state !== 'beda' && filled.state !== 'rumus') return false;
    const figure = this.figure(row, column);
    return figure.kind === 'number' && figure.isText;
  }

  /** True unless the cell holds number text that a function would read in another way than we do. */
  isRead(row: TableRow, column: Column, as?: ExpectedNumber): boolean {
    const figure = this.figure(row, column);
    if (figure.kind !== 'number' || !figure.isText || !this.keepsText(row, column)) return true;
    const read = readNumberText(String(figure.raw), as);
    return read.kind === 'number' && read.value === figure.value;
  }

  /**
   * The cell as an argument of a function that reads number text so, in percent points where asked.
   * Text of which the column leaves one of two readings is read in the formula; null where that fails.
   */
  argument(row: TableRow, column: Column, as: ExpectedNumber, inPoints = false): string | null {
    if (this.isRead(row, column, as)) {
      return inPoints ? this.points(row, column) : this.address(row, column);
    }
    const figure = this.figure(row, column);
    if (figure.kind !== 'number' || figure.unit !== 1) return null;
    return numberOf(this.address(row, column), String(figure.raw), figure.value);
  }

  /** The cell as part of a built-in expression: number text is read first. */
  operand(row: TableRow, column: Column): string {
    const address = this.address(row, column);
    return this.keepsText(row, column) ? `SPM.ANGKA(${address})` : address;
  }

  /** What one percent point is in the cell: 0.01 where it holds fractions. */
  unit(row: TableRow, column: Column): number {
    return unitOf(this.table, row, column);
  }

  hasPercentFormat(row: TableRow, column: Column): boolean {
    const at = sheetRowOf(this.table, row, column);
    return isPercentFormat(this.table.sheet.formatAt(at, column.column));
  }

  /** Reference to a cell as an argument in percent points. */
  points(row: TableRow, column: Column): string {
    const address = this.address(row, column);
    return this.unit(row, column) === 1 ? address : `${address}*100`;
  }

  /**
   * Adds a formula; nothing where none may stand: in headers and the hidden part of a merged cell, and
   * in a filled cell that there is nothing to compute from.
   */
  propose(proposal: Proposal): void {
    const { row, column, expression, compute } = proposal;
    const at = sheetRowOf(this.table, row, column);
    if (this.#headers.has(at) || this.#isHidden(at, column.column)) return;
    if (this.isProposed(row, column)) return;
    const cell = this.cell(row, column);
    const present = {
      value: cell?.value ?? null,
      ...(cell?.formula ? { formula: cell.formula } : {}),
    };
    const isFilled = present.value !== null || present.formula !== undefined;
    const result = compute(this.value);
    const resultAll = compute(this.#valueAll);
    // Nothing to compute yet: an empty form may take the formula, a filled cell keeps its figure.
    if (result === null && resultAll === null && isFilled) return;
    const unit = proposal.unit ?? this.unit(row, column);
    const scaled = unit === 1 || proposal.inCellUnit ? expression : `${expression}/100`;
    // Until its inputs are there the formula would give an error: a blank divided, a dash counted.
    const mayFail = result === null && (scaled !== expression || resultAll !== null);
    const formula = mayFail ? `=IFERROR(${scaled},"")` : `=${scaled}`;
    const inCell = (value: Scalar | null): Scalar | null =>
      typeof value === 'number' ? Number((value * unit).toPrecision(15)) : value;
    const state = stateOf(cell, this.figure(row, column), result);
    const address = this.address(row, column);
    this.#filled.set(address, { state, result, resultAll });
    const results = [inCell(result), inCell(resultAll)];
    const format = formatFor({ table: this.table, row, column, unit, results });
    this.#out.push({
      table: this.table,
      sheet: this.table.sheet.name,
      cell: address,
      row: at,
      column: column.column,
      key: column.key,
      formula,
      result: inCell(result),
      resultAll: inCell(resultAll),
      present,
      state,
      ...(format === undefined ? {} : { format }),
    });
  }

  #isHidden(row: number, column: number): boolean {
    const area = this.table.sheet.mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }
}
