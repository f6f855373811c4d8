import { CellError, type CellValue } from '../../model/values';
import type { EvalContext, FunctionArgs, HostFunction } from '../context';
import { broadcast, toMatrix, toScalar } from '../matrix';
import { compare, Fault, isReference, type Matrix, toFlag, toNumber, type Value } from '../value';
import { wildcard } from './criteria';

function sameKind(a: CellValue, b: CellValue): boolean {
  return typeof a === typeof b && !(a instanceof CellError) && a !== null;
}

/** Place of an equal value, wildcards in text allowed; -1 when there is none. */
function exactPlace(wanted: CellValue, list: readonly CellValue[]): number {
  const pattern = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
  return list.findIndex((cell) => {
    if (pattern) return typeof cell === 'string' && pattern.test(cell);
    return sameKind(cell, wanted) && compare(cell, wanted) === 0;
  });
}

/** Place of the last value that is not above (`side` -1) or below (1) the wanted one. */
function nearPlace(wanted: CellValue, list: readonly CellValue[], side: -1 | 1): number {
  let best = -1;
  list.forEach((cell, i) => {
    if (!sameKind(cell, wanted) || compare(cell, wanted) * side < 0) return;
    const other = best < 0 ? null : (list[best] ?? null);
    if (other === null || compare(cell, other) * side <= 0) best = i;
  });
  return best;
}

function vector(value: Value | undefined, context: EvalContext): readonly CellValue[] {
  const matrix = toMatrix(value, context);
  return matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((line) => line[0] ?? null);
}

const match: HostFunction = ([wanted, range, kind], context) => {
  const list = vector(range, context);
  const type = kind === undefined ? 1 : toNumber(toScalar(kind, context));
  return broadcast([toMatrix(wanted, context)], (cell) => {
    const value = cell ?? null;
    if (value instanceof CellError) return value;
    const place = type === 0 ? exactPlace(value, list) : nearPlace(value, list, type > 0 ? -1 : 1);
    return place < 0 ? new CellError('#N/A') : place + 1;
  });
};

function tableLookup(byRow: boolean): HostFunction {
  return ([wanted, table, index, near], context) => {
    const read = toMatrix(table, context);
    const matrix = byRow ? read : transposed(read);
    const keys = matrix.map((line) => line[0] ?? null);
    const column = Math.trunc(toNumber(toScalar(index, context))) - 1;
    if (column < 0) throw new Fault('#VALUE!');
    const approximate = near === undefined ? true : toFlag(toScalar(near, context));
    return broadcast([toMatrix(wanted, context)], (cell) => {
      const value = cell ?? null;
      if (value instanceof CellError) return value;
      const place = approximate ? nearPlace(value, keys, -1) : exactPlace(value, keys);
      const line = matrix[place];
      if (!line) return new CellError('#N/A');
      const found = line[column];
      return found === undefined ? new CellError('#REF!') : found;
    });
  };
}

function transposed(matrix: Matrix): CellValue[][] {
  const width = matrix[0]?.length ?? 0;
  return Array.from({ length: width }, (_, c) => matrix.map((line) => line[c] ?? null));
}

const index: HostFunction = ([source, rowArg, columnArg], context) => {
  if (source === undefined) throw new Fault('#VALUE!');
  let row = rowArg === undefined ? 0 : Math.trunc(toNumber(toScalar(rowArg, context)));
  let column = columnArg === undefined ? 0 : Math.trunc(toNumber(toScalar(columnArg, context)));
  const matrix = isReference(source) ? null : toMatrix(source, context);
  const rows = isReference(source)
    ? source.rect.bottom - source.rect.top + 1
    : (matrix?.length ?? 0);
  const columns = isReference(source)
    ? source.rect.right - source.rect.left + 1
    : (matrix?.[0]?.length ?? 0);
  // With one row, a single index counts columns.
  if (rows === 1 && columnArg === undefined) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > rows || column > columns) throw new Fault('#REF!');
  if (isReference(source)) {
    const { sheet, rect } = source;
    return {
      sheet,
      rect: {
        top: row ? rect.top + row - 1 : rect.top,
        bottom: row ? rect.top + row - 1 : rect.bottom,
        left: column ? rect.left + column - 1 : rect.left,
        right: column ? rect.left + column - 1 : rect.right,
      },
    };
  }
  const lines = row ? [matrix?.[row - 1] ?? []] : (matrix ?? []);
  return lines.map((line) => (column ? [line[column - 1] ?? null] : [...line]));
};

const xlookup: HostFunction = ([wanted, keys, results, missing, mode], context) => {
  const list = vector(keys, context);
  const found = toMatrix(results, context);
  const lines = toMatrix(keys, context).length === 1 ? transposed(found) : found;
  const kind = mode === undefined ? 0 : toNumber(toScalar(mode, context));
  const value = toScalar(wanted, context);
  const exact = exactPlace(value, list);
  const place = exact >= 0 || kind === 0 ? exact : nearPlace(value, list, kind < 0 ? -1 : 1);
  if (place < 0) return missing ?? new CellError('#N/A');
  return [lines[place] ?? []];
};

function size(of: 'rows' | 'columns'): HostFunction {
  return ([value], context) => {
    if (value !== undefined && isReference(value)) {
      const { rect } = value;
      return of === 'rows' ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
    }
    const matrix = toMatrix(value, context);
    return of === 'rows' ? matrix.length : (matrix[0]?.length ?? 1);
  };
}

function position(of: 'row' | 'column'): HostFunction {
  return ([value]: FunctionArgs, context) => {
    if (value === undefined) return (of === 'row' ? context.row : context.column) + 1;
    if (!isReference(value)) throw new Fault('#VALUE!');
    const { rect } = value;
    const [from, to] = of === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    if (to - from > 100_000) return from + 1;
    const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i + 1);
    return of === 'row' ? numbers.map((n) => [n]) : [numbers];
  };
}

export const LOOKUP: Readonly<Record<string, HostFunction>> = {
  MATCH: match,
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  INDEX: index,
  XLOOKUP: xlookup,
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  ROW: position('row'),
  COLUMN: position('column'),
  TRANSPOSE: ([value], context) => transposed(toMatrix(value, context)),
};
