/** A1 addresses. Rows and columns are counted from 0 everywhere inside the program. */

/** A rectangle of cells, both ends included, counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `(8, 6)` → `G9`. */
export function toA1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A4:H95`; a single cell is written without a colon. */
export function rectToA1(rect: Rect): string {
  const first = toA1(rect.top, rect.left);
  const last = toA1(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * Reads `G9`, `$G$9` or `A4:H95`; a sheet name before `!` is left aside.
 * @returns null when the text is no address inside Excel's grid.
 */
export function parseA1(address: string): Rect | null {
  const match = A1.exec(address.slice(address.lastIndexOf('!') + 1));
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const rows = [Number(r1) - 1, Number(r2) - 1];
  const columns = [columnIndex(c1), columnIndex(c2)];
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = rect.top >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
  return inside ? rect : null;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** Sheet names with other signs than letters, digits and `_` need quotes in a formula. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
