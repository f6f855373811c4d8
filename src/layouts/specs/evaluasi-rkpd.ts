import { remember } from '../../sheet/remember';
import type { Concept } from '../lexicon';
import { type ColumnView, groupOf, type LayoutSpec, speaks, type View } from '../spec';
import { programRows } from '../rows/program';
import { meaningOfColumn, weightOf } from '../meaning';
import { hasStem } from '../words';
import type { Meaning } from '../model';
import {
  isMarked,
  isMoney,
  isPlanOfAction,
  isQuarterTarget,
  KETERANGAN,
  KODE,
  NO,
  numbered,
  paysNoQuarter,
  PREDIKAT,
  quarterColumns,
  SATUAN,
  serviceShare,
} from './common';

/** Evaluation of RKPD or Renja (form E.81 too): K and Rp, planned, by quarter, realised, achieved. */
export const layout: LayoutSpec = {
  id: 'evaluasi-rkpd',
  name: { id: 'Evaluasi hasil RKPD/Renja', en: 'Evaluation of RKPD/Renja' },
  source: 'Permendagri 86/2017',
  example: {
    table: `
      Kode | Program/Kegiatan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | < | Capaian 2023 | <
      ^ | ^ | ^ | < | I | < | II | < | III | < | IV | < | ^ | < | ^ | <
      ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
      1.06.04.2.01.01 | Penyediaan permakanan | 20 | 9999900 | 2 | 1382250 | 3 | 2282000 | 10 | 4700000 | 5 | 1579000 | 20 | 9943250 | 100 | 99.43
      1.06.04.2.01.02 | Penyediaan sandang | 60 | 10000000 | 0 | 0 | 0 | 9782000 | 25 | 0 | 35 | 150500 | 60 | 9932500 | 100 | 99.33
    `,
    columns: {
      kode: 'A',
      program: 'B',
      target: 'C',
      anggaran: 'D',
      realisasiTw1: 'E',
      realisasiAnggaranTw1: 'F',
      realisasiTw4: 'K',
      realisasiAnggaranTw4: 'L',
      realisasi: 'M',
      realisasiAnggaran: 'N',
      capaian: 'O',
      serapan: 'P',
    },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'sasaran',
      role: 'teks',
      concepts: { sasaran: 1 },
      fit: (c, view) => (namesOther(c) || isOnlyProgram(c, view) ? 0 : 1),
    },
    {
      key: 'program',
      role: 'teks',
      isRequired: true,
      concepts: { program: 1, kegiatan: 1, subkegiatan: 1, uraian: 0.8 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0.2 : 1),
    },
    { key: 'indikator', role: 'teks', concepts: { indikator: 1 } },
    SATUAN,
    {
      key: 'triwulan',
      familyKeys: [
        ...numbered('realisasiTw', 4),
        ...numbered('realisasiAnggaranTw', 4),
        ...numbered('serapanTw', 4),
      ],
      role: 'nilai',
      concepts: {},
      family: (c, view) => {
        const { triwulan } = c.meaning;
        if (triwulan === undefined || isMarked(c) || isQuarterTarget(c)) return null;
        if (isRupiah(c, view)) return `realisasiAnggaranTw${triwulan}`;
        return `${isShareOfMoney(c, view) ? 'serapanTw' : 'realisasiTw'}${triwulan}`;
      },
    },
    {
      key: 'lain',
      familyKeys: [
        'target',
        'anggaran',
        'anggaranRenja',
        'targetRenstra',
        'anggaranRenstra',
        'realisasi',
        'realisasiAnggaran',
        'realisasiLalu',
        'realisasiAnggaranLalu',
        'realisasiKumulatif',
        'realisasiAnggaranKumulatif',
        'capaian',
        'serapan',
        'capaianRenstra',
        'serapanRenstra',
      ],
      role: 'nilai',
      concepts: {},
      family: (c, view) => periodKey(c, view),
    },
    { key: 'sisa', role: 'rupiah', concepts: { sisa: 1, belum: 0.5 } },
    PREDIKAT,
    { key: 'penanggungJawab', role: 'teks', concepts: { penanggung: 1 } },
    KETERANGAN,
  ],
  lacks: (keys, view) =>
    [...keys].filter((k) => /Tw\d$/.test(k)).length >= 3 || isOfYear(view)
      ? null
      : { id: 'kolom realisasi per triwulan', en: 'columns for what was realised in each quarter' },
  signal: (view, keys) => {
    if (quarterColumns(view) < 3) return isOfYear(view) ? 1 : -1;
    if (isPlanOfAction(view) || paysNoQuarter(view)) return -1;
    // Services of the SPM by quarter, without a programme and without money.
    const isOfServices = view.content.services.size >= 3 && serviceShare(view) >= 0.5;
    if (isOfServices && !keys.has('kode') && !view.columns.some(isMoney)) return -1;
    // Quarters of anything: no programme, nothing planned for it, no code.
    const isOfProgram = view.columns.some((c) =>
      PROGRAMS.some((p) => weightOf(c.meaning, p) >= 0.5),
    );
    if (!isOfProgram && !OF_PLAN.some((key) => keys.has(key))) return -1;
    const quarters = [...keys].filter((k) => /Tw\d$/.test(k)).length;
    return quarters >= 4 ? 1 : quarters >= 3 ? 0.7 : -1;
  },
  rows: programRows,
};

