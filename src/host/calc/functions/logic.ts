import { CellError, type CellValue } from '../../model/values';
import type { EvalContext, HostFunction } from '../context';
import { broadcast, eachCell, lifted, toMatrix, toScalar } from '../matrix';
import { compare, Fault, isMatrix, isReference, toFlag, toNumber, type Value } from '../value';

/** An argument that is computed only when needed. */
export type Lazy = (() => Value) | undefined;
export type LazyFunction = (args: readonly Lazy[], context: EvalContext) => Value;

function isSingle(value: Value): boolean {
  if (isMatrix(value)) return value.length === 1 && value[0]?.length === 1;
  if (!isReference(value)) return true;
  return value.rect.top === value.rect.bottom && value.rect.left === value.rect.right;
}

const choose: LazyFunction = ([test, yes, no], context) => {
  const condition = test?.() ?? null;
  if (isSingle(condition)) {
    const flag = toFlag(toScalar(condition, context));
    const branch = flag ? yes : no;
    // A branch left out is FALSE when it was not written at all, else 0.
    return branch ? branch() : flag ? 0 : false;
  }
  const results = [yes?.() ?? 0, no?.() ?? false].map((value) => toMatrix(value, context));
  return broadcast(
    [toMatrix(condition, context), ...results],
    (flag, a, b) => (toFlag(flag ?? null) ? a : b) ?? null,
  );
};

function otherwise(isWanted: (error: CellError) => boolean): LazyFunction {
  return ([value, fallback], context) => {
    const first = value?.() ?? null;
    const instead = () => fallback?.() ?? '';
    if (isSingle(first)) {
      const cell = toScalar(first, context);
      return cell instanceof CellError && isWanted(cell) ? instead() : first;
    }
    const matrices = [toMatrix(first, context), toMatrix(instead(), context)];
    return broadcast(matrices, (cell, replacement) =>
      cell instanceof CellError && isWanted(cell) ? (replacement ?? null) : (cell ?? null),
    );
  };
}

const ifs: LazyFunction = (args, context) => {
  for (let i = 0; i + 1 < args.length; i += 2) {
    if (toFlag(toScalar(args[i]?.() ?? null, context))) return args[i + 1]?.() ?? 0;
  }
  throw new Fault('#N/A');
};

const switchCase: LazyFunction = ([subject, ...cases], context) => {
  const value = toScalar(subject?.(), context);
  for (let i = 0; i + 1 < cases.length; i += 2) {
    if (compare(value, toScalar(cases[i]?.(), context)) === 0) return cases[i + 1]?.() ?? 0;
  }
  if (cases.length % 2 === 1) return cases[cases.length - 1]?.() ?? 0;
  throw new Fault('#N/A');
};

const pick: LazyFunction = ([index, ...choices], context) => {
  const choice = choices[Math.trunc(toNumber(toScalar(index?.(), context))) - 1];
  if (!choice) throw new Fault('#VALUE!');
  return choice();
};

export const LAZY: Readonly<Record<string, LazyFunction>> = {
  IF: choose,
  IFS: ifs,
  IFERROR: otherwise(() => true),
  IFNA: otherwise((error) => error.code === '#N/A'),
  SWITCH: switchCase,
  CHOOSE: pick,
};

/** Text in ranges is left out; a range without truth values is an error. */
function truths(fold: (flags: boolean[]) => boolean): HostFunction {
  return (args, context) => {
    const flags: boolean[] = [];
    for (const arg of args) {
      const written = arg !== undefined && !isMatrix(arg) && !isReference(arg);
      for (const cell of eachCell([arg], context)) {
        if (cell instanceof CellError) throw new Fault(cell);
        if (written) flags.push(toFlag(cell));
        else if (typeof cell === 'boolean' || typeof cell === 'number') flags.push(Boolean(cell));
      }
    }
    if (!flags.length) throw new Fault('#VALUE!');
    return fold(flags);
  };
}

function test(check: (cell: CellValue) => boolean): HostFunction {
  return lifted((cell) => check(cell ?? null), 1);
}

export const LOGIC: Readonly<Record<string, HostFunction>> = {
  AND: truths((flags) => flags.every(Boolean)),
  OR: truths((flags) => flags.some(Boolean)),
  XOR: truths((flags) => flags.filter(Boolean).length % 2 === 1),
  NOT: lifted((flag) => !toFlag(flag ?? null), 1),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => new CellError('#N/A'),
  ISBLANK: test((cell) => cell === null),
  ISNUMBER: test((cell) => typeof cell === 'number'),
  ISTEXT: test((cell) => typeof cell === 'string'),
  ISNONTEXT: test((cell) => typeof cell !== 'string'),
  ISLOGICAL: test((cell) => typeof cell === 'boolean'),
  ISERROR: test((cell) => cell instanceof CellError),
  ISERR: test((cell) => cell instanceof CellError && cell.code !== '#N/A'),
  ISNA: test((cell) => cell instanceof CellError && cell.code === '#N/A'),
};
