import { matchService } from '../../catalogue';
import { SERVICES } from '../../catalogue/services';
import { remember } from '../../sheet/remember';
import { listsPlaces } from '../rows/places';
import { type ColumnView, groupOf, type View } from '../spec';
import { conceptOf } from './common';

/** What a header may say of the people of one service, and the key of that. */
export const PEOPLE: Readonly<Record<string, string>> = {
  harus: 'harus',
  sasaran: 'harus',
  target: 'harus',
  terlayani: 'terlayani',
  realisasi: 'terlayani',
  capaian: 'capaian',
  persen: 'capaian',
};

/** Keys of those in need and served of each service, where the services stand side by side. */
export const KEYS_OF_SERVICES: readonly string[] = ['harus', 'terlayani', 'capaian'].flatMap(
  (word) => SERVICES.map(({ slug }) => `${word}-${slug}`),
);

/**
 * "Kecamatan | Disabilitas: Sasaran, Terlayani | Anak: Sasaran, Terlayani": place by place the people of several
 * services. Those of the first service are the table's own, unless a group of all services stands beside them.
 */
export const servicesBeside = remember((view: View): ReadonlyMap<ColumnView, string> => {
  if (!listsPlaces(view)) return NONE;
  const found = new Map<ColumnView, string>();
  const keys = new Set<string>();
  let isOfAll = false;
  for (const column of view.columns) {
    const word =
      PEOPLE[conceptOf(column) ?? ''] ?? (isAllOfService(column, view) ? 'harus' : undefined);
    if (word === undefined || column.stats.numeric <= 0.5) continue;
    const slug = matchService(groupOf(column))?.slug;
    if (slug === undefined) {
      isOfAll ||= word === 'terlayani';
      continue;
    }
    const key = `${word}-${slug}`;
    // The same again: of several years or quarters.
    if (keys.has(key)) return NONE;
    keys.add(key);
    found.set(column, key);
  }
  const whole = SERVICES.filter(
    ({ slug }) => keys.has(`harus-${slug}`) && keys.has(`terlayani-${slug}`),
  );
  if (whole.length < 2) return NONE;
  const [first] = found.values();
  const own = first?.slice(first.indexOf('-')) ?? '';
  if (!isOfAll) for (const [column, key] of found) if (key.endsWith(own)) found.delete(column);
  return found;
});

/** "Disabilitas: Jumlah | Terlayani": beside those served, and nobody else, the number is of all of them. */
function isAllOfService(column: ColumnView, { columns }: View): boolean {
  if (conceptOf(column) !== 'jumlah' || groupOf(column) === '') return false;
  const words = columns.flatMap((c) =>
    c !== column && groupOf(c) === groupOf(column) ? (PEOPLE[conceptOf(c) ?? ''] ?? []) : [],
  );
  return words.includes('terlayani') && !words.includes('harus');
}

const NONE: ReadonlyMap<ColumnView, string> = new Map();
