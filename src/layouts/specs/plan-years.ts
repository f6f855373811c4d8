import { remember } from '../../sheet/remember';
import { LARGEST_RATE } from '../header/evidence';
import { weightOf, YEAR_OF_PLAN } from '../meaning';
import { numbered, isMoney } from './common';
import { type ColumnView, GROWTH, groupOf, type View } from '../spec';
import { hasStem } from '../words';

const STEMS = ['anggaran', 'realisasiAnggaran', 'serapan'] as const;
type Stem = (typeof STEMS)[number];

/** Budget, spending and share of each year of a plan (form T-C.24), by year or by its number. */
export const PLAN_YEAR_KEYS: readonly string[] = STEMS.flatMap(byYear);

/** "2021", or "Ke1" below "Tahun ke-", be it above K and Rp; null where no single year is named. */
export function planYearOf({ parts, meaning }: ColumnView): string | null {
  if (meaning.years.length === 1) return String(meaning.years[0]);
  if (!parts.some((part) => YEAR_OF_PLAN.test(part))) return null;
  const [count] = parts.slice(-2).filter((part) => /^[1-6]$/.test(part.trim()));
  return count === undefined ? null : `Ke${count.trim()}`;
}

/** The keys of a column that each year of a plan has. */
export function byYear(stem: string): string[] {
  return [`${stem}{tahun}`, ...numbered(`${stem}Ke`, 6)];
}

export function keyOfYear(stem: string, column: ColumnView): string | null {
  const year = planYearOf(column);
  return year === null ? null : `${stem}${year}`;
}

/** "%", "Rasio antara realisasi dan anggaran": no realisation of an indicator. */
function isShare({ label, meaning }: ColumnView): boolean {
  return meaning.ukuran === 'persen' || ['rasio', 'serapan'].some((stem) => hasStem(label, stem));
}

/** "Capaian: K | Rp": how much of the money was used. */
const isShareOfMoney = ({ meaning, stats }: ColumnView): boolean =>
  meaning.ukuran === 'Rp' && weightOf(meaning, 'capaian') >= 0.5 && stats.max <= LARGEST_RATE;

/** "Anggaran | Realisasi" below a year, in thousands or millions: too small to tell by its figures. */
function isInMillions(column: ColumnView, { columns }: View): boolean {
  const own = groupOf(column);
  if (own === '' || isShare(column)) return false;
  return columns.some((c) => groupOf(c) === own && hasStem(c.label, 'anggaran') && !isShare(c));
}

function stemOf(column: ColumnView, view: View): Stem | null {
  const isOther = column.stats.text > 0.5 || column.meaning.ukuran === 'K';
  if (isOther || GROWTH.test(column.label)) return null;
  const isSpent = hasStem(column.label, 'realisasi') || hasStem(column.label, 'serapan');
  if (isShareOfMoney(column)) return 'serapan';
  if (!isMoney(column) && !isInMillions(column, view)) return isShare(column) ? 'serapan' : null;
  if (isSpent) return 'realisasiAnggaran';
  return ['anggaran', 'target'].some((stem) => hasStem(column.label, stem)) ? 'anggaran' : null;
}

/** Key of each column that belongs to one of several years; none where a table is about a single year. */
export const planYearKeys = remember((view: View): ReadonlyMap<ColumnView, string> => {
  const keys = new Map<ColumnView, string>();
  const seen = new Set<string>();
  for (const column of view.columns) {
    const [stem, year] = [stemOf(column, view), planYearOf(column)];
    const key = `${stem ?? ''}${year ?? ''}`;
    // Two columns of one year: parts of a budget, which are not read here.
    if (stem === null || year === null) continue;
    if (seen.has(key)) return new Map();
    seen.add(key);
    keys.set(column, key);
  }
  const years = [...seen].filter(
    (key) => key.startsWith('anggaran') && seen.has(key.replace('anggaran', 'realisasiAnggaran')),
  );
  return years.length >= 2 ? keys : new Map();
});
