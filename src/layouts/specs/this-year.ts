import { remember } from '../../sheet/remember';
import type { Concept } from '../lexicon';
import { weightOf } from '../meaning';
import { type ColumnView, groupOf, type View } from '../spec';
import { conceptOf, isCurrent, isMoney } from './common';
import { stems } from '../words';

/** Of the plan's whole term (Renstra, RPJMD), not of this year. */
export function ofPlan(column: ColumnView): boolean {
  const m = column.meaning;
  return m.tahap === 'renstra' || m.tahap === 'rpjmd' || m.akhir === true;
}

/** "Capaian Akhir", where nothing else speaks of an end: that of the year. */
export const isEndOfYear = (column: ColumnView, { columns }: View): boolean =>
  column.meaning.tahap === undefined &&
  !columns.some((c) => c !== column && (ofPlan(c) || conceptOf(c) === 'capaian'));

/** This year's figures stand in one group with the target, or carry its year. */
export function withTarget(
  column: ColumnView,
  view: View,
  chosen: ReadonlyMap<string, ColumnView>,
): number {
  const target = chosen.get('target') ?? onlyTarget(view);
  if (column.meaning.lalu) return 0.1;
  if (isOlder(column, view)) return 0.3;
  // The end of a plan is reached by all years so far, where the year has no target of its own.
  if (!target) return column.meaning.kumulatif && !yearTargets(view).length ? 1.2 : 1;
  const group = groupOf(target);
  if (group !== '') return groupOf(column) === group ? 1.15 : 0.6;
  const [year] = target.meaning.years;
  const [own] = column.meaning.years;
  if (year !== undefined && own !== undefined)
    return own === year || isOnlyRealised(column, view) ? 1 : 0.3;
  return year === undefined && own !== undefined ? 0.75 : 1;
}

export function isBefore(
  column: ColumnView,
  view: View,
  chosen: ReadonlyMap<string, ColumnView>,
): boolean {
  if (column.meaning.lalu) return !isComparedWithBefore(column, view);
  // "s/d 2023 terhadap 2026" is of no one year.
  if (column.meaning.years.length !== 1 || isOnlyRealised(column, view)) return false;
  if (isOlder(column, view)) return true;
  const target = chosen.get('target');
  // "2023: Target | Capaian" beside "2024: …": the later year is not before the one that is read.
  const [year] = target?.meaning.years ?? [];
  if (year !== undefined && column.meaning.years[0]! > year) return false;
  const differs =
    target !== undefined && groupOf(target) !== '' && groupOf(column) !== groupOf(target);
  return column.meaning.years[0]! < newestYear(view) || differs;
}

/** "Peningkatan dari tahun lalu" over "Realisasi 2023 | Realisasi tahun lalu": only the second is of the year before. */
function isComparedWithBefore(column: ColumnView, { columns }: View): boolean {
  const says = ({ parts }: ColumnView): boolean => BEFORE.test(parts.at(-1) ?? '');
  return (
    column.parts.length > 1 &&
    !says(column) &&
    columns.some((c) => says(c) && groupOf(c) === groupOf(column))
  );
}

const BEFORE = /\b(lalu|sebelum(nya)?)\b/i;

/** The latest year that any header names. */
const newestYear = remember((view: View): number => {
  let newest = -Infinity;
  for (const { meaning } of view.columns)
    for (const year of meaning.years) newest = Math.max(newest, year);
  return newest;
});

/** The one realisation beside target and capaian is that of the capaian, whatever year its header bears. */
function isOnlyRealised(column: ColumnView, view: View): boolean {
  if (!saysNow(column, 'realisasi')) return false;
  let isReached = false;
  for (const other of view.columns) {
    if (other !== column && weightOf(other.meaning, 'realisasi') >= 0.5) return false;
    if (saysNow(other, 'capaian') && !other.meaning.kumulatif) isReached = true;
  }
  return isReached;
}

