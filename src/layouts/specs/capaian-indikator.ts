import { remember } from '../../sheet/remember';
import { groupOf, type ColumnView, type LayoutSpec, type View, speaks } from '../spec';
import type { Concept } from '../lexicon';
import { weightOf } from '../meaning';
import { listsPlaces } from '../rows/places';
import { indicatorRows } from '../rows/indicator';
import { isTitledMoney } from './names-of-money';
import { planYearOf } from './plan-years';
import { reachedBeside } from './reached';
import {
  bareYearBefore,
  isBefore,
  isEndOfYear,
  isYearBefore,
  ofPlan,
  withTarget,
} from './this-year';
import {
  conceptOf,
  hasConcept,
  isCurrent,
  isMoney,
  isFundingPlan,
  isPlanOfAction,
  isQuarterTarget,
  KETERANGAN,
  NO,
  numbered,
  paysNoQuarter,
  PREDIKAT,
  SATUAN,
  SELISIH,
  serviceShare,
} from './common';

/** Achievement of performance indicators in a year, beside last year and the plan's end. */
export const layout: LayoutSpec = {
  id: 'capaian-indikator',
  name: { id: 'Capaian indikator kinerja', en: 'Achievement of performance indicators' },
  source: 'PermenPANRB 53/2014; LKjIP Temanggung 2023, Tabel 3.2 sampai 3.8',
  example: {
    table: `
      Indikator Kinerja Program | Satuan | Realisasi 2022 | Tahun 2023 | < | < | Renstra 2019-2023 | < | <
      ^ | ^ | ^ | Target | Realisasi | Capaian | Target akhir 2023 | Capaian 2023 | Capaian s/d 2023
      Persentase pendataan fakir miskin | % | 100 | 85 | 100 | 100 | 85 | 100 | 100
      Persentase penerima UEP dan KUBE | % | 100 | 10.2 | 100 | 100 | 10.2 | 100 | 100
    `,
    columns: {
      indikator: 'A',
      satuan: 'B',
      realisasiLalu: 'C',
      target: 'D',
      realisasi: 'E',
      capaian: 'F',
      targetAkhir: 'G',
      realisasiAkhir: 'H',
      capaianRenstra: 'I',
    },
  },
  columns: [
    NO,
    {
      key: 'sasaran',
      role: 'teks',
      concepts: { sasaran: 1, tujuan: 0.8, program: 0.6, kegiatan: 0.5, subkegiatan: 0.5 },
      fit: (c) => (c.meaning.concepts[0]?.concept === 'indikator' ? 0 : 1),
    },
    {
      key: 'indikator',
      role: 'teks',
      isRequired: true,
      // Without indicators it is the goal or programme itself that is measured.
      standIn: 'sasaran',
      concepts: { indikator: 1, uraian: 0.5 },
    },
    SATUAN,
    {
      key: 'target',
      role: 'nilai',
      isRequired: true,
      // How near the end of the plan is, or how far a quarter has got, without a target of the year.
      standIn: ['targetAkhir', 'targetTw{n}'],
      concepts: { target: 1 },
      // Of a target and its revision the later one holds.
      fit: (c) =>
        isMoney(c)
          ? 0
          : ofPlan(c)
            ? 0.15
            : c.meaning.lalu
              ? 0.2
              : /^(awal|murni)$/.test(c.meaning.tahap ?? '')
                ? 0.4
                : 1,
    },
    {
      key: 'triwulan',
      familyKeys: [
        ...numbered('targetTw', 4),
        ...numbered('realisasiTw', 4),
        ...numbered('capaianTw', 4),
      ],
      role: 'nilai',
      concepts: {},
      family: (c, view) => quarterKey(c, view),
    },
    {
      key: 'realisasi',
      role: 'nilai',
      isRequired: true,
      standIn: 'realisasiTw{n}',
      concepts: { realisasi: 1, capaian: 0.9 },
      fit: (c, v, chosen) => {
        if (isMoney(c) || (weightOf(c.meaning, 'realisasi') < 0.3 && !isReachedAmount(c, v)))
          return 0;
        return ofPlan(c) ? 0.15 : withTarget(c, v, chosen);
      },
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1, persen: 0.9 },
      fit: (c, v, chosen) => {
        if (isReachedAmount(c, v) || isMoney(c)) return 0;
        return ofPlan(c) && !isEndOfYear(c, v) ? 0.15 : withTarget(c, v, chosen);
      },
    },
    SELISIH,
    {
      key: 'anggaran',
      role: 'rupiah',
      concepts: { anggaran: 1, target: 0.7 },
      fit: (c) => (isMoney(c) ? 1 : 0),
    },
    {
      key: 'realisasiAnggaran',
      role: 'rupiah',
      concepts: { realisasiAnggaran: 1, realisasi: 0.95 },
      fit: (c) => (isMoney(c) ? 1 : 0),
    },
    {
      key: 'serapan',
      role: 'persen',
      concepts: { serapan: 1 },
      fit: (_c, _v, chosen) => (chosen.has('anggaran') ? 1 : 0),
    },
    {
      key: 'realisasiLalu',
      role: 'nilai',
      concepts: { realisasi: 0.9, capaian: 0.85 },
      fit: (c, v, chosen) =>
        ofPlan(c) || isMoney(c)
          ? 0
          : isBefore(c, v, chosen)
            ? isYearBefore(c, v)
              ? 1.1
              : 1
            : // A further "Capaian" that says nothing of an earlier year is that of something else.
              weightOf(c.meaning, 'realisasi') >= 0.4
              ? 0.45
              : 0,
    },
    {
      key: 'tahunLalu',
      familyKeys: ['realisasiLalu'],
      role: 'nilai',
      concepts: {},
      family: (c, view) => (c === bareYearBefore(view) ? 'realisasiLalu' : null),
    },
    { key: 'targetAkhir', role: 'nilai', concepts: { target: 1 }, fit: (c) => (ofPlan(c) ? 1 : 0) },
    {
      key: 'capaianRenstra',
      role: 'persen',
      concepts: { capaian: 1, persen: 1 },
      fit: (c, view, chosen) =>
        ofPlan(c)
          ? c.meaning.kumulatif || isAgainst(c, view)
            ? 1.1
            : 0.8
          : isBesideEnd(c, chosen)
            ? 0.8
            : 0,
    },
    {
      key: 'realisasiAkhir',
      role: 'nilai',
      concepts: { realisasi: 1, capaian: 0.9 },
      fit: (c, view) => {
        if (isSoFar(c, view)) return 1;
        if (!ofPlan(c) || c.meaning.kumulatif || isAgainst(c, view)) return 0;
        // "Tingkat Capaian Renstra (%)" is a share of the end.
        return c.meaning.ukuran === 'persen' && conceptOf(c) === 'capaian' ? 0.8 : 1;
      },
    },
    PREDIKAT,
    KETERANGAN,
  ],
  signal: (view, keys) => {
    // Quarters of money are those of a programme: the evaluation of a plan.
    if (quarters(view) >= 2 && isOfPlan(view)) return -1;
    if (isPlanOfAction(view) || isFundingPlan(view)) return -1;
    // Region by region, what was given in each.
    if (listsPlaces(view) && !hasConcept(view, 'indikator', 'sasaran', 'program')) return -1;
    // "Target" and "Realisasi" of a programme under a title of money are that money, in millions.
    const isOfGoals = !keys.has('indikator');
    if (isOfGoals && isTitledMoney(view) && !view.columns.some(isMoney)) return -1;
    if (BY_YEAR.every((word) => yearsOf(view, word) >= 2)) return -1;
    let sum = 0.3;
    if (keys.has('targetAkhir') || keys.has('realisasiLalu')) sum += 0.4;
    if (keys.has('satuan')) sum += 0.15;
    if (
      speaks(
        view,
        /capaian indikator|indikator kinerja|sasaran (strategis|program)|\biku\b|capaian kinerja/,
      )
    )
      sum += 0.3;
    if (view.content.services.size >= 4 && serviceShare(view) >= 0.6 && !keys.has('targetAkhir'))
      sum -= 0.4;
    if (speaks(view, /\bspm\b|standar pelayanan minimal/)) sum -= 0.3;
    return Math.min(1, sum);
  },
  rows: indicatorRows,
};

