import { remember } from '../../sheet/remember';
import { type ColumnView, type LayoutSpec, type View, speaks } from '../spec';
import { partRows } from '../rows/parts';
import { partsByYear, yearPartRows } from '../rows/parts-by-year';
import type { Concept } from '../lexicon';
import { meaningOfColumn, weightOf } from '../meaning';
import { isTargetOnly } from './money-of-service';
import {
  computes,
  conceptOf,
  isMoney,
  KETERANGAN,
  listsGroups,
  NO,
  numbered,
  reportsService,
  SATUAN,
  share,
} from './common';

/** How an indicator was computed: X over Y, in two rows, two columns or one cell. */
export const layout: LayoutSpec = {
  id: 'spm-perhitungan',
  name: { id: 'Perhitungan indikator (X/Y)', en: 'Indicator computation (X/Y)' },
  source: 'Permensos 9/2018 Lampiran II (X/Y x 100 %)',
  example: {
    table: `
      No | Indikator | Formulasi | Data | Realisasi (%)
      1 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya | Jumlah anak telantar yang terpenuhi | 50 | 3.65
      | | Populasi anak telantar yang membutuhkan | 1369 |
      2 | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya | Jumlah lanjut usia yang terpenuhi | 195 | 56.52
      | | Populasi lanjut usia yang membutuhkan | 345 |
    `,
    columns: { indikator: 'B', formulasi: 'C', data: 'D', realisasi: 'E' },
  },
  columns: [
    NO,
    {
      key: 'layanan',
      role: 'teks',
      concepts: { layanan: 1 },
      fit: (c, view) => (isComputed(c, view) ? 0 : 1),
    },
    {
      key: 'indikator',
      role: 'teks',
      isRequired: true,
      concepts: { indikator: 1, layanan: 0.5, uraian: 0.7 },
      // X and Y named beside a list of services: each service is an indicator.
      fit: (c, view) => (isComputed(c, view) ? MOST_SURE : 1),
    },
    {
      key: 'formulasi',
      role: 'teks',
      concepts: { formula: 1, uraian: 0.5, komponen: 0.4 },
      // "(50/1.369) x 100 %" under "Rumus" gives the figures, not the formula.
      fit: (c, view) => (c.stats.quotients > 0.5 ? 0.2 : partsByYear(view) ? 0.4 : 1),
    },
    SATUAN,
    {
      key: 'data',
      role: 'nilai',
      concepts: {
        data: 1,
        pembilang: 0.3,
        jumlah: 0.5,
        nilai: 0.45,
        formula: 0.6,
        capaian: 0.6,
        realisasi: 0.6,
      },
      fit: (c, view) => {
        if (c.stats.quotients > 0.5) return c.stats.results > 0.5 ? 1.2 : 1;
        if (c === partsColumn(view)) return 1.2;
        if (isMoney(c)) return 0;
        // "Batas Waktu Pencapaian" says when.
        if (['capaian', 'realisasi', 'periode'].includes(conceptOf(c) ?? '')) return 0;
        // X and Y below each other stand in one column; two columns of counts hold one each.
        if (view.columns.filter(isCount).length === 2) return 0;
        // "X/Y x 100 %" heads the result.
        const isResult = c.stats.percentFormat > 0.5 || /100\s*(%|persen)/i.test(c.label);
        return isResult || c.stats.length > 25 ? 0.3 : 1;
      },
    },
    {
      key: 'pembilang',
      role: 'jumlah',
      concepts: { pembilang: 1, terlayani: 0.9, jumlah: 0.8, data: 0.8 },
      fit: (c) => fitOfPart(c, 'pembilang', 'penyebut'),
    },
    {
      key: 'penyebut',
      role: 'jumlah',
      concepts: { penyebut: 1, harus: 0.9, jumlah: 0.8, data: 0.8 },
      fit: (c) => fitOfPart(c, 'penyebut', 'pembilang'),
    },
    {
      key: 'bagianSebelum',
      familyKeys: [...atEachTime('pembilang'), ...atEachTime('penyebut')],
      role: 'jumlah',
      concepts: {},
      family: (c, view) => keyBefore(c, view, /^pe/),
    },
    {
      key: 'hasilSebelum',
      familyKeys: atEachTime('realisasi'),
      role: 'persen',
      concepts: {},
      family: (c, view) => keyBefore(c, view, /^realisasi/) ?? keyOfYear(c, view),
    },
    { key: 'target', role: 'persen', concepts: { target: 1 } },
    {
      key: 'realisasi',
      role: 'persen',
      concepts: { realisasi: 1, nilai: 0.9, capaian: 0.9, persen: 0.9 },
      fit: (c, view) => {
        // "Target Capaian" over several years.
        if (isTargetOnly(c)) return 0;
        if (c.stats.quotients > 0.5 || c === partsColumn(view)) return 0.1;
        return c.stats.percentFormat > 0.5 ? 1.1 : 1;
      },
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1 },
      // Beside the result, what it is of the target; else the result itself is called so.
      fit: (c, view) =>
        !isTargetOnly(c) && view.columns.some((other) => other !== c && isRealised(other, view))
          ? 1
          : 0,
    },
    KETERANGAN,
  ],
  lacks: (keys, view) => {
    if (partsByYear(view)) return null;
    if (!keys.has('data') && !(keys.has('pembilang') && keys.has('penyebut')))
      return {
        id: 'kolom pembilang dan penyebut (X dan Y)',
        en: 'columns for numerator and denominator (X and Y)',
      };
    return keys.has('realisasi') || view.columns.some(isResult)
      ? null
      : { id: 'kolom hasil perhitungan (%)', en: 'a column for the result (%)' };
  },
  signal: (view, keys) => {
    if (partsByYear(view)) return 1;
    const parts = share(view.content.partRows, view.content.rows);
    const inOneCell = view.columns.some(isQuotient);
    if (keys.has('data') && !keys.has('formulasi') && !inOneCell && parts < 0.4) return -0.6;
    if (view.content.formRows >= 2 || view.content.subServiceRows >= 4) return -1;
    if (listsGroups(view)) return -1;
    if (reportsService(view)) return -0.7;
    let sum = keys.has('data') && (keys.has('formulasi') || inOneCell) ? 0.8 : 0.3;
    if (parts >= 0.6) sum += 0.2;
    if (speaks(view, /\bspm\b|data pendukung|perhitungan|ikk|lppd|realisasi/)) sum += 0.1;
    return sum;
  },
  rows: (view, chosen) => (partsByYear(view) ? yearPartRows : partRows)(view, chosen),
};

