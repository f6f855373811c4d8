import type { Sheet } from '../../sheet/snapshot';
import { meaningOfText, strength } from '../meaning';
import { isPlainHeader } from './plain';
import {
  continuesHeader,
  isHeaderRow,
  isNumberRow,
  mayStartHeader,
  rowKey,
  type RowSketch,
  type SketchCell,
  sketchRow,
} from './sketch';

/** The rows of one header, with the row of column numbers below it. */
export interface Band {
  readonly rows: number[];
  readonly numberRow: number | null;
  readonly sketches: RowSketch[];
  /** Known as a header by the figures below it, not by its words. */
  readonly isPlain: boolean;
  left: number;
  right: number;
}

const MAX_BAND = 5;

/** The header that starts at a filled row of the sheet, if one does. */
export function bandAt(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  left: number,
  right: number,
): Band | null {
  const top = rows[index]!;
  if (!mayStartHeader(sheet, top, left, right)) return null;
  const isPlain = !isHeaderRow(sheet, top, left, right);
  if (isPlain && !isPlainHeader(sheet, rows, index)) return null;
  const first = sketchRow(sheet, top, left, right);
  const band: Band = {
    isPlain,
    rows: [first.row],
    numberRow: null,
    sketches: [first],
    left: Infinity,
    right: -Infinity,
  };
  widen(band, first);
  let numberRow: number | null = null;
  let numberIndex = -1;
  let lowest = 0;
  for (const { bottom } of first.cells)
    lowest = Math.max(lowest, Math.min(bottom, first.row + MAX_BAND - 1));
  for (let i = index + 1; i < rows.length && band.rows.length < MAX_BAND; i++) {
    const row = rows[i]!;
    if (row > band.rows[band.rows.length - 1]! + 2) break;
    const looksNumbered = isNumberRow(sheet, row, left, right);
    const sketch = sketchRow(sheet, row, left, right);
    if (looksNumbered && !countsYears(band, sketch)) {
      numberRow = row;
      numberIndex = i;
      break;
    }
    if (!sketch.cells.length) continue;
    const isInsideMerge = row <= lowest;
    if (
      !continuesHeader(sketch) &&
      !continuesPhrases(band, sketch) &&
      !countsYears(band, sketch) &&
      !headsFigures(sheet, rows, i, band) &&
      !(
        isInsideMerge &&
        sketch.cells.every((c) => isHeadText(c) || isYearOfPlan(band, c) || isShare(band, c))
      )
    )
      break;
    // A single word below a header is a heading of the body, unless it stands under a group or above more of it.
    if (sketch.cells.length === 1 && !isInsideMerge && !isUnderGroup(band, sketch)) {
      if (!headsMore(sheet, rows[i + 1], row, left, right)) break;
    }
    if (isRepeat(sketch, [band.sketches[0]!])) break;
    if (!isInsideMerge && isBodyRow(band, sketch)) break;
    band.rows.push(row);
    band.sketches.push(sketch);
    widen(band, sketch);
  }
  if (numberRow !== null)
    extendBelowNumbers(sheet, rows[numberIndex + 1], band, numberRow, left, right);
  return { ...band, numberRow };
}

function widen(band: Band, { cells }: RowSketch): void {
  for (const { column, right } of cells) {
    band.left = Math.min(band.left, column);
    band.right = Math.max(band.right, right);
  }
}

/** "1 | 2 | 3 | Anggaran | Realisasi": years of a plan, and words of a header at most beside them. */
function countsYears(band: Band, { cells }: RowSketch): boolean {
  let years = 0;
  for (const cell of cells) {
    if (isYearOfPlan(band, cell)) years++;
    else if (cell.kind !== 'kata') return false;
  }
  return years === cells.length || years >= 2;
}

/** Form E.81 writes "K" and "Rp" below its column numbers. */
function extendBelowNumbers(
  sheet: Sheet,
  next: number | undefined,
  band: Band,
  numberRow: number,
  left: number,
  right: number,
): void {
  if (next === undefined || next > numberRow + 1) return;
  const sketch = sketchRow(sheet, next, left, right);
  const markers = sketch.cells.filter(isPairWord);
  if (markers.length < 2 || markers.length < sketch.cells.length) return;
  band.rows.push(next);
  band.sketches.push(sketch);
}

const isPairWord = ({ text }: SketchCell): boolean =>
  /^(k|rp\.?|\(?rp\)?|kinerja|anggaran|%|satuan|sat\.?)(\s*\(%\))?$/i.test(text);

const isHeadText = ({ kind, text }: SketchCell): boolean => kind !== 'angka' && text.length < 60;

/** "Anggaran pada Tahun ke-" over "1 | 2 | 3": the years of a plan, counted. */
function isYearOfPlan(band: Band, { column, text }: SketchCell): boolean {
  return (
    /^[1-9]$/.test(text) &&
    band.sketches.some(({ cells }) => {
      // Where nothing is merged, a group reaches to the next one.
      const above = cells.filter((c) => c.column <= column).at(-1);
      const reaches = above && (column <= above.right || above.right === above.column);
      return reaches === true && /tahun\s*ke/i.test(above.text);
    })
  );
}

