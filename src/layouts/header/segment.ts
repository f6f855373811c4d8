import type { Rect } from '../../sheet/address';
import type { Filled, Sheet } from '../../sheet/snapshot';
import { type Band, bandAt, isRepeat, lastRowOf } from './band';
import { bodyRows, isNote, rowsBetween, titleRows } from './body';
import { partsOf, split } from './columns';
import type { Concept } from '../lexicon';
import { meaningOfText, strength } from '../meaning';
import { type SketchCell, sketchRow } from './sketch';

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

/** All tables of a sheet, top to bottom, side by side from left to right. */
export function segments(sheet: Sheet): Segment[] {
  const rows = sheet.rowNumbers();
  const bands: { band: Band; index: number }[] = [];
  const repeats = new Map<number, Band>();
  for (let i = 0; i < rows.length; i++) {
    const band = bandAt(sheet, rows, i, 0, Infinity);
    if (!band) continue;
    const previous = bands[bands.length - 1]?.band;
    const last = lastRowOf(band);
    const isAgain = previous && isRepeat(band.sketches[0]!, previous.sketches);
    const first = bands[bands.length - 1]?.index ?? 0;
    if (isAgain && (!hasOwnTitle(sheet, rows, i, band, first) || goesOn(sheet, rows, i, band)))
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
    const lastHeader = lastRowOf(band);
    const inside = [...repeats.entries()].filter(([row]) => row > lastHeader && row < stop);
    const repeatRows = [
      ...inside.flatMap(([, b]) => (b.numberRow === null ? b.rows : [...b.rows, b.numberRow])),
      ...numbersAgain(sheet, rows, band, stop),
    ];
    const skip = new Set(repeatRows);
    for (const span of split(sheet, band, rows, index, stop)) {
      const parts = partsOf(band, span.left, span.right);
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

/** Rows that say the numbers of the columns once more, without the header: the top of a further page. */
function numbersAgain(
  sheet: Sheet,
  rows: readonly number[],
  { numberRow }: Band,
  stop: number,
): readonly number[] {
  if (numberRow === null) return [];
  const numbers = sheet.rowCells(numberRow);
  const again: number[] = [];
  for (const row of rowsBetween(rows, numberRow, stop))
    if (saysSame(sheet.rowCells(row), numbers)) again.push(row);
  return again;
}

function saysSame(cells: readonly Filled[], others: readonly Filled[]): boolean {
  if (cells.length !== others.length) return false;
  for (let i = 0; i < cells.length; i++) {
    const { column, cell } = cells[i]!;
    if (column !== others[i]!.column || cell.value !== others[i]!.cell.value) return false;
  }
  return true;
}

function lastBodyOf(segments: readonly Segment[]): number {
  const last = segments[segments.length - 1];
  return last
    ? (last.bodyRows[last.bodyRows.length - 1] ?? last.headerRows[last.headerRows.length - 1]!)
    : -1;
}

/**
 * Lone words right above a repeated header are the title of a table of its own, unless they say that it goes on,
 * number the page, or are those above the table itself, which counts on below.
 */
function hasOwnTitle(
  sheet: Sheet,
  rows: readonly number[],
  index: number,
  band: Band,
  first: number,
): boolean {
  const above = sketchRow(sheet, rows[index - 1] ?? 0);
  const [only] = above.cells;
  const isTitle =
    above.cells.length === 1 &&
    only !== undefined &&
    only.kind !== 'angka' &&
    above.row >= rows[index]! - 3;
  if (!isTitle || /lanjut|sambung|halaman/i.test(only.text) || PAGE.test(only.text)) return false;
  const isSame = rows
    .slice(Math.max(0, first - 5), first)
    .some((row) => sheet.rowCells(row)[0]?.text === only.text);
  return !(isSame && (numberBelow(sheet, rows, band) ?? 1) > 1);
}

/** "- 2 -", "Hal. 3", "Page 2 of 4". */
const PAGE = /^\W*((hal|page|hlm)\b\.?)?\s*\d{1,3}\s*((dari|of|\/)\s*\d{1,3})?\W*$/i;

const LEADING_NUMBER = /^\(?(\d{1,3})\s*([.)]?$|[.)]\s+\p{L})/u;

/** The number that a row begins with: 4, "4.", "(4)", "4. Penyediaan sandang". */
function numberOfRow(sheet: Sheet, row: number | undefined): number | undefined {
  const first = row === undefined ? undefined : sheet.rowCells(row)[0];
  const match = LEADING_NUMBER.exec(String(first?.cell.value ?? ''));
  return match ? Number(match[1]) : undefined;
}

/** Below a note on the rows above, the header comes again and the numbering goes on: one table. */
function goesOn(sheet: Sheet, rows: readonly number[], index: number, band: Band): boolean {
  const [above] = sheet.rowCells(rows[index - 1]!);
  if (!above?.words || !isNote(above.words)) return false;
  const before = numberOfRow(sheet, rows[index - 2]);
  return before !== undefined && numberBelow(sheet, rows, band) === before + 1;
}

/** The number that the first row below a header begins with. */
function numberBelow(sheet: Sheet, rows: readonly number[], band: Band): number | undefined {
  return numberOfRow(
    sheet,
    rows.find((row) => row > lastRowOf(band)),
  );
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
  // Words alone do not say that this is a header: it stands apart from the table above as well.
  if (band.isPlain) return numbering ? afterGap || afterTitle : isTitled(sheet, rows, index);
  if (band.numberRow !== null && words.length >= 2) return true;
  if (numbering && words.length >= 3) return true;
  if (namesBudget(band) && !namesBudget(previous)) return true;
  // "Indikator | 2021 | 2022 | 2023": one word beside years.
  const isOfYears = band.sketches[0]!.cells.every((c) => c.kind !== 'lain') && words.length === 1;
  if (isOfYears && afterTitle) return true;
  return (
    (afterGap || afterTitle) &&
    words.length >= 2 &&
    words.some((c) => c.column <= previous.left + 2) &&
    band.sketches[0]!.cells.filter(isHeadWord).length / band.sketches[0]!.cells.length >= 0.75
  );
}

/** "Tabel 3.5 Perbandingan dengan Provinsi", and no more than a second line of it, right above. */
function isTitled(sheet: Sheet, rows: readonly number[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const [first, ...others] = sheet.rowCells(rows[i]!);
    if (!first || others.length || rows[i]! !== rows[index]! - (index - i)) return false;
    if (/^tabel\s+[\dIVX]/i.test(first.text)) return true;
  }
  return false;
}

/** "No | Indikator | 2022 | 2023": years above groups belong to a header as its words do. */
const isHeadWord = ({ kind }: SketchCell): boolean => kind === 'kata' || kind === 'penanda';

/** "Kegiatan | Anggaran | Keterangan": programmes and their money, in words that are all headers. */
function namesBudget({ sketches: [first] }: Band): boolean {
  const meanings =
    first?.cells.map((c) => (c.kind === 'kata' ? meaningOfText(c.text) : null)) ?? [];
  const has = (...concepts: readonly Concept[]): boolean =>
    meanings.some((m) => concepts.some((concept) => (m?.concepts.get(concept) ?? 0) >= 0.8));
  return (
    meanings.every((m) => m !== null && strength(m) >= 0.6) &&
    has('anggaran') &&
    has('program', 'kegiatan', 'subkegiatan')
  );
}

/** A table where the user says that it is, though its header was not recognised: the first row is the header. */
export function segmentAt(sheet: Sheet, rect: Rect): Segment {
  const sketch = sketchRow(sheet, rect.top, rect.left, rect.right);
  const band: Band = {
    rows: [rect.top],
    numberRow: null,
    sketches: [sketch],
    isPlain: false,
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
    parts: partsOf(band, rect.left, rect.right),
  };
}
