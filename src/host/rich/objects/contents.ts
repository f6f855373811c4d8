import { isFormulaWellFormed } from '../../calc/formula';
import { fromLocal, toLocal } from '../../calc/localise';
import { displayText } from '../../model/format';
import { type HostLocale, readInput } from '../../model/input';
import { toWire, valueType } from '../../model/values';
import { type CellData, keyOf } from '../../model/worksheet';
import { assertAllowed, assertWritable } from '../access';
import { HostError, invalidArgument } from '../errors';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

/** Excel reads at most five million cells at once. */
const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** A row-by-row array of one property; null for whole rows and columns, which have no bounds. */
export function readGrid<T>(
  target: RangeTarget,
  read: (cell: CellData | undefined, row: number, column: number) => T,
): T[][] | null {
  const { sheet, rect } = target;
  if (isEntireColumn(rect) || isEntireRow(rect)) return null;
  if (cellCount(rect) > MOST_CELLS) throw new HostError('RangeExceedsLimit');
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      cells.push(read(sheet.cells.get(keyOf(row, column)), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * Calls `write` for each cell with its element of `input`: a two-dimensional array of the range's
 * shape, or one scalar for all cells. null leaves a cell as it is.
 */
export function writeGrid(
  target: RangeTarget,
  input: unknown,
  write: (value: string | number | boolean, row: number, column: number) => void,
): void {
  const { rect } = target;
  if (isEntireColumn(rect) || isEntireRow(rect)) {
    throw invalidArgument('a range without bounds cannot be written cell by cell');
  }
  const at = gridReader(input, rowCount(rect), columnCount(rect));
  for (let r = 0; r < rowCount(rect); r += 1) {
    for (let c = 0; c < columnCount(rect); c += 1) {
      const value = at(r, c);
      if (value !== null) write(value, rect.top + r, rect.left + c);
    }
  }
}

type Written = string | number | boolean | null;

function gridReader(input: unknown, rows: number, columns: number) {
  if (!Array.isArray(input)) {
    const value = scalar(input);
    return (): Written => value;
  }
  const shape = "the array's size doesn't match the size of the range";
  if (input.length !== rows) throw invalidArgument(shape);
  const grid = input.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== columns) throw invalidArgument(shape);
    return line.map(scalar);
  });
  return (r: number, c: number): Written => grid[r]?.[c] ?? null;
}

function scalar(value: unknown): Written {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value;
  throw invalidArgument(`a cell cannot hold ${typeof value}`);
}

/** `values`, `formulas` and `formulasLocal` differ only in the language that text is read in. */
export function writeContents(
  session: Session,
  target: RangeTarget,
  input: unknown,
  locale: HostLocale,
): void {
  const { sheet, rect } = target;
  assertWritable(sheet, rect);
  const before = sheet.cell(rect.top, rect.left)?.value ?? null;
  const entries: [number, number, string | number | boolean][] = [];
  // Everything is read before anything is written: a bad element changes no cell.
  writeGrid(target, input, (value, row, column) => {
    entries.push([row, column, asFormula(value, locale)]);
  });
  for (const [row, column, value] of entries) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const asText = sheet.style(row, column).numberFormat === '@';
    session.workbook.setContent(sheet, row, column, readInput(value, locale, asText));
  }
  session.calculator.settle();
  session.workbook.announce(sheet, rect, 'RangeEdited', 'Local', before);
}

function asFormula(value: string | number | boolean, locale: HostLocale) {
  if (typeof value !== 'string' || !value.startsWith('=') || value.length < 2) return value;
  if (value.length > LONGEST_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
  const formula = locale === 'en-US' ? value : fromLocal(value, locale);
  if (!isFormulaWellFormed(formula)) throw invalidArgument(`${value} is no formula`);
  return formula;
}

export function writeNumberFormat(session: Session, target: RangeTarget, input: unknown): void {
  assertAllowed(target.sheet, 'allowFormatCells');
  writeGrid(target, input, (value, row, column) => {
    if (typeof value !== 'string') throw invalidArgument('a number format is a text');
    const style = { ...target.sheet.style(row, column), numberFormat: value || 'General' };
    session.workbook.setStyle(target.sheet, row, column, style);
  });
}

export const contents = {
  values: (target: RangeTarget) => readGrid(target, (cell) => toWire(cell?.value ?? null)),
  valueTypes: (target: RangeTarget) => readGrid(target, (cell) => valueType(cell?.value ?? null)),
  formulas: (target: RangeTarget) =>
    readGrid(target, (cell) => cell?.formula ?? toWire(cell?.value ?? null)),
  formulasLocal: (target: RangeTarget, locale: HostLocale) =>
    readGrid(target, (cell) =>
      cell?.formula === undefined ? toWire(cell?.value ?? null) : toLocal(cell.formula, locale),
    ),
  text: (target: RangeTarget, locale: HostLocale) =>
    readGrid(target, (cell) =>
      cell ? displayText(cell.value, cell.style.numberFormat, locale) : '',
    ),
  numberFormat: (target: RangeTarget) =>
    readGrid(target, (cell) => cell?.style.numberFormat ?? 'General'),
};
