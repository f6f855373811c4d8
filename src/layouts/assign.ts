import { partsBySex } from './by-sex';
import { Choice } from './choice';
import { fillFromCells, isNameless } from './fill';
import type { ColumnStats } from './header/evidence';
import { roleOfFamily } from './keys';
import type { Role } from './model';
import { remember } from '../sheet/remember';
import type { Chosen, ColumnSpec, ColumnView, LayoutSpec, View } from './spec';
import { wantsOf } from './wants';
import { seriesOf } from './series';

/** The columns of one layout found in one table. */
export interface Assignment {
  readonly chosen: ReadonlyMap<string, ColumnView>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly scores: ReadonlyMap<string, number>;
  /** Required keys without a column. */
  readonly missing: readonly string[];
}

const LEAST = 0.3;

/** How well a column's cells suit a role, 0–1. */
function roleFit(role: Role, stats: ColumnStats): number {
  if (stats.filled === 0) return 0.9;
  switch (role) {
    case 'teks':
      // Figures with a dash where there are none are figures.
      if (stats.numeric > 0.7 || (stats.numeric > 0 && stats.length <= 1)) return 0.15;
      return stats.codes > 0.5 ? 0.1 : 1;
    case 'nomor':
      return stats.ordinals > 0.5 || stats.max >= 1900 ? 1 : stats.length > 12 ? 0.45 : 0.6;
    case 'kode':
      return stats.codes > 0.2 ? 1.1 : 0.7;
    case 'satuan':
      return stats.units > 0.4 ? 1.1 : stats.numeric > 0.5 ? 0.1 : stats.length > 25 ? 0.3 : 0.9;
    case 'predikat':
      return 1;
    case 'rupiah':
      if (stats.numeric < 0.3) return stats.length > 6 ? 0.2 : 0.7;
      return stats.percentFormat > 0.5 ? 0.1 : stats.large > 0.2 ? 1.05 : 0.8;
    case 'persen':
      if (stats.numeric < 0.3) return stats.length > 6 ? 0.2 : 0.7;
      return stats.large > 0.3 ? 0.1 : 1;
    case 'jumlah':
      if (stats.numeric < 0.3) return stats.length > 25 ? 0.25 : 0.7;
      return stats.percentFormat > 0.6 ? 0.3 : 1;
    case 'nilai':
      if (stats.quotients > 0.5) return 1.1;
      return stats.numeric < 0.2 && stats.length > 15 ? 0.25 : 1;
  }
}

/** "Target" over "15,5 | %": the second column says in what the first one counts, and holds nothing of its own. */
const unitsOf = remember((view: View): ReadonlySet<ColumnView> => {
  const found = new Set<ColumnView>();
  view.columns.forEach((column, i) => {
    const before = view.columns[i - 1];
    const isOfBefore = before?.label === column.label && before.stats.numeric > 0.5;
    if (isOfBefore && column.stats.units > 0.6 && column.stats.numeric === 0) found.add(column);
  });
  return found;
});

/** A column that a wanted one may be, with how well words and cells speak for it. */
interface Candidate {
  readonly spec: ColumnSpec;
  readonly column: ColumnView;
  readonly base: number;
  /** The same with what place and neighbours add. */
  value: number;
}

function valueOf({ spec, column, base }: Candidate, view: View, chosen: Chosen): number {
  return base * (spec.fit?.(column, view, chosen) ?? 1) + (spec.isRequired ? 0.03 : 0);
}

