import type { Column, Table } from '../layouts/model';
import { remember } from '../sheet/remember';
import { figuresOf } from './figures';

/** Money written in thousands or millions: how many rupiah one is, and how far rounding may move a figure. */
export interface SatuanUang {
  /** null where the figures are no whole rupiah, but nothing says in what they are written. */
  readonly kelipatan: number | null;
  /** Half of the last digit shown, in the unit of the figures; 0 where money is written to the rupiah. */
  readonly setengah: number;
}

const TO_THE_RUPIAH: SatuanUang = { kelipatan: 1, setengah: 0 };

const WORDS: readonly (readonly [number, string])[] = [
  [1e3, 'ribu'],
  [1e6, 'juta'],
  [1e9, 'mil[iy]ar'],
  [1e12, 'trili?un'],
];
/** "(Rp juta)", "dalam jutaan rupiah", "Rp. 000", "x Rp1.000". */
const SCALES = WORDS.map(([kelipatan, word]) => {
  const said = `(?:rp\\.?|rupiah|dalam|\\(|x)\\s*${word}(?:an)?\\b|\\b${word}(?:an)?\\s*(?:rp|rupiah)`;
  const noughts =
    kelipatan === 1e3
      ? '|rp\\.?\\s*\\(?0{3}\\b|\\(\\s*0{3}\\s*\\)|(?:x|×)\\s*(?:rp\\.?\\s*)?1\\.?000\\b'
      : '';
  return [kelipatan, new RegExp(said + noughts, 'i')] as const;
});

/** No figure written in thousands or more is as large as this: it is written to the rupiah after all. */
const LARGEST = 1e13;
/** The budget of an office is above this many rupiah. */
const SMALLEST = 1e6;

/** In what the figures of a column of money are written: as its header or title says, else as they look. */
export const satuanUang = remember((column: Column, table: Table): SatuanUang => {
  if (column.role !== 'rupiah') return TO_THE_RUPIAH;
  const [own, above] = [column.label, table.title].map(saidScale);
  const said = own ?? above;
  const figures = figuresOf(column, table);
  let largest = 0;
  let decimals = 0;
  let broken = 0;
  for (const row of table.rows) {
    const value = figures.nilai(row);
    if (value === null) continue;
    largest = Math.max(largest, Math.abs(value));
    decimals = Math.max(decimals, figures.decimals(row));
    if (!Number.isInteger(value)) broken++;
  }
  const setengah = 0.5 * 10 ** -decimals;
  if (said !== undefined && largest * said < LARGEST) return { kelipatan: said, setengah };
  const looksScaled = said === undefined && broken > 1 && decimals > 0 && largest < SMALLEST;
  return looksScaled ? { kelipatan: null, setengah } : TO_THE_RUPIAH;
});

function saidScale(text: string): number | undefined {
  return SCALES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** How far a printed figure may be from one worked out of that many others, all of them rounded. */
export function kelonggaran(table: Table, column: Column, others: number): number {
  const { setengah } = satuanUang(column, table);
  return setengah === 0 ? 0 : setengah * (others + 1) * (1 + 1e-9);
}
