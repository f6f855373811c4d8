import { CellError, type CellValue, type ErrorCode, toWire } from '../model/values';
import type { EvalContext, FunctionArgs } from './context';
import { toMatrix } from './matrix';
import { at, type Matrix } from './value';

/** The part of the add-in's function metadata (functions.json) that Excel needs to call it. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CustomParameter[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface CustomParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly unknown[];
  /** `Sheet1!F1`. */
  readonly address: string;
  readonly allowErrors: boolean;
}

/** One entry of `SetInvocationArrayResults`: id, whether it went well, value or message, error code. */
export type InvocationResult = readonly [number, boolean, unknown, number?];

/** The add-in has been asked and has not answered yet. */
export class Busy extends Error {}

/** Answers to the calls of one formula, by function and arguments. */
export type CallCache = Map<string, CellValue | Matrix | typeof PENDING>;
const PENDING = Symbol('pending');

interface Waiting {
  readonly invocation: Invocation;
  readonly cache: CallCache;
  readonly key: string;
  readonly answered: () => void;
}

/** Calls the add-in's functions in batches and keeps the answers. */
export class CustomFunctions {
  readonly #functions = new Map<string, CustomFunction>();
  readonly #waiting = new Map<number, Waiting>();
  #queue: Invocation[] = [];
  #send: ((calls: readonly Invocation[]) => void) | null = null;
  #serial = 0;

  /** Makes `NAMESPACE.NAME` known, as the add-in's metadata file does. */
  register(namespace: string, functions: readonly CustomFunction[]): void {
    this.#functions.clear();
    for (const one of functions) {
      this.#functions.set(`${namespace}.${one.name}`.toUpperCase(), one);
    }
  }

  get names(): readonly string[] {
    return [...this.#functions.keys()];
  }

  /** The add-in's runtime is up; whatever still waits is asked again. */
  connect(send: (calls: readonly Invocation[]) => void): void {
    this.#send = send;
    this.#queue = [...this.#waiting.values()].map((w) => w.invocation);
    this.flush();
  }

  disconnect(): void {
    this.#send = null;
  }

  get isBusy(): boolean {
    return this.#waiting.size > 0;
  }

  /**
   * @returns the answer, or null when no such function is registered.
   * @throws Busy until the add-in has answered; `answered` is called then.
   */
  call(
    name: string,
    args: FunctionArgs,
    context: EvalContext,
    place: { readonly address: string; readonly cache: CallCache; readonly answered: () => void },
  ): CellValue | Matrix | null {
    const known = this.#functions.get(name.toUpperCase());
    if (!known) return null;
    const matrices = args.map((arg) => (arg === undefined ? undefined : toMatrix(arg, context)));
    const allowErrors =
      known.options?.allowErrorForDataTypeAny ?? known.allowErrorForDataTypeAny ?? false;
    if (!allowErrors) {
      const bad = matrices
        .flatMap((m) => m?.flat() ?? [])
        .find((cell) => cell instanceof CellError);
      if (bad) return bad;
    }
    const required = known.parameters.filter((p) => !p.optional && !p.repeating).length;
    const repeats = known.parameters.some((p) => p.repeating);
    if (args.length < required || (!repeats && args.length > known.parameters.length)) {
      return new CellError('#VALUE!');
    }
    // A range given where one value belongs calls the function once for each cell.
    const single = known.parameters.map((p, i) =>
      p.dimensionality === 'matrix' || p.repeating ? null : matrices[i],
    );
    const rows = Math.max(1, ...single.map((m) => m?.length ?? 1));
    const columns = Math.max(1, ...single.map((m) => m?.[0]?.length ?? 1));
    const ask = (r: number, c: number) =>
      this.#ask(known, this.#arguments(known, matrices, r, c), allowErrors, place);
    if (rows === 1 && columns === 1) return unwrap(ask(0, 0));
    const grid = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_u, c) => ask(r, c)),
    );
    return grid.map((line) =>
      line.map((value) => {
        const one = unwrap(value);
        return Array.isArray(one) ? at(one as Matrix, 0, 0) : (one as CellValue);
      }),
    );
  }

  #arguments(
    known: CustomFunction,
    matrices: readonly (Matrix | undefined)[],
    row: number,
    column: number,
  ): unknown[] {
    const out: unknown[] = [];
    known.parameters.forEach((parameter, i) => {
      const convert = (matrix: Matrix | undefined): unknown => {
        if (!matrix) return null;
        const read = (cell: CellValue) => argument(cell, parameter.type);
        if (parameter.dimensionality === 'matrix') return matrix.map((line) => line.map(read));
        return read(at(matrix, row, column));
      };
      out.push(parameter.repeating ? matrices.slice(i).map(convert) : convert(matrices[i]));
    });
    return out;
  }

  #ask(
    known: CustomFunction,
    args: readonly unknown[],
    allowErrors: boolean,
    place: { readonly address: string; readonly cache: CallCache; readonly answered: () => void },
  ): CellValue | Matrix | typeof PENDING {
    const key = `${known.id}${JSON.stringify(args)}`;
    const { cache, address, answered } = place;
    const before = cache.get(key);
    if (before !== undefined) return before;
    this.#serial += 1;
    const invocation = { id: this.#serial, functionId: known.id, args, address, allowErrors };
    cache.set(key, PENDING);
    this.#waiting.set(invocation.id, { invocation, cache, key, answered });
    this.#queue.push(invocation);
    return PENDING;
  }

  /** Sends what has been asked since the last time, as one batch. */
  flush(): void {
    if (!this.#send || !this.#queue.length) return;
    const calls = this.#queue;
    this.#queue = [];
    this.#send(calls);
  }

  /** Takes the add-in's answers; unknown ids belong to formulas that are gone. */
  settle(results: readonly InvocationResult[]): void {
    for (const [id, succeeded, value, code] of results) {
      const waiting = this.#waiting.get(id);
      if (!waiting) continue;
      this.#waiting.delete(id);
      waiting.cache.set(waiting.key, succeeded ? fromAddIn(value) : failure(value, code ?? 0));
      waiting.answered();
    }
  }
}

function unwrap(value: CellValue | Matrix | typeof PENDING): CellValue | Matrix {
  if (value === PENDING) throw new Busy();
  return value;
}

/** Blank cells arrive as the zero of the parameter's type. */
function argument(cell: CellValue, type: string | undefined): unknown {
  if (cell instanceof CellError) return { type: 'CustomFunctionError', code: cell.code };
  if (cell !== null) return toWire(cell);
  if (type === 'number') return 0;
  return type === 'boolean' ? false : '';
}

function fromAddIn(value: unknown): CellValue | Matrix {
  if (!Array.isArray(value)) return single(value);
  return value.map((line: unknown) => (Array.isArray(line) ? line.map(single) : [single(line)]));
}

function single(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null) return '';
  const { code, message } = value as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? (code as ErrorCode) : '#VALUE!';
  return new CellError(known, typeof message === 'string' ? message : undefined);
}

const FAILURES: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

function failure(message: unknown, code: number): CellError {
  const text = typeof message === 'string' && message !== '' ? message : undefined;
  return new CellError(FAILURES[code] ?? '#VALUE!', text);
}
