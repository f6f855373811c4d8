import type { ColumnView, LayoutSpec, View } from '../spec';
import { indicatorRows } from '../rows/indicator';
import { KETERANGAN, KODE, NO, quarterColumns, SATUAN } from './common';
import { weightOf } from '../meaning';
import { hasStem } from '../words';

/** Several years of targets and realisations of a plan, with numerators and denominators. */
export const layout: LayoutSpec = {
  id: 'capaian-renstra',
  name: { id: 'Capaian kinerja Renstra beberapa tahun', en: 'Multi-year achievement of the plan' },
  source: 'Formulir capaian kinerja Renstra Temanggung 2018-2023',
  example: {
    table: `
      No | Program | Indikator Kinerja | Satuan | Target | < | Realisasi | < | Capaian s.d 2023
      ^ | ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | ^
      1 | Program Rehabilitasi Sosial | Persentase anak telantar yang dilayani | % | 100 | 100 | 94.79 | 100 | 100
      | | Jumlah anak telantar yang dilayani | | | | 364 | 643 |
      | | Jumlah anak telantar | | | | 384 | 643 |
    `,
    columns: {
      program: 'B',
      indikator: 'C',
      satuan: 'D',
      target2022: 'E',
      target2023: 'F',
      realisasi2022: 'G',
      realisasi2023: 'H',
      capaian: 'I',
    },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'program',
      role: 'teks',
      concepts: { program: 1, sasaran: 0.9, tujuan: 0.7, uraian: 0.5 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0 : 1),
    },
    { key: 'indikator', role: 'teks', isRequired: true, concepts: { indikator: 1, uraian: 0.5 } },
    SATUAN,
    { key: 'kondisiAwal', role: 'nilai', concepts: { kondisiAwal: 1, kondisi: 0.9 } },
    {
      key: 'target',
      familyKeys: ['target{tahun}'],
      role: 'nilai',
      concepts: {},
      family: (c, view) =>
        c.meaning.years.length === 1 &&
        !isOfPlan(c, view) &&
        weightOf(c.meaning, 'target') >= 0.5 &&
        weightOf(c.meaning, 'target') > weightOf(c.meaning, 'realisasi') &&
        !c.meaning.akhir
          ? `target${c.meaning.years[0]}`
          : null,
    },
    {
      key: 'realisasi',
      familyKeys: ['realisasi{tahun}'],
      role: 'nilai',
      concepts: {},
      family: (c, view) => {
        const realised = weightOf(c.meaning, 'realisasi');
        return c.meaning.years.length === 1 &&
          !isOfPlan(c, view) &&
          realised >= 0.5 &&
          realised > weightOf(c.meaning, 'target')
          ? `realisasi${c.meaning.years[0]}`
          : null;
      },
    },
    {
      key: 'targetAkhir',
      role: 'nilai',
      concepts: { target: 1 },
      fit: (c, view) => (c.meaning.akhir || isOfPlan(c, view) ? 1 : 0),
    },
    {
      key: 'realisasiAkhir',
      role: 'nilai',
      concepts: { realisasi: 1 },
      fit: (c, view) => (isOfPlan(c, view) ? 1 : 0),
    },
    {
      key: 'capaianRenstra',
      role: 'persen',
      concepts: { capaian: 1, persen: 0.7 },
      fit: (c, view) => (isOfPlan(c, view) ? 1.1 : 0),
    },
    {
      key: 'capaianTahun',
      familyKeys: ['capaian{tahun}'],
      role: 'persen',
      concepts: {},
      family: (c, view) =>
        isYearly(c) && yearsReached(view) > 1 ? `capaian${c.meaning.years[0]}` : null,
    },
    { key: 'capaian', role: 'persen', concepts: { capaian: 1, persen: 0.7 } },
    {
      key: 'tt',
      role: 'predikat',
      concepts: { status: 1 },
      fit: (c) => (/\bTT\b/.test(c.label) ? 1 : 0.3),
    },
    {
      key: 'uk',
      role: 'predikat',
      concepts: { status: 1 },
      fit: (c) => (/\bUK\b/.test(c.label) ? 1 : 0.2),
    },
    {
      key: 'faktorPendorong',
      role: 'teks',
      concepts: { faktor: 1 },
      fit: (c) => (hasStem(c.label, 'pendorong') ? 1 : 0),
    },
    {
      key: 'faktorPenghambat',
      role: 'teks',
      concepts: { faktor: 1 },
      fit: (c) => (hasStem(c.label, 'penghambat') ? 1 : 0),
    },
    {
      key: 'upaya',
      role: 'teks',
      concepts: { faktor: 1, keterangan: 0.5 },
      fit: (c) => (hasStem(c.label, 'upaya') || hasStem(c.label, 'aksi') ? 1 : 0),
    },
    KETERANGAN,
  ],
  lacks: (keys) => {
    if (count(keys, /^target\d{4}$/) < 2)
      return { id: 'target dua tahun atau lebih', en: 'targets of two years or more' };
    return count(keys, /^realisasi\d{4}$/) >= 2
      ? null
      : { id: 'realisasi dua tahun atau lebih', en: 'realisations of two years or more' };
  },
  signal: (view, keys) => {
    // Quarters are of one year; the other years beside them are its plan.
    if (quarterColumns(view) >= 3) return -1;
    return yearColumns(view) >= 4 && count(keys, /\d{4}$/) >= 4 ? 1 : 0.2;
  },
  rows: indicatorRows,
};

const PLAN = /^(renstra|rpjmd)/;

/** "Target Renstra 2026" beside "Target Renja 2023": of the whole plan, not of one of its years. */
function isOfPlan({ meaning }: ColumnView, view: View): boolean {
  return meaning.tahap !== undefined && PLAN.test(meaning.tahap) && view.columns.some(isOfStage);
}

/** The target of one year in a stage after the plan. */
const isOfStage = ({ meaning }: ColumnView): boolean =>
  weightOf(meaning, 'target') >= 0.5 &&
  meaning.years.length === 1 &&
  meaning.tahap !== undefined &&
  !PLAN.test(meaning.tahap);

function count(keys: ReadonlySet<string>, pattern: RegExp): number {
  let found = 0;
  for (const key of keys) if (pattern.test(key)) found++;
  return found;
}

function yearColumns(view: View): number {
  let found = 0;
  for (const { meaning } of view.columns) if (meaning.years.length > 0) found++;
  return found;
}

/** A capaian or percentage of one year, not of all years so far. */
function isYearly({ meaning, stats }: ColumnView): boolean {
  const reached = Math.max(weightOf(meaning, 'capaian'), weightOf(meaning, 'persen'));
  const counted = Math.max(weightOf(meaning, 'target'), weightOf(meaning, 'realisasi'));
  const isOneYear = meaning.years.length === 1 && !meaning.kumulatif && !meaning.akhir;
  return isOneYear && reached >= 0.5 && reached > counted && stats.text < 0.5;
}

/** Years that have a capaian beside a target of their own. */
function yearsReached(view: View): number {
  const planned = new Set<number>();
  for (const { meaning } of view.columns)
    if (meaning.years.length === 1 && weightOf(meaning, 'target') >= 0.5)
      planned.add(meaning.years[0]!);
  const reached = new Set<number>();
  for (const column of view.columns) {
    const [year] = column.meaning.years;
    if (year !== undefined && planned.has(year) && isYearly(column)) reached.add(year);
  }
  return reached.size;
}
