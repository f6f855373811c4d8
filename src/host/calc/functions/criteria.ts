import { CellError, type CellValue, errorFromText } from '../../model/values';
import type { EvalContext, FunctionArgs, HostFunction } from '../context';
import { broadcast, toMatrix, toScalar } from '../matrix';
import { compare, Fault, isReference, type Matrix, readNumber, type Value } from '../value';

const OPERATOR = /^(<>|<=|>=|=|<|>)/;

/** `"* panti?"`: `*` any text, `?` one sign, `~` takes the next sign as it is. */
export function wildcard(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const sign = pattern.charAt(i);
    if (sign === '~' && /[*?~]/.test(pattern.charAt(i + 1))) {
      i += 1;
      source += `\\${pattern.charAt(i)}`;
    } else if (sign === '*') source += '[^]*';
    else if (sign === '?') source += '[^]';
    else source += sign.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  }
  return new RegExp(`^${source}$`, 'i');
}

/** Reads a criterion such as `">=80"`, `"Anak*"` or `12` as SUMIF and its relatives do. */
export function criterion(wanted: CellValue): (cell: CellValue) => boolean {
  if (wanted instanceof CellError)
    return (cell) => cell instanceof CellError && cell.code === wanted.code;
  if (typeof wanted !== 'string') {
    const value = wanted ?? 0;
    return (cell) => cell !== null && typeof cell === typeof value && compare(cell, value) === 0;
  }
  const operator = OPERATOR.exec(wanted)?.[0] ?? '';
  const text = wanted.slice(operator.length);
  const number = text === '' ? null : readNumber(text);
  const error = errorFromText(text);
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equals(text, number, error, operator !== '');
    return operator === '<>' ? (cell) => !equal(cell) : equal;
  }
  const other = number ?? text;
  return (cell) => {
    if (cell === null || cell instanceof CellError || typeof cell !== typeof other) return false;
    const order = compare(cell, other);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

function equals(text: string, number: number | null, error: CellError | null, exact: boolean) {
  if (error) return (cell: CellValue) => cell instanceof CellError && cell.code === error.code;
  if (text === '') return (cell: CellValue) => cell === null || (!exact && cell === '');
  const pattern = wildcard(text);
  const flag = /^(true|false)$/i.test(text) ? /^true$/i.test(text) : null;
  return (cell: CellValue) => {
    if (number !== null && typeof cell === 'number') return cell === number;
    if (flag !== null && typeof cell === 'boolean') return cell === flag;
    return typeof cell === 'string' && pattern.test(cell);
  };
}

/** Places where all pairs of range and criterion agree. */
function matching(pairs: FunctionArgs, context: EvalContext): boolean[][] {
  let mask: boolean[][] | null = null;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const matrix = toMatrix(pairs[i], context);
    const test = criterion(toScalar(pairs[i + 1], context));
    const one = matrix.map((line) => line.map((cell) => test(cell)));
    if (mask && (mask.length !== one.length || mask[0]?.length !== one[0]?.length)) {
      throw new Fault('#VALUE!');
    }
    mask = mask ? mask.map((line, r) => line.map((was, c) => was && (one[r]?.[c] ?? false))) : one;
  }
  return mask ?? [];
}

function selected(values: Matrix, mask: readonly boolean[][]): number[] {
  const out: number[] = [];
  mask.forEach((line, r) => {
    line.forEach((chosen, c) => {
      const cell = values[r]?.[c] ?? null;
      if (!chosen) return;
      if (cell instanceof CellError) throw new Fault(cell);
      if (typeof cell === 'number') out.push(cell);
    });
  });
  return out;
}

/** SUMIF's sum range takes its size from the range that is tested. */
function sameShape(range: Value | undefined, tested: Value | undefined): Value | undefined {
  if (range === undefined || tested === undefined) return range;
  if (!isReference(range) || !isReference(tested)) return range;
  const { top, left } = range.rect;
  const shape = tested.rect;
  const bottom = top + shape.bottom - shape.top;
  return {
    sheet: range.sheet,
    rect: { top, left, bottom, right: left + shape.right - shape.left },
  };
}

type Fold = (numbers: number[]) => number;
const sum: Fold = (numbers) => numbers.reduce((a, b) => a + b, 0);
const mean: Fold = (numbers) => {
  if (!numbers.length) throw new Fault('#DIV/0!');
  return sum(numbers) / numbers.length;
};
const most: Fold = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const least: Fold = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/** `SUMIF(range, criterion, [sum range])`; an array of criteria gives an array of results. */
function single(fold: Fold): HostFunction {
  return ([range, wanted, values], context) => {
    const numbers = toMatrix(sameShape(values ?? range, range), context);
    return broadcast([toMatrix(wanted, context)], (one) =>
      fold(selected(numbers, matching([range, one], context))),
    );
  };
}

function several(fold: Fold): HostFunction {
  return ([values, ...pairs], context) =>
    fold(selected(toMatrix(values, context), matching(pairs, context)));
}

const countIf: HostFunction = ([range, wanted], context) =>
  broadcast(
    [toMatrix(wanted, context)],
    (one) => matching([range, one], context).flat().filter(Boolean).length,
  );

export const CRITERIA: Readonly<Record<string, HostFunction>> = {
  SUMIF: single(sum),
  AVERAGEIF: single(mean),
  COUNTIF: countIf,
  SUMIFS: several(sum),
  AVERAGEIFS: several(mean),
  MAXIFS: several(most),
  MINIFS: several(least),
  COUNTIFS: (pairs, context) => matching(pairs, context).flat().filter(Boolean).length,
};
