import { distance } from 'fastest-levenshtein';
import { STEMS } from './stems';

/**
 * Header words as the field writes them, brought to stems: "Tk. Capain (%)" → tingkat, capaian, persen.
 * Tolerates spelling slips, OCR noise, words broken in two and abbreviations.
 */

const STOP = new Set(
  'yang dan di ke dari pada untuk atau oleh dengan dalam the of and to adalah tersebut serta bagi terhadap para in by yg utk dgn kpd dlm thd'.split(
    ' ',
  ),
);

const STEM_OF = new Map<string, string>();
for (const [stem, forms] of Object.entries(STEMS)) {
  STEM_OF.set(stem, stem);
  for (const form of forms.split(' ')) if (form) STEM_OF.set(form, stem);
}

/** Words by length, so that a fuzzy look-up compares only with words of like length. */
const BY_LENGTH = new Map<number, string[]>();
for (const word of STEM_OF.keys()) {
  const list = BY_LENGTH.get(word.length);
  if (list) list.push(word);
  else BY_LENGTH.set(word.length, [word]);
}

/** Lower case, no diacritics, `%` as a word, everything else than letters and digits as a gap. */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\bs\s?[./]\s?d\b\.?/g, ' sampai ')
    .replace(/\b[nt]\s?-\s?1\b/g, ' lalu ')
    // When and for how much goods were bought; other "perolehan" is what was achieved.
    .replace(/\b(tahun|thn|tanggal|tgl|harga)\.?\s+perolehan\b/g, '$1 pembelian')
    .replace(/\b(apbd|dpa)\s?-?\s?p\b|\bp\s?-\s?(apbd|dpa)\b/g, '$1$2 perubahan')
    // Times 100 makes a percentage, also where no sign says so.
    .replace(/%|(?<=[x×*]\s*100)(?!\d|\s*%)/g, ' persen ')
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1$2');
  return folded.match(/\p{L}+|\d+/gu) ?? [];
}

const fuzzyMemo = new Map<string, string | null>();

/** The stem of one word, by itself or by a slip of one or two letters; null when unknown. */
export function stemOf(word: string): string | null {
  const exact = STEM_OF.get(word);
  if (exact) return exact;
  if (word.length < 4 || /^\d/.test(word)) return null;
  const memo = fuzzyMemo.get(word);
  if (memo !== undefined) return memo;
  const allowed = word.length >= 7 ? 2 : 1;
  let best = swapped(word);
  let bestDistance = best === null ? allowed + 1 : 1;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    if (length < 4) continue;
    for (const candidate of BY_LENGTH.get(length) ?? []) {
      const d = distance(word, candidate);
      const most = candidate.length >= 7 && candidate.startsWith(word.charAt(0)) ? 2 : 1;
      if (d < bestDistance && d <= most) {
        best = candidate;
        bestDistance = d;
      }
    }
  }
  const stem = best === null ? stemCut(word) : (STEM_OF.get(best) ?? null);
  if (fuzzyMemo.size > 50_000) fuzzyMemo.clear();
  fuzzyMemo.set(word, stem);
  return stem;
}

/** Words that name most columns: what is cut short in a header is one of them. */
const CORE = new Set(
  'anggaran realisasi capaian target indikator kinerja sasaran program kegiatan satuan persen keterangan keuangan serapan layanan penanggung predikat uraian formula efisiensi jumlah'.split(
    ' ',
  ),
);
const LONGEST_CUT = 6;

/** "Angg", "Indik", "Satu": the beginning of a word, and of no other one. */
function stemCut(word: string): string | null {
  if (word.length > LONGEST_CUT) return null;
  const found = new Set<string>();
  for (const [whole, stem] of STEM_OF)
    if (whole.length > word.length + 1 && whole.startsWith(word)) found.add(stem);
  const [only, ...others] = found;
  return only !== undefined && !others.length && CORE.has(only) ? only : null;
}

/** Two neighbouring letters swapped count as one slip, not as two. */
function swapped(word: string): string | null {
  if (word.length < 5) return null;
  for (let i = 0; i < word.length - 1; i++) {
    const other = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (STEM_OF.has(other)) return other;
  }
  return null;
}

export interface Token {
  /** The stem, or the word itself when unknown. */
  readonly stem: string;
  readonly known: boolean;
}

/** Stems of a text in order, without filler words. */
export function stems(text: string): Token[] {
  const words = foldWords(text).filter((w) => !STOP.has(w));
  const out: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const own = stemOf(word);
    // "T aget", "KONDIS I", "Reali sasi": two scraps that make one known word.
    if (next !== undefined && (own === null || word.length <= 3) && /^\p{L}+$/u.test(word + next)) {
      const joined = word.length + next.length >= 5 ? stemOf(word + next) : null;
      if (joined && (own === null || STEM_OF.get(next) === undefined)) {
        out.push({ stem: joined, known: true });
        i++;
        continue;
      }
    }
    out.push({ stem: own ?? word, known: own !== null });
  }
  return out;
}

/** Whether a text holds a word of this stem, slips included. */
export function hasStem(text: string, stem: string): boolean {
  return stems(text).some((t) => t.stem === stem);
}
