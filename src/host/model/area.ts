import {
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  type Rect,
  rectToA1,
} from '../../sheet/address';

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}
export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}
export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}
export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}
export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}
export function wholeSheet(): Rect {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}
export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}
export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** `A1:C3`, `A:C` or `1:3` without a sheet. */
export function localAddress(rect: Rect): string {
  if (isEntireColumn(rect) && !isEntireRow(rect)) {
    return `${columnName(rect.left)}:${columnName(rect.right)}`;
  }
  if (isEntireRow(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  return rectToA1(rect);
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet; null when it is none. */
export function parseLocal(address: string): Rect | null {
  const columns = COLUMNS.exec(address);
  if (columns) {
    const a = columnIndex(columns[1] ?? '');
    const b = columnIndex(columns[2] ?? '');
    const right = Math.max(a, b);
    if (right >= MAX_COLUMNS) return null;
    return { top: 0, left: Math.min(a, b), bottom: MAX_ROWS - 1, right };
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const a = Number(rows[1]) - 1;
    const b = Number(rows[2]) - 1;
    const bottom = Math.max(a, b);
    if (bottom >= MAX_ROWS || Math.min(a, b) < 0) return null;
    return { top: Math.min(a, b), left: 0, bottom, right: MAX_COLUMNS - 1 };
  }
  return parseA1(address);
}
