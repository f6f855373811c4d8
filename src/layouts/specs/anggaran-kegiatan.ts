import { remember } from '../../sheet/remember';
import { type Chosen, type ColumnView, groupOf, type LayoutSpec, type View } from '../spec';
import { LARGEST_RATE } from '../header/evidence';
import type { Concept } from '../lexicon';
import { weightOf } from '../meaning';
import { hasStem } from '../words';
import { programRows } from '../rows/program';
import { spendingRows } from '../rows/spending';
import {
  fitOfName,
  isOfGoals,
  isOfUnits,
  isOnlyName,
  isSpendingOf,
  speaksOfMoney,
} from './names-of-money';
import { isPartOfGroup, kindsOfSpending } from './groups-of-money';
import { PLAN_YEAR_KEYS, planYearKeys } from './plan-years';
import { hasSourceColumns, SOURCE_KEYS, sourceOf } from './sources';
import {
  besideSpent,
  conceptOf,
  hasConcept,
  isCurrent,
  isDone,
  isFundingPlan,
  isMoney,
  isOfAll,
  isOutdated,
  isPrice,
  KETERANGAN,
  KODE,
  listsSpending,
  NO,
  periodKeys,
  periodParts,
  quarterColumns,
  SATUAN,
  serviceShare,
  share,
} from './common';

