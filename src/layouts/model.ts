import type { Rect } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';
import type { ServiceSlug, SubServiceSlug } from '../catalogue/model';

/** Layout ids are part of the contract with the outside. */
export const LAYOUT_IDS = [
  'spm-capaian-triwulan',
  'spm-capaian',
  'spm-target',
  'spm-perhitungan',
  'spm-komponen-biaya',
  'anggaran-sumber',
  'anggaran-kegiatan',
  'anggaran-rencana',
  'pegawai',
  'sarpras',
  'iku',
  'capaian-indikator',
  'efisiensi',
  'capaian-renstra',
  'evaluasi-rkpd',
  'perjanjian-kinerja-sasaran',
  'perjanjian-kinerja-anggaran',
] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What the numbers of a column are; decides how number text is read. */
export type Role =
  | 'teks'
  | 'nomor'
  | 'kode'
  | 'satuan'
  | 'jumlah' // people, units, goods: whole numbers
  | 'rupiah'
  | 'persen'
  | 'nilai' // a target or a realisation whose unit stands in the row
  | 'predikat';

/** What a header says, apart from any layout: the words read into parts. */
export interface Meaning {
  /** Candidate concepts with their weight, best first (see lexicon). */
  readonly concepts: readonly { readonly concept: string; readonly weight: number }[];
  readonly years: readonly number[];
  /** 1–4 */
  readonly triwulan?: number;
  /** 1–12 */
  readonly bulan?: number;
  /** K = kinerja, Rp = uang, persen where the header says "%". */
  readonly ukuran?: 'K' | 'Rp' | 'persen';
  /** renstra, rpjmd, renja, rkpd, dpa, apbd, murni, perubahan … */
  readonly tahap?: string;
  readonly akhir?: boolean;
  readonly lalu?: boolean;
  readonly kumulatif?: boolean;
  /** "s.d. TW II": the quarter up to which the year is told. */
  readonly sampaiTriwulan?: number;
}

export interface Column {
  /** Contract key (`harus`, `terlayani` …) or a layout's own (`target2019`, `realisasiTw1`). */
  readonly key: string;
  readonly column: number;
  readonly role: Role;
  /** Header as written, top to bottom, joined with " / ". */
  readonly label: string;
  readonly meaning: Meaning;
  /** 0–1 */
  readonly confidence: number;
  /** Why it was read so, in plain Indonesian, for the user. */
  readonly reason: string;
  /** The user says so. */
  readonly isCorrected?: boolean;
}

export const ROW_KINDS = [
  // form of the quarterly SPM report
  'indeks', // KATEGORI INDEKS PENCAPAIAN SPM: mean over the services
  'layanan', // a service (and its index)
  'penerima-kontribusi', // 80 % row
  'penerima', // A. jumlah yang harus dilayani
  'mutu-kontribusi', // 20 % row
  'mutu-jumlah', // B. jumlah mutu (its percentage)
  'mutu', // a sub-service of B
  'anggaran', // a row of section C
  // programmes
  'program',
  'kegiatan',
  'subkegiatan',
  'rincian', // a detail under a parent, of no known level
  // indicators
  'indikator',
  'pembilang',
  'penyebut',
  // anything
  'item', // an ordinary row
  'judul', // a heading without figures of its own
  'jumlah', // total or subtotal
  'rata-rata',
  'predikat',
  'keterangan', // explanation, footnote
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface TableRow {
  /** Row in the sheet, from 0. */
  readonly row: number;
  /** Further sheet rows read as its continuation (text that runs on, second line of a merged row). */
  readonly continuation: readonly number[];
  readonly kind: RowKind;
  /** The words of the row, numbering taken off, continuation included. */
  readonly label: string;
  /** Column of the cell that names the row. */
  readonly labelColumn: number;
  /** Numbering as written: "1.", "a.", "II". */
  readonly number?: string;
  /** Depth below its parents; 0 = outermost. */
  readonly level: number;
  /** Index in `rows` of the row it belongs to. */
  readonly parent: number | null;
  /** Normalised programme code (`1.06.04.2.01.03`), where it holds one. */
  readonly code?: string;
  /** Service this row belongs to, for SPM tables. */
  readonly service?: ServiceSlug;
  readonly sub?: SubServiceSlug;
}

/** One recognised table. Everything that rules and formulas need, read-only. */
export interface Table {
  readonly layout: LayoutId;
  readonly sheet: Sheet;
  /** Header to last row; without title and notes. */
  readonly rect: Rect;
  /** Sheet rows of the header, and of repeated headers inside the table. */
  readonly headerRows: readonly number[];
  /** Row "1 2 3 …" under the header. */
  readonly numberRow: number | null;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Lines above the table that speak of it. */
  readonly title: string;
  readonly titleRows: readonly number[];
  readonly period: Period;
  /** "Kabupaten Temanggung", where title or sheet names it. */
  readonly region?: string;
  /** 0–1 */
  readonly confidence: number;
  /** The user has said what table it is. */
  readonly isCorrected?: boolean;
  /** The page before, where this is a page without a header on a sheet of its own. */
  readonly continues?: Table;
  readonly reasons: readonly string[];
}

export interface Period {
  readonly year?: number;
  /** 1–4 */
  readonly triwulan?: number;
  /** 1–12 */
  readonly bulan?: number;
}

/** A table that was found but fits no layout well enough. */
export interface Unrecognised {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly nearest: LayoutId | null;
  /** What it lacks, in plain words. */
  readonly reason: { readonly id: string; readonly en: string };
}

/** Tables that were read, and areas that look like tables but are none that we know. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Column by contract key. */
export function columnOf(table: Table, key: string): Column | undefined {
  for (const column of table.columns) if (column.key === key) return column;
  return undefined;
}

/** The columns of these keys in their order, undefined for those that the table has not. */
export function columnsOf(table: Table, ...keys: readonly string[]): (Column | undefined)[] {
  const columns: (Column | undefined)[] = [];
  for (const key of keys) columns.push(columnOf(table, key));
  return columns;
}

/** Those of these columns that the table has. */
export function columnsAmong(table: Table, ...keys: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const key of keys) {
    const column = columnOf(table, key);
    if (column) columns.push(column);
  }
  return columns;
}

/** Columns whose key is so written: one for each year, quarter or month. */
export function columnsLike(table: Table, pattern: RegExp): Column[] {
  const columns: Column[] = [];
  for (const column of table.columns) if (pattern.test(column.key)) columns.push(column);
  return columns;
}

export function columnsOfRole(table: Table, role: Role): Column[] {
  const columns: Column[] = [];
  for (const column of table.columns) if (column.role === role) columns.push(column);
  return columns;
}

export function rowsOfKind(table: Table, kind: RowKind): TableRow[] {
  const rows: TableRow[] = [];
  for (const row of table.rows) if (row.kind === kind) rows.push(row);
  return rows;
}

/** The first row of a kind. */
export function rowOfKind(table: Table, kind: RowKind): TableRow | undefined {
  for (const row of table.rows) if (row.kind === kind) return row;
  return undefined;
}
