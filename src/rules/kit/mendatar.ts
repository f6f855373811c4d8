import { UNADDED_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, type Table, type TableRow } from '../../layouts/model';
import { numberIn } from '../../layouts/header/evidence';
import { SOURCE_KEYS } from '../../layouts/specs/sources';
import { staffSums } from '../../layouts/specs/staff-columns';
import { figuresOf, nilai } from '../../policy/figures';
import { tampakSama } from '../../policy/printed';
import { kelonggaran } from '../../policy/satuan-uang';
import { remember } from '../../sheet/remember';
import { samaSelisih } from './akun';
import { berlaku } from './berlaku';
import { jenisKinerja } from './triwulan-kinerja';

/** A figure that is the sum of others in the same row. */
export interface Mendatar {
  /** Index in `table.rows`. */
  readonly row: number;
  readonly column: Column;
  readonly bagian: readonly Column[];
  readonly tercetak: number;
  readonly jumlah: number;
  /** Printed less summed; 0 where the two agree. */
  readonly selisih: number;
  /** People of one year may be among those of the year before: then less than the sum is right too. */
  readonly isMungkin: boolean;
}

type Sums = readonly (readonly [whole: string, parts: readonly string[]])[];

const SPENT_SO_FAR: Sums[number] = [
  'realisasiAnggaran',
  ['realisasiAnggaranSebelum', 'realisasiAnggaranIni'],
];

/** Sums across columns by layout: the key of the sum, and of all that may be part of it. */
const SUMS: Readonly<Record<string, Sums | ((has: (key: string) => boolean) => Sums)>> = {
  'spm-capaian-triwulan': [['terlayani', ['terlayaniSebelum', 'terlayaniIni']], SPENT_SO_FAR],
  'anggaran-sumber': [['anggaran', SOURCE_KEYS]],
  'anggaran-kegiatan': [['anggaran', SOURCE_KEYS], SPENT_SO_FAR],
  'evaluasi-rkpd': [
    ['realisasiAnggaranKumulatif', ['realisasiAnggaranLalu', 'realisasiAnggaran']],
    ['realisasiKumulatif', ['realisasiLalu', 'realisasi']],
  ],
  pegawai: staffSums,
  sarpras: [['jumlah', ['baik', 'rusakRingan', 'rusakBerat', 'rusak']]],
};

/** Every figure that a table gives as a sum across its columns, right or wrong. */
export const jumlahMendatar = remember((table: Table): readonly Mendatar[] =>
  sumsOf(table).flatMap(([whole, keys]) => {
    const column = columnOf(table, whole);
    const bagian = table.columns.filter((c) => keys.some((key) => columnOf(table, key) === c));
    if (!column || bagian.length < 2) return [];
    const rows = table.rows.flatMap((row, i) => perBaris(table, row, i, column, bagian) ?? []);
    const holds = rows.filter((entry) => entry.selisih === 0);
    if (!berlaku(rows, holds, (entry) => isTelling(table, entry))) return [];
    return rows.filter(
      ({ row, selisih }) =>
        selisih === 0 || !isTakTerbaca(table, table.rows[row]!, [column, ...bagian], selisih),
    );
  }),
);

function sumsOf(table: Table): Sums {
  const sums = SUMS[table.layout] ?? [];
  return typeof sums === 'function' ? sums((key) => columnOf(table, key) !== undefined) : sums;
}

/** A sum of one part alone, and people of one year among those of another, may be a copy of that part. */
function isTelling(table: Table, { row, bagian, tercetak }: Mendatar): boolean {
  const parts = bagian.flatMap((c) => nilai(table, table.rows[row]!, c) ?? []);
  return !parts.includes(tercetak);
}

/** What is missing stands in columns among the parts that could not be read: then nothing is wrong. */
export function isTakTerbaca(
  table: Table,
  row: TableRow,
  columns: readonly Column[],
  selisih: number,
): boolean {
  const read = new Set(table.columns.map((c) => c.column));
  const span = columns.map((c) => c.column);
  let sum = 0;
  for (let at = Math.min(...span); at <= Math.max(...span); at++) {
    if (!read.has(at)) sum += numberIn(table.sheet, row.row, at) ?? 0;
  }
  return samaSelisih(sum, selisih);
}

function perBaris(
  table: Table,
  row: TableRow,
  at: number,
  column: Column,
  bagian: readonly Column[],
): Mendatar | null {
  if (UNADDED_KINDS.has(row.kind)) return null;
  const isKinerja = column.key === 'realisasiKumulatif';
  // Rates do not add up from year to year.
  if (isKinerja && jenisKinerja(table, row) !== 'hitungan') return null;
  const tercetak = nilai(table, row, column);
  const parts = bagian.map((c) => figuresOf(c, table));
  if (tercetak === null || parts.some((p) => !ADDS.has(p.kind(row)))) return null;
  const values = parts.flatMap((p) => p.nilai(row) ?? []);
  if (!values.length) return null;
  const jumlah = Number(values.reduce((sum, v) => sum + v, 0).toPrecision(15));
  const decimals = figuresOf(column, table).decimals(row);
  const agrees =
    Math.abs(tercetak - jumlah) <= kelonggaran(table, column, values.length) ||
    tampakSama(tercetak, decimals, jumlah) ||
    (isKinerja && values.includes(tercetak));
  const selisih = agrees ? 0 : Number((tercetak - jumlah).toPrecision(14));
  const isMungkin = isKinerja && tercetak < jumlah && tercetak > Math.max(...values);
  return { row: at, column, bagian, tercetak, jumlah, selisih, isMungkin };
}

/** What is blank or a dash adds nothing; what cannot be read leaves the sum open. */
const ADDS: ReadonlySet<string> = new Set(['number', 'blank', 'none']);
