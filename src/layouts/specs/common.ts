import { remember } from '../../sheet/remember';
import { type ColumnSpec, type ColumnView, groupOf, type View, speaks } from '../spec';

/** Columns that many layouts have. */
export const NO: ColumnSpec = {
  key: 'no',
  role: 'nomor',
  concepts: { no: 1 },
};
export const KODE: ColumnSpec = { key: 'kode', role: 'kode', concepts: { kode: 1 } };
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
  const isDone = (c: ColumnView): boolean =>
    ['realisasi', 'realisasiAnggaran', 'capaian', 'terlayani', 'serapan'].includes(
      c.meaning.concepts[0]?.concept ?? '',
    );
  return speaks(view, /\brencana (aksi|kinerja|kerja)\b/) && !view.columns.some(isDone);
}

/** Several years that each have money beside the target: how a plan is to be paid for, no list of indicators. */
export const isFundingPlan = remember((view: View): boolean => {
  const paid = view.columns.flatMap((c) =>
    c.meaning.years.length === 1 && isMoney(c) ? c.meaning.years : [],
  );
  return new Set(paid).size >= 2;
});

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Money: large figures, or a header that says so. */
export function isMoney(column: ColumnView): boolean {
  return column.meaning.ukuran === 'Rp' || column.stats.large >= 0.4;
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

/** Whether a column holds the numerator of an indicator: the table says how it is computed. */
export const computes = remember((view: View): boolean =>
  view.columns.some((c) => IS_X.test(c.label) && c.stats.numeric > 0.5),
);

/** The share of body rows that name a service of the catalogue. */
export function serviceShare(view: View): number {
  return share(view.content.serviceRows, view.content.rows);
}

/** "x" or "v" in the quarters in which something is to be done. */
export const isMarked = ({ stats }: ColumnView): boolean =>
  stats.text > 0.7 && stats.length > 0 && stats.length <= 1.5;

const GROUPS = /\b(ppks|pmks|pemerlu|penyandang masalah)\b/i;

/** How many there are of each kind of people in need, in words that services are named by: no services. */
export function listsGroups(view: View): boolean {
  if (speaks(view, /\bspm\b|standar pelayanan minimal/)) return false;
  const named = view.columns.find(({ stats, label }) => stats.text > 0.5 && GROUPS.test(label));
  if (named && !/layanan|\bspm\b/i.test(named.label)) return true;
  return view.content.groupRows >= 2;
}

const COUNTS = new Set(['harus', 'terlayani', 'belum']);

/**
 * What each service gives is named as its indicators, with target and realisation: not the form, where
 * those in need and those served are counted.
 */
export const listsIndicators = remember((view: View): boolean => {
  const says = view.columns.map((c) => c.meaning.concepts[0]?.concept ?? '');
  const isNamed = (concept: string): boolean =>
    view.columns.some((c, i) => says[i] === concept && c.stats.text > 0.5);
  const isCounted = says.some((concept) => COUNTS.has(concept));
  return isNamed('layanan') && isNamed('indikator') && says.includes('target') && !isCounted;
});

/** Keys that differ by their number: `bulan1` … `bulan12`. */
export function numbered(stem: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);
}
