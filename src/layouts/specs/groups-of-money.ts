import { remember } from '../../sheet/remember';
import { type ColumnView, groupOf, type View } from '../spec';
import { conceptOf, isDone, isMoney } from './common';
import { sourceOf } from './sources';

/** "Belanja Operasi: Pagu | Realisasi" and "Belanja Modal: …" beside the budget and spending of both. */
export const kindsOfSpending = remember((view: View): ReadonlySet<string> => {
  const kinds = new Set<string>();
  const money = view.columns.filter(isMoney);
  const isBudget = (c: ColumnView): boolean => conceptOf(c) === 'anggaran';
  for (const { parts } of money) {
    const own = money.filter((c) => c.parts.length > 1 && c.parts[0] === parts[0]);
    if (own.some(isBudget) && own.some(isDone)) kinds.add(parts[0]!);
  }
  const rest = money.filter((c) => !kinds.has(c.parts[0]!));
  return kinds.size >= 2 && rest.some(isBudget) && rest.some(isDone) ? kinds : new Set();
});

const GROUP_TOTAL = /^(jumlah|total|jml)\b/i;

/** "Anggaran: APBD | APBN | Jumlah": a source beside the sum of all of them. */
export function isPartOfGroup(column: ColumnView, view: View): boolean {
  const group = groupOf(column);
  if (group === '') return false;
  const leaf = (c: ColumnView): string => c.parts.at(-1) ?? '';
  const isTotal = (c: ColumnView): boolean => GROUP_TOTAL.test(leaf(c));
  if (kindsOfSpending(view).has(column.parts[0]!)) return true;
  const inGroup = view.columns.some(
    (c) => c !== column && groupOf(c) === group && isTotal(c) && isMoney(c),
  );
  if (inGroup && !isTotal(column)) return true;
  // "Sumber Dana: APBD | APBN", and "Jumlah" beside the group.
  const isOfSources = /\bsumber\b/.test(group) && sourceOf(column) !== null;
  if (isOfSources && view.columns.some((c) => groupOf(c) === '' && isTotal(c))) return true;
  // "Belanja Operasi: Anggaran | Realisasi", and the same below "Jumlah Belanja".
  return (
    !GROUP_TOTAL.test(group) &&
    view.columns.some((c) => GROUP_TOTAL.test(groupOf(c)) && leaf(c) === leaf(column))
  );
}
