import { CellError, type CellValue } from '../model/values';
import type { EvalContext, FunctionArgs, HostFunction } from './context';
import { at, Fault, isMatrix, isReference, type Matrix, type Value } from './value';

/** Reads a value completely: a range becomes the matrix of its cells. */
export function toMatrix(value: Value | undefined, context: EvalContext): Matrix {
  if (value === undefined) return [[null]];
  if (isMatrix(value)) return value;
  if (!isReference(value)) return [[value]];
  const { sheet, rect } = context.clip(value);
  const rows: CellValue[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: CellValue[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      line.push(context.read(sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** One cell's worth: the only element, else the top-left one. */
export function toScalar(value: Value | undefined, context: EvalContext): CellValue {
  if (value === undefined) return null;
  if (isReference(value)) return context.read(value.sheet, value.rect.top, value.rect.left);
  return isMatrix(value) ? at(value, 0, 0) : value;
}

/** undefined stands for an argument that was not written. */
export type LiftedCompute = (...args: (CellValue | undefined)[]) => CellValue;

/** A function of single values, which goes through arrays cell by cell and broadcasts as Excel does. */
export function lifted(compute: LiftedCompute, least = 0): HostFunction {
  return (args: FunctionArgs, context) => {
    if (args.length < least) throw new Fault('#VALUE!');
    const matrices = args.map((arg) => toMatrix(arg, context));
    return broadcast(matrices, compute);
  };
}

export function broadcast(matrices: readonly Matrix[], compute: LiftedCompute): Value {
  const rows = Math.max(1, ...matrices.map((m) => m.length));
  const columns = Math.max(1, ...matrices.map((m) => m[0]?.length ?? 1));
  const cell = (row: number, column: number): CellValue => {
    try {
      return compute(...matrices.map((m) => at(m, row, column)));
    } catch (cause) {
      if (cause instanceof Fault) return cause.value;
      throw cause;
    }
  };
  if (rows === 1 && columns === 1) return cell(0, 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row, column)),
  );
}

/** All cells of all arguments, row by row. */
export function* eachCell(args: FunctionArgs, context: EvalContext): Generator<CellValue> {
  for (const arg of args) {
    for (const row of toMatrix(arg, context)) yield* row;
  }
}

/**
 * The numbers that SUM and its relatives work on: in ranges and arrays only true numbers count,
 * written arguments are read as numbers.
 */
export function numbersOf(
  args: FunctionArgs,
  context: EvalContext,
  toNumber: (v: CellValue) => number,
): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg === undefined) numbers.push(0);
    else if (isReference(arg) || isMatrix(arg)) {
      for (const row of toMatrix(arg, context)) {
        for (const cell of row) {
          if (cell instanceof CellError) throw new Fault(cell);
          if (typeof cell === 'number') numbers.push(cell);
        }
      }
    } else numbers.push(toNumber(arg));
  }
  return numbers;
}
