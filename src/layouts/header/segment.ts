import type { Rect } from '../../sheet/address';
import type { Sheet } from '../../sheet/snapshot';
import { textOf } from '../../sheet/snapshot';
import {
  continuesHeader,
  isHeaderRow,
  isNumberRow,
  rowKey,
  type RowSketch,
  sketchRow,
} from './sketch';

/** One table as found on the sheet, before anything is known of its layout. */
export interface Segment {
  readonly sheet: Sheet;
  readonly left: number;
  readonly right: number;
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  /** Filled sheet rows of the body, repeats of the header left out. */
  readonly bodyRows: readonly number[];
  /** Header rows repeated inside the body (page breaks), with their number rows. */
  readonly repeatRows: readonly number[];
  readonly titleRows: readonly number[];
  /** Texts above each column, top to bottom. */
  readonly parts: ReadonlyMap<number, readonly string[]>;
}

interface Band {
  readonly rows: number[];
  readonly numberRow: number | null;
  readonly sketches: RowSketch[];
  left: number;
  right: number;
}

const MAX_BAND = 5;
const MAX_TITLE_LINES = 8;
const SIGNATURE =
  /^(nip\b|mengetahui|kepala (dinas|bidang|bagian|seksi|sub)|plt\b|pembina\b|penata\b|sekretaris$|bupati|wali ?kota|pihak (pertama|kedua)|a\.?n\.|yang membuat)/i;
const DATE_LINE = /^[\p{Lu}][\p{L} .]+,\s*(\d{1,2}|\.{2,}|…)?\s*[\p{L}]*\s*(19|20)\d\d\.?$/u;
const NOTE = /^(sumber|catatan|keterangan|note)\s*:/i;

function bandAt(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  left: number,
  right: number,
): Band | null {
  const first = sketchRow(sheet, rows[index]!, left, right);
  if (!isHeaderRow(first)) return null;
  const band: Band = {
    rows: [first.row],
    numberRow: null,
    sketches: [first],
    left: Math.min(...first.cells.map((c) => c.column)),
    right: Math.max(...first.cells.map((c) => c.right)),
  };
  let numberRow: number | null = null;
  const lowest = Math.max(...first.cells.map((c) => Math.min(c.bottom, first.row + MAX_BAND - 1)));
  for (let i = index + 1; i < rows.length && band.rows.length < MAX_BAND; i++) {
    const row = rows[i]!;
    if (row > band.rows[band.rows.length - 1]! + 2) break;
    if (isNumberRow(sheet, row, left, right)) {
      numberRow = row;
      break;
    }
    const sketch = sketchRow(sheet, row, left, right);
    if (!sketch.cells.length) continue;
    const isInsideMerge = row <= lowest;
    if (
      !continuesHeader(sketch) &&
      !(isInsideMerge && sketch.cells.every((c) => c.kind !== 'angka' && c.text.length < 60))
    )
      break;
    // A single word below a header is a heading of the body, unless it stands under a group.
    if (sketch.cells.length === 1 && !isInsideMerge && !isUnderGroup(band, sketch)) break;
    if (isRepeat(sketch, [band.sketches[0]!])) break;
    band.rows.push(row);
    band.sketches.push(sketch);
    band.left = Math.min(band.left, ...sketch.cells.map((c) => c.column));
    band.right = Math.max(band.right, ...sketch.cells.map((c) => c.right));
  }
  if (numberRow !== null) extendBelowNumbers(sheet, rows, band, numberRow, left, right);
  return { ...band, numberRow };
}

/** Form E.81 writes "K" and "Rp" below its column numbers. */
function extendBelowNumbers(
  sheet: Sheet,
  rows: readonly number[],
  band: Band,
  numberRow: number,
  left: number,
  right: number,
): void {
  const next = rows[rows.indexOf(numberRow) + 1];
  if (next === undefined || next > numberRow + 1) return;
  const sketch = sketchRow(sheet, next, left, right);
  const markers = sketch.cells.filter((c) =>
    /^(k|rp\.?|\(?rp\)?|kinerja|anggaran|%)$/i.test(c.text),
  );
  if (markers.length < 2 || markers.length < sketch.cells.length) return;
  band.rows.push(next);
  band.sketches.push(sketch);
}