const isQuotient = ({ stats }: ColumnView): boolean => stats.quotients > 0.5;
const isResult = ({ stats }: ColumnView): boolean => stats.results > 0.5;

/**
 * "Realisasi" that holds what was counted for X and for Y, two rows to each result beside it: every row names
 * one of the parts, and only half of the rows have a result.
 */
const partsColumn = remember((view: View): ColumnView | undefined => {
  if (view.content.partRows < view.content.rows * 0.6) return undefined;
  const figures = view.columns.filter((c) => c.stats.numeric > 0.6 && c.stats.ordinals < 0.6);
  const counts = figures.filter((c) => c.stats.density >= 0.9);
  const results = figures.filter((c) => c.stats.density >= 0.4 && c.stats.density <= 0.6);
  const [count] = counts;
  if (counts.length !== 1 || results.length !== 1 || !count) return undefined;
  const says = count.meaning.concepts[0]?.concept ?? '';
  return ['capaian', 'realisasi'].includes(says) ? count : undefined;
});

/** A percentage that is headed as what was realised: "Realisasi (%)", or "%" beside "X/Y" below "Realisasi". */
function isRealised(column: ColumnView, view: View): boolean {
  const { meaning, stats } = column;
  const isPercentage = meaning.ukuran === 'persen' || stats.percentFormat > 0.5;
  if (!isPercentage || isQuotient(column) || column === partsColumn(view)) return false;
  return stats.numeric > 0.3 && weightOf(meaning, 'realisasi') >= 0.4;
}

function atEachTime(part: string): string[] {
  return [`${part}{tahun}`, ...numbered(`${part}Tw`, 4)];
}

