import type { ColumnView, LayoutSpec, View } from '../spec';
import { indicatorRows } from '../rows/indicator';
import { programRows } from '../rows/program';
import {
  conceptOf,
  isFundingPlan,
  isMoney,
  KETERANGAN,
  KODE,
  NO,
  PREDIKAT,
  quarterColumns,
  SATUAN,
} from './common';
import { byYear, keyOfYear, PLAN_YEAR_KEYS, planYearKeys, planYearOf } from './plan-years';
import { weightOf } from '../meaning';
import { hasStem } from '../words';
import { isOfYear } from '../series';

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
    {
      key: 'indikator',
      role: 'teks',
      isRequired: true,
      concepts: { indikator: 1, uraian: 0.5 },
      // "Target IKK" names no indicator, be it filled or not.
      fit: (c) => (conceptOf(c) === 'target' ? 0 : 1),
    },
    SATUAN,
    { key: 'kondisiAwal', role: 'nilai', concepts: { kondisiAwal: 1, kondisi: 0.9 } },
    // K and Rp below each year: the money of a year is no target of its indicator.
    {
      key: 'uangTahun',
      familyKeys: PLAN_YEAR_KEYS,
      role: 'rupiah',
      concepts: {},
      family: (c, view) => (isMoney(c) ? (planYearKeys(view).get(c) ?? null) : null),
    },
    {
      key: 'target',
      familyKeys: byYear('target'),
      role: 'nilai',
      concepts: {},
      family: (c, view) => {
        const planned = weightOf(c.meaning, 'target');
        const isOfYear = !isOfPlan(c, view) && !c.meaning.akhir;
        return isOfYear && planned >= 0.5 && planned > weightOf(c.meaning, 'realisasi')
          ? keyOfYear('target', c)
          : null;
      },
    },
    {
      key: 'realisasi',
      familyKeys: byYear('realisasi'),
      role: 'nilai',
      concepts: {},
      family: (c, view) => {
        const realised = weightOf(c.meaning, 'realisasi');
        return !isOfPlan(c, view) && realised >= 0.5 && realised > weightOf(c.meaning, 'target')
          ? keyOfYear('realisasi', c)
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
      fit: (c, view) => (isOfPlan(c, view) && c.meaning.ukuran !== 'Rp' ? 1.1 : 0),
    },
    {
      key: 'capaianTahun',
      familyKeys: byYear('capaian'),
      role: 'persen',
      concepts: {},
      family: (c, view) => (isYearly(c) && yearsReached(view) > 1 ? keyOfYear('capaian', c) : null),
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1, persen: 0.7 },
      fit: (c) => (c.meaning.ukuran === 'Rp' ? 0 : 1),
    },
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
    { ...PREDIKAT, concepts: { predikat: 1 } },
    KETERANGAN,
  ],
  lacks: (keys) => {
    if (years(keys, 'target') < 2)
      return { id: 'target dua tahun atau lebih', en: 'targets of two years or more' };
    return years(keys, 'realisasi') >= 2
      ? null
      : { id: 'realisasi dua tahun atau lebih', en: 'realisations of two years or more' };
  },
  signal: (view, keys) => {
    // Quarters are of one year; the other years beside them are its plan.
    if (quarterColumns(view) >= 3) return -1;
    // How a plan is to be paid for (form T-C.27) is nearest to what came of it, and lacks just that.
    const isOfPlan = years(keys) >= 4 || isFundingPlan(view);
    return yearColumns(view) >= 4 && isOfPlan ? 1 : 0.2;
  },
  // Money adds up along programmes and kegiatan.
  rows: (view, chosen) =>
    ([...chosen.keys()].some((key) => key.startsWith('anggaran')) ? programRows : indicatorRows)(
      view,
      chosen,
    ),
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

function years(keys: ReadonlySet<string>, meaning?: string): number {
  let found = 0;
  for (const key of keys) if (isOfYear(key, meaning)) found++;
  return found;
}

function yearColumns(view: View): number {
  let found = 0;
  for (const c of view.columns) if (c.meaning.years.length > 0 || planYearOf(c) !== null) found++;
  return found;
}

/** A capaian or percentage of one year, not of all years so far. */
function isYearly(column: ColumnView): boolean {
  const { meaning, stats } = column;
  const reached = Math.max(weightOf(meaning, 'capaian'), weightOf(meaning, 'persen'));
  const counted = Math.max(weightOf(meaning, 'target'), weightOf(meaning, 'realisasi'));
  const isOneYear =
    planYearOf(column) !== null && !meaning.kumulatif && !meaning.akhir && meaning.ukuran !== 'Rp';
  return isOneYear && reached >= 0.5 && reached > counted && stats.text < 0.5;
}

/** Years that have a capaian beside a target of their own. */
function yearsReached(view: View): number {
  const planned = new Set<string | null>();
  for (const column of view.columns)
    if (weightOf(column.meaning, 'target') >= 0.5) planned.add(planYearOf(column));
  const reached = new Set<string>();
  for (const column of view.columns) {
    const year = planYearOf(column);
    if (year !== null && planned.has(year) && isYearly(column)) reached.add(year);
  }
  return reached.size;
}
