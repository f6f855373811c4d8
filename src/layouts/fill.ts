import type { Choice } from './choice';
import { PERSONAL_NUMBER } from './header/evidence';
import { differenceShare, excessShare, ratioShare } from './header/relations';
import type { Role } from './model';
import { type ColumnSpec, type ColumnView, GROWTH, groupOf, SIZE, type View } from './spec';
import { wantsOf } from './wants';

/** A header nobody can read, or one that says no more than "(%)". */
export function isNameless(column: ColumnView): boolean {
  const best = column.meaning.concepts[0];
  return !best || best.weight < 0.5 || ['persen', 'jumlah', 'nilai'].includes(best.concept);
}

/** The parts of a code in columns of their own: "1 | 06 | 04" numbers no rows. */
const isCode = ({ meaning }: ColumnView): boolean => meaning.concepts[0]?.concept === 'kode';

const isText = ({ role }: ColumnSpec): boolean => role === 'teks';
const isFilled = ({ stats }: ColumnView): boolean => stats.filled > 0;

/** Short names, left of all figures: "Cepu", "Jepon". */
function isFirstName({ column, stats }: ColumnView, { columns }: View): boolean {
  const figures = columns.find((c) => isFigures(c));
  return (
    stats.length > 3 && stats.density >= 0.8 && figures !== undefined && column < figures.column
  );
}

/** Where words do not decide, the cells do: numbering, the longest texts, differences and ratios of columns. */
export function fillFromCells(choice: Choice): void {
  const { layout, view, chosen } = choice;
  const { required } = wantsOf(layout);
  const first = view.columns.find(isFilled);
  if (
    choice.wants('no') &&
    first &&
    !isCode(first) &&
    !choice.isTaken(first) &&
    first.stats.ordinals >= 0.6 &&
    first.stats.length <= 4
  )
    choice.take('no', 'nomor', first, 0.6);
  const missing: ColumnSpec[] = [];
  for (const spec of required) if (!chosen.has(spec.key)) missing.push(spec);
  const label = missing.find(isText);
  if (label) {
    const texts = choice.free().filter((c) => c.stats.text > 0.7 && c.stats.units < 0.3);
    const long = texts
      .filter((c) => c.stats.length > 8)
      .sort((a, b) => b.stats.length * b.stats.density - a.stats.length * a.stats.density);
    const longest = long[0] ?? texts.find((c) => isFirstName(c, view));
    if (longest && (longest.meaning.concepts[0]?.weight ?? 0) < 0.6)
      choice.take(label.key, 'teks', longest, 0.45);
  }
  const figures = missing.filter((spec) => !isText(spec));
  // One figure column is missing and one has a header nobody can read: it is that one.
  const [figure] = figures;
  if (figures.length === 1 && figure) {
    const nameless = choice.free().filter((c) => isNamelessFigure(c) && !isComputed(view, c));
    const budget = figure.key === 'realisasiAnggaran' ? chosen.get('anggaran') : undefined;
    // Of several the one that is spending: of the budget it makes the percentage that is printed.
    const spent = nameless.filter((c) => budget && hasShare(view, c, budget));
    const [only, ...others] = nameless.length > 1 ? spent : nameless;
    const isOfRole = figure.role !== 'rupiah' || nameless.some((c) => c.stats.large >= 0.2);
    // "Modal | Jumlah": what is more than the budget in most rows was not spent of it.
    const isMore = only && budget && excessShare(view, budget.column, only.column) >= 0.7;
    if (only && !others.length && isOfRole && !isMore)
      choice.take(figure.key, figure.role, only, 0.4);
  }
  wholeOf(choice);
  if (choice.wants('satuan')) {
    // "Hambatan" that reads "Data" names no unit.
    const units = choice.free().find((c) => c.stats.units >= 0.6 && isNameless(c));
    if (units) choice.take('satuan', 'satuan', units, 0.6);
  }
  if (choice.wants('kode')) {
    const codes = choice.free().find((c) => c.stats.codes >= 0.5);
    if (codes) choice.take('kode', 'kode', codes, 0.7);
  }
  groupRest(choice);
  quotientOf(choice);
  const pairs: [string, string, string, string, Role][] = [
    ['harus', 'terlayani', 'belum', 'capaian', 'jumlah'],
    ['anggaran', 'realisasiAnggaran', 'sisa', 'serapan', 'rupiah'],
    ['target', 'realisasi', 'selisih', 'capaian', 'nilai'],
  ];
  for (const [whole, part, rest, percent, role] of pairs) {
    const a = chosen.get(whole);
    const b = chosen.get(part);
    if (!a || !b) continue;
    for (const column of choice.free()) {
      if (column.stats.numeric < 0.5) continue;
      if (choice.wants(rest) && differenceShare(view, a.column, b.column, column.column) >= 0.7)
        choice.take(rest, role, column, 0.6);
      else if (choice.wants(percent) && ratioShare(view, b.column, a.column, column.column) >= 0.7)
        choice.take(percent, 'persen', column, 0.6);
    }
  }
}

