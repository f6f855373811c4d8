import type { ServiceSlug } from './model';
import type { Word } from './words';

export interface ServiceReading {
  /** null where a provincial or combined row names no single group. */
  readonly slug: ServiceSlug | null;
  readonly combined: boolean;
  readonly provincial: boolean;
  readonly confidence: number;
  /** Words that the reading rests on. */
  readonly used: readonly Word[];
}

/** Words that may stand in the name of a rehabilitation service or in its indicator. */
const REHABILITATION = set(`
  rehabilitasi sosial dasar penyandang disabilitas difabel anak lanjut usia lansia telantar tuna
  khususnya gelandangan pengemis gepeng luar dalam panti pelayanan layanan pemenuhan kebutuhan
  dasarnya kebutuhannya terpenuhi terpenuhinya dipenuhi memperoleh mendapatkan membutuhkan persentase
  populasi harus dilayani terlayani pemberian
`);

/** The same for the disaster service. */
const DISASTER = set(`
  perlindungan jaminan sosial saat setelah pasca tanggap darurat bencana korban alam nonalam
  pelayanan layanan pemenuhan kebutuhan dasar dasarnya kebutuhannya terpenuhi terpenuhinya dipenuhi
  memperoleh mendapatkan membutuhkan persentase populasi harus dilayani terlayani pemberian
`);

const FILLER = set(`
  di ke dan serta atau bagi pada yang untuk dengan kepada dari oleh para per secara orang jiwa
  skala kab kota kabupaten daerah provinsi jumlah banyaknya indikator kinerja jenis kegiatan sub
  program spm warga negara wni menerima kewenangan cakupan persen dikali x sebagai total mendapat
`);

/**
 * Reads the longest run of words at the start of a name that a service can hold. What comes after is
 * an explanation if the run is a full name already, and makes the name a foreign one if it is not.
 */
export function readService(words: readonly Word[]): ServiceReading | null {
  const isDisaster = words.some((w) => w.word === 'bencana');
  const allowed = isDisaster ? DISASTER : REHABILITATION;
  let end = 0;
  while (end < words.length && fits(words, end, allowed)) end++;
  const run = words.slice(0, end);
  const rest = words.slice(end);
  const reading = isDisaster ? readDisaster(run) : readRehabilitation(run);
  if (!reading) return null;
  if (rest.length) {
    const joined = /^(dan|serta|atau)$/.test(run[run.length - 1]?.word ?? '');
    if (reading.confidence < 0.9 || joined) return null;
  }
  return reading;
}

function fits(words: readonly Word[], i: number, allowed: ReadonlySet<string>): boolean {
  const word = words[i];
  if (!word) return false;
  if (allowed.has(word.word) || FILLER.has(word.word) || /^\d+$/.test(word.word)) return true;
  // The name of the region: "Kota Singkawang".
  return i > 0 && !word.known && /^(kab|kota|kabupaten|provinsi)$/.test(words[i - 1]!.word);
}

function readRehabilitation(run: readonly Word[]): ServiceReading | null {
  const has = (w: string): boolean => run.some((r) => r.word === w);
  const groups: ServiceSlug[] = [];
  if (has('disabilitas') || has('difabel')) groups.push('disabilitas');
  if (has('anak')) groups.push('anak');
  if (has('lansia') || (has('lanjut') && has('usia'))) groups.push('lansia');
  if (has('gelandangan') || has('pengemis') || has('gepeng') || has('tuna')) groups.push('gepeng');

  const rehabilitation = has('rehabilitasi') && has('sosial');
  const institution = has('panti');
  const inside = institution && follows(run, 'dalam', 'panti');
  const outside = institution && !inside;
  if (inside && follows(run, 'luar', 'panti')) return null;
  const needs = ['dasarnya', 'kebutuhannya', 'kebutuhan'].some(has) && run.some(isFulfilled);
  const base = { used: run, provincial: inside };

  const [slug] = groups;
  if (!slug) {
    return inside && rehabilitation
      ? { ...base, slug: null, combined: false, confidence: 0.9 }
      : null;
  }
  if (groups.length > 1) {
    const combined = groups.length > 2 && (rehabilitation || institution);
    return combined ? { ...base, slug: null, combined, confidence: 0.9 } : null;
  }
  let confidence = 0;
  if (rehabilitation && institution) confidence = 1;
  else if (institution && (outside || needs)) confidence = 0.9;
  else if (rehabilitation || needs) confidence = 0.85;
  else if (has('telantar') || slug === 'gepeng') confidence = 0.65;
  else if (slug !== 'anak') confidence = 0.5;
  return confidence > 0 ? { ...base, slug, combined: false, confidence } : null;
}

function readDisaster(run: readonly Word[]): ServiceReading | null {
  const has = (w: string): boolean => run.some((r) => r.word === w);
  if (!has('bencana')) return null;
  const protection = has('perlindungan');
  const emergency = has('tanggap') && has('darurat');
  const victims = has('korban');
  const needs = has('dasarnya') || has('kebutuhannya') || has('kebutuhan');
  let confidence = 0;
  if (protection && (victims || emergency)) confidence = 1;
  else if (victims && (emergency || needs)) confidence = 0.9;
  else if (victims) confidence = 0.65;
  const local = has('kota') || has('kabupaten') || has('kab');
  const provincial = has('provinsi') && !local;
  return confidence > 0
    ? { slug: 'bencana', combined: false, provincial, confidence, used: run }
    : null;
}

function isFulfilled(word: Word): boolean {
  return /^(terpenuhi|terpenuhinya|dipenuhi|pemenuhan)$/.test(word.word);
}

function follows(run: readonly Word[], first: string, second: string): boolean {
  return run.some((w, i) => w.word === first && run[i + 1]?.word === second);
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
