import { memoised } from '../../sheet/memo';
import { isPercentFormat } from '../../sheet/number-format';
import { readNumberText } from '../../sheet/number-text';
import { readQuotient } from '../../sheet/quotient-text';
import type { Filled, Sheet } from '../../sheet/snapshot';
import { perText } from '../../sheet/text';
import type { Segment } from './segment';

/** What the cells of a column look like, apart from its header. Shares are of its filled cells. */
export interface ColumnStats {
  readonly filled: number;
  /** Filled cells / body rows. */
  readonly density: number;
  readonly numeric: number;
  readonly text: number;
  /** "-" where there is none. */
  readonly dashes: number;
  readonly percentFormat: number;
  /** Of the numbers, those of 100.000 and more; see `STEPS`. */
  readonly large: number;
  readonly codes: number;
  readonly units: number;
  /** Of the units, those that are "%". */
  readonly percentUnits: number;
  /** Numbering of its cells; see `STEPS`. */
  readonly ordinals: number;
  /** How many texts among them number something. */
  readonly wordOrdinals: number;
  readonly formulas: number;
  /** Cells that hold numerator and denominator together: "X = 50; Y = 1.369". */
  readonly quotients: number;
  /** Of these, cells that state the result too. */
  readonly results: number;
  /** Mean length of its texts. */
  readonly length: number;
  /** See `STEPS`. */
  readonly max: number;
  /** First texts found among figures: headings inside the body. */
  readonly labels: readonly string[];
}

/** A programme code; not money in groups of three digits. */
const CODE = /^(?!\d{1,3}(\.\d{3})+$)\d{1,2}(\.\d{1,4}){2,7}\.?$/;
/** "1.1 Persentase PPKS yang meningkat": a number before a name, and no figure with its unit. */
const NUMBERED_NAME = /^\d{1,2}\.\d{1,2}\.?\s+(\p{L}+[\s/]+){2,}\p{L}/u;
const ORDINAL = /^(\(?\d{1,3}[.)]?|\(?[a-z][.)]?|[ivxl]{1,5}[.)]?|-)$/i;
const FORMULA = /(rumus|standar biaya|[a-j]\s*[+×x*]\s*[a-j]\b)/i;
const UNIT =
  /^(%|persen|orang|org|jiwa|kk|keluarga|unit|paket|laporan|dokumen|buah|bidang|lembaga|kegiatan|tahun|bulan|buku|makam|gedung|rp|rupiah|indeks|nilai|poin|angka|kali|stel|set|kelompok|desa|kelurahan|panti|lks|hari|m2|data)$/i;

const factsOf = perText((text: string) => ({
  text,
  number: NUMBERED_NAME.test(text) ? null : numberOfText(text),
  isPercent: text.includes('%'),
  isCode: CODE.test(text),
  isUnit: UNIT.test(text),
  isPercentUnit: /^(%|persen)$/i.test(text),
  isDash: /^[-–—]$/.test(text),
  isOrdinal: ORDINAL.test(text),
  isFormula: FORMULA.test(text),
  quotient: readQuotient(text),
}));

/** No percentage of an SPM table is above this; a larger target counts people. */
export const LARGEST_RATE = 200;
/** Numbers of persons have 16 digits and more; no count and no amount has. */
export const PERSONAL_NUMBER = 1e14;

/**
 * What hangs on the figures of a column is told only as far as it is ever compared with: as one of these
 * steps where it is just that, else as a value between two. So columns of other figures look the same.
 */
export const STEPS = {
  large: [0.2, 0.3, 0.4, 0.8],
  ordinals: [0.5, 0.6],
  max: [100, LARGEST_RATE, 1900, 1990, 2100, PERSONAL_NUMBER],
} as const;

export function stepped(value: number, steps: readonly number[]): number {
  let below = 0;
  for (const step of steps) {
    if (value === step) return step;
    if (value < step) return (below + step) / 2;
    below = step;
  }
  return below * 2;
}

export const part = (n: number, of: number): number => (of ? n / of : 0);

const MAX_SAMPLE = 400;

