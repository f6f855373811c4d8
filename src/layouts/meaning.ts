import { memoised } from '../sheet/memo';
import { type Concept, LIGHT, PATTERNS, type Pattern } from './lexicon';
import type { Meaning } from './model';
import { foldWords, stems, type Token } from './words';

/** Words of a header that say when, in what or at which stage, not what. */
interface Modifiers {
  years: number[];
  triwulan?: number;
  bulan?: number;
  ukuran?: 'K' | 'Rp' | 'persen';
  tahap?: string;
  akhir?: boolean;
  lalu?: boolean;
  kumulatif?: boolean;
  sampaiTriwulan?: number;
}

export interface TextMeaning extends Modifiers {
  /** Best weight per concept. */
  readonly concepts: ReadonlyMap<Concept, number>;
  /** Nothing but modifiers: "2019", "I", "Rp". */
  readonly bare: boolean;
}

const STAGES = new Set([
  'renstra',
  'rpjmd',
  'renja',
  'rkpd',
  'rka',
  'dpa',
  'dppa',
  'apbd',
  'kua',
  'murni',
  'pergeseran',
  'perubahan',
  'apbn',
]);
const MONTHS = [
  'januari jan january',
  'februari feb peb february pebruari',
  'maret mar march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt ags aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nov nop nopember',
  'desember des dec december',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);
/** Roman quarters, with the letters that a scanner takes for them. */
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  l: 1,
  '1': 1,
  ii: 2,
  il: 2,
  li: 2,
  ll: 2,
  '2': 2,
  iii: 3,
  lll: 3,
  iil: 3,
  ili: 3,
  '3': 3,
  iv: 4,
  lv: 4,
  '4': 4,
};

/** "Sebelum Perubahan", "Setelah Perubahan": the budget of a stage, as stems. */
const BEFORE_OR_AFTER = new Set(['awal', 'akhir', 'setelah', 'pasca']);

/** "Rp (juta)": how much one of the figure is. */
const SCALE = /^(rb|jt|m|ribu(an)?|juta(an)?|mil[iy]ar(an)?)$/;

/** Words for "quarter", and what may stand beside it in one cell: "II (K)", "TW II Rp". */
const BESIDE_QUARTER = new Set(
  'triwulan tw tri wulan kuartal q ke trimulan trwulan k rp kinerja keuangan'.split(' '),
);

/** A header cell that is nothing but a quarter: "I", "TW II", "Triwulan 3", "Il", "II (K)". */
export function bareQuarter(text: string): number | undefined {
  // Beside "P" it is for "laki-laki"; a scanner's slip for I is small, or one of two.
  if (text.trim() === 'L') return undefined;
  const words = foldWords(text);
  if (!words.length || words.length > 3) return undefined;
  const rest = words.filter((w) => !BESIDE_QUARTER.has(w));
  const glued = /^(?:tw|q)([1-4]|iv|i{1,3})$/.exec(words.join(''));
  if (glued) return QUARTERS[glued[1]!];
  return rest.length === 1 ? QUARTERS[rest[0]!] : undefined;
}

export function monthOf(word: string): number | undefined {
  return MONTH_OF.get(word);
}

/** "Semester II": half a year says when, and no more. */
function isSemester(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.stem === 'semester' && QUARTERS[tokens[at + 1]?.stem ?? ''] !== undefined;
}

