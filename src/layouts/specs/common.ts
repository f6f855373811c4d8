import { remember } from '../../sheet/remember';
import type { Concept } from '../lexicon';
import { weightOf } from '../meaning';
import { fitOfCode } from './code-of-row';
import { type ColumnSpec, type ColumnView, GROWTH, groupOf, type View, speaks } from '../spec';

/** Columns that many layouts have. */
export const NO: ColumnSpec = {
  key: 'no',
  role: 'nomor',
  concepts: { no: 1 },
};
export const KODE: ColumnSpec = {
  key: 'kode',
  role: 'kode',
  concepts: { kode: 1 },
  fit: fitOfCode,
};

export const SATUAN: ColumnSpec = { key: 'satuan', role: 'satuan', concepts: { satuan: 1 } };
export const KETERANGAN: ColumnSpec = {
  key: 'keterangan',
  role: 'teks',
  concepts: { keterangan: 1, penjelasan: 0.95, faktor: 0.6, sumber: 0.55, penanggung: 0.5 },
};
export const PREDIKAT: ColumnSpec = {
  key: 'predikat',
  role: 'predikat',
  concepts: { predikat: 1, status: 0.8 },
};

/** What was realised less the target, or the other way round. */
export const SELISIH: ColumnSpec = {
  key: 'selisih',
  role: 'nilai',
  concepts: { sisa: 1, belum: 0.6 },
  fit: (c) =>
    c.stats.numeric > 0.5 && !isMoney(c) && isCurrent(c) && !GROWTH.test(c.label) ? 1 : 0,
};

/** What the header of a column says first of all. */
export const conceptOf = ({ meaning }: ColumnView): string | undefined =>
  meaning.concepts[0]?.concept;

/** Whether the header of some column says one of these first of all. */
export function hasConcept(view: View, ...concepts: readonly Concept[]): boolean {
  for (const column of view.columns)
    for (const concept of concepts) if (conceptOf(column) === concept) return true;
  return false;
}

/** "Sasaran" over numbers counts people; over words it is a goal. */
export function isOfAll({ meaning, stats }: ColumnView): boolean {
  return (
    meaning.concepts[0]?.concept === 'sasaran' &&
    meaning.ukuran === undefined &&
    stats.numeric > 0.6
  );
}

/** How many columns are of a quarter. */
export function quarterColumns(view: View): number {
  let count = 0;
  for (const { meaning } of view.columns) if (meaning.triwulan !== undefined) count++;
  return count;
}

/** Neither of a plan's end, nor of a stage, nor of last year: the year the table is about. */
export function isCurrent(column: ColumnView): boolean {
  const m = column.meaning;
  return (
    !m.akhir &&
    !m.lalu &&
    !m.kumulatif &&
    m.tahap === undefined &&
    m.triwulan === undefined &&
    m.bulan === undefined
  );
}

/** A title that says what will be done, over columns none of which says what was. */
export function isPlanOfAction(view: View): boolean {
  const isOfTargets = speaks(view, /\btarget\b/) && !speaks(view, OF_AN_ACCOUNT);
  return (
    (speaks(view, /\brencana (aksi|kinerja|kerja|penarikan|penyerapan)\b|\banggaran kas\b/) ||
      (isOfTargets && quarterColumns(view) >= 3)) &&
    !hasConcept(view, 'realisasi', 'realisasiAnggaran', 'capaian', 'terlayani', 'serapan')
  );
}

const OF_AN_ACCOUNT = /realisasi|capaian|evaluasi|monitoring|monev|pengukuran|laporan/;

/** Wants something of a quarter, rather than telling what was done in it. */
export const isQuarterTarget = ({ meaning }: ColumnView): boolean =>
  meaning.triwulan !== undefined &&
  weightOf(meaning, 'target') >= 0.5 &&
  weightOf(meaning, 'target') > weightOf(meaning, 'realisasi');

/** Target and realisation of each indicator in each quarter, and no money of it. */
export const paysNoQuarter = remember((view: View): boolean => {
  const quarters = view.columns.filter(({ meaning }) => meaning.triwulan !== undefined);
  const realised = quarters.filter(({ meaning }) => weightOf(meaning, 'realisasi') >= 0.5);
  return (
    hasConcept(view, 'indikator') &&
    quarters.filter(isQuarterTarget).length >= 2 &&
    realised.length >= 2 &&
    !quarters.some(isMoney)
  );
});

/** What a piece costs: a list of purchases, or what is owned. */
export const isPrice = ({ label }: ColumnView): boolean => /\bharga\b/i.test(label);

/** Several years that each have money beside the target: how a plan is to be paid for, no list of indicators. */
export const isFundingPlan = remember((view: View): boolean => {
  const paid = new Set<number>();
  for (const column of view.columns) {
    const { years } = column.meaning;
    if (years.length === 1 && isMoney(column)) paid.add(years[0]!);
  }
  return paid.size >= 2;
});

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Money: large figures, or a header that says so. */
export function isMoney(column: ColumnView): boolean {
  return column.meaning.ukuran === 'Rp' || column.stats.large >= 0.4;
}

/** "Pagu murni" beside "pagu perubahan": what is spent is held against the later one. */
export function isOutdated({ meaning }: ColumnView, { columns }: View): boolean {
  const { tahap = '' } = meaning;
  const isFirst = tahap.endsWith('murni');
  const later = isFirst ? /pergeseran|perubahan|dppa/ : /perubahan|dppa/;
  return (
    (isFirst || tahap === 'pergeseran') &&
    columns.some((c) => later.test(c.meaning.tahap ?? '') || c.meaning.akhir === true)
  );
}

