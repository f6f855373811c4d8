import type { Column, Table, TableRow } from '../../layouts/model';
import { type Figure, readFigure, sheetRowOf } from '../../policy/figures';
import type { TablePolicy } from '../../policy/model';
import { percentFactor } from '../../policy/percent-scale';
import { tampakSama } from '../../policy/printed';
import { toA1 } from '../../sheet/address';
import { isPercentFormat } from '../../sheet/number-format';
import { type Cell, isErrorValue } from '../../sheet/snapshot';
import type { Injection } from '../model';

/** A formula for one cell, before its unit and state are settled. */
export interface Proposal {
  readonly row: TableRow;
  readonly column: Column;
  /** en-US expression without `=` that gives percent points (or a count). */
  readonly expression: string;
  /** Its value with the inputs as they are; null where inputs are missing. */
  readonly result: number | null;
  /** True where the expression is already in the unit of the cell. */
  readonly inCellUnit?: boolean;
}

/** Collects the formulas of one table; later ones see the results of earlier ones. */
export class Builder {
  readonly table: Table;
  readonly policy: TablePolicy;
  readonly #out: Injection[] = [];
  readonly #results = new Map<string, number>();

  constructor(table: Table, policy: TablePolicy) {
    this.table = table;
    this.policy = policy;
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

  /** Value that the cell will have: of the formula proposed for it, else as it stands. */
  value(row: TableRow | undefined, column: Column): number | null {
    if (!row) return null;
    const own = this.#results.get(this.address(row, column));
    if (own !== undefined) return own;
    const figure = this.figure(row, column);
    return figure.kind === 'number' ? figure.value : null;
  }

  /** True where a formula is proposed for the cell. */
  fills(row: TableRow, column: Column): boolean {
    return this.#results.has(this.address(row, column));
  }

  /** What one percent point is in the cell: 0.01 where it holds fractions. */
  unit(row: TableRow, column: Column): number {
    if (column.role !== 'persen' && column.role !== 'nilai') return 1;
    const cell = this.#cell(row, column);
    if (cell) {
      const holdsFraction =
        isPercentFormat(cell.format) ||
        (column.role === 'persen' && percentFactor(this.table, column) === 100);
      return holdsFraction && typeof cell.value !== 'string' ? 0.01 : this.#textUnit(cell, column);
    }
    return this.#columnUnit(column);
  }

  /** Reference to a cell as an argument in percent points. */
  points(row: TableRow, column: Column): string {
    const address = this.address(row, column);
    return this.unit(row, column) === 1 ? address : `${address}*100`;
  }

  /** True where nothing but these rows fills the column between the first and the last of them. */
  isOnly(rows: readonly TableRow[], column: Column): boolean {
    const own = new Set(rows.map((row) => sheetRowOf(this.table, row, column)));
    for (let r = Math.min(...own); r <= Math.max(...own); r++) {
      if (!own.has(r) && this.table.sheet.cell(r, column.column)) return false;
    }
    return true;
  }

  /** The cells of these rows as an argument: a range where nothing else stands in it. */
  cells(rows: readonly TableRow[], column: Column): string {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last && first !== last && this.isOnly(rows, column)) {
      return `${this.address(first, column)}:${this.address(last, column)}`;
    }
    return rows.map((row) => this.address(row, column)).join(',');
  }

  propose(proposal: Proposal): void {
    const { row, column, expression, result } = proposal;
    const cell = this.#cell(row, column);
    const present = {
      value: cell?.value ?? null,
      ...(cell?.formula ? { formula: cell.formula } : {}),
    };
    const isFilled = present.value !== null || present.formula !== undefined;
    // Nothing to compute yet: an empty form may take the formula, a filled cell keeps its figure.
    if (result === null && isFilled) return;
    const unit = this.unit(row, column);
    const scaled = unit === 1 || proposal.inCellUnit ? expression : `${expression}/100`;
    const formula =
      result === null && scaled !== expression ? `=IFERROR(${scaled},"")` : `=${scaled}`;
    const cellResult = result === null ? null : Number((result * unit).toPrecision(15));
    if (result !== null) this.#results.set(this.address(row, column), result);
    this.#out.push({
      table: this.table,
      sheet: this.table.sheet.name,
      cell: this.address(row, column),
      row: sheetRowOf(this.table, row, column),
      column: column.column,
      key: column.key,
      formula,
      result: cellResult,
      present,
      state: this.#state(row, column, cell, result),
      ...(isFilled || column.role !== 'persen' ? {} : { format: unit === 1 ? '0.00' : '0.00%' }),
    });
  }

  #cell(row: TableRow, column: Column): Cell | undefined {
    return this.table.sheet.cell(sheetRowOf(this.table, row, column), column.column);
  }

  /** A formula takes the place of text: `87,50 %` in a cell without % format becomes 87.5. */
  #textUnit(cell: Cell, column: Column): number {
    if (typeof cell.value !== 'string') return 1;
    if (isPercentFormat(cell.format)) return 0.01;
    return !cell.value.includes('%') && percentFactor(this.table, column) === 100 ? 0.01 : 1;
  }

  /** A blank cell follows the others of its column. */
  #columnUnit(column: Column): number {
    let asFraction = 0;
    let asPoints = 0;
    for (const row of this.table.rows) {
      const figure = this.figure(row, column);
      if (figure.kind !== 'number') continue;
      if (figure.unit === 1) asPoints++;
      else asFraction++;
    }
    return asFraction > asPoints ? 0.01 : 1;
  }

  #state(
    row: TableRow,
    column: Column,
    cell: Cell | undefined,
    result: number | null,
  ): Injection['state'] {
    if (cell?.formula !== undefined) {
      const isBroken = isErrorValue(cell.value) || /_xldudf_|#REF!/i.test(cell.formula);
      return isBroken ? 'rusak' : 'rumus';
    }
    if (cell?.value == null || cell.value === '') return 'kosong';
    const figure = this.figure(row, column);
    if (figure.kind !== 'number' || result === null) return 'beda';
    return tampakSama(figure.value, figure.decimals, result) ? 'sama' : 'beda';
  }
}