/** Figures in most cells, and no numbering. */
function isFigures({ stats: { numeric, ordinals } }: ColumnView): boolean {
  return numeric > 0.6 && ordinals < 0.6;
}

function isNamelessFigure(column: ColumnView): boolean {
  return (
    isFigures(column) &&
    column.stats.max < PERSONAL_NUMBER &&
    isNameless(column) &&
    !GROWTH.test(column.label) &&
    !SIZE.test(column.label)
  );
}

/** Two of these columns, part and whole, of which a column holds the percentage. */
function partAndWhole(
  view: View,
  columns: readonly ColumnView[],
  percent: ColumnView,
): readonly [part: ColumnView, whole: ColumnView] | undefined {
  for (const part of columns) {
    const whole = columns.find(
      (c) => c !== part && ratioShare(view, part.column, c.column, percent.column) >= 0.7,
    );
    if (whole) return [part, whole];
  }
  return undefined;
}

/** Whether a column holds what percentage the part is of the whole. */
const hasShare = (view: View, part: ColumnView, whole: ColumnView): boolean =>
  view.columns.some(
    (c) =>
      c !== part && c !== whole && ratioShare(view, part.column, whole.column, c.column) >= 0.7,
  );

/** A percentage that two other columns give is computed: no target and nothing counted. */
function isComputed(view: View, column: ColumnView): boolean {
  // Where all but a few rows are at 100 %, a sum looks like the quotient of its target and that percentage.
  const { concepts, ukuran } = column.meaning;
  if (concepts[0]?.concept === 'jumlah' && ukuran === undefined) return false;
  const numbers = view.columns.filter((c) => c !== column && isFigures(c));
  return partAndWhole(view, numbers, column) !== undefined;
}

/**
 * All who are in need, under a header nobody can read, or one like that of the served ("Total Dilayani"): less
 * the served they are those left, or by them the percentage.
 */
function wholeOf(choice: Choice): void {
  const { view, chosen } = choice;
  const part = chosen.get('terlayani');
  if (!part || !choice.wants('harus')?.isRequired) return;
  const whole = choice
    .free()
    .find(
      (a) =>
        isFigures(a) &&
        (isNameless(a) || a.meaning.concepts[0]?.concept === 'terlayani') &&
        view.columns.some(
          (c) =>
            c !== a &&
            c !== part &&
            c.stats.numeric > 0.5 &&
            (differenceShare(view, a.column, part.column, c.column) >= 0.7 ||
              ratioShare(view, part.column, a.column, c.column) >= 0.7),
        ),
    );
  if (whole) choice.take('harus', 'jumlah', whole, 0.5);
}

/** Two counts of which the printed percentage is the quotient: numerator and denominator. */
function quotientOf(choice: Choice): void {
  const { view, chosen } = choice;
  const percent = chosen.get('realisasi');
  if (!percent || !choice.wants('pembilang') || !choice.wants('penyebut') || chosen.has('data'))
    return;
  // Spending over a budget is a quotient too, but none of people.
  const counts = choice
    .free()
    .filter(
      (column) =>
        isFigures(column) &&
        column.stats.large < 0.2 &&
        column.meaning.ukuran !== 'persen' &&
        !['capaian', 'persen'].includes(column.meaning.concepts[0]?.concept ?? ''),
    );
  const pair = partAndWhole(view, counts, percent);
  if (!pair) return;
  choice.take('pembilang', 'jumlah', pair[0], 0.5);
  choice.take('penyebut', 'jumlah', pair[1], 0.5);
}

/** The columns of a group from left to right; a first one that is named tells those that are not. */
const GROUPS: readonly (readonly [string, ...string[]])[] = [
  ['target', 'realisasi', 'capaian'],
  ['targetAkhir', 'realisasiAkhir', 'capaianRenstra'],
];

function groupRest(choice: Choice): void {
  const { chosen } = choice;
  for (const [first, ...others] of GROUPS) {
    const head = chosen.get(first);
    // The keys of a family say more than their place in a group.
    const missing = others.filter((key) => choice.wants(key)?.key === key);
    if (!head || groupOf(head) === '' || !missing.length) continue;
    const rest = choice.free().filter((c) => groupOf(c) === groupOf(head) && c.stats.numeric > 0.5);
    if (rest.length !== missing.length) continue;
    rest.forEach((column, i) => {
      const spec = choice.wants(missing[i]!);
      if (spec) choice.take(spec.key, spec.role, column, 0.55);
    });
  }
}