/** What has been seen of a column so far. */
class Tally {
  filled = 0;
  numeric = 0;
  text = 0;
  percentFormat = 0;
  large = 0;
  codes = 0;
  units = 0;
  dashes = 0;
  percentUnits = 0;
  ordinals = 0;
  wordOrdinals = 0;
  formulas = 0;
  quotients = 0;
  results = 0;
  length = 0;
  max = 0;
  readonly labels: string[] = [];
  /** A numbering counts up; 100, 100, 100 does not. */
  #previous = 0;

  add({ cell, words }: Filled): void {
    const { value } = cell;
    if (value === null) return;
    this.filled++;
    if (typeof value === 'number') {
      this.#addNumber(value, isPercentFormat(cell.format));
      return;
    }
    const facts = factsOf(words!);
    if (facts.isCode) this.codes++;
    if (facts.number !== null && typeof value === 'string') {
      this.#addNumber(facts.number, facts.isPercent || isPercentFormat(cell.format));
      return;
    }
    const { length } = facts.text;
    this.text++;
    this.length += length;
    if (facts.isUnit) this.units++;
    if (facts.isPercentUnit) this.percentUnits++;
    if (facts.isDash) this.dashes++;
    if (facts.isOrdinal) this.wordOrdinals++;
    if (facts.isFormula) this.formulas++;
    if (facts.quotient) this.quotients++;
    if (facts.quotient?.hasil) this.results++;
    if (this.labels.length < 6 && length > 3 && length < 90) this.labels.push(facts.text);
  }

  #addNumber(number: number, isPercent: boolean): void {
    const size = Math.abs(number);
    this.numeric++;
    if (size >= 100_000) this.large++;
    if (size > this.max) this.max = size;
    if (isPercent) this.percentFormat++;
    if (number === 1 || number === this.#previous + 1) this.ordinals++;
    this.#previous = number;
  }

  /** @param rows how many were looked at */
  stats(rows: number): ColumnStats {
    const { filled, numeric, text, max, labels } = this;
    return {
      filled,
      density: part(filled, rows),
      numeric: part(numeric, filled),
      text: part(text, filled),
      dashes: part(this.dashes, filled),
      percentFormat: part(this.percentFormat, numeric),
      large: stepped(part(this.large, numeric), STEPS.large),
      codes: part(this.codes, filled),
      // A dash stands for no unit among units; a column of dashes is none of units.
      units: this.units > 0 ? part(this.units + this.dashes, filled) : 0,
      percentUnits: part(this.percentUnits, this.units),
      ordinals: stepped(part(this.ordinals + this.wordOrdinals, filled), STEPS.ordinals),
      wordOrdinals: this.wordOrdinals,
      formulas: part(this.formulas, filled),
      quotients: part(this.quotients, filled),
      results: part(this.results, this.quotients),
      length: part(this.length, text),
      max: stepped(max, STEPS.max),
      labels,
    };
  }
}

/**
 * Looks at up to 400 body rows, evenly spread, so that cost does not grow with the table.
 * @returns of each column from `left` to `right` in this order
 */
export function columnStats(segment: Segment, left: number, right: number): ColumnStats[] {
  const rows = sample(segment.bodyRows);
  const tallies: Tally[] = [];
  for (let column = left; column <= right; column++) tallies.push(new Tally());
  for (const row of rows) {
    for (const filled of segment.sheet.rowCells(row)) {
      if (filled.column > right) break;
      tallies[filled.column - left]?.add(filled);
    }
  }
  return tallies.map((tally) => tally.stats(rows.length));
}

/** Up to 400 rows, evenly spread over all. */
export function sample(rows: readonly number[]): readonly number[] {
  if (rows.length <= MAX_SAMPLE) return rows;
  const step = rows.length / MAX_SAMPLE;
  return Array.from({ length: MAX_SAMPLE }, (_, i) => rows[Math.floor(i * step)]!);
}

/** Rough figure in a cell, number or number text; null for words. Percent signs are left aside. */
export function numberIn(sheet: Sheet, row: number, column: number): number | null {
  const cell = sheet.cell(row, column);
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return value;
  return numberOfText(value);
}

/** The same of a cell at hand. */
export function numberOf({ cell: { value }, words }: Filled): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return words?.text === value ? factsOf(words).number : numberOfText(value);
}

export const numberOfText = memoised((text: string): number | null => {
  const read = readNumberText(text);
  if (read.kind === 'number') return read.value;
  return read.kind === 'ambiguous' ? read.candidates[0] : null;
});
