import { differenceShare, ratioShare } from './header/relations';
import type { Role } from './model';
import { roleOfKey } from './keys';
import type { ColumnView, LayoutSpec, View } from './spec';
import { wantsOf } from './wants';

type Share = (view: View, part: ColumnView, whole: ColumnView, result: ColumnView) => number;

const quotient: Share = (view, part, whole, result) =>
  ratioShare(view, part.column, whole.column, result.column);
const rest: Share = (view, part, whole, result) =>
  differenceShare(view, whole.column, part.column, result.column);

/** What three columns of a table have to do with each other, whatever the layout. */
const RELATIONS: readonly (readonly [result: string, part: string, whole: string, Share])[] = [
  ['capaian', 'terlayani', 'harus', quotient],
  ['capaian', 'realisasi', 'target', quotient],
  ['capaian', 'realisasi', 'targetAkhir', quotient],
  ['capaianRenstra', 'realisasiAkhir', 'targetAkhir', quotient],
  ['serapan', 'realisasiAnggaran', 'anggaran', quotient],
  ['belum', 'terlayani', 'harus', rest],
  ['sisa', 'realisasiAnggaran', 'anggaran', rest],
];

/** A relation that holds in fewer rows is contradicted by its table, one that holds in more is meant by it. */
const CONTRADICTED = 0.3;
const MEANT = 0.7;

/**
 * Words choose the columns, and may choose wrongly: of several years the wrong one, of two percentages that of
 * the money. Where the figures of most rows contradict what was chosen, and agree as soon as one of the columns
 * is another one that its words allow, they decide. A table with a mistake or two is left as its words say.
 * @param corrected keys that the user has set, which stay
 */
export function settle(
  layout: LayoutSpec,
  view: View,
  chosen: Map<string, ColumnView>,
  corrected: ReadonlySet<string>,
): void {
  const fixed = new Set([...corrected].map((key) => chosen.get(key)));
  const settled = new Set(corrected);
  percentageOf(OF_PLAN_END, layout, view, chosen, corrected);
  for (const [result, part, whole, share] of RELATIONS) {
    const r = chosen.get(result);
    const p = chosen.get(part);
    const w = chosen.get(whole);
    if (!r || !p || !w || (whole === 'targetAkhir' && chosen.has('target') && result === 'capaian'))
      continue;
    if (share(view, p, w, r) >= CONTRADICTED) continue;
    const others: ColumnView[] = [];
    for (const column of view.columns) {
      if (column === r || column === p || column === w || fixed.has(column)) continue;
      if (column.stats.numeric > 0.5) others.push(column);
    }
    const find = (key: string, holds: (c: ColumnView) => number): boolean => {
      if (corrected.has(key)) return false;
      const better = others.find((c) => mayBe(layout, key, c, chosen) && holds(c) >= MEANT);
      if (!better) return false;
      // What is left of all who are in need is not what is left of this quarter's target.
      if (settled.has(key)) chosen.delete(result);
      else exchange(layout, chosen, key, better);
      settled.add(key);
      return true;
    };
    if (find(result, (c) => share(view, p, w, c))) continue;
    if (find(part, (c) => share(view, c, w, r))) continue;
    find(whole, (c) => share(view, p, c, r));
  }
  percentageOf(OF_MONEY, layout, view, chosen, corrected);
  ofYearBefore(layout, view, chosen, corrected);
}

/** People, or an indicator, of which a percentage may be told. */
const MEASURED = [
  ['terlayani', 'harus'],
  ['realisasi', 'target'],
] as const;

/** Whether a percentage does not follow from what is measured beside it, in most rows. */
function isContradicted(view: View, chosen: ReadonlyMap<string, ColumnView>): boolean {
  const percent = chosen.get('capaian');
  const shares = MEASURED.flatMap(([part, whole]) => {
    const [p, w] = [chosen.get(part), chosen.get(whole)];
    return percent && p && w ? quotient(view, p, w, percent) : [];
  });
  return shares.length > 0 && shares.every((share) => share < CONTRADICTED);
}

/** A percentage that is no capaian, and the figures that it follows from: part and whole. */
type Instead = readonly [key: string, part: string, whole: string];

/** How near the end of a plan is, beside this year's target. */
const OF_PLAN_END: Instead = ['capaianRenstra', 'realisasi', 'targetAkhir'];
/** What part of the money was spent, beside people. */
const OF_MONEY: Instead = ['serapan', 'realisasiAnggaran', 'anggaran'];

/** The one percentage of a table, where it follows from other figures than its header says. */
function percentageOf(
  [key, ofPart, ofWhole]: Instead,
  layout: LayoutSpec,
  view: View,
  chosen: Map<string, ColumnView>,
  corrected: ReadonlySet<string>,
): void {
  const percent = chosen.get('capaian');
  const [part, whole] = [chosen.get(ofPart), chosen.get(ofWhole)];
  if (!percent || !part || !whole || chosen.has(key) || corrected.has('capaian')) return;
  if (!wantsOf(layout).byKey.has(key) || !isContradicted(view, chosen)) return;
  if (quotient(view, part, whole, percent) < MEANT) return;
  chosen.delete('capaian');
  chosen.set(key, percent);
}

/** "Capaian Tahun 2022" beside target and realisation of 2023, from which it does not follow: the year before. */
function ofYearBefore(
  layout: LayoutSpec,
  view: View,
  chosen: Map<string, ColumnView>,
  corrected: ReadonlySet<string>,
): void {
  const year = chosen.get('target')?.meaning.years[0];
  if (year === undefined || !isContradicted(view, chosen)) return;
  for (const key of ['capaian', 'realisasi']) {
    const column = chosen.get(key);
    const own = column?.meaning.years[0];
    if (!column || own === undefined || own >= year || corrected.has(key)) continue;
    chosen.delete(key);
    if (wantsOf(layout).byKey.has('realisasiLalu') && !chosen.has('realisasiLalu'))
      chosen.set('realisasiLalu', column);
    return;
  }
}

/** Whether the words of a column leave it open that it is this one. */
function mayBe(
  layout: LayoutSpec,
  key: string,
  column: ColumnView,
  chosen: ReadonlyMap<string, ColumnView>,
): boolean {
  const held = keyOf(chosen, column);
  if (held !== undefined && roleOfKey(layout, held) !== roleOfKey(layout, key)) return false;
  if (isPercent(roleOfKey(layout, key))) return column.stats.large < 0.3;
  const wanted: Readonly<Record<string, number>> = wantsOf(layout).byKey.get(key)?.concepts ?? {};
  return column.meaning.concepts.some(
    ({ concept, weight }) => weight * (wanted[concept] ?? 0) > 0.3,
  );
}

function keyOf(chosen: ReadonlyMap<string, ColumnView>, column: ColumnView): string | undefined {
  for (const [key, one] of chosen) if (one === column) return key;
  return undefined;
}

const isPercent = (role: Role | undefined): boolean => role === 'persen';

/** The column that was meant until now takes the place of the other one, where there is one. */
function exchange(
  layout: LayoutSpec,
  chosen: Map<string, ColumnView>,
  key: string,
  better: ColumnView,
): void {
  const before = chosen.get(key)!;
  const held = keyOf(chosen, better);
  chosen.set(key, better);
  if (held === undefined) return;
  chosen.delete(held);
  if (mayBe(layout, held, before, chosen)) chosen.set(held, before);
}