/** Budget and spending of programmes, kegiatan and sub kegiatan. */
export const layout: LayoutSpec = {
  id: 'anggaran-kegiatan',
  name: { id: 'Anggaran dan realisasi program/kegiatan', en: 'Budget and spending by programme' },
  source: 'LKjIP Temanggung 2023, Tabel 3.9',
  example: {
    table: `
      No | Program/Kegiatan | Anggaran | Realisasi | %
      I | PROGRAM REHABILITASI SOSIAL | 4000000 | 3832250 | 95.81
      1. | Rehabilitasi sosial di luar panti | 4000000 | 3832250 | 95.81
      a. | Penyediaan perbekalan kesehatan | 2000000 | 1945250 | 97.26
      b. | Fasilitasi pembuatan NIK | 2000000 | 1887000 | 94.35
      Jumlah | | 4000000 | 3832250 | 95.81
    `,
    columns: { program: 'B', anggaran: 'C', realisasiAnggaran: 'D', serapan: 'E' },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'program',
      role: 'teks',
      concepts: {
        program: 1,
        uraian: 0.8,
        sasaran: 0.4,
        kegiatan: 0.6,
        subkegiatan: 0.5,
        layanan: 0.6,
        jenis: 0.4,
        sumber: 0.4,
        indikator: 0.35,
        anggaran: 0.3,
      },
      fit: fitOfName,
    },
    { key: 'kegiatan', role: 'teks', concepts: { kegiatan: 1, uraian: 0.5 } },
    { key: 'subkegiatan', role: 'teks', concepts: { subkegiatan: 1 } },
    SATUAN,
    {
      key: 'sumber',
      familyKeys: SOURCE_KEYS,
      role: 'rupiah',
      concepts: {},
      family: (c, view) => (isPartOfGroup(c, view) && hasSourceColumns(view) ? sourceOf(c) : null),
    },
    {
      key: 'tahunRencana',
      familyKeys: PLAN_YEAR_KEYS,
      role: 'rupiah',
      concepts: {},
      family: (c, view) => planYearKeys(view).get(c) ?? null,
    },
    {
      key: 'bagian',
      familyKeys: periodKeys('realisasiAnggaran'),
      role: 'rupiah',
      concepts: {},
      family: (c, view) => spentParts(view).get(c) ?? null,
    },
    {
      key: 'anggaranSemula',
      role: 'rupiah',
      concepts: { anggaran: 0.9, target: 0.5 },
      fit: (c) => (c.meaning.tahap === 'awal' || c.meaning.tahap === 'murni' ? 1.1 : 0),
    },
    {
      key: 'anggaran',
      role: 'rupiah',
      isRequired: true,
      standIn: 'anggaran{tahun}',
      concepts: { anggaran: 1, target: 0.7, jumlah: 0.5 },
      fit: (c, view) =>
        c.meaning.triwulan !== undefined ||
        c.meaning.ukuran === 'persen' ||
        c.meaning.tahap === 'awal' ||
        isOutdated(c, view) ||
        isPartOfGroup(c, view) ||
        isVolume(c, view)
          ? 0.3
          : besideYears(c, view),
    },
    {
      key: 'realisasiAnggaran',
      role: 'rupiah',
      isRequired: true,
      standIn: ['realisasiAnggaran{tahun}', 'realisasiAnggaranIni'],
      // "Terserap" in rupiah is what was spent.
      concepts: { realisasiAnggaran: 1, realisasi: 0.95, serapan: 0.85 },
      fit: (c, view) =>
        isOneOfQuarters(c, view) ||
        (c.meaning.ukuran === 'persen' && c.stats.large < 0.3) ||
        isPartOfGroup(c, view) ||
        (weightOf(c.meaning, 'serapan') >= 0.5 && c.stats.large < 0.3) ||
        isOneOfYears(c, view)
          ? 0.2
          : isOnlyBudget(c)
            ? 0
            : besideYears(c, view) *
              (isSoFar(c) && view.columns.some((o) => isLater(o, c)) ? 0.9 : 1),
    },
    {
      key: 'serapan',
      role: 'persen',
      concepts: { serapan: 1, persen: 0.95, capaian: 0.8, realisasi: 0.3 },
      fit: (c, view, chosen) =>
        c.stats.large > 0.3 ||
        isPhysical(c) ||
        hasStem(groupOf(c), 'fisik') ||
        isOfOutput(c) ||
        (hasConcept(view, 'indikator') && isOfPerformance(c)) ||
        isPlanned(c) ||
        isAmount(c) ||
        isEfficiency(c) ||
        kindsOfSpending(view).has(c.parts[0]!) ||
        c.meaning.ukuran === 'K'
          ? 0
          : besideYears(c, view) * besideSpent(c, chosen),
    },
    // Performance beside the budget: an indicator with its own target and realisation.
    {
      key: 'indikator',
      role: 'teks',
      concepts: { indikator: 1 },
      fit: (c, view) => (c.stats.numeric > 0.5 || isOnlyName(c, view) ? 0 : 1),
    },
    {
      key: 'target',
      role: 'nilai',
      concepts: { target: 1 },
      fit: (c, view, chosen) => (isOfIndicator(c, view, chosen) ? 1 : 0),
    },
    {
      key: 'realisasi',
      role: 'nilai',
      concepts: { realisasi: 1 },
      fit: (c, view, chosen) => (isOfIndicator(c, view, chosen) && chosen.has('target') ? 1 : 0),
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1, persen: 0.9 },
      fit: (c, view, chosen) => (isOfIndicator(c, view, chosen) && chosen.has('realisasi') ? 1 : 0),
    },
    // What was to be done by now stands beside what was.
    {
      key: 'fisik',
      role: 'persen',
      concepts: { fisik: 1 },
      fit: (c, view) =>
        kindsOfSpending(view).has(c.parts[0]!) || weightOf(c.meaning, 'sisa') >= 0.4
          ? 0
          : isPlanned(c)
            ? 0.5
            : c.meaning.lalu
              ? 0.8
              : 1,
    },
    {
      key: 'sisa',
      role: 'rupiah',
      // What was saved, in rupiah, is what was not spent.
      concepts: { sisa: 1, belum: 0.6, efisiensi: 0.8 },
      // "Deviasi" in percent, or below "Fisik", is how far the work is behind, no money.
      fit: (c) =>
        c.meaning.ukuran === 'persen' ||
        (weightOf(c.meaning, 'efisiensi') >= 0.5 && !isMoney(c)) ||
        hasStem(groupOf(c), 'fisik')
          ? 0
          : 1,
    },
    KETERANGAN,
  ],
  lacks: (keys) =>
    ['program', 'kegiatan', 'subkegiatan'].some((k) => keys.has(k))
      ? null
      : { id: 'kolom program atau kegiatan', en: 'a column for programmes or activities' },
  signal: (view) => {
    if (quarterColumns(view) >= 3) return -0.6;
    // What each year of a plan will cost was not spent.
    if (isFundingPlan(view) && !view.columns.some(isDone)) return -1;
    const efficiency = view.columns.find(isEfficiency);
    if (efficiency && !isMoney(efficiency)) return -1;
    const programs = share(view.content.programRows, view.content.rows);
    const money = view.columns.filter(isMoney).length;
    if (money === 0 && !speaksOfMoney(view)) return -1;
    // A book of what was spent day by day.
    if (view.columns.some(isDate)) return -1;
    // What is to be bought, piece by piece.
    if (view.columns.some(isPrice)) return -1;
    const named =
      hasConcept(view, 'program', 'kegiatan', 'subkegiatan') ||
      (isOfGoals(view) && !measuresIndicators(view)) ||
      view.columns.some(isOfUnits) ||
      isSpendingOf(view);
    // The budget of the services of the SPM, one row each.
    const services = serviceShare(view);
    const countsPeople =
      hasConcept(view, 'harus', 'terlayani', 'belum') || view.columns.some(isOfAll);
    // People in need and served, or what was wanted and reached, beside the money: a form of the SPM.
    if (
      !named &&
      (countsPeople || measures(view)) &&
      view.content.services.size >= 3 &&
      services >= 0.5
    )
      return -1;
    if (!named && programs < 0.3 && (services < 0.6 || countsPeople)) return -1;
    return money >= 2 ? 0.8 : programs >= 0.4 ? 0.3 : 0.1;
  },
  rows: (view, chosen) => (listsSpending(view) ? spendingRows : programRows)(view, chosen),
};

