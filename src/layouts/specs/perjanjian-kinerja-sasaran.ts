import { type ColumnView, type LayoutSpec, speaks, type View } from '../spec';
import type { Concept } from '../lexicon';
import { indicatorRows } from '../rows/indicator';
import {
  hasConcept,
  isCascade,
  isFundingPlan,
  isMarked,
  isMoney,
  isPlanOfAction,
  KETERANGAN,
  NO,
  numbered,
  SATUAN,
} from './common';

/** Performance agreement, first table: goals, indicators, target, unit. */
export const layout: LayoutSpec = {
  id: 'perjanjian-kinerja-sasaran',
  name: {
    id: 'Perjanjian kinerja: sasaran dan target',
    en: 'Performance agreement: goals and targets',
  },
  source: 'PermenPANRB 53/2014',
  example: {
    table: `
      No | Sasaran Strategis | Indikator Kinerja | Target | Satuan
      1 | Meningkatnya penanganan PPKS | Persentase PPKS yang ditangani | 63 | %
      2 | Meningkatnya pemberdayaan | Cakupan pemberdayaan PSKS | 100 | %
    `,
    columns: { sasaran: 'B', indikator: 'C', target: 'D', satuan: 'E' },
  },
  columns: [
    NO,
    {
      key: 'sasaran',
      role: 'teks',
      concepts: { sasaran: 1, tujuan: 0.5, program: 0.6, kegiatan: 0.6 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0 : 1),
    },
    { key: 'indikator', role: 'teks', isRequired: true, concepts: { indikator: 1, uraian: 0.4 } },
    SATUAN,
    {
      key: 'target',
      role: 'nilai',
      isRequired: true,
      concepts: { target: 1 },
      // Of a target and its revision the later one holds.
      fit: (c) => (c.meaning.triwulan !== undefined || isBefore(c) ? 0.4 : 1),
    },
    {
      key: 'targetTriwulan',
      familyKeys: numbered('targetTw', 4),
      role: 'nilai',
      concepts: {},
      family: (c) =>
        c.meaning.triwulan === undefined || isMarked(c) ? null : `targetTw${c.meaning.triwulan}`,
    },
    { key: 'anggaran', role: 'rupiah', concepts: { anggaran: 1 } },
    KETERANGAN,
  ],
  signal: (view, keys) => {
    const isAgreed = speaks(view, /perjanjian kinerja|penetapan kinerja|\bpk\b/);
    // Money beside each indicator is part of an agreement, and of many other tables.
    const mayBePaid = isAgreed || (isPlanOfAction(view) && isOfGoalsByQuarter(view));
    const isOther = hasConcept(view, ...DONE) || (!mayBePaid && hasConcept(view, 'anggaran'));
    if (isOther || isFundingPlan(view) || isCascade(view)) return -1.2;
    let sum = view.columns.filter(isOfOneYear).length > 1 ? -0.6 : 0;
    if (isAgreed) sum += 0.8;
    else if (isPlanOfAction(view)) sum += 0.6;
    if (keys.has('satuan')) sum += 0.3;
    if (keys.has('sasaran')) sum += 0.2;
    if (hasConcept(view, 'tujuan')) sum -= 0.5;
    // What is proposed says where it is to be done.
    if (sum < 0.6 && hasConcept(view, 'penempatan')) sum -= 0.5;
    if (speaks(view, /indikator kinerja utama|\biku\b/)) sum -= 0.7;
    if (view.columns.some(isOfIku)) sum -= 0.5;
    return Math.min(1, sum);
  },
  rows: indicatorRows,
};

const DONE: readonly Concept[] = [
  'realisasi',
  'realisasiAnggaran',
  'capaian',
  'terlayani',
  'serapan',
];

/** Goals and their indicators with a target for each quarter, of what is done and not of what is spent. */
const isOfGoalsByQuarter = (view: View): boolean =>
  GOALS.every((concept) => hasConcept(view, concept)) &&
  view.columns.filter((c) => c.meaning.triwulan !== undefined && !isMoney(c)).length >= 3;

const GOALS = ['sasaran', 'indikator', 'target'] as const;

const isOfOneYear = ({ meaning }: ColumnView): boolean => meaning.years.length === 1;
const isOfIku = ({ label }: ColumnView): boolean => /\biku\b|kinerja utama/i.test(label);

function isBefore({ meaning }: ColumnView): boolean {
  return meaning.tahap === 'murni' || meaning.tahap === 'awal';
}
