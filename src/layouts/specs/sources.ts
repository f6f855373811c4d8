import type { ColumnView, View } from '../spec';

/** Where money comes from, by key; the first that fits. */
const SOURCES: readonly (readonly [string, RegExp])[] = [
  ['apbdProvinsi', /\bprov(insi)?\b|\bapbd[\s-]*(i|1)\b/],
  ['apbn', /\bapbn\b|\bpusat\b|\bdekon(sentrasi)?\b|tugas pembantuan/],
  ['dak', /\bdak\b/],
  ['dau', /\bdau\b/],
  ['dbh', /\bdbh(cht)?\b/],
  ['danaDesa', /\bdana desa\b|\bapbdes/],
  ['hibah', /\bhibah\b/],
  ['csr', /\bcsr\b|\bswasta\b|\bdonatur\b|\bsumbangan\b|\bbaznas\b|\bmasyarakat\b/],
  ['apbd', /\bapbd\b|\bpad\b/],
  [
    'sumberLain',
    /^((sumber|dana|pendanaan|pembiayaan|bantuan)\s+)*lain([\s-]*lain|nya)?(\s*\(?rp\.?\)?)?$/,
  ],
];
export const SOURCE_KEYS: readonly string[] = SOURCES.map(([key]) => key);

/** "-" and "nihil" stand for no money from this source. */
const LONGEST_NOTHING = 5;

/** The source of funds that a column of money is headed by; null for all else. */
export function sourceOf(column: ColumnView): string | null {
  const { stats, parts, meaning } = column;
  const own = parts.at(-1)?.toLowerCase() ?? '';
  if (
    (stats.text > 0.5 && stats.length > LONGEST_NOTHING && stats.large < 0.2) ||
    /perubahan|pergeseran|murni|realisasi|serapan|persen|%/.test(own)
  )
    return null;
  if (meaning.triwulan !== undefined || meaning.years.length) return null;
  return SOURCES.find(([, pattern]) => pattern.test(own))?.[0] ?? null;
}

/** True where several columns give the parts of a budget by source: "APBD | APBD Provinsi | APBN | Jumlah". */
export function hasSourceColumns(view: View): boolean {
  const found = new Set<string>();
  for (const column of view.columns) {
    if (STAGED.test(column.meaning.tahap ?? '')) return false;
    const source = sourceOf(column);
    // "Lainnya" is other than what stands beside it: of sources only where two are named.
    if (source !== null && source !== 'sumberLain') found.add(source);
  }
  return found.size >= 2;
}

const STAGED = /renstra|rpjmd|renja|rkpd|kua|dpa|rka/;