const OF_PLAN = ['kode', 'indikator', 'target', 'anggaran'] as const;

const STAGE = /^(renja|rkpd|renstra|rpjmd)/;

/** K and Rp planned and realised, of a plan or under a title that evaluates one: the year as a whole, without its quarters. */
const isOfYear = remember((view: View): boolean => {
  const says = (concept: Concept, ukuran: Meaning['ukuran']): boolean =>
    view.columns.some((c) => {
      const m = meaningOf(c, view);
      return m.ukuran === ukuran && weightOf(m, concept) >= 0.5;
    });
  const isOfPlan =
    view.columns.some((c) => STAGE.test(c.meaning.tahap ?? '')) ||
    speaks(view, /\bevaluasi\b.*\b(renja|rkpd|rencana kerja|hasil)\b/);
  const years = new Set<number>();
  for (const { meaning } of view.columns)
    if (weightOf(meaning, 'realisasi') >= 0.5 && !meaning.kumulatif)
      for (const year of meaning.years) years.add(year);
  return (
    isOfPlan &&
    years.size <= 1 &&
    says('target', 'K') &&
    says('target', 'Rp') &&
    says('realisasi', 'K') &&
    says('realisasi', 'Rp')
  );
});

const PROGRAMS = ['program', 'kegiatan', 'subkegiatan'] as const;

const namesOther = ({ meaning }: ColumnView): boolean =>
  ['program', 'kegiatan', 'indikator'].includes(meaning.concepts[0]?.concept ?? '');

/** "Sasaran/Program": both in one column, where no other one holds the programmes. */
function isOnlyProgram(column: ColumnView, view: View): boolean {
  const mayBe = (c: ColumnView): boolean => PROGRAMS.some((p) => weightOf(c.meaning, p) >= 0.5);
  return mayBe(column) && !view.columns.some((c) => c !== column && mayBe(c));
}

/** K or Rp as the header says, else by the size of the figures. */
export function isRupiah(column: ColumnView, _view: View): boolean {
  if (column.meaning.ukuran === 'Rp') return true;
  if (column.meaning.ukuran === 'K') return false;
  return column.stats.large >= 0.4;
}

/** "Rp | %" below a quarter, and nothing else: the percentage is that of the money. */
function isShareOfMoney(column: ColumnView, view: View): boolean {
  if (column.meaning.ukuran !== 'persen') return false;
  const others = view.columns.filter(
    (c) => c !== column && c.meaning.triwulan === column.meaning.triwulan,
  );
  return others.length === 1 && isRupiah(others[0]!, view);
}