/** Whether target and realisation of something else than money stand side by side. */
function measures({ columns }: View): boolean {
  const says = (concept: string): boolean =>
    columns.some((c) => conceptOf(c) === concept && c.stats.numeric > 0.5 && !isMoney(c));
  return says('target') && says('realisasi');
}

/** An indicator with what was wanted and reached of it: the money beside it is of the indicator. */
const measuresIndicators = (view: View): boolean => hasConcept(view, 'indikator') && measures(view);

/** "Volume" beside what was spent counts what was done. */
const isVolume = (column: ColumnView, { columns }: View): boolean =>
  conceptOf(column) === 'jumlah' && !isMoney(column) && columns.some(isMoney);

/** What was spent until last month and in this one. */
const spentParts = remember(
  (view: View): ReadonlyMap<ColumnView, string> =>
    new Map(
      periodParts(
        'realisasiAnggaran',
        view.columns.filter((c) => isDone(c) && isMoney(c) && c.meaning.ukuran !== 'persen'),
      ),
    ),
);

const isDate = ({ label }: ColumnView): boolean => /^(tanggal|tgl)\b/i.test(label);
const isEfficiency = (column: ColumnView): boolean => conceptOf(column) === 'efisiensi';
/** What was spent in one year, beside other years and all of them together. */
function isOneOfYears(column: ColumnView, { columns }: View): boolean {
  if (!isSpent(column) || column.meaning.kumulatif) return false;
  const [own] = column.meaning.years;
  let years = 0;
  let sums = 0;
  for (const other of columns) {
    if (other === column || !isSpent(other)) continue;
    if (other.meaning.kumulatif) sums++;
    if (other.meaning.years.length === 1 && other.meaning.years[0] !== own) years++;
  }
  return years > 0 && sums > 0;
}

const isSpent = (column: ColumnView): boolean =>
  conceptOf(column) === 'realisasi' && column.stats.large > 0.3;