function isUnderGroup(band: Band, sketch: RowSketch): boolean {
  const cell = sketch.cells[0]!;
  return band.sketches.some((s) =>
    s.cells.some((c) => c.right > c.column && cell.column >= c.column && cell.column <= c.right),
  );
}

function isRepeat(sketch: RowSketch, headers: readonly RowSketch[]): boolean {
  const keys = new Set(headers.flatMap(rowKey));
  const own = rowKey(sketch);
  const same = own.filter((k) => keys.has(k)).length;
  return own.length >= 2 && same / own.length >= 0.6;
}

/** Splits a header whose columns are two tables side by side, at an empty column between two numberings. */
function split(
  sheet: Sheet,
  band: Band,
  rows: readonly number[],
  index: number,
): { left: number; right: number }[] {
  const filled = new Set<number>();
  for (const sketch of band.sketches)
    for (const c of sketch.cells)
      for (let i = c.column; i <= Math.min(c.right, c.column + 200); i++) filled.add(i);
  for (let i = index; i < rows.length && rows[i]! <= band.rows[0]! + 30; i++) {
    for (const { column } of sheet.rowCells(rows[i]!)) filled.add(column);
  }
  const columns = [...filled].sort((a, b) => a - b);
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && column <= run.right + 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  const isTable = (run: { left: number; right: number }): boolean =>
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
function partsOf(sheet: Sheet, band: Band, left: number, right: number): Map<number, string[]> {
  const parts = new Map<number, string[]>();
  band.sketches.forEach((sketch, level) => {
    const cells = sketch.cells.filter((c) => c.column >= left && c.column <= right);
    const below = new Set(
      band.sketches.slice(level + 1).flatMap((s) => s.cells.map((c) => c.column)),
    );
    cells.forEach((cell, i) => {
      const next = cells[i + 1]?.column ?? right + 1;
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
    });
  });
  return parts;
}

/** All tables of a sheet, top to bottom, side by side from left to right. */
export function segments(sheet: Sheet): Segment[] {
  const rows = sheet.rowNumbers();
  const bands: { band: Band; index: number }[] = [];
  const repeats = new Map<number, Band>();
  for (let i = 0; i < rows.length; i++) {
    const band = bandAt(sheet, rows, i, 0, Infinity);
    if (!band) continue;
    const previous = bands[bands.length - 1]?.band;
    const last = Math.max(band.numberRow ?? 0, band.rows[band.rows.length - 1]!);
    if (previous && isRepeat(band.sketches[0]!, previous.sketches) && !hasOwnTitle(sheet, rows, i))
      repeats.set(band.rows[0]!, band);
    else if (!previous || startsTable(sheet, rows, i, band, previous))
      bands.push({ band, index: i });
    else continue;
    while (i + 1 < rows.length && rows[i + 1]! <= last) i++;
  }
  const out: Segment[] = [];
  bands.forEach(({ band, index }, n) => {
    const nextBand = bands[n + 1]?.band;
    const stop = nextBand ? nextBand.rows[0]! : Infinity;
    const lastHeader = Math.max(band.numberRow ?? 0, band.rows[band.rows.length - 1]!);
    const inside = [...repeats.entries()].filter(([row]) => row > lastHeader && row < stop);
    const repeatRows = inside.flatMap(([, b]) =>
      b.numberRow === null ? b.rows : [...b.rows, b.numberRow],
    );
    const skip = new Set(repeatRows);
    for (const span of split(sheet, band, rows, index)) {
      const parts = partsOf(sheet, band, span.left, span.right);
      const body = bodyRows(sheet, rows, lastHeader, stop, span.left, span.right, skip);
      out.push({
        sheet,
        left: span.left,
        right: span.right,
        headerRows: band.rows,
        numberRow: band.numberRow,
        bodyRows: body,
        repeatRows: repeatRows.filter((r) => body.length > 0 && r <= body[body.length - 1]!),
        titleRows: titleRows(sheet, rows, index, n > 0 ? lastBodyOf(out) : -1, span.left),
        parts,
      });
    }
  });
  return out;
}

function lastBodyOf(segments: readonly Segment[]): number {
  const last = segments[segments.length - 1];
  return last
    ? (last.bodyRows[last.bodyRows.length - 1] ?? last.headerRows[last.headerRows.length - 1]!)
    : -1;
}

/** Lone words right above a repeated header are the title of a table of its own, unless they say "lanjutan". */
function hasOwnTitle(sheet: Sheet, rows: readonly number[], index: number): boolean {
  const above = sketchRow(sheet, rows[index - 1] ?? 0);
  const [only] = above.cells;
  const isTitle =
    above.cells.length === 1 &&
    only !== undefined &&
    only.kind !== 'angka' &&
    above.row >= rows[index]! - 3;
  return isTitle && !/lanjut|sambung|halaman/i.test(only.text);
}

/** Whether a header-like row inside or below a table begins another one. */
function startsTable(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  band: Band,
  previous: Band,
): boolean {
  const words = band.sketches[0]!.cells.filter((c) => c.kind === 'kata');
  const afterGap = rows[index]! > (rows[index - 1] ?? -2) + 1;
  const before = sketchRow(sheet, rows[index - 1]!);
  const afterTitle = before.cells.length === 1 && before.cells[0]!.kind !== 'angka';
  const numbering = words.some((c) => /^(no|nomor|no\.|kode)\.?$/i.test(c.text));
  if (band.numberRow !== null && words.length >= 2) return true;
  if (numbering && words.length >= 3) return true;
  return (
    (afterGap || afterTitle) &&
    words.length >= 2 &&
    words.some((c) => c.column <= previous.left + 2) &&
    words.length / band.sketches[0]!.cells.length >= 0.75
  );
}

/** Body rows below a header, without the words that follow the table: signature, notes, narrative. */
function bodyRows(
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
  let previous = lastHeader;
  for (const row of rowsBetween(rows, lastHeader, stop)) {
    if (skip.has(row)) {
      previous = row;
      continue;
    }
    const cells = sheet.rowCells(row).filter((c) => c.column >= left && c.column <= right);
    if (!cells.length) continue;
    if (row - previous > 40) break;
    const texts = cells.map((c) => textOf(c.cell));
    const wordsOnly = cells.every((c) => typeof c.cell.value === 'string');
    if (wordsOnly && texts.some((t) => SIGNATURE.test(t) || DATE_LINE.test(t)) && cells.length <= 3)
      break;
    if (wordsOnly && cells.length === 1 && NOTE.test(texts[0]!) && row > previous + 1) break;
    found.push(row);
    if (!wordsOnly || cells.length >= 2) lastWithFigures = found.length - 1;
    previous = row;
  }
  // Lone words after the last row with figures are notes, or the title of the next table.
  return found.slice(0, lastWithFigures + 1);
}

function rowsBetween(rows: readonly number[], after: number, before: number): number[] {
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

/** Lines above the header that speak of the table. */
function titleRows(
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

/** A table where the user says that it is, though its header was not recognised: the first row is the header. */
export function segmentAt(sheet: Sheet, rect: Rect): Segment {
  const sketch = sketchRow(sheet, rect.top, rect.left, rect.right);
  const band: Band = {
    rows: [rect.top],
    numberRow: null,
    sketches: [sketch],
    left: rect.left,
    right: rect.right,
  };
  return {
    sheet,
    left: rect.left,
    right: rect.right,
    headerRows: band.rows,
    numberRow: null,
    bodyRows: sheet.rowNumbers().filter((row) => row > rect.top && row <= rect.bottom),
    repeatRows: [],
    titleRows: [],
    parts: partsOf(sheet, band, rect.left, rect.right),
  };
}
