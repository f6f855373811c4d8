import type { Filled, Sheet } from '../../sheet/snapshot';
import { memoised } from '../../sheet/memo';
import { perText } from '../../sheet/text';
import { hasModifier, meaningOfText, strength as strengthOf } from '../meaning';

/** One filled cell of a row, seen with a header's eyes. */
export interface SketchCell {
  readonly column: number;
  /** Last column of its merged area. */
  readonly right: number;
  /** Last row of its merged area. */
  readonly bottom: number;
  readonly text: string;
  readonly kind: 'kata' | 'penanda' | 'angka' | 'lain';
  /** How sure the words name a column, 0–1. */
  readonly strength: number;
}

export interface RowSketch {
  readonly row: number;
  readonly cells: readonly SketchCell[];
}

/** Rows of the quarterly form that speak like headers but belong to its body. */
const FORM_ROW =
  /pencapaian\s+(penerima|mutu)|mutu\s+minimal|jumlah\s+mutu\s+barang|barang\s*\/\s*jasa|kategori\s+indeks|^[abc]\s*[.)]\s*jumlah/i;

/** A figure typed as text: "87,50 %", "1.234.567", "1,234,567", "Rp 5.000,00"; no year, no column number. */
const FIGURE_TEXT = /^(rp\.?\s*)?-?\d[\d.,]*([.,]\s?\d+|\s*%)(\s*%|,-)?$/i;

const MAX_HEADER_TEXT = 160;
const MAX_AVERAGE = 60;
const YEAR_LENGTH = 4;

export function sketchRow(sheet: Sheet, row: number, first = 0, last = Infinity): RowSketch {
  const cells: SketchCell[] = [];
  for (const { column, cell, words } of sheet.rowCells(row)) {
    if (column < first || column > last) continue;
    const area = sheet.mergeAt(row, column);
    let text = words?.text ?? '';
    let kind: SketchCell['kind'] = 'lain';
    let strength = 0;
    if (typeof cell.value === 'number') {
      text = String(cell.value);
      kind = isYear(cell.value) ? 'penanda' : 'angka';
    } else if (!words || text === '') {
      continue;
    } else if (text.length <= MAX_HEADER_TEXT && cell.formula === undefined) {
      ({ kind, strength } = weightOfText(words));
    }
    const right = area ? area.right : column;
    cells.push({ column, right, bottom: area ? area.bottom : row, text, kind, strength });
  }
  return { row, cells };
}

interface Weight extends Pick<SketchCell, 'kind' | 'strength'> {
  readonly isOfForm: boolean;
  readonly hasLetter: boolean;
}

const weightOfText = perText((text: string): Weight => {
  const more = { isOfForm: FORM_ROW.test(text), hasLetter: /\p{L}/u.test(text) };
  if (FIGURE_TEXT.test(text)) return { kind: 'angka', strength: 0, ...more };
  const meaning = meaningOfText(text);
  const said = strengthOf(meaning);
  const kind = said >= 0.55 ? 'kata' : meaning.bare && hasModifier(meaning) ? 'penanda' : 'lain';
  return { kind, strength: said, ...more };
});

/** False for a row that cannot start a header: a figure in it, or less than two cells. */
export function mayStartHeader(sheet: Sheet, row: number, left: number, right: number): boolean {
  const cells = sheet.rowCells(row);
  let filled = 0;
  // From the right, where the figures stand.
  for (let i = cells.length - 1; i >= 0; i--) {
    const { column, cell } = cells[i]!;
    if (column < left || column > right) continue;
    if (typeof cell.value === 'number' && !isYear(cell.value)) return false;
    filled++;
  }
  return filled >= 2;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/**
 * A row that can start a header: mostly words that name columns, no figures. Asked of every row of a
 * sheet: nothing is made on the way.
 */
export function isHeaderRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  const cells = sheet.rowCells(row);
  let filled = 0;
  let names = 0;
  let markers = 0;
  let stages = 0;
  let length = 0;
  // From the right, where the figures stand.
  for (let i = cells.length - 1; i >= 0; i--) {
    const { column, cell, words } = cells[i]!;
    if (column < left || column > right) continue;
    if (typeof cell.value === 'number') {
      if (!isYear(cell.value)) return false;
      filled++;
      markers++;
      length += YEAR_LENGTH;
      continue;
    }
    if (!words || words.text === '') continue;
    const { kind, isOfForm, hasLetter } = weightOfText(words);
    if (isOfForm) return false;
    filled++;
    length += words.text.length;
    if (words.text.length > MAX_HEADER_TEXT || cell.formula !== undefined) continue;
    if (kind === 'angka') return false;
    if (kind === 'kata') names++;
    else if (kind === 'penanda') {
      markers++;
      if (hasLetter) stages++;
    }
  }
  if (filled < 2) return false;
  // "Program | Renstra | Renja | APBD": one word that names a column, stages or years beside it.
  const isNamed = names >= 2 || (names === 1 && (stages >= 2 || areYears(sheet, row, left, right)));
  if (!isNamed || (names + markers) / filled < 0.6) return false;
  // Long sentences that share words with headers are body text.
  return length / filled <= MAX_AVERAGE;
}

