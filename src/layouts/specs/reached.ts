import { remember } from '../../sheet/remember';
import { ratioShare } from '../header/relations';
import { weightOf } from '../meaning';
import { type ColumnView, type View } from '../spec';
import { conceptOf, isMoney } from './common';
import { ofPlan } from './this-year';

/**
 * "Target | Capaian | % Capaian": what was reached, and what part of the target that is. Both words are those of a
 * percentage; that the second follows from the first tells them apart.
 */
export const reachedBeside = remember((view: View): ColumnView | undefined => {
  const own = view.columns.filter((c) => c.stats.numeric > 0.5 && isOfYear(c));
  const targets = own.filter((c) => conceptOf(c) === 'target');
  // What was realised of an earlier year leaves open what was reached of this one.
  const year = Math.max(0, ...targets.map(yearOf));
  const isNow = (c: ColumnView): boolean => yearOf(c) === 0 || yearOf(c) >= year;
  if (own.some((c) => conceptOf(c) === 'realisasi' && isNow(c))) return undefined;
  const reached = own.filter((c) => conceptOf(c) === 'capaian' && !isBaseline(c));
  const percents = own.filter((c) => RATE.has(conceptOf(c) ?? ''));
  return reached.find((c) =>
    percents.some(
      (percent) =>
        percent.column > c.column &&
        targets.some((t) => ratioShare(view, c.column, t.column, percent.column) >= MEANT),
    ),
  );
});

const RATE = new Set(['capaian', 'persen']);
/** So many rows in which the percentage follows leave no doubt, whatever is wrong in the others. */
const MEANT = 0.7;

/** 0 where it says none. */
const yearOf = ({ meaning }: ColumnView): number => meaning.years[0] ?? 0;

const isBaseline = ({ meaning }: ColumnView): boolean => weightOf(meaning, 'kondisiAwal') >= 0.5;

/** Of the year at hand as a whole, or of it so far. */
const isOfYear = (column: ColumnView): boolean =>
  !isMoney(column) &&
  !ofPlan(column) &&
  column.meaning.lalu !== true &&
  column.meaning.triwulan === undefined &&
  column.meaning.bulan === undefined;
