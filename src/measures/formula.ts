import { parseRange } from './range-text';

/** Pieces of equivalent built-in formulas. They work element by element, so no AND, OR, MIN or MAX. */

/** An argument text that can stand in the middle of an expression. */
export function operand(text: string | undefined): string {
  const plain = isOmitted(text) ? '""' : text.trim();
  const isSimple = /^(-[\d.]+|[$\w.]+|"[^"]*")$/;
  return isSimple.test(plain) || parseRange(plain) ? plain : `(${plain})`;
}

export function isOmitted(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

/** `IF(a="","",IF(b="","",formula))`: blank where one of the inputs is. */
export function blankUnlessFilled(inputs: readonly string[], formula: string): string {
  return inputs.reduceRight((rest, input) => `IF(${input}="","",${rest})`, formula);
}

/** `IF(test1,error1,IF(test2,error2,formula))`. */
export function guarded(
  guards: readonly (readonly [test: string, result: string])[],
  formula: string,
): string {
  return guards.reduceRight((rest, [test, result]) => `IF(${test},${result},${rest})`, formula);
}

export function smaller(a: string, b: string): string {
  return `IF(${a}>${b},${b},${a})`;
}

/** Content of a text literal: `"turun"` → turun; null for anything else. */
export function literalText(text: string): string | null {
  const match = /^\s*"((?:[^"]|"")*)"\s*$/.exec(text);
  return match ? (match[1] ?? '').replace(/""/g, '"') : null;
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The formula of the option that an argument names; the first option is the default. A literal is
 * settled here, a cell is asked by the formula. Options are told apart without regard to case.
 */
export function chosen(
  argument: string | undefined,
  options: readonly (readonly [name: string, formula: string])[],
): string {
  const [first] = options;
  const standard = first?.[1] ?? '#VALUE!';
  if (isOmitted(argument)) return standard;
  const literal = literalText(argument);
  if (literal !== null) {
    const wanted = literal.trim().toUpperCase();
    if (wanted === '') return standard;
    return options.find(([name]) => name.toUpperCase() === wanted)?.[1] ?? '#VALUE!';
  }
  const asked = `TRIM(${argument})`;
  const all = [['', standard] as const, ...options];
  return guarded(
    all.map(([name, formula]) => [`${asked}=${quoted(name)}`, formula] as const),
    '#VALUE!',
  );
}