/** "Indikator | 2021 | 2022 | 2023": beside the word nothing but years, one after the other. */
function areYears(sheet: Sheet, row: number, left: number, right: number): boolean {
  const cells = sheet.rowCells(row).filter((c) => c.column >= left && c.column <= right);
  const years = cells.slice(1).map(({ cell, words }) => Number(words?.text ?? cell.value));
  return (
    years.length >= 2 && years.every((y, i) => isYear(y) && (i === 0 || y === years[i - 1]! + 1))
  );
}

/** A further header row below the first: short words, quarters, years, "K" and "Rp". */
export function continuesHeader(sketch: RowSketch): boolean {
  const { cells } = sketch;
  if (!cells.length || cells.some(isFigure)) return false;
  if (areOfSexes(cells)) return true;
  return !cells.some(isOfBody) && cells.filter(isShortWord).length / cells.length >= 0.66;
}

const isFigure = ({ kind }: SketchCell): boolean => kind === 'angka';
const isOfBody = ({ text }: SketchCell): boolean => FORM_ROW.test(text) || text.length > 90;
const isShortWord = ({ kind, strength, text }: SketchCell): boolean =>
  kind !== 'lain' || (strength >= 0.35 && text.length <= 40) || isHalf(text);

/** "Kinerja | Keuangan (Rp)", as "K | Rp": the halves of what stands above them. */
const isHalf = memoised((text: string): boolean =>
  /^(kinerja|fisik|keuangan|anggaran|dana)\s*(\((k|rp|%)\.?\)|rp\.?|%)?$/i.test(text),
);

/** "L | P | L+P", "Lk | Pr | Jml": men and women. */
function areOfSexes(cells: readonly SketchCell[]): boolean {
  const say = (pattern: RegExp): boolean => cells.some(({ text }) => pattern.test(text));
  return (
    cells.every(({ text }) => /^(l|p|lk|pr|jml|jumlah|total|l\s*[+/&]\s*p)\.?$/i.test(text)) &&
    say(/^l/i) &&
    say(/^pr?\.?$/i)
  );
}

/** The number that "(1)", "5a" or "12 = 8+9" gives its column. */
const columnNumber = perText((text: string): number | null => {
  const match = /^\(?\s*(\d{1,2})\s*[a-z]?\s*\)?(?:\s*[=:].*)?$/i.exec(text);
  return match ? Number(match[1]) : null;
});

/** "a b c d", "(a) (b) (c)": columns lettered in their order. */
function isLetterRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  const cells = sheet.rowCells(row).filter((c) => c.column >= left && c.column <= right);
  const isInOrder = ({ text }: Filled, i: number): boolean =>
    text.replace(/[()\s]/g, '').toLowerCase() === String.fromCharCode(97 + i);
  return cells.length >= 3 && cells.every(isInOrder);
}

/** "1 2 3 …", "(1) (2)", −1 −2, "a b c", "12 = 8+9+10+11": the row that numbers the columns. */
export function isNumberRow(sheet: Sheet, row: number, left = 0, right = Infinity): boolean {
  if (isLetterRow(sheet, row, left, right)) return true;
  const numbers: number[] = [];
  let others = 0;
  for (const { column, cell, words } of sheet.rowCells(row)) {
    if (column < left || column > right) continue;
    if (typeof cell.value === 'number') {
      if (!Number.isInteger(cell.value)) return false;
      numbers.push(Math.abs(cell.value));
      continue;
    }
    const number = words ? columnNumber(words) : null;
    if (number !== null) numbers.push(number);
    else if (words && /^[a-z]$/i.test(words.text)) others += 0.5;
    else others++;
  }
  if (numbers.length < 2 || others > numbers.length * 0.34) return false;
  if (Math.max(...numbers) > 99) return false;
  // Columns that changed places keep their numbers: 3 1 2 5 4 is still a row of column numbers.
  const isComplete =
    numbers.length >= 4 &&
    new Set(numbers).size === numbers.length &&
    Math.max(...numbers) === numbers.length;
  if (isComplete) return true;
  if (numbers[0]! > 3) return false;
  if (others === 0 && isPaired(numbers)) return true;
  // "1 | PNS | 12 | 18 | 30" rises too, but leaves out more than the column of the word.
  const steps = numbers[numbers.length - 1]! - numbers[0]!;
  if (others > 0 && steps > numbers.length - 1 + others) return false;
  // "1 | IV | 2 | 3 | 5" above "2 | III | …": the first row of the body, counted downwards.
  const below = sheet.rowCells(row + 1).find((c) => c.column >= left)?.cell.value;
  if (others > 0 && below === numbers[0]! + 1) return false;
  const rising = numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
  return rising && (numbers.length >= 3 || numbers[1] === numbers[0]! + 1);
}

/** "5 6 6 7 7 8 8": a number for each pair of K and Rp, written over both. */
function isPaired(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((n, i) => n - numbers[i]!);
  return steps.every((step) => step === 0 || step === 1) && new Set(numbers).size >= 4;
}

const bareWord = memoised((text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
);

const cellKey = ({ column, text }: SketchCell): string => `${column}:${bareWord(text)}`;

/** Words of the header of a row as a key, to find its repetition on a later page. */
export function rowKey(sketch: RowSketch): string[] {
  return sketch.cells.map(cellKey);
}
