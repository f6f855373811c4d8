import {
  stringifyTokens,
  type Token,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import {
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  type Rect,
  toA1,
} from '../../sheet/address';
import { parseLocal } from './area';

/** Replaces the references of a formula; `change` gives the new text, or null to leave one. */
function mapReferences(
  formula: string,
  change: (sheet: string | null, local: string) => string | null,
): string {
  const tokens = tokenize(formula, { withLocation: false }).map((token: Token): Token => {
    if (!token.type.startsWith('range')) return token;
    const cut = token.value.lastIndexOf('!');
    const written = cut < 0 ? null : token.value.slice(0, cut);
    const sheet = written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const value = change(sheet, token.value.slice(cut + 1));
    return value === null ? token : { ...token, value };
  });
  return stringifyTokens(tokens);
}

/** A sheet got another name: formulas follow, as in Excel. */
export function renameInFormula(formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
  return mapReferences(formula, (sheet, local) =>
    sheet?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!${local}` : null,
  );
}

/** Where a moved band of cells went; null for a cell that is gone. */
export type Move = (rect: Rect) => Rect | null;

/** Rows or columns were inserted or deleted on `moved`: references follow, lost ones become #REF!. */
export function moveInFormula(formula: string, own: string, moved: string, move: Move): string {
  return mapReferences(formula, (sheet, local) => {
    if ((sheet ?? own).toLowerCase() !== moved.toLowerCase()) return null;
    const rect = parseLocal(local);
    if (!rect) return null;
    const next = move(rect);
    const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
    return prefix + (next ? write(next, local) : '#REF!');
  });
}

/** Writes a rectangle with the dollar signs of the reference it replaces. */
function write(rect: Rect, like: string): string {
  const [first = '', last = first] = like.split(':');
  if (rect.top === 0 && rect.bottom === MAX_ROWS - 1) {
    return `${dollar(first, 0)}${columnName(rect.left)}:${dollar(last, 0)}${columnName(rect.right)}`;
  }
  if (rect.left === 0 && rect.right === MAX_COLUMNS - 1) {
    return `${dollar(first, 0)}${rect.top + 1}:${dollar(last, 0)}${rect.bottom + 1}`;
  }
  const corner = (row: number, column: number, text: string) =>
    `${dollar(text, 0)}${columnName(column)}${dollar(text, 1)}${row + 1}`;
  const start = corner(rect.top, rect.left, first);
  return like.includes(':') ? `${start}:${corner(rect.bottom, rect.right, last)}` : start;
}

function dollar(text: string, place: 0 | 1): string {
  const isAbsolute = place === 0 ? text.startsWith('$') : text.slice(1).includes('$');
  return isAbsolute ? '$' : '';
}

/** A copied formula: relative references move along, parts behind a dollar sign stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  // Anchors far enough inside the grid that neither of them lies outside.
  const from = { row: Math.max(0, -rows), column: Math.max(0, -columns) };
  const relative = translateFormulaToR1C1(formula, toA1(from.row, from.column));
  return translateFormulaToA1(relative, toA1(from.row + rows, from.column + columns), {
    wrapEdges: false,
  });
}