/** Pairs for which at least one word speaks; what hangs on the columns chosen so far comes later. */
function candidates(layout: LayoutSpec, view: View): Candidate[] {
  const { columns } = view;
  const units = unitsOf(view);
  const parts = partsBySex(view);
  const { specs, byConcept } = wantsOf(layout);
  const best = new Float64Array(specs.length * columns.length);
  for (let c = 0; c < columns.length; c++) {
    for (const { concept, weight } of columns[c]!.meaning.concepts) {
      for (const [at, own] of byConcept.get(concept) ?? []) {
        const i = at * columns.length + c;
        if (own * weight > best[i]!) best[i] = own * weight;
      }
    }
  }
  const out: Candidate[] = [];
  for (let i = 0; i < best.length; i++) {
    if (best[i] === 0) continue;
    const spec = specs[Math.floor(i / columns.length)]!;
    const column = columns[i % columns.length]!;
    const isNone = parts.has(column) || (units.has(column) && spec.role !== 'satuan');
    const fit = isNone ? 0 : roleFit(spec.role, column.stats);
    out.push({ spec, column, base: best[i]! * fit, value: 0 });
  }
  return out;
}

/**
 * Whether every figure column that a layout requires has some column it may be; what cannot be complete
 * need not be weighed. Names of rows can always be found by their length.
 */
export function isPlausible(layout: LayoutSpec, view: View): boolean {
  if (hasNameless(view)) return true;
  const said = strongestOf(view);
  for (const spec of wantsOf(layout).required)
    if (spec.role !== 'teks' && strongestOfSpec(spec, said) === 0) return false;
  return true;
}

const hasNameless = remember((view: View): boolean => view.columns.some(isNamelessContent));

const isNamelessContent = (column: ColumnView): boolean =>
  column.stats.filled > 0 && column.stats.ordinals < 0.6 && isNameless(column);

/** The strongest weight with which any column speaks for each concept. */
export const strongestOf = remember((view: View): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { meaning } of view.columns)
    for (const { concept, weight } of meaning.concepts)
      if (weight > (found.get(concept) ?? 0)) found.set(concept, weight);
  return found;
});

/** How strongly any column's words speak for a wanted one, 0–1. */
export function strongestOfSpec(spec: ColumnSpec, said: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const concept in spec.concepts) {
    const own = spec.concepts[concept as keyof ColumnSpec['concepts']] ?? 0;
    best = Math.max(best, own * (said.get(concept) ?? 0));
  }
  return best;
}

/** The key under which a required column was found: its own, or that of what makes up for it. */
export function keyFor(
  { key, standIn }: ColumnSpec,
  found: ReadonlyMap<string, unknown>,
): string | undefined {
  if (found.has(key) || standIn === undefined) return found.has(key) ? key : undefined;
  const others: readonly string[] = typeof standIn === 'string' ? [standIn] : standIn;
  return [...found.keys()].find((k) => others.includes(seriesOf(k)));
}

/** Gives each column of the table to at most one key of the layout, the surest pair first. */
export function assign(layout: LayoutSpec, view: View): Assignment {
  const choice = new Choice(layout, view);
  const { chosen, roles, scores } = choice;
  const { families, required } = wantsOf(layout);
  for (const spec of families) {
    for (const column of view.columns) {
      const key = choice.isTaken(column) ? null : (spec.family?.(column, view) ?? null);
      if (key !== null && !chosen.has(key))
        choice.take(key, roleOfFamily(spec.role, key), column, 0.9);
    }
  }
  const pairs = candidates(layout, view);
  for (const pair of pairs) pair.value = valueOf(pair, view, chosen);
  for (;;) {
    let top: Candidate | null = null;
    for (const pair of pairs) {
      if (chosen.has(pair.spec.key) || choice.isTaken(pair.column)) continue;
      // Only what looks at the columns chosen so far is worth another value now.
      if ((pair.spec.fit?.length ?? 0) > 2) pair.value = valueOf(pair, view, chosen);
      if (pair.value >= LEAST && (!top || pair.value > top.value + 1e-9)) top = pair;
    }
    if (!top) break;
    choice.take(top.spec.key, top.spec.role, top.column, Math.min(1, top.value));
  }
  fillFromCells(choice);
  const missing: string[] = [];
  for (const spec of required) if (keyFor(spec, chosen) === undefined) missing.push(spec.key);
  return { chosen, roles, scores, missing };
}