/**
 * "Capaian terhadap target akhir": a share of the end, not what will have been reached there. Above several
 * columns it may be said of one of them only.
 */
function isAgainst(column: ColumnView, { columns }: View): boolean {
  const { concepts } = column.meaning;
  if (concepts[0]?.concept === 'realisasi') return false;
  if (AGAINST.test(column.parts.at(-1) ?? '')) return true;
  return AGAINST.test(column.label) && !isShared(column, columns);
}

/** Whether another column of the group is of the same. */
function isShared(column: ColumnView, columns: readonly ColumnView[]): boolean {
  for (const other of columns) {
    if (other === column || groupOf(other) !== groupOf(column)) continue;
    if (conceptOf(other) === conceptOf(column)) return true;
  }
  return false;
}

/** "Realisasi s/d 2022" beside the realisation of 2022 alone: what has been reached of the plan until then. */
function isSoFar(column: ColumnView, { columns }: View): boolean {
  const { kumulatif, lalu, years } = column.meaning;
  const isRealised = (c: ColumnView): boolean => conceptOf(c) === 'realisasi' && !isMoney(c);
  if (!kumulatif || lalu || years.length !== 1 || !isRealised(column)) return false;
  const isOfYear = (c: ColumnView): boolean =>
    !c.meaning.kumulatif && c.meaning.years.length === 1 && c.meaning.years[0] === years[0];
  return columns.some((c) => isRealised(c) && isOfYear(c)) && columns.some(ofPlan);
}