const MEASURES: readonly (readonly ['K' | 'Rp', RegExp])[] = [
  ['K', /^\(?(kinerja|fisik)\)?$/i],
  ['Rp', /^(anggaran|keuangan|dana|biaya)(\s*\(?rp\.?\)?)?$/i],
];

const saysBoth = remember(({ label }: ColumnView): boolean =>
  ['kinerja', 'anggaran'].every((stem) => hasStem(label, stem)),
);

/** Two columns under one header that speaks of performance and budget, without K and Rp: first the one, then the other. */
const unmarkedPairs = remember((view: View): ReadonlyMap<ColumnView, 'K' | 'Rp'> => {
  const pairs = new Map<ColumnView, 'K' | 'Rp'>();
  view.columns.forEach((second, i) => {
    const first = view.columns[i - 1];
    if (first?.label !== second.label || pairs.has(first)) return;
    if (second.meaning.ukuran === 'K' || second.meaning.ukuran === 'Rp') return;
    if (!saysBoth(second)) return;
    const isSwapped = first.stats.large >= 0.4 && second.stats.large < 0.4;
    pairs.set(first, isSwapped ? 'Rp' : 'K').set(second, isSwapped ? 'K' : 'Rp');
  });
  return pairs;
});

/** "Kinerja" and "Anggaran (Rp)" below a group say in what it is measured, as K and Rp do. */
function meaningOf(column: ColumnView, view: View): Meaning {
  const unmarked = unmarkedPairs(view).get(column);
  if (unmarked) return { ...column.meaning, ukuran: unmarked };
  const own = column.parts.at(-1)?.trim() ?? '';
  const measure = MEASURES.find(([, pattern]) => pattern.test(own))?.[0];
  if (measure === undefined || column.parts.length < 2) return column.meaning;
  return { ...meaningOfColumn(column.parts.slice(0, -1)), ukuran: measure };
}

function periodKey(column: ColumnView, view: View): string | null {
  const m = meaningOf(column, view);
  if (m.triwulan !== undefined || column.stats.codes > 0.3 || column.stats.units > 0.7) return null;
  if (column.stats.text > 0.6 && column.stats.filled > 3 && column.stats.length > 8) return null;
  const short = shortKey(column, m) ?? keyBesideQuarters(column, view);
  if (short !== null) return short;
  const weights = (
    ['target', 'realisasi', 'capaian', 'anggaran', 'realisasiAnggaran', 'serapan'] as const
  ).map((concept) => [concept, weightOf(m, concept)] as const);
  const [concept, weight] = weights.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (weight < 0.35) return null;
  // "Target Kinerja dan Anggaran" over one column may be of either: its figures say of which.
  const speaksOfBoth = m.ukuran !== 'K' && m.ukuran !== 'Rp' && saysBoth(column);
  const speaksOfMoney =
    !speaksOfBoth && (concept === 'anggaran' || concept === 'realisasiAnggaran');
  const isMoney = m.ukuran === 'Rp' || isRupiah(column, view);
  const rupiah = m.ukuran !== 'K' && (speaksOfMoney || isMoney);
  const plan =
    /^(renstra|rpjmd)/.test(m.tahap ?? '') || (m.akhir === true && m.tahap === undefined);
  if (concept === 'target' || concept === 'anggaran') {
    if (!rupiah) return plan ? 'targetRenstra' : 'target';
    if (plan) return 'anggaranRenstra';
    return m.tahap === 'renja' && hasLaterStage(view) ? 'anggaranRenja' : 'anggaran';
  }
  // "Terserap (Rp)": what was spent, not its share; nor is what was done beside it, though both say "(%)".
  const isSpent =
    concept === 'serapan' &&
    (column.stats.large >= 0.4 || (m.ukuran === 'K' && isBesideAmount(column, view)));
  if ((concept === 'capaian' || concept === 'serapan') && !isSpent) {
    if (speaksOfBoth) return null;
    const money =
      m.ukuran !== 'K' &&
      (concept === 'serapan' || m.ukuran === 'Rp' || /\brp\b/i.test(column.parts.at(-1) ?? ''));
    if (plan) return money ? 'serapanRenstra' : 'capaianRenstra';
    return money ? 'serapan' : 'capaian';
  }
  const past =
    m.lalu === true ||
    (m.kumulatif === true && (/n-1|sebelum/i.test(column.label) || isEarlier(column, view)));
  if (past) return rupiah ? 'realisasiAnggaranLalu' : 'realisasiLalu';
  const isOfPlan = plan && m.tahap !== undefined;
  if (isOfPlan || ((plan || m.kumulatif === true) && hasOtherYears(view)))
    return rupiah ? 'realisasiAnggaranKumulatif' : 'realisasiKumulatif';
  return rupiah ? 'realisasiAnggaran' : 'realisasi';
}