/** In one group with the other column, or right of it. */
export function isBeside(column: ColumnView, other: ColumnView): boolean {
  return groupOf(other) !== ''
    ? groupOf(column) === groupOf(other)
    : column.column === other.column + 1;
}

/** Of several percentages that of the money stands beside what was spent. */
export function besideSpent(column: ColumnView, chosen: ReadonlyMap<string, ColumnView>): number {
  const spent = chosen.get('realisasiAnggaran');
  return spent && isBeside(column, spent) ? 1.1 : 1;
}

/** "X (terlayani)", "Jumlah terlayani (X)", "Pembilang". */
const IS_X = /^\(?x\)?(\s|\W)*$|^x\s*[(:=]|\(x\)|\bpembilang\b/i;

/**
 * Whether a column holds the numerator of an indicator: the table says how it is computed. Beside those still
 * waiting, or what was given and spent, X and Y only name the people of each service.
 */
export const computes = remember(
  (view: View): boolean => view.columns.some(isX) && !reportsService(view),
);

/** More of a service than how its percentage is computed. */
export const reportsService = (view: View): boolean =>
  hasConcept(view, 'belum') || view.columns.filter(isMoney).length >= 2;

const isX = ({ label, stats }: ColumnView): boolean => IS_X.test(label) && stats.numeric > 0.5;

/** Kinds of spending, one row each: "Belanja Pegawai", "Belanja Modal". */
export const listsSpending = ({ content }: View): boolean =>
  content.programRows === 0 && share(content.spendingRows, content.rows) >= 0.6;

/** The share of body rows that name a service of the catalogue. */
export function serviceShare(view: View): number {
  return share(view.content.serviceRows, view.content.rows);
}

/** "x" or "v" in the quarters in which something is to be done. */
export const isMarked = ({ stats }: ColumnView): boolean =>
  stats.text > 0.7 && stats.length > 0 && stats.length <= 1.5;

const GROUPS = /\b(ppks|pmks|pemerlu|penyandang masalah)\b/i;

const namesGroups = ({ stats, label }: ColumnView): boolean =>
  stats.text > 0.5 && GROUPS.test(label);

/** How many there are of each kind of people in need, in words that services are named by: no services. */
export function listsGroups(view: View): boolean {
  if (speaks(view, /\bspm\b|standar pelayanan minimal/)) return false;
  const named = view.columns.find(namesGroups);
  if (named && !/layanan|\bspm\b/i.test(named.label)) return true;
  return view.content.groupRows >= 2;
}

/**
 * What each service gives is named as its indicators, with target and realisation: not the form, where
 * those in need and those served are counted.
 */
export const listsIndicators = remember((view: View): boolean => {
  return (
    LISTED.some((concept) => names(view, concept)) &&
    names(view, 'indikator') &&
    hasConcept(view, 'target') &&
    !hasConcept(view, 'harus', 'terlayani', 'belum')
  );
});

/** "Sub Kegiatan | Indikator Output" names what gives it, too. */
const LISTED = ['layanan', 'subkegiatan', 'kegiatan', 'program'] as const;

/** Whether a column of words is headed so. */
function names(view: View, concept: Concept): boolean {
  for (const column of view.columns)
    if (conceptOf(column) === concept && column.stats.text > 0.5) return true;
  return false;
}

/** Keys that differ by their number: `bulan1` … `bulan12`. */
export function numbered(stem: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);
}

/** "Indikator Sasaran … Indikator Program … Indikator Kegiatan": levels side by side, not one list. */
export const isCascade = remember((view: View): boolean => {
  let named = 0;
  let targets = 0;
  let lists = 0;
  for (const column of view.columns) {
    const concept = conceptOf(column);
    const isText = column.stats.text > 0.5;
    const { years, triwulan } = column.meaning;
    if (concept === 'indikator' && isText) named++;
    if (years.length > 0 || triwulan !== undefined) continue;
    if (concept === 'target') targets++;
    else if (concept === 'indikator' && isText) lists++;
  }
  return named >= 3 || (lists >= 2 && targets >= 2);
});

const PERIOD = '(bulan|bln|triwulan|tw|semester|minggu)';
const BEFORE_NOW = new RegExp(`\\b${PERIOD} (yang )?(lalu|sebelumnya)\\b`, 'i');
const NOW = new RegExp(`\\b${PERIOD} ini\\b`, 'i');

/** "s.d. Bulan Lalu" and "Bulan Ini": what runs to the end of this month is their sum. */
function periodPart({ label, meaning }: ColumnView): 'Sebelum' | 'Ini' | null {
  if (BEFORE_NOW.test(label)) return 'Sebelum';
  return NOW.test(label) && !meaning.kumulatif ? 'Ini' : null;
}

/**
 * The two parts of the year so far among some columns, where each stands there once: keys of this stem. Where
 * neither "s.d." nor a third column says that they add up, "Bulan Lalu" may be the state of a month ago.
 */
export function periodParts(
  stem: string,
  columns: readonly ColumnView[],
): readonly (readonly [ColumnView, string])[] {
  const found = columns.flatMap((c): (readonly [ColumnView, string])[] => {
    const part = periodPart(c);
    return part ? [[c, stem + part]] : [];
  });
  const addUp = columns.length > 2 || found.some(([{ meaning }]) => meaning.kumulatif);
  return found.length === 2 && found[0]![1] !== found[1]![1] && addUp ? found : [];
}

export const periodKeys = (stem: string): string[] => [`${stem}Sebelum`, `${stem}Ini`];

const DONE: readonly Concept[] = ['terlayani', 'realisasi', 'realisasiAnggaran'];

/** Says that something was done or spent, though its month may say more. */
export const isDone = ({ meaning }: ColumnView): boolean =>
  DONE.some((concept) => weightOf(meaning, concept) >= 0.4);