const AGAINST = /terhadap|dibanding|\bthd\b|kemajuan/i;

/** Right of the plan's end target, where this year's capaian is another column: how near its end is. */
function isBesideEnd(column: ColumnView, chosen: ReadonlyMap<string, ColumnView>): boolean {
  const end = Math.max(
    chosen.get('targetAkhir')?.column ?? -1,
    chosen.get('realisasiAkhir')?.column ?? -1,
  );
  return end >= 0 && column.column === end + 1 && chosen.has('capaian');
}

/** "Target: I | II | III | IV" and "Capaian: I | II | III | IV", and no realisation: reached is what was realised. */
const reachesAmounts = remember((view: View): boolean => {
  if (hasConcept(view, 'realisasi')) return false;
  const reached = view.columns.filter((c) => c.meaning.triwulan && conceptOf(c) === 'capaian');
  return (
    reached.length >= 2 &&
    !reached.some((c) => c.meaning.ukuran === 'persen') &&
    view.columns.filter(isQuarterTarget).length >= 2
  );
});

const isReachedAmount = (column: ColumnView, view: View): boolean =>
  column === reachedBeside(view) ||
  (conceptOf(column) === 'capaian' &&
    column.meaning.ukuran !== 'persen' &&
    weightOf(column.meaning, 'kondisiAwal') < 0.5 &&
    reachesAmounts(view));

/** Target, realisation and capaian of one quarter; a bare quarter holds what was realised in it. */
function quarterKey(column: ColumnView, view: View): string | null {
  const { meaning } = column;
  if (meaning.triwulan === undefined || isMoney(column) || meaning.bulan !== undefined) return null;
  const target = weightOf(meaning, 'target');
  const realised = weightOf(meaning, 'realisasi');
  const reached = Math.max(weightOf(meaning, 'capaian'), weightOf(meaning, 'persen'));
  const isRate = reached > realised && !isReachedAmount(column, view);
  const word = target > Math.max(realised, reached) ? 'target' : isRate ? 'capaian' : 'realisasi';
  return `${word}Tw${meaning.triwulan}`;
}

const BY_YEAR: readonly Concept[] = ['target', 'realisasi'];

/** Most years for which the columns give a target, or a realisation, of one and the same stage. */
function yearsOf(view: View, word: Concept): number {
  const stages = new Map<string, Set<string>>();
  for (const column of view.columns) {
    const { concepts, tahap = '' } = column.meaning;
    const year = planYearOf(column);
    if (year === null || concepts[0]?.concept !== word) continue;
    if (!isCurrent({ ...column, meaning: { ...column.meaning, tahap: undefined } })) continue;
    stages.set(tahap, (stages.get(tahap) ?? new Set()).add(year));
  }
  return Math.max(0, ...[...stages.values()].map((own) => own.size));
}

/** Programmes in rows, or money in quarters. */
function isOfPlan(view: View): boolean {
  if (paysNoQuarter(view)) return false;
  for (const column of view.columns) {
    const { meaning } = column;
    if (meaning.triwulan !== undefined && isMoney(column)) return true;
    if (weightOf(meaning, 'program') >= 0.7 && weightOf(meaning, 'indikator') < 0.5) return true;
  }
  return false;
}

/** How many different quarters the headers name. */
function quarters(view: View): number {
  const found = new Set<number>();
  for (const { meaning } of view.columns)
    if (meaning.triwulan !== undefined) found.add(meaning.triwulan);
  return found.size;
}
