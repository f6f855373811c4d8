import { evaluate, measureNamed, MeasureError, type Value } from '../../src/measures';

/** A result as a cell shows it: errors as their code. */
export type Shown = Value;

export function call(name: string, ...args: unknown[]): Shown {
  return callGrid(name, ...args)[0]?.[0] ?? null;
}

export function callGrid(name: string, ...args: unknown[]): readonly (readonly Shown[])[] {
  return results(name, args).map((row) =>
    row.map((value) => (value instanceof MeasureError ? value.code : value)),
  );
}

/** The message of the error in the first cell. */
export function messageOf(name: string, ...args: unknown[]): { id: string; en: string } {
  const value = results(name, args)[0]?.[0];
  if (value instanceof MeasureError) return value.text;
  throw new Error(`No error: ${String(value)}`);
}

function results(name: string, args: readonly unknown[]) {
  const measure = measureNamed(name);
  if (!measure) throw new Error(`No measure ${name}`);
  return evaluate(measure, args);
}

/** Argument text of an example (`50,"turun"`, `{1;2}`) as the values that Excel would hand over. */
export function parseArgs(text: string): unknown[] {
  const pieces = text.match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
  return pieces.map((piece) =>
    piece.startsWith('{')
      ? piece
          .slice(1, -1)
          .split(';')
          .map((row) => row.split(',').map(scalar))
      : scalar(piece),
  );
}

function scalar(text: string): Value {
  if (text === '') return null;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}