/** "2021 | 2022 | 2023" over X, Y and their percentage in rows below each other. */
function keyOfYear(column: ColumnView, view: View): string | null {
  const year = partsByYear(view)?.years.get(column);
  return year === undefined ? null : `realisasi${year}`;
}

const keyBefore = (column: ColumnView, view: View, kind: RegExp): string | null => {
  const key = partsBefore(view).get(column);
  return key !== undefined && kind.test(key) ? key : null;
};

/** "X | Y | %" below each of several years or quarters: those of the ones before the last, by key. */
const partsBefore = remember((view: View): ReadonlyMap<ColumnView, string> => {
  const times = new Map<string, Map<string, ColumnView>>();
  for (const column of view.columns) {
    const [time, part] = [timeOf(column), partOf(column)];
    if (time === null || part === null) continue;
    const own = times.get(time) ?? new Map<string, ColumnView>();
    // Two of a kind at one time: of other things than X over Y.
    if (own.has(part)) return new Map();
    times.set(time, own.set(part, column));
  }
  const whole = [...times].filter(([, own]) => own.size === PARTS.length);
  const before = whole.sort(([a], [b]) => a.localeCompare(b)).slice(0, -1);
  return new Map(
    before.flatMap(([time, own]) => [...own].map(([part, c]) => [c, part + time] as const)),
  );
});

function timeOf({ meaning: { years, triwulan } }: ColumnView): string | null {
  if (triwulan !== undefined) return `Tw${triwulan}`;
  return years.length === 1 ? String(years[0]) : null;
}

const PARTS: readonly (readonly [key: string, concepts: readonly Concept[]])[] = [
  ['pembilang', ['pembilang', 'terlayani']],
  ['penyebut', ['penyebut', 'harus']],
  ['realisasi', ['persen', 'realisasi', 'capaian', 'nilai']],
];

/** What the lowest words of a column make of it: X, Y, or their percentage. */
function partOf({ parts, stats }: ColumnView): string | null {
  if (stats.numeric < 0.5) return null;
  const own = meaningOfColumn(parts.slice(-1)).concepts[0];
  const found = PARTS.find(([, concepts]) => concepts.some((c) => c === own?.concept));
  return own && own.weight >= 0.5 && found ? found[0] : null;
}

/** What words that say little are worth where nothing else names the rows. */
const MOST_SURE = 1.9;

function isOnlyName(column: ColumnView, view: View): boolean {
  const says = (c: ColumnView): string => c.meaning.concepts[0]?.concept ?? '';
  return says(column) === 'layanan' && !view.columns.some((c) => says(c) === 'indikator');
}

/** Services that X and Y are told of: in columns beside each, or in two rows for each. */
function isComputed(column: ColumnView, view: View): boolean {
  const hasPairs = column.stats.density <= 0.6 && view.content.partRows >= view.content.rows * 0.6;
  return isOnlyName(column, view) && (hasPairs || computes(view));
}

/** "Jumlah PPKS yang ditangani (A)" over "Jumlah seluruh PPKS (B)". */
const LETTERS = { pembilang: /\(\s*[ax]\s*\)\s*$/i, penyebut: /\(\s*[by]\s*\)\s*$/i };

type Part = keyof typeof LETTERS;

function fitOfPart(column: ColumnView, own: Part, other: Part): number {
  const { label, meaning } = column;
  if (LETTERS[own].test(label)) return 1.1;
  const holdsBoth = meaning.concepts.some((x) => x.concept === 'data' && x.weight > 0.8);
  return LETTERS[other].test(label) || isCount(column) || holdsBoth ? 0 : 1;
}

/** A column of counts that says of what, not whether it is numerator or denominator. */
function isCount({ meaning, stats }: ColumnView): boolean {
  // "Pembilang: Uraian | Jumlah" says it above.
  if (weightOf(meaning, 'pembilang') >= 0.5 || weightOf(meaning, 'penyebut') >= 0.5) return false;
  return stats.numeric > 0.6 && ['jumlah', 'data'].includes(meaning.concepts[0]?.concept ?? '');
}
