import type { Column, Table, TableRow } from '../../layouts/model';
import { readFigure, sheetRowOf } from '../../policy/figures';
import { percentFactor } from '../../policy/percent-scale';
import { isPercentFormat } from '../../sheet/number-format';
import type { Cell } from '../../sheet/snapshot';

/** What one percent point is in the cell: 0.01 where it holds fractions, else 1. */
export function unitOf(table: Table, row: TableRow, column: Column): number {
  if (column.role !== 'persen' && column.role !== 'nilai') return 1;
  const at = sheetRowOf(table, row, column);
  const cell = table.sheet.cell(at, column.column);
  if (isPercentFormat(table.sheet.formatAt(at, column.column))) return 0.01;
  return cell ? filledUnit(table, column, cell) : columnUnit(table, column);
}

/** What brings a figure from one unit into another within a formula. */
export function scaled(expression: string, from: number, to: number): string {
  if (from === to) return expression;
  return `${expression}${from < to ? '*100' : '/100'}`;
}

/** A formula takes the place of text: `87,50 %` in a cell without % format becomes 87.5. */
function filledUnit(table: Table, column: Column, cell: Cell): number {
  const isPoints = typeof cell.value === 'string' && cell.value.includes('%');
  return column.role === 'persen' && !isPoints && percentFactor(table, column) === 100 ? 0.01 : 1;
}

/** A blank cell follows the others of its column. */
function columnUnit(table: Table, column: Column): number {
  let asFraction = 0;
  let asPoints = 0;
  for (const row of table.rows) {
    const figure = readFigure(table, row, column);
    if (figure.kind !== 'number') continue;
    if (figure.unit === 1) asPoints++;
    else asFraction++;
  }
  return asFraction > asPoints ? 0.01 : 1;
}
