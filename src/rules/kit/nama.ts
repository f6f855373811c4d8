import { distance } from 'fastest-levenshtein';
import { memoised } from '../../sheet/memo';

/**
 * Names of indicators and programmes as sets of words, so that the same thing written twice is known
 * for the same: spelling slips, joined words, abbreviations, "Program" in front or not.
 */

const SILENT = new Set(
  'program kegiatan sub subkegiatan dan di ke dari pada untuk yang dengan serta atau oleh dalam bagi para'.split(
    ' ',
  ),
);

/** What stands for the same thing; longest first. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bpe(?:merlu|nyandang) (?:pelayanan|masalah) kesejahteraan sosial\b/g, 'ppks'],
  [/\bpmks\b/g, 'ppks'],
  [/\bpotensi(?: dan)? sumber kesejahteraan sosial\b/g, 'psks'],
  [/\btaman makam pahlawan\b/g, 'tmp'],
  [/\blansia\b/g, 'lanjut usia'],
  [/\bgepeng\b/g, 'gelandangan pengemis'],
  [/\bdi ?luar\b/g, 'luar'],
  [/\bdi ?dalam\b/g, 'dalam'],
  [/\bkab\b/g, 'kabupaten'],
  [/\bterlantar\b/g, 'telantar'],
  [/\bpa?resentase\b|\bpresentase\b|\bpersen\b/g, 'persentase'],
];

/** Distinct words of a name in order, in one spelling. */
export const kataNama = memoised((name: string): readonly string[] => {
  let text = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, ' ');
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return [...new Set(text.split(' ').filter((w) => w && !SILENT.has(w)))];
});

/** The same word, or one slip away from it in a word long enough to tell. */
function samaKata(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length >= 9 ? 2 : 1);
}

/** True where every word of `a` stands in `b`. */
function termuat(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.some((other) => samaKata(word, other)));
}

/** True where two names mean the same. */
export function samaNama(a: string, b: string): boolean {
  const [left, right] = [kataNama(a), kataNama(b)];
  return left.length > 0 && termuat(left, right) && termuat(right, left);
}

/** True where `short` is the beginning of `long`: a name that was cut off. */
export function terpotong(short: string, long: string): boolean {
  const [left, right] = [kataNama(short), kataNama(long)];
  if (left.length < 3 || left.length >= right.length) return false;
  return left.every((word, i) => samaKata(word, right[i]!));
}

/** Share of the words of a name that a text speaks of, 0 to 1. */
export function bagianDisebut(name: string, text: string): number {
  const words = kataNama(name);
  if (!words.length) return 0;
  const said = kataNama(text);
  return words.filter((w) => said.some((other) => samaKata(w, other))).length / words.length;
}
