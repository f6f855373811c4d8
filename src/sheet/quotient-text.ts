import { readNumberText } from './number-text';

/** Numerator and denominator as staff write them into one cell. */
export interface QuotientText {
  readonly x: number;
  readonly y: number;
}

const FIGURE = String.raw`(\d[\d.]*)(?:\s*\p{L}+)?`;
const NAMED = new RegExp(String.raw`^x\s*[=:]\s*${FIGURE}[\s;,|/]*y\s*[=:]\s*${FIGURE}$`, 'iu');
const BARE = new RegExp(String.raw`^${FIGURE}\s*[/:]\s*${FIGURE}(?:\s*[x×*]\s*100\s*%?)?$`, 'iu');
/** 05/07/2024 is a day, 2023/2024 a school year. */
const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^(19|20)\d\d\s*\/\s*(19|20)\d\d$/;

/** Reads "X = 50; Y = 1.369", "x : 50 orang / y : 60 orang", "50/1.369 x 100 %"; null for all else. */
export function readQuotient(text: string): QuotientText | null {
  const plain = text.trim();
  if (DATE.test(plain)) return null;
  const match = NAMED.exec(plain) ?? BARE.exec(plain);
  if (!match) return null;
  const [x, y] = [match[1], match[2]].map((part) => readNumberText(part ?? '', 'jumlah'));
  return x?.kind === 'number' && y?.kind === 'number' ? { x: x.value, y: y.value } : null;
}
