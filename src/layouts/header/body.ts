import type { Filled, Sheet } from '../../sheet/snapshot';
import { perText } from '../../sheet/text';

const MAX_TITLE_LINES = 8;
const SIGNATURE =
  /^(nip\b|mengetahui|kepala (dinas|bidang|bagian|seksi|sub)|plt\b|pembina\b|penata\b|sekretaris$|bupati|wali ?kota|pihak (pertama|kedua)|a\.?n\.|yang membuat)/i;
const DATE_LINE = /^[\p{Lu}][\p{L} .]+,\s*(\d{1,2}|\.{2,}|…)?\s*[\p{L}]*\s*(19|20)\d\d\.?$/u;
const NOTE = /^(sumber|catatan|keterangan|note)\s*:/i;

/** What a text that follows a table is, null for any other. */
const endOf = perText((text: string): 'tanda tangan' | 'catatan' | null => {
  if (SIGNATURE.test(text) || DATE_LINE.test(text)) return 'tanda tangan';
  return NOTE.test(text) ? 'catatan' : null;
});

/** Total and mean rows close a table, filled or not. */
const CLOSING = /^(sub ?|grand ?)?(jumlah|total|rata ?[-–]? ?rata|rerata)\b.{0,40}$/i;
const closes = perText((text: string): boolean => CLOSING.test(text));

/** Cells inside the columns of a table; the list itself where all of them are. */
function inside(cells: readonly Filled[], left: number, right: number): readonly Filled[] {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last || (first.column >= left && last.column <= right)) return cells;
  return cells.filter((c) => c.column >= left && c.column <= right);
}

const isWord = ({ cell }: Filled): boolean => typeof cell.value === 'string';

/** Body rows below a header, without the words that follow the table: signature, notes, narrative. */
export function bodyRows(
  sheet: Sheet,
  rows: readonly number[],
  lastHeader: number,
  stop: number,
  left: number,
  right: number,
  skip: ReadonlySet<number>,
): number[] {
  const found: number[] = [];
  let lastWithFigures = -1;
  /** Rows whose name went on in the row below. */
  let runOn = 0;
  let previous = lastHeader;
  let lastSkip = -1;
  for (const row of skip) lastSkip = Math.max(lastSkip, row);
  for (const row of rowsBetween(rows, lastHeader, stop)) {
    if (skip.has(row)) {
      previous = row;
      continue;
    }
    const cells = inside(sheet.rowCells(row), left, right);
    if (!cells.length) continue;
    if (row - previous > 40) break;
    const wordsOnly = cells.every(isWord);
    if (wordsOnly && cells.length <= 3) {
      const ends = cells.map((c) => endOf(c.words!));
      if (ends.includes('tanda tangan')) break;
      if (cells.length === 1 && ends[0] === 'catatan' && row > previous + 1 && row > lastSkip)
        break;
    }
    found.push(row);
    if (!wordsOnly || cells.length >= 2 || closes(cells[0]!.words!)) {
      if (lastWithFigures === found.length - 3 && runsOn(found[found.length - 2]!)) runOn++;
      lastWithFigures = found.length - 1;
    }
    previous = row;
  }
  // Lone words after the last row with figures are notes, or the title of the next table; but what goes on in
  // small letters right below a row, as below rows before, is the rest of its name.
  const next = found[lastWithFigures + 1];
  const isRest = next !== undefined && next === found[lastWithFigures]! + 1 && runsOn(next);
  return found.slice(0, lastWithFigures + (isRest && runOn > 0 ? 2 : 1));

  function runsOn(row: number): boolean {
    const [only, ...others] = inside(sheet.rowCells(row), left, right);
    return only?.words != null && !others.length && /^[\p{Ll}(,;/]/u.test(only.words.text);
  }
}

export function rowsBetween(rows: readonly number[], after: number, before: number): number[] {
  // Binary search keeps this linear over many tables on one sheet.
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! <= after) low = middle + 1;
    else high = middle;
  }
  const out: number[] = [];
  for (let i = low; i < rows.length && rows[i]! < before; i++) out.push(rows[i]!);
  return out;
}

/** A note on the table above it, no title of one below. */
export const isNote = perText((text: string): boolean => NOTE.test(text) || text.startsWith('*'));

/** Lines above the header that speak of the table. */
export function titleRows(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  floor: number,
  left: number,
): number[] {
  const out: number[] = [];
  let below = rows[index]!;
  for (let i = index - 1; i >= 0 && out.length < MAX_TITLE_LINES; i--) {
    const row = rows[i]!;
    if (row <= floor || below - row > 4) break;
    const cells = sheet.rowCells(row).filter((c) => c.column >= left || left <= 2);
    if (
      cells.length > 3 ||
      cells.some(
        (c) => typeof c.cell.value === 'number' && (c.cell.value < 1990 || c.cell.value > 2100),
      )
    )
      break;
    if (cells.length) out.unshift(row);
    below = row;
  }
  return out;
}
