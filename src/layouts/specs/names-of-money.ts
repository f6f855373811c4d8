import { weightOf } from '../meaning';
import { type ColumnView, speaks, type View } from '../spec';
import { conceptOf, listsSpending, share } from './common';

const MONEY = ['anggaran', 'realisasiAnggaran', 'serapan'] as const;

/** Small figures are money where a header or the title says so: in millions, or as an example. */
export function speaksOfMoney(view: View): boolean {
  for (const { meaning } of view.columns)
    for (const said of MONEY) if (weightOf(meaning, said) >= 0.5) return true;
  return isTitledMoney(view);
}

export const isTitledMoney = (view: View): boolean =>
  speaks(view, /anggaran|keuangan|belanja|serapan|\bdana\b|rupiah|\brp\b/);

/** Kinds of spending, be it by themselves or below each programme. */
export function isSpendingOf({ content: { programRows, spendingRows, rows } }: View): boolean {
  return share(spendingRows, rows) >= 0.3 && share(programRows + spendingRows, rows) >= 0.6;
}

/** "Bidang", "Unit Kerja": the money of the parts of an office, one row each. */
export const isOfUnits = ({ label, stats }: ColumnView): boolean =>
  stats.text > 0.7 &&
  /^(nama )?(unit( kerja)?|(sekretariat|bagian|bidang|seksi|uptd?)( ?([/,]|dan) ?(sekretariat|bagian|bidang|seksi|uptd?))*)$/i.test(
    label.trim(),
  );

const NAMING = new Set(['program', 'kegiatan', 'subkegiatan', 'sasaran', 'uraian', 'layanan']);

/** Where no other column says what the money is for. */
export const isOnlyName = (column: ColumnView, { columns }: View): boolean =>
  !columns.some((c) => c !== column && NAMING.has(conceptOf(c) ?? '') && c.stats.text > 0.7);

/** "Sasaran Strategis", "Indikator Kinerja Utama": the money of each of them, one row each. */
export const isOfGoals = (view: View): boolean =>
  speaksOfMoney(view) &&
  view.columns.some(
    (c) =>
      ['sasaran', 'indikator'].includes(conceptOf(c) ?? '') &&
      c.stats.text > 0.7 &&
      isOnlyName(c, view),
  );

/** What words that say little are worth where the column is known by them after all. */
const MOST_SURE = 2.5;

/** "Belanja", "Jenis Belanja" over kinds of spending; what pays for them is no name of theirs. */
export function fitOfName(column: ColumnView, view: View): number {
  if (isOfUnits(column)) return MOST_SURE;
  const isSpending = listsSpending(view) && column.stats.text > 0.7;
  if (isSpending && /\bbelanja\b/i.test(column.label)) return MOST_SURE;
  return ['sumber', 'anggaran'].includes(conceptOf(column) ?? '') ? 0 : 1;
}
