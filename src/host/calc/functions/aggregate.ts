import { CellError } from '../../model/values';
import type { EvalContext, FunctionArgs, HostFunction } from '../context';
import { eachCell, numbersOf, toMatrix, toScalar } from '../matrix';
import { checked, Fault, toNumber } from '../value';

function overNumbers(compute: (numbers: number[]) => number): HostFunction {
  return (args, context) => checked(compute(numbersOf(args, context, toNumber)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function mean(numbers: readonly number[]): number {
  if (!numbers.length) throw new Fault('#DIV/0!');
  return sum(numbers) / numbers.length;
}

function variance(numbers: readonly number[], sample: boolean): number {
  const divisor = numbers.length - (sample ? 1 : 0);
  if (divisor <= 0) throw new Fault('#DIV/0!');
  const centre = mean(numbers);
  return sum(numbers.map((n) => (n - centre) ** 2)) / divisor;
}

/** Value below which the share `p` of the sorted numbers lies, interpolated as PERCENTILE.INC does. */
function percentile(numbers: readonly number[], p: number): number {
  if (!numbers.length || p < 0 || p > 1) throw new Fault('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

function kth(largestFirst: boolean): HostFunction {
  return (args, context) => {
    const numbers = numbersOf(args.slice(0, 1), context, toNumber);
    const k = Math.ceil(toNumber(toScalar(args[1], context)));
    numbers.sort((a, b) => (largestFirst ? b - a : a - b));
    return numbers[k - 1] ?? new CellError('#NUM!');
  };
}

function rank(args: FunctionArgs, context: EvalContext): number {
  const value = toNumber(toScalar(args[0], context));
  const numbers = numbersOf(args.slice(1, 2), context, toNumber);
  const ascending = args[2] !== undefined && toNumber(toScalar(args[2], context)) !== 0;
  if (!numbers.includes(value)) throw new Fault('#N/A');
  return 1 + numbers.filter((n) => (ascending ? n < value : n > value)).length;
}

/** SUMPRODUCT multiplies arrays cell by cell; text counts as 0, as in Excel. */
const sumProduct: HostFunction = (args, context) => {
  const matrices = args.map((arg) => toMatrix(arg, context));
  const [first] = matrices;
  if (!first) throw new Fault('#VALUE!');
  let total = 0;
  first.forEach((line, r) => {
    line.forEach((_cell, c) => {
      let product = 1;
      for (const matrix of matrices) {
        if (matrix.length !== first.length || matrix[0]?.length !== line.length)
          throw new Fault('#VALUE!');
        const cell = matrix[r]?.[c] ?? null;
        if (cell instanceof CellError) throw new Fault(cell);
        product *= typeof cell === 'number' ? cell : 0;
      }
      total += product;
    });
  });
  return checked(total);
};

const count: HostFunction = (args, context) => {
  let n = 0;
  for (const cell of eachCell(args, context)) if (typeof cell === 'number') n += 1;
  return n;
};

const countA: HostFunction = (args, context) => {
  let n = 0;
  for (const cell of eachCell(args, context)) if (cell !== null) n += 1;
  return n;
};

const countBlank: HostFunction = (args, context) => {
  let n = 0;
  for (const cell of eachCell(args, context)) if (cell === null || cell === '') n += 1;
  return n;
};

const max = overNumbers((numbers) =>
  numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0,
);
const min = overNumbers((numbers) =>
  numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0,
);
const average = overNumbers(mean);
const product = overNumbers((numbers) => numbers.reduce((a, b) => a * b, 1));
const total = overNumbers(sum);
const stdevS = overNumbers((numbers) => Math.sqrt(variance(numbers, true)));
const stdevP = overNumbers((numbers) => Math.sqrt(variance(numbers, false)));
const varS = overNumbers((numbers) => variance(numbers, true));
const varP = overNumbers((numbers) => variance(numbers, false));

const SUBTOTALS: readonly HostFunction[] = [
  average,
  count,
  countA,
  max,
  min,
  product,
  stdevS,
  stdevP,
  total,
  varS,
  varP,
];

/** SUBTOTAL(9; …). Hidden rows are counted: the host keeps no filters. */
const subtotal: HostFunction = (args, context) => {
  const kind = toNumber(toScalar(args[0], context));
  const compute = SUBTOTALS[(kind > 100 ? kind - 100 : kind) - 1];
  if (!compute) throw new Fault('#VALUE!');
  return compute(args.slice(1), context);
};

const percentileInc: HostFunction = (args, context) =>
  checked(
    percentile(
      numbersOf(args.slice(0, 1), context, toNumber),
      toNumber(toScalar(args[1], context)),
    ),
  );

export const AGGREGATES: Readonly<Record<string, HostFunction>> = {
  SUM: total,
  AVERAGE: average,
  MAX: max,
  MIN: min,
  PRODUCT: product,
  COUNT: count,
  COUNTA: countA,
  COUNTBLANK: countBlank,
  MEDIAN: overNumbers((numbers) => percentile(numbers, 0.5)),
  SUMSQ: overNumbers((numbers) => sum(numbers.map((n) => n * n))),
  SUMPRODUCT: sumProduct,
  SUBTOTAL: subtotal,
  LARGE: kth(true),
  SMALL: kth(false),
  RANK: rank,
  'RANK.EQ': rank,
  STDEV: stdevS,
  'STDEV.S': stdevS,
  'STDEV.P': stdevP,
  VAR: varS,
  'VAR.S': varS,
  'VAR.P': varP,
  PERCENTILE: percentileInc,
  'PERCENTILE.INC': percentileInc,
};
