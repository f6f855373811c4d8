import { readNumberText } from '../../sheet/number-text';
import type { Sheet } from '../../sheet/snapshot';
import { perText } from '../../sheet/text';
import { type Band, lastRowOf } from './band';

/** Words, and none that stand for a figure: "1.720 orang", "nihil". */
const isName = perText(
  (text: string): boolean => /\p{L}{3}/u.test(text) && readNumberText(text).kind === 'bad',
);

const byNumber = (a: number, b: number): number => a - b;

/** Splits a header whose columns are two tables side by side, at an empty column between two numberings. */
export function split(
  sheet: Sheet,
  band: Band,
  rows: readonly number[],
  index: number,
): { left: number; right: number }[] {
  const filled = new Set<number>();
  const named = new Set<number>();
  const lastHeader = lastRowOf(band);
  for (const sketch of band.sketches)
    for (const c of sketch.cells)
      for (let i = c.column; i <= Math.min(c.right, c.column + 200); i++) filled.add(i);
  for (let i = index; i < rows.length && rows[i]! <= band.rows[0]! + 30; i++) {
    const isBody = rows[i]! > lastHeader;
    for (const { column, cell, words } of sheet.rowCells(rows[i]!)) {
      filled.add(column);
      if (!isBody || !words || typeof cell.value !== 'string' || named.has(column)) continue;
      if (isName(words)) named.add(column);
    }
  }
  // Columns of figures beyond an empty one go on with the table before them.
  const namesRows = (run: { left: number; right: number }): boolean =>
    [...named].some((column) => column >= run.left && column <= run.right);
  const columns = [...filled].sort(byNumber);
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && column <= run.right + 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  const isTable = (run: { left: number; right: number }): boolean =>
    namesRows(run) &&
    band.sketches.some(
      (s) =>
        s.cells.filter((c) => c.kind === 'kata' && c.column >= run.left && c.column <= run.right)
          .length >= 2,
    );
  const tables = runs.filter(isTable);
  if (tables.length < 2) {
    const lastColumn = columns[columns.length - 1] ?? band.right;
    return [
      {
        left: Math.min(band.left, columns[0] ?? band.left),
        right: Math.max(band.right, lastColumn),
      },
    ];
  }
  return tables;
}

/** Texts above each column; a group's text reaches over its merged cells or, unmerged, to the next group. */
export function partsOf(band: Band, left: number, right: number): Map<number, string[]> {
  const parts = new Map<number, string[]>();
  for (const [level, sketch] of band.sketches.entries()) {
    const below = columnsBelow(band, level);
    for (let i = 0; i < sketch.cells.length; i++) {
      const cell = sketch.cells[i]!;
      if (cell.column < left || cell.column > right) continue;
      const next = Math.min(sketch.cells[i + 1]?.column ?? Infinity, right + 1);
      let end = Math.min(cell.right, right);
      // Unmerged group: blank cells to its right that have words below, within the group above it.
      if (cell.right === cell.column && below.has(cell.column)) {
        const above = (parts.get(cell.column) ?? []).join('/');
        for (let c = cell.column + 1; c < next && below.has(c); c++) {
          if ((parts.get(c) ?? []).join('/') !== above) break;
          end = c;
        }
      }
      for (let c = cell.column; c <= end; c++) {
        const list = parts.get(c);
        if (!list) parts.set(c, [cell.text]);
        else if (list[list.length - 1] !== cell.text) list.push(cell.text);
      }
    }
  }
  return parts;
}

/** The columns that have words in a row of the header below this one. */
function columnsBelow({ sketches }: Band, level: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let below = level + 1; below < sketches.length; below++)
    for (const { column } of sketches[below]!.cells) columns.add(column);
  return columns;
}