function readModifiers(
  text: string,
  tokens: readonly Token[],
): { modifiers: Modifiers; rest: Token[] } {
  const modifiers: Modifiers = { years: [] };
  const rest: Token[] = [];
  tokens.forEach((token, i) => {
    const word = token.stem;
    if (/^(19|20)\d\d$/.test(word)) modifiers.years.push(Number(word));
    else if (word === 'triwulan' || word === 'wulan') {
      const next = tokens[i + 1]?.stem;
      if (next !== undefined && QUARTERS[next]) modifiers.triwulan = QUARTERS[next];
      else rest.push(token);
    } else if (tokens[i - 1]?.stem === 'triwulan' && QUARTERS[word]) return;
    else if (isSemester(tokens, i) || isSemester(tokens, i - 1)) return;
    else if (BEFORE_OR_AFTER.has(word) && tokens[i + 1]?.stem === 'perubahan') return;
    else if (word === 'perubahan' && tokens[i - 1]?.stem === 'awal') modifiers.tahap = 'murni';
    else if (STAGES.has(word)) {
      modifiers.tahap = modifiers.tahap === undefined ? word : `${modifiers.tahap}-${word}`;
    } else if (word === 'akhir') modifiers.akhir = true;
    else if (word === 'awal') {
      modifiers.tahap ??= 'awal';
      rest.push(token);
    } else if (word === 'lalu') modifiers.lalu = true;
    else if (word === 'sampai' || word === 'kumulatif') modifiers.kumulatif = true;
    else if (monthOf(word) !== undefined) modifiers.bulan = monthOf(word)!;
    else if (word === 'rp') {
      modifiers.ukuran ??= 'Rp';
      rest.push(token);
    } else if (tokens[i - 1]?.stem === 'rp' && SCALE.test(word)) return;
    else if (word === 'k' && tokens.length <= 3) modifiers.ukuran ??= 'K';
    else if (/^\d+$/.test(word)) return;
    else rest.push(token);
  });
  if (modifiers.ukuran === undefined && /%|\bpersen|[x×*]\s*100\b/i.test(text))
    modifiers.ukuran = 'persen';
  // What was realised in the end is that of the year; only a plan has its end in later years.
  if (modifiers.tahap === undefined && tokens.some(({ stem }) => stem === 'realisasi'))
    delete modifiers.akhir;
  // "s/d Triwulan II" is the year so far, neither that quarter alone nor the whole plan.
  const isPart = modifiers.triwulan !== undefined || modifiers.bulan !== undefined;
  if (modifiers.kumulatif && (isPart || tokens.some((_, i) => isSemester(tokens, i)))) {
    if (modifiers.triwulan !== undefined) modifiers.sampaiTriwulan = modifiers.triwulan;
    delete modifiers.kumulatif;
    delete modifiers.triwulan;
    delete modifiers.bulan;
  }
  const quarter = bareQuarter(text);
  if (quarter !== undefined) {
    modifiers.triwulan = quarter;
    return { modifiers, rest: [] };
  }
  return { modifiers, rest };
}

function weigh(pattern: Pattern, tokens: readonly Token[], present: ReadonlySet<string>): number {
  if (!pattern.words.every((w) => present.has(w))) return 0;
  if (pattern.not?.some((w) => present.has(w))) return 0;
  let covered = 0;
  let all = 0;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (seen.has(token.stem)) continue;
    seen.add(token.stem);
    const own = pattern.words.includes(token.stem);
    const size = own ? 1 : LIGHT.has(token.stem) ? 0.25 : token.known ? 0.7 : 0.8;
    all += size;
    if (own) covered += size;
  }
  return all === 0 ? 0 : pattern.weight * Math.sqrt(covered / all);
}

const byWord = new Map<string, Pattern[]>();
for (const pattern of PATTERNS) {
  const first = pattern.words[0]!;
  const list = byWord.get(first);
  if (list) list.push(pattern);
  else byWord.set(first, [pattern]);
}

/** "Realisasi dan target" are two things. */
const AND_TARGET = /(\bdan|&|\/|,|dengan|terhadap|vs\.?)\s*target/i;

/** Below a year: target and realisasi cut to their first letter. Too little to start a header. */
const LETTERS: Readonly<Record<string, Concept>> = { T: 'target', R: 'realisasi' };

/** What may be named by turns in the rows of one column. */
const NAMED_BY_TURNS: ReadonlySet<string> = new Set<Concept>([
  'sasaran',
  'program',
  'kegiatan',
  'subkegiatan',
  'indikator',
]);
const OF_ALTERNATIVE = 0.75;

/** "Sasaran/Program" heads either: each side is meant as well as what both say together. */
function alternatives(text: string): [Concept, number][] {
  const parts = text.split('/');
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const [best] = [...meaningOfText(part.trim()).concepts].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= 0.9 && NAMED_BY_TURNS.has(best[0])
      ? [[best[0], best[1] * OF_ALTERNATIVE] as [Concept, number]]
      : [];
  });
}

