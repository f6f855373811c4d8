import { readNumberText } from './number-text';

/** Numerator and denominator as staff write them into one cell. */
export interface QuotientText {
  readonly x: number;
  readonly y: number;
  /** What the text says they make, in percent: "364/384 x 100 % = 94,79 %". */
  readonly hasil?: { readonly value: number; readonly decimals: number };
}

/** A unit may follow; a single letter right behind the digits is no unit but one misread: 1O for 10. */
const FIGURE = String.raw`(\d[\d.]*)(?:\s*\p{L}{2,}|\s+\p{L})?`;
const NAMED = new RegExp(String.raw`^x\s*[=:]\s*${FIGURE}[\s;,|/]*y\s*[=:]\s*${FIGURE}$`, 'iu');
const BARE = new RegExp(
  String.raw`^\(?\s*${FIGURE}\s*[/:]\s*${FIGURE}\s*\)?(?:\s*[x×*]\s*100\s*%?)?$`,
  'iu',
);
const RESULT = /[\s;,|]*=\s*(\d[\d.,]*\s*%?)$/;
/** 05/07/2024 is a day, 2023/2024 a school year. */
const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^(19|20)\d\d\s*\/\s*(19|20)\d\d$/;

/** Reads "X = 50; Y = 1.369", "x : 50 orang / y : 60 orang", "50/1.369 x 100 %"; null for all else. */
export function readQuotient(text: string): QuotientText | null {
  const plain = text.trim();
  if (DATE.test(plain)) return null;
  const result = RESULT.exec(plain);
  const both = BARE.exec(plain) ?? NAMED.exec(plain);
  if (both) return figuresOf(both);
  const parts = result && plain.slice(0, result.index);
  const match = parts && (BARE.exec(parts) ?? NAMED.exec(parts));
  const read = match ? figuresOf(match) : null;
  const hasil = readNumberText(result?.[1] ?? '', 'persen');
  if (!read || hasil.kind !== 'number') return null;
  return { ...read, hasil: { value: hasil.value, decimals: hasil.decimals } };
}

function figuresOf(match: RegExpExecArray): QuotientText | null {
  const [x, y] = [match[1], match[2]].map((part) => readNumberText(part ?? '', 'jumlah'));
  return x?.kind === 'number' && y?.kind === 'number' ? { x: x.value, y: y.value } : null;
}
