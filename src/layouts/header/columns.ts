import { readNumberText } from '../../sheet/number-text';
import type { Filled, Sheet } from '../../sheet/snapshot';
import { perText } from '../../sheet/text';
import type { Concept } from '../lexicon';
import { meaningOfText } from '../meaning';
import { type Band, lastRowOf } from './band';

/** Words, and none that stand for a figure: "1.720 orang", "nihil". */
const isName = perText(
  (text: string): boolean => /\p{L}{3}/u.test(text) && readNumberText(text).kind === 'bad',
);

const byNumber = (a: number, b: number): number => a - b;

interface Span {
  readonly left: number;
  right: number;
}

const isWithin = (column: number, run: Span): boolean => column >= run.left && column <= run.right;

/** Splits a header whose columns are two tables side by side, at an empty column between two numberings. */
export function split(
  sheet: Sheet,
  band: Band,
  rows: readonly number[],
  index: number,
  stop = Infinity,
): Span[] {
  const aside = asideOf(band);
  const counted = new Set<number>();
  const filled = new Set<number>();
  const named = new Set<number>();
  const lastHeader = lastRowOf(band);
  const body: (readonly Filled[])[] = [];
  const lowest = band.rows[band.rows.length - 1]!;
  for (const { row, cells } of band.sketches)
    for (const c of cells)
      // A lone word in an upper row with nothing below may be the title of the table right of it.
      if (row === lowest || c.right > c.column || c.bottom > row)
        for (let i = c.column; i <= Math.min(c.right, c.column + 200); i++) filled.add(i);
  const end = Math.min(stop, band.rows[0]! + 31);
  for (let i = index; i < rows.length && rows[i]! < end; i++) {
    const isBody = rows[i]! > lastHeader;
    // A signature or a note may stand below the gap between two tables.
    if (isBody && sheet.rowCells(rows[i]!).length === 1) continue;
    if (isBody) body.push(sheet.rowCells(rows[i]!));
    for (const { column, cell, words } of sheet.rowCells(rows[i]!)) {
      if (isBody || rows[i] === band.numberRow) filled.add(column);
      if (!isBody || aside.remarks.has(column) || named.has(column)) continue;
      if (typeof cell.value === 'string' && words && isName(words)) named.add(column);
      else if (cell.value !== null && !aside.numbers.has(column)) counted.add(column);
    }
  }
  const within = (columnsSet: ReadonlySet<number>, run: Span): boolean =>
    [...columnsSet].some((column) => isWithin(column, run));
  const columns = [...filled].sort(byNumber);
  const runs: Span[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && column <= run.right + 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  const isTable = (run: Span): boolean =>
    [...named].some((c) => isWithin(c, run) && (c === run.left || !aside.grades.has(c))) &&
    band.sketches.some(
      (s) =>
        s.cells.filter((c) => c.kind === 'kata' && c.column >= run.left && c.column <= run.right)
          .length >= 2,
    );
  // Columns beyond an empty one go on with those before them where they name no rows; or else unless these count
  // something already, or they number rows of their own and not some of each row before them.
  const tables: Span[] = [];
  for (const run of runs) {
    const last = tables[tables.length - 1];
    const goesOn =
      !isTable(run) ||
      (last &&
        !within(counted, last) &&
        (!within(aside.numbers, run) || isWithinRows(body, last, run)));
    if (!goesOn) tables.push({ ...run });
    else if (last) last.right = run.right;
  }
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

/** "1 | Sasaran |  | 1 | Indikator" over "  |  |  | 2 | Indikator": rows of the right between those of the left. */
function isWithinRows(body: readonly (readonly Filled[])[], left: Span, right: Span): boolean {
  const has = (cells: readonly Filled[], span: Span): boolean =>
    cells.some(({ column }) => isWithin(column, span));
  const isOfLeft = body.map((cells) => has(cells, left));
  const last = isOfLeft.lastIndexOf(true);
  return body.some((cells, i) => i < last && !isOfLeft[i] && has(cells, right));
}

interface Aside {
  readonly numbers: ReadonlySet<number>;
  readonly remarks: ReadonlySet<number>;
  readonly grades: ReadonlySet<number>;
}

/**
 * Columns whose header says that they number rows, and those whose words name no row: units, notes, and grades
 * unless a table begins with them.
 */
function asideOf({ sketches }: Band): Aside {
  const aside = {
    numbers: new Set<number>(),
    remarks: new Set<number>(),
    grades: new Set<number>(),
  };
  for (const { cells } of sketches)
    for (const { column, text, kind } of cells) {
      if (kind !== 'kata') continue;
      const { concepts } = meaningOfText(text);
      if (saysOneOf(concepts, OF_NUMBERS)) aside.numbers.add(column);
      else if (saysOneOf(concepts, OF_REMARKS)) aside.remarks.add(column);
      else if (saysOneOf(concepts, OF_GRADES)) aside.grades.add(column);
    }
  return aside;
}

const OF_NUMBERS = ['no', 'kode'] as const;
const OF_REMARKS = ['satuan', 'keterangan'] as const;
const OF_GRADES = ['predikat', 'status'] as const;

function saysOneOf(said: ReadonlyMap<Concept, number>, wanted: readonly Concept[]): boolean {
  for (const concept of wanted) if ((said.get(concept) ?? 0) >= 0.8) return true;
  return false;
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