/** What one header text says by itself. */
export const meaningOfText = memoised((text: string): TextMeaning => {
  const tokens = stems(text);
  const { modifiers, rest } = readModifiers(text, tokens);
  const present = new Set(rest.map((t) => t.stem));
  const concepts = new Map<Concept, number>();
  for (const word of present) {
    for (const pattern of byWord.get(word) ?? []) {
      const weight = weigh(pattern, rest, present);
      if (weight > (concepts.get(pattern.concept) ?? 0.2)) concepts.set(pattern.concept, weight);
    }
  }
  // "Capaian target" is how much of the target was achieved; "target capaian" is the target.
  const [reached, planned] = ['capaian', 'target'].map((w) => rest.findIndex((t) => t.stem === w));
  const isShort = rest.length <= 3 || /\bterhadap\b/i.test(text);
  if (isShort && reached! >= 0 && planned! > reached!) {
    concepts.set('target', Math.min(concepts.get('target') ?? 0, 0.4));
    concepts.set('capaian', Math.max(concepts.get('capaian') ?? 0, 0.75));
  }
  // "Realisasi target kinerja" is what was realised of it.
  const realised = rest.findIndex((t) => t.stem === 'realisasi');
  if (realised >= 0 && planned === realised + 1 && !AND_TARGET.test(text)) {
    concepts.set('target', Math.min(concepts.get('target') ?? 0, 0.4));
    concepts.set('realisasi', Math.max(concepts.get('realisasi') ?? 0, 0.75));
  }
  for (const [concept, weight] of alternatives(text)) {
    if (weight > (concepts.get(concept) ?? 0)) concepts.set(concept, weight);
  }
  const letter = LETTERS[text.trim()];
  if (letter !== undefined) concepts.set(letter, 0.5);
  const bare = rest.length === 0 || (rest.length === 1 && rest[0]!.stem === 'rp');
  // "DPA 2024", "Renja (Rp)": a stage by itself stands for its budget.
  if (bare && modifiers.tahap !== undefined) concepts.set('anggaran', 0.55);
  return { ...modifiers, concepts, bare };
}, 100_000);

export function strength(meaning: TextMeaning): number {
  let best = 0;
  for (const weight of meaning.concepts.values()) if (weight > best) best = weight;
  return best;
}

export function hasModifier(meaning: TextMeaning): boolean {
  return (
    meaning.years.length > 0 ||
    meaning.triwulan !== undefined ||
    meaning.bulan !== undefined ||
    meaning.ukuran !== undefined ||
    meaning.tahap !== undefined
  );
}

/**
 * Reads the texts above a column from top to bottom: the lowest decides what the column is,
 * those above add the when and the what where the lowest leaves them open ("Realisasi / I / Rp").
 */
export function meaningOfColumn(parts: readonly string[]): Meaning {
  return parts.length ? meaningOfParts(parts.join(BETWEEN)) : readParts([]);
}

/** "Anggaran pada Tahun ke-" over "1 | 2 | 3". */
export const YEAR_OF_PLAN = /\b(tahun|thn)\s*(ke\W*(\([^()]*\)\s*)?)?$/i;

/** Stands in no text of a cell. */
const BETWEEN = '\u0001';

/** Headers come again on every page and in every form. */
const meaningOfParts = memoised((joined: string) => readParts(joined.split(BETWEEN)));

function readParts(parts: readonly string[]): Meaning {
  const meanings = parts.map(meaningOfText);
  const concepts = new Map<Concept, number>();
  let reach = 1;
  for (let i = meanings.length - 1; i >= 0; i--) {
    const own = meanings[i]!;
    for (const [concept, weight] of own.concepts) {
      const value = weight * reach;
      if (value > (concepts.get(concept) ?? 0)) concepts.set(concept, value);
    }
    // A part that says what the column is leaves little to those above it.
    const said = strength(own);
    reach *= own.bare ? 0.95 : said >= 0.5 ? 0.45 : 0.8;
  }
  // Words read across the parts: "Jumlah Total" over "Harus Dilayani", "Realisasi" over "Anggaran".
  if (parts.length > 1) {
    for (const [concept, weight] of meaningOfText(parts.slice(-2).join(' ')).concepts) {
      if (weight * 0.8 > (concepts.get(concept) ?? 0)) concepts.set(concept, weight * 0.8);
    }
  }
  const last = <K extends keyof Modifiers>(key: K): Modifiers[K] | undefined => {
    for (let i = meanings.length - 1; i >= 0; i--) {
      const value = meanings[i]![key];
      if (Array.isArray(value) ? value.length : value !== undefined) return value;
    }
    return undefined;
  };
  return {
    concepts: [...concepts]
      .map(([concept, weight]) => ({ concept, weight }))
      .sort((a, b) => b.weight - a.weight),
    years: last('years') ?? [],
    ...definedOnly({
      // "Tahun ke-" over "1 | 2 | 3" counts the years of a plan, not the quarters of one.
      triwulan: parts.some((part) => YEAR_OF_PLAN.test(part)) ? undefined : last('triwulan'),
      bulan: last('bulan'),
      ukuran: last('ukuran'),
      tahap: last('tahap'),
      akhir: last('akhir'),
      lalu: last('lalu'),
      kumulatif: last('kumulatif'),
      sampaiTriwulan: last('sampaiTriwulan'),
    }),
  };
}

function definedOnly<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export function weightOf(meaning: Meaning, concept: Concept): number {
  for (const said of meaning.concepts) if (said.concept === concept) return said.weight;
  return 0;
}
