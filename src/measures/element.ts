import { parseA1, type Rect, toA1 } from '../sheet/address';
import { type Piece, pieces } from './calls';
import { measureNamed } from './index';

/** Built-in functions that work on an array element by element. */
const ELEMENTWISE = new Set(['IF', 'IFERROR', 'ROUND', 'ABS', 'UPPER', 'ISNUMBER']);
const RANGE =
  /(?<![\w.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}):(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(:])/giu;

const CELL =
  /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\w.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(#])/giu;
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;
const NO_CELL = /[[\]{}:]|\d#|(?<![#\p{L}\d.])(?!(?:TRUE|FALSE|N)\b)[\p{L}_]/iu;

/** True where the formula hands ranges to arguments that take one value, so that Excel spills it. */
export function isRanged(formula: string): boolean {
  return pieces(formula).some(
    (piece) =>
      piece.kind === 'call' &&
      piece.args.some((arg, i) => isScalar(piece.name, i) && (rangesIn(arg) || isRanged(arg))),
  );
}

/**
 * The formula of one cell of a spilled result, so many rows and columns from its first: of each range
 * the one cell that goes into it. A range of one row or column stretches; beyond a longer one is #N/A.
 * null where the formula is more than an element by element computation on plain ranges.
 */
export function elementOf(formula: string, row: number, column: number): string | null {
  const parts: string[] = [];
  for (const piece of pieces(formula)) {
    const part =
      piece.kind === 'text'
        ? elementOfText(piece.text, row, column)
        : elementOfCall(piece, row, column);
    if (part === null) return null;
    parts.push(part);
  }
  return parts.join('');
}

function elementOfCall(
  { name, args }: Extract<Piece, { kind: 'call' }>,
  row: number,
  column: number,
): string | null {
  const out = args.map((arg, i) => (isScalar(name, i) ? elementOf(arg, row, column) : arg));
  return out.includes(null) ? null : `SPM.${name}(${out.join(',')})`;
}

function elementOfText(text: string, row: number, column: number): string | null {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""').replace(RANGE, '0');
  const names = bare.match(FUNCTION) ?? [];
  if (!names.every((name) => ELEMENTWISE.has(name.toUpperCase()))) return null;
  // Whole columns, spilled areas (A1#), names and table columns have no cell that could be told.
  if (NO_CELL.test(bare.replace(CELL, '0').replace(FUNCTION, ''))) return null;
  // What stands in quotes has odd places.
  const parts = text.split(/("(?:[^"]|"")*")/);
  return parts.map((part, i) => (i % 2 ? part : cellsFor(part, row, column))).join('');
}

function cellsFor(text: string, row: number, column: number): string {
  return text.replace(RANGE, (_, sheet: string | undefined, first: string, last: string) => {
    const rect = parseA1(`${first}:${last}`);
    const cell = rect ? cellOf(rect, row, column) : null;
    return cell === null ? '#N/A' : (sheet ?? '') + cell;
  });
}

/** null beyond the end of the range. */
function cellOf({ top, left, bottom, right }: Rect, row: number, column: number): string | null {
  const [down, along] = [top === bottom ? 0 : row, left === right ? 0 : column];
  const isOutside = top + down > bottom || left + along > right;
  return isOutside ? null : toA1(top + down, left + along);
}

function rangesIn(text: string): boolean {
  RANGE.lastIndex = 0;
  return RANGE.test(text.replace(/"(?:[^"]|"")*"/g, '""'));
}

function isScalar(name: string, index: number): boolean {
  const parameters = measureNamed(name)?.parameters ?? [];
  return parameters[Math.min(index, parameters.length - 1)]?.shape === 'scalar';
}
