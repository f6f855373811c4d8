import { type Piece, pieces } from './calls';
import { measureNamed } from './index';
import { guardText, type ValueAt, withTextRead } from './text-input';

/** Longest formula that Excel takes, in characters. */
const LONGEST_FORMULA = 8192;

/**
 * The formula with every `SPM.*` call replaced by its equivalent in built-in functions.
 * @param formula en-US, with its `=`
 * @param valueAt what the cell of a reference holds, so that number text is read as the add-in reads
 * it; left out: every input is taken for a number
 * @returns null where a call has no equivalent (an unknown name, or one that only the add-in knows),
 * or where the whole would be longer than Excel takes
 */
export function detachFormula(formula: string, valueAt: ValueAt = () => null): string | null {
  const detached = detachPart(formula, valueAt);
  return detached !== null && detached.length <= LONGEST_FORMULA ? detached : null;
}

function detachPart(formula: string, valueAt: ValueAt): string | null {
  const found = pieces(formula);
  const parts: string[] = [];
  for (const piece of found) {
    if (piece.kind === 'text') {
      parts.push(piece.text);
      continue;
    }
    const equivalent = detachCall(piece, valueAt);
    if (equivalent === null) return null;
    // Alone behind the `=` it needs no brackets; within an expression it may.
    const isWhole = found.every((other) => other === piece || /^\s*=?\s*$/.test(textOf(other)));
    parts.push(isWhole ? equivalent : `(${equivalent})`);
  }
  return parts.join('');
}

function detachCall(
  { name, args }: Extract<Piece, { kind: 'call' }>,
  valueAt: ValueAt,
): string | null {
  const measure = measureNamed(name);
  if (!measure) return null;
  const given: (string | undefined)[] = [];
  for (const [i, arg] of args.entries()) {
    const parameter = measure.parameters[Math.min(i, measure.parameters.length - 1)];
    const detached = detachPart(arg, valueAt);
    if (detached === null) return null;
    const read = parameter ? withTextRead(measure, parameter, detached, valueAt) : [detached];
    if (read === null) return null;
    given.push(...read.map((text) => (text.trim() === '' ? undefined : text)));
  }
  // To read its argument is all that ANGKA does.
  const isRead = name === 'ANGKA' && given[0] !== undefined && given[0].trim() !== args[0]?.trim();
  const formula = isRead ? (given[0] ?? null) : measure.builtin(given);
  return formula === null ? null : guardText(measure, args, formula, valueAt);
}

function textOf(piece: Piece): string {
  return piece.kind === 'text' ? piece.text : piece.name;
}