/** "Bobot" over "80%" and "20%": what each part counts for. */
const isShare = (band: Band, { column, text }: SketchCell): boolean =>
  /^\(?\d{1,2}\s*%\)?$/.test(text) &&
  band.sketches.some(({ cells }) =>
    cells.some((c) => c.right > c.column && column >= c.column && column <= c.right),
  );

const ORDINAL = /^\(?([A-Z]|[IVX]{1,4}|[a-z]|\d{1,2})[.)]?$/;
const LONGEST_UNIT = 25;

/** "I | PROGRAM REHABILITASI SOSIAL" right below the header: a heading of the body without figures. */
function isBodyRow(band: Band, sketch: RowSketch): boolean {
  // The lowest name of each column: "Alasan" below "Penjelasan".
  const named = new Map(band.sketches.flatMap(({ cells }) => cells.map((c) => [c.column, c])));
  const numbered = sketch.cells.some(
    (c) => ORDINAL.test(c.text) && /^no/i.test(named.get(c.column)?.text ?? ''),
  );
  if (numbered && sketch.cells.length > 1) return true;
  const stacked = sketch.cells.every((c) => {
    const above = named.get(c.column);
    return above !== undefined && above.right === above.column;
  });
  if (!stacked) return false;
  return numbered || sketch.cells.some((c) => c.text.length > LONGEST_UNIT);
}

/** "Per Triwulan" above "Kinerja | Anggaran | Triwulan I": a row of headers and of nothing else follows. */
function headsMore(
  sheet: Sheet,
  next: number | undefined,
  row: number,
  left: number,
  right: number,
): boolean {
  if (next !== row + 1) return false;
  const below = sketchRow(sheet, next, left, right);
  const markers = below.cells.filter(({ kind }) => kind === 'penanda').length;
  return markers >= 2 && below.cells.length >= 3 && continuesHeader(below);
}

/**
 * "Sumber Dana" over "Pusat | Daerah" over "DAK | DAU | PAD", unmerged: short words that name no row, some of
 * them where the rows above are blank, and figures right below them.
 */
function headsFigures(sheet: Sheet, rows: readonly number[], index: number, band: Band): boolean {
  const row = rows[index]!;
  const { cells } = sketchRow(sheet, row);
  const [first] = cells;
  if (!first || cells.length < 2 || row !== rows[index - 1]! + 1 || !cells.every(isLabel))
    return false;
  const named = new Set(band.sketches[0]!.cells.map(({ column }) => column));
  if (cells.every(({ column }) => named.has(column))) return false;
  for (let i = index + 1; rows[i] === row + i - index && i <= index + 2; i++) {
    const below = sketchRow(sheet, rows[i]!);
    if (below.cells.every(isLabel) && below.cells.every(({ column }) => column >= first.column))
      continue;
    const figures = below.cells.filter(
      ({ column, kind }) => kind === 'angka' && column >= first.column,
    );
    return figures.length >= cells.length && below.cells[0]!.column < first.column;
  }
  return false;
}

const isLabel = ({ kind, text }: SketchCell): boolean =>
  kind !== 'angka' && text.length <= LONGEST_UNIT && /\p{L}/u.test(text);

/** "Sasaran | Target" over "Strategis | Tahunan": each word goes on with the one right above it. */
function continuesPhrases(band: Band, sketch: RowSketch): boolean {
  const above = new Map(band.sketches.at(-1)!.cells.map((c) => [c.column, c]));
  if (sketch.row !== band.rows.at(-1)! + 1 || sketch.cells.length < 2) return false;
  return sketch.cells.every(({ column, right, text, kind }) => {
    const head = above.get(column);
    if (!head || head.right > head.column || right > column || kind === 'angka') return false;
    if (text.length > LONGEST_UNIT || !/\p{L}/u.test(text) || /^no/i.test(head.text)) return false;
    return strength(meaningOfText(`${head.text} ${text}`)) >= 0.5;
  });
}

function isUnderGroup(band: Band, sketch: RowSketch): boolean {
  const cell = sketch.cells[0]!;
  return band.sketches.some((s) =>
    s.cells.some((c) => c.right > c.column && cell.column >= c.column && cell.column <= c.right),
  );
}

/** Whether a row says again what headers say, in the same columns. */
export function isRepeat(sketch: RowSketch, headers: readonly RowSketch[]): boolean {
  const keys = new Set(headers.flatMap(rowKey));
  const own = rowKey(sketch);
  const same = own.filter((k) => keys.has(k)).length;
  return own.length >= 2 && same / own.length >= 0.6;
}

/** Last row of the header, its column numbers included. */
export function lastRowOf(band: Band): number {
  return Math.max(band.numberRow ?? 0, band.rows[band.rows.length - 1]!);
}