const saysNow = (column: ColumnView, concept: Concept): boolean =>
  conceptOf(column) === concept && !ofPlan(column) && !isMoney(column) && !column.meaning.lalu;

/** Of several years before this one, the last. */
export function isYearBefore({ meaning }: ColumnView, view: View): boolean {
  const [own] = meaning.years;
  if (own === undefined) return false;
  const years = yearsSaid(view, meaning.concepts[0]?.concept);
  // The end of the plan is later than any of them.
  const newest = Math.max(...years, newestTarget(view));
  let last = -Infinity;
  for (const year of years) if (year < newest) last = Math.max(last, year);
  return own === last;
}

/**
 * "Kinerja 2022", "Tahun 2022" beside target and realisation of a later year: what was realised before. Only of the
 * last such year, and where no header says it in more words.
 */
export const bareYearBefore = remember((view: View): ColumnView | undefined => {
  const [target] = yearTargets(view);
  if (!target) return undefined;
  const bare = view.columns.filter((c) => isBareYear(c) && c.column < target.column);
  const now = newestTarget(view);
  const isSaid = view.columns.some(
    (c) =>
      weightOf(c.meaning, 'realisasi') >= 0.5 &&
      (c.meaning.lalu === true || c.meaning.years[0]! < now),
  );
  if (isSaid) return undefined;
  const before = bare.filter(({ meaning }) => now === -Infinity || meaning.years[0]! < now);
  return before.sort((a, b) => b.meaning.years[0]! - a.meaning.years[0]!)[0];
});

/** A year, and nothing that says of what. */
function isBareYear(column: ColumnView): boolean {
  const { label, meaning, stats } = column;
  if (meaning.years.length !== 1 || stats.numeric < 0.5 || isMoney(column)) return false;
  return stems(label).every(({ stem }) => /^(tahun|kinerja|(19|20)\d\d)$/.test(stem));
}

/** The years of the columns that say a concept and one year each. */
function yearsSaid(view: View, concept: string | undefined): number[] {
  const years: number[] = [];
  for (const column of view.columns) {
    if (column.meaning.years.length !== 1 || conceptOf(column) !== concept) continue;
    if (isCurrent(column)) years.push(column.meaning.years[0]!);
  }
  return years;
}

/** Columns that may be the target of the year at hand. */
const yearTargets = remember((view: View): readonly ColumnView[] =>
  view.columns.filter((c) => weightOf(c.meaning, 'target') >= 0.5 && isCurrent(c)),
);

/** The one there is: its words may be weaker than those of the realisation, which is then chosen before it. */
function onlyTarget(view: View): ColumnView | undefined {
  const [target, ...others] = yearTargets(view);
  return others.length ? undefined : target;
}

/** The latest year of the target at hand, where it says one. */
function newestTarget(view: View): number {
  let newest = -Infinity;
  for (const column of view.columns) {
    if (conceptOf(column) !== 'target' || !isCurrent(column)) continue;
    for (const year of column.meaning.years) newest = Math.max(newest, year);
  }
  return newest;
}

/** Of a year before that of another realisation, or of a year where another one is of the year at hand. */
function isOlder(column: ColumnView, view: View): boolean {
  const [own] = column.meaning.years;
  if (own === undefined || !isYearLowest(column)) return false;
  for (const other of view.columns) {
    const { meaning } = other;
    if (other === column || !isYearLowest(other) || !isCurrent(other)) continue;
    if (groupOf(other) !== groupOf(column)) continue;
    if (weightOf(meaning, 'realisasi') < 0.5 || isMoney(other)) continue;
    if (weightOf(meaning, 'target') < 0.5 && (meaning.years[0] ?? own + 1) > own) return true;
  }
  return false;
}

/** "Realisasi 2021", or "2021" below "Realisasi": a year each, not a group of columns for each year. */
function isYearLowest({ parts }: ColumnView): boolean {
  return parts.length <= 1 || /\b(19|20)\d\d\b/.test(parts[parts.length - 1]!);
}
