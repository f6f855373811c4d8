import type { TableRow } from './model';

/** So many letters of a label tell rows apart; the occurrence tells those that it does not. */
const LONGEST = 80;

const fold = (label: string): string =>
  label.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, LONGEST).trim();

/**
 * Keys under which the rows of a table are corrected, in their order: name and occurrence
 * (`sub total#2`), which stay when rows are inserted above; the sheet row number where a row has no name.
 */
export function rowKeys(rows: readonly TableRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ row, label }) => {
    const name = fold(label);
    if (name === '') return String(row + 1);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return `${name}#${occurrence}`;
  });
}

/** Index of the row that a key names; its sheet row number, as it was kept once, will do too. */
export function rowOfKey(rows: readonly TableRow[], key: string): number {
  const at = key.lastIndexOf('#');
  const own = `${fold(key.slice(0, at))}#${key.slice(at + 1)}`;
  const named = rowKeys(rows).indexOf(own);
  return named >= 0 ? named : rows.findIndex(({ row }) => String(row + 1) === key);
}

/** A sheet row number, or a name with its occurrence. */
export function isRowKey(key: string): boolean {
  return /^[1-9]\d*$/.test(key) || /^\s*\S.*#[1-9]\d*$/s.test(key);
}
