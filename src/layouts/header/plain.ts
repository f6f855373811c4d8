import type { Sheet } from '../../sheet/snapshot';
import { numberOfText } from './evidence';
import { isHeaderRow, isNumberRow, type RowSketch, type SketchCell, sketchRow } from './sketch';

/** A header is told from a sentence by its length. */
const LONGEST = 40;
/** Rows looked at below a header whose words say little. */
const LOOK = 6;
/** Columns of figures that make a table of rows. */
const LEAST_FIGURES = 2;

/**
 * A header by its place: short words, at least one of which names a column, right above rows that hold
 * figures in the same columns. What those columns mean, their words need not say: "GOL IV", "Bertambah".
 */
export function isPlainHeader(sheet: Sheet, rows: readonly number[], index: number): boolean {
  const sketch = sketchRow(sheet, rows[index]!);
  if (!sayColumns(sketch)) return false;
  const body = rowsBelow(sheet, rows, index, sketch);
  if (body.length < 2) return false;
  const columns = sketch.cells.flatMap((cell) => spanOf(cell));
  const most = (column: number, holds: (cell: SketchCell) => boolean): boolean =>
    body.filter((row) => row.cells.some((c) => c.column === column && holds(c))).length >=
    body.length * 0.6;
  const figures = columns.filter((column) => most(column, isFigure));
  const names = columns.filter((column) => most(column, (c) => !isFigure(c) && isWord(c)));
  // The column of row numbers is no figure.
  const first = columns[0];
  const counted = figures.filter((column) => column !== first || names.includes(column));
  return counted.length >= LEAST_FIGURES && names.length >= 1;
}

/** Typed as a text, too: "12", "12 orang", "-". */
const isFigure = ({ kind, text }: SketchCell): boolean =>
  kind === 'angka' || kind === 'penanda' || numberOfText(text) !== null || NONE.test(text);
const NONE = /^[-–—]$/;
/** "Sarjana", "S-1". */
const isWord = ({ text }: SketchCell): boolean => /\p{L}{2}|\p{L}-?\d/u.test(text);
const spanOf = ({ column, right }: SketchCell): number[] =>
  Array.from({ length: right - column + 1 }, (_, i) => column + i);

const NUMBERING = /^(no|nomor|kode)\b/i;
/** "Jumlah | - | -" closes a table. */
const CLOSING = /^(sub ?|grand ?)?(jumlah|total|rata)/i;
/** "Nama : Dinas Sosial": a label and what belongs to it. */
const LABEL = /^:|:$/;

function sayColumns({ cells }: RowSketch): boolean {
  const [first] = cells;
  if (!first || cells.length < 3 || CLOSING.test(first.text)) return false;
  if (new Set(cells.map((c) => c.text.toLowerCase())).size < cells.length) return false;
  const areShort = cells.every(
    ({ kind, text }) =>
      kind !== 'angka' &&
      text.length <= LONGEST &&
      /\p{L}|%/u.test(text) &&
      !LABEL.test(text) &&
      numberOfText(text) === null,
  );
  return areShort && cells.slice(0, 2).some((c) => c.kind === 'kata' || NUMBERING.test(c.text));
}

/** The rows of figures below: right below, or below the further rows of a merged header. */
function rowsBelow(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  { row: top, cells }: RowSketch,
): RowSketch[] {
  const lowest = Math.max(...cells.map((c) => c.bottom), top);
  const left = Math.min(...cells.map((c) => c.column));
  const right = Math.max(...cells.map((c) => c.right));
  const body: RowSketch[] = [];
  let previous = lowest;
  for (let i = index + 1; i < rows.length && body.length < LOOK; i++) {
    const row = rows[i]!;
    if (row <= lowest) continue;
    if (row > previous + 1) break;
    previous = row;
    if (!body.length && isNumberRow(sheet, row, left, right)) continue;
    if (isHeaderRow(sheet, row, left, right)) {
      // Unmerged, the row below groups names their columns and not the first ones.
      if (row !== top + 1 || sheet.rowCells(row)[0]!.column <= cells[1]!.column) break;
      continue;
    }
    body.push(sketchRow(sheet, row, left, right));
  }
  return body;
}
