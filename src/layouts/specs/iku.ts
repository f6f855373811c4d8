import { type LayoutSpec, type View, speaks } from '../spec';
import { isOfYear } from '../series';
import { indicatorRows } from '../rows/indicator';
import { hasConcept, isCascade, isFundingPlan, KETERANGAN, NO, SATUAN } from './common';
import { byYear, keyOfYear, planYearOf } from './plan-years';

/** Main performance indicators: goals, indicators, targets of one or more years. */
export const layout: LayoutSpec = {
  id: 'iku',
  name: { id: 'Indikator Kinerja Utama (IKU)', en: 'Main performance indicators (IKU)' },
  source: 'PermenPANRB 53/2014; LKjIP Temanggung 2023, Tabel 2.2',
  example: {
    table: `
      Tujuan | Sasaran | Indikator Tujuan/Sasaran | Target 2023
      Masyarakat yang berdaya | Meningkatnya PPKS yang ditangani | Persentase PPKS yang ditangani | 63
      | | Persentase korban bencana yang dilayani | 100
    `,
    columns: { tujuan: 'A', sasaran: 'B', indikator: 'C', target: 'D' },
  },
  columns: [
    NO,
    {
      key: 'tujuan',
      role: 'teks',
      concepts: { tujuan: 1 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0 : 1),
    },
    {
      key: 'sasaran',
      role: 'teks',
      concepts: { sasaran: 1, program: 0.4 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0 : 1),
    },
    { key: 'indikator', role: 'teks', isRequired: true, concepts: { indikator: 1, uraian: 0.4 } },
    SATUAN,
    { key: 'formulasi', role: 'teks', concepts: { formula: 1 } },
    { key: 'kondisiAwal', role: 'nilai', concepts: { kondisiAwal: 1 } },
    {
      key: 'target',
      role: 'nilai',
      concepts: { target: 1 },
      fit: (_c, view) => (targetYears(view) > 1 ? 0.9 : 1),
    },
    {
      key: 'targetTahun',
      familyKeys: byYear('target'),
      role: 'nilai',
      concepts: {},
      family: (c, view) => {
        const isOneOfSome = targetYears(view) > 1 && isTarget(c.meaning.concepts[0]?.concept);
        return isOneOfSome ? keyOfYear('target', c) : null;
      },
    },
    KETERANGAN,
  ],
  // The list that fixes the IKU says how each is computed, and leaves targets to the plan.
  lacks: (keys, view) =>
    [...keys].some((k) => k === 'target' || isOfYear(k, 'target')) ||
    (keys.has('formulasi') && (speaks(view, TITLE) || isLabelled(view)))
      ? null
      : { id: 'kolom target', en: 'a column for the target' },
  signal: (view, keys) => {
    if (
      isFundingPlan(view) ||
      isCascade(view) ||
      hasConcept(view, 'realisasi', 'capaian', 'terlayani', 'anggaran')
    )
      return -1.2;
    let sum = 0.1;
    if (speaks(view, TITLE)) sum += 0.8;
    if (keys.has('tujuan')) sum += 0.5;
    if (keys.has('formulasi')) sum += 0.3;
    if (isLabelled(view)) sum += 0.6;
    if (speaks(view, /perjanjian kinerja|penetapan kinerja|\bpk\b/)) sum -= 0.9;
    return sum;
  },
  rows: indicatorRows,
};

const TITLE = /indikator kinerja utama|\biku\b/;

const isLabelled = (view: View): boolean =>
  view.columns.some((c) => /\biku\b|kinerja utama/i.test(c.label));

const isTarget = (concept: string | undefined): boolean =>
  concept === undefined || concept === 'target' || concept === 'periode';

/** What a bare year holds: the list that fixes the IKU gives targets, an account what was reached. */
const OF_AN_ACCOUNT = /realisasi|capaian|perkembangan|\btren\b|\bhasil\b|laporan/;

function targetYears(view: View): number {
  const isFixed = speaks(view, TITLE) && !speaks(view, OF_AN_ACCOUNT);
  return view.columns.filter((column) => {
    const { meaning, stats } = column;
    const concept = meaning.concepts[0]?.concept;
    const isBare = isFixed && isTarget(concept) && stats.numeric > 0.5;
    return planYearOf(column) !== null && (concept === 'target' || isBare);
  }).length;
}