const isBesideAmount = (column: ColumnView, { columns }: View): boolean =>
  groupOf(column) !== '' &&
  columns.some((c) => c.stats.large >= 0.4 && groupOf(c) === groupOf(column));

const OF_QUARTERS = /^(total|jumlah)$|^(s\s?[./]?\s?d\b|sampai).*\b(tw|triwulan)\b/;

const OF_SHARE = /^\(?(%|persen|persentase)\)?$/;

/** "Total", "s.d. TW III" and "%" over a pair of K and Rp: the quarters together, and what they achieve. */
function shortKey(column: ColumnView, m: Meaning): string | null {
  if (column.parts.length < 2 || (m.ukuran !== 'K' && m.ukuran !== 'Rp')) return null;
  const money = m.ukuran === 'Rp';
  const group = groupOf(column);
  if (OF_QUARTERS.test(group)) return money ? 'realisasiAnggaran' : 'realisasi';
  return OF_SHARE.test(group) ? (money ? 'serapan' : 'capaian') : null;
}

/** The columns of quarters, where all of them are of money. */
function quartersOfMoney(view: View): readonly ColumnView[] {
  const quarters: ColumnView[] = [];
  for (const column of view.columns) {
    if (column.meaning.triwulan === undefined) continue;
    if (!isRupiah(column, view)) return [];
    quarters.push(column);
  }
  return quarters;
}

/** "Jumlah" and "%" right of the last quarter, where all quarters are of money: what was spent, and its share. */
function keyBesideQuarters(column: ColumnView, view: View): string | null {
  const quarters = quartersOfMoney(view);
  if (quarters.length < 3) return null;
  const label = column.label.toLowerCase();
  const steps = column.column - quarters.at(-1)!.column;
  if (steps === 1 && OF_QUARTERS.test(label)) return 'realisasiAnggaran';
  return steps === 2 && OF_SHARE.test(label) ? 'serapan' : null;
}

/** "s.d. RKPD 2022" in an evaluation of 2023: the columns of the year itself name a later one. */
function isEarlier(column: ColumnView, view: View): boolean {
  const [own] = column.meaning.years;
  const years = view.columns
    .filter((c) => !/^(renstra|rpjmd)/.test(c.meaning.tahap ?? '') && !c.meaning.akhir)
    .flatMap((c) => c.meaning.years);
  return own !== undefined && years.some((year) => year > own);
}

/**
 * What was realised "s/d akhir tahun" is cumulative over the years of a plan; where the table is of one
 * year alone, it is what its quarters make.
 */
function hasOtherYears(view: View): boolean {
  return view.columns.some((c) => {
    const m = meaningOf(c, view);
    if (m.triwulan !== undefined) return false;
    if (m.lalu === true || /^(renstra|rpjmd)/.test(m.tahap ?? '') || m.akhir === true)
      return !/akhir\s+tahun/i.test(c.label) || m.lalu === true;
    return weightOf(m, 'realisasi') >= 0.5 && m.kumulatif !== true;
  });
}

/** Renja beside DPA or APBD: the later stage is the budget, Renja only its plan. */
function hasLaterStage(view: View): boolean {
  return view.columns.some(
    ({ meaning: { tahap, concepts } }) =>
      /^(dpa|dppa|apbd)/.test(tahap ?? '') ||
      (tahap === undefined && concepts[0]?.concept === 'anggaran'),
  );
}