/** "Hasil Analisis / Kebutuhan Dana" speaks of a budget, and only in passing of a result. */
const isOnlyBudget = ({ meaning }: ColumnView): boolean =>
  weightOf(meaning, 'anggaran') >= 0.7 &&
  !SPENT.some((concept) => weightOf(meaning, concept) >= 0.5);
const SPENT: readonly Concept[] = ['realisasi', 'realisasiAnggaran', 'serapan'];

/** What was spent in one quarter, beside what was in others or in all: by itself it is all there is. */
const isOneOfQuarters = (column: ColumnView, { columns }: View): boolean =>
  column.meaning.triwulan !== undefined &&
  columns.some((c) => c !== column && weightOf(c.meaning, 'realisasi') >= 0.5 && isMoney(c));

/** "Realisasi" in millions of rupiah is no percentage, however small its figures. */
const isAmount = ({ meaning, stats }: ColumnView): boolean =>
  meaning.concepts[0]?.concept === 'realisasi' &&
  meaning.ukuran !== 'persen' &&
  stats.max > LARGEST_RATE;

/** "% Capaian Keluaran": of what was done, not of the money. */
const isOfOutput = remember((column: ColumnView): boolean => isOnlyOf(column, 'output'));
/** "Capaian Kinerja": beside an indicator that of the indicator. */
const isOfPerformance = remember((column: ColumnView): boolean => isOnlyOf(column, 'kinerja'));

const isOnlyOf = ({ label }: ColumnView, stem: string): boolean =>
  hasStem(label, stem) && !hasStem(label, 'anggaran') && !hasStem(label, 'keuangan');

const isPhysical = ({ meaning }: ColumnView): boolean => meaning.concepts[0]?.concept === 'fisik';
const isPlanned = ({ meaning }: ColumnView): boolean =>
  weightOf(meaning, 'target') > Math.max(0.5, weightOf(meaning, 'realisasi'));

/** Beside the years of a plan stand means and growth rates, no further budget. */
const besideYears = (column: ColumnView, view: View): number =>
  planYearKeys(view).size > 0 && !planYearKeys(view).has(column) ? 0 : 1;

/** "Target (unit) | Realisasi (unit)" beside the money: what each kegiatan is to do, named by itself. */
const hasOwnTargets = remember((view: View): boolean => {
  const counted = view.columns.filter((c) => c.stats.numeric > 0.5 && !speaksOfSpending(c));
  const says = (concept: Concept): boolean =>
    counted.some((c) => conceptOf(c) === concept && isCurrent(c) && c.meaning.ukuran !== 'persen');
  return says('target') && says('realisasi') && hasConcept(view, 'anggaran');
});

const speaksOfSpending = remember(
  (column: ColumnView): boolean =>
    isMoney(column) ||
    ['anggaran', 'keuangan', 'fisik'].some((stem) => hasStem(column.label, stem)),
);

/** A figure of the indicator, not of the budget. */
function isOfIndicator(column: ColumnView, view: View, chosen: Chosen): boolean {
  const { triwulan, tahap, lalu, akhir } = column.meaning;
  const isPlain = triwulan === undefined && tahap === undefined && !lalu && !akhir;
  const spent = chosen.get('realisasiAnggaran');
  // Right of the money and without a group of its own, a percentage is that of the money.
  const isOfMoney =
    spent !== undefined &&
    groupOf(column) === groupOf(spent) &&
    column.column > spent.column &&
    !hasStem(column.parts.at(-1) ?? '', 'kinerja');
  const isMeasured = chosen.has('indikator') || (hasOwnTargets(view) && !speaksOfSpending(column));
  return isMeasured && isPlain && !isMoney(column) && !isOfMoney;
}

/** "Realisasi s.d. TW I" beside "s.d. TW IV": the last one is of the year. */
const isSoFar = ({ label, meaning }: ColumnView): boolean =>
  /\bs\s?[./]?\s?d\b|sampai/i.test(label) && meaning.concepts[0]?.concept === 'realisasi';
const isLater = (other: ColumnView, column: ColumnView): boolean =>
  other.column > column.column && isSoFar(other);
