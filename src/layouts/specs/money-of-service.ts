import { weightOf } from '../meaning';
import type { ColumnSpec, ColumnView } from '../spec';
import { besideSpent } from './common';

/** Section C may write money into a column of counts; here there is nothing else, but for one of five services. */
export function isMoneyOnly({ meaning, stats }: ColumnView): boolean {
  return meaning.ukuran === 'Rp' || stats.large >= 0.8;
}

/** A target, and nothing realised of it. */
export function isTargetOnly({ meaning }: ColumnView): boolean {
  return weightOf(meaning, 'target') >= 0.5 && weightOf(meaning, 'realisasi') < 0.5;
}

/** Beside the people of a service, what it was given and spent. */
export const MONEY_OF_SERVICE: readonly ColumnSpec[] = [
  {
    key: 'anggaran',
    role: 'rupiah',
    concepts: { anggaran: 1 },
    fit: (c) => (isMoneyOnly(c) ? 1 : 0),
  },
  {
    key: 'realisasiAnggaran',
    role: 'rupiah',
    // "Anggaran: Alokasi | Terserap" over rupiah.
    concepts: { realisasiAnggaran: 1, realisasi: 0.95, serapan: 0.9 },
    fit: (c) => (isMoneyOnly(c) ? 1 : 0),
  },
  {
    key: 'serapan',
    role: 'persen',
    concepts: { serapan: 1, persen: 0.9, capaian: 0.7 },
    fit: (c, _view, chosen) => {
      const isAfter = chosen.has('realisasiAnggaran') && chosen.has('capaian');
      if (!isAfter || c.stats.large >= 0.3) return 0;
      return isTargetOnly(c) ? 0.2 : besideSpent(c, chosen);
    },
  },
  {
    key: 'sisa',
    role: 'rupiah',
    concepts: { sisa: 1, belum: 0.6 },
    fit: (c) => (isMoneyOnly(c) ? 1 : 0),
  },
];
