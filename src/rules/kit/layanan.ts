import { byRows } from '../../layouts/by-rows';
import { type Column, columnOf, type Table, type TableRow } from '../../layouts/model';
import { maksimum100, persentase } from '../../policy/arithmetic';
import { type FigureColumn, figuresOf } from '../../policy/figures';
import { type PartColumns, layananColumns, layananLain } from '../../policy/pairs';
import { tampakSama } from '../../policy/printed';
import type { ServiceBlock } from '../../policy/blocks';
import { remember } from '../../sheet/remember';
import type { Cause } from '../model';
import { sel, selNama } from './cells';

/** The figures of the columns that count people in need and served. */
export interface AngkaLayanan {
  readonly harus: FigureColumn;
  readonly terlayani: FigureColumn;
  readonly belum: FigureColumn | undefined;
  readonly persen: FigureColumn | undefined;
}

/** A table that counts people in need and served, with those columns. */
export interface TabelLayanan {
  readonly table: Table;
  readonly columns: PartColumns;
  readonly angka: AngkaLayanan;
}

/** null where the table counts no people in need and served. */
export const tabelLayanan = remember((table: Table): TabelLayanan | null => {
  const columns = layananColumns(table);
  if (!columns) return null;
  const belum = columnOf(table, 'belum');
  const angka = {
    harus: figuresOf(columns.dari, table),
    terlayani: figuresOf(columns.bagian, table),
    belum: belum && figuresOf(belum, table),
    persen: columns.persen && figuresOf(columns.persen, table),
  };
  return { table, columns, angka };
});

/** The same of each year before, or of each service beside, in a table that tells of several. */
export const tabelLain = remember((table: Table): readonly TabelLayanan[] =>
  layananLain(table).map((columns) => ({
    table,
    columns,
    angka: {
      harus: figuresOf(columns.dari, table),
      terlayani: figuresOf(columns.bagian, table),
      belum: undefined,
      persen: columns.persen && figuresOf(columns.persen, table),
    },
  })),
);

/** Those not yet served, as printed; a dash, or "nihil", says that nobody is left. */
export function belumDi({ belum }: AngkaLayanan, row: TableRow): number | null {
  if (!belum) return null;
  return belum.kind(row) === 'none' ? 0 : belum.hitungan(row);
}

interface Hitungan {
  readonly harus: number;
  readonly terlayani: number;
  readonly belum: number;
}

/** The counts of a row that prints all three of them. */
function hitunganDi(angka: AngkaLayanan, row: TableRow): Hitungan | null {
  const harus = angka.harus.hitungan(row);
  const terlayani = angka.terlayani.hitungan(row);
  const belum = belumDi(angka, row);
  return harus === null || terlayani === null || belum === null
    ? null
    : { harus, terlayani, belum };
}

/**
 * Number served that both *belum* and the percentage of a row agree on while the cell of *terlayani*
 * holds another: then that one cell is the likely fault and the row gets one finding.
 */
export function dugaanTerlayani(angka: AngkaLayanan, row: TableRow): number | null {
  const counts = hitunganDi(angka, row);
  if (!counts) return null;
  const { harus, terlayani, belum } = counts;
  const instead = harus - belum;
  const exact = [persentase(instead, harus), persentase(terlayani, harus)] as const;
  return isYangPertama(angka, row, ...exact) ? instead : null;
}

/** The same of those in need: what is left and the percentage agree on another number of them. */
export function dugaanHarus(angka: AngkaLayanan, row: TableRow): number | null {
  const counts = hitunganDi(angka, row);
  if (!counts) return null;
  const { harus, terlayani, belum } = counts;
  const instead = terlayani + belum;
  const exact = [persentase(terlayani, instead), persentase(terlayani, harus)] as const;
  return isYangPertama(angka, row, ...exact) ? instead : null;
}

/** True where a row prints the one percentage, and not the other, nor that capped. */
function isYangPertama(
  { persen }: AngkaLayanan,
  row: TableRow,
  one: number | null,
  other: number | null,
): boolean {
  const printed = persen?.nilai(row) ?? null;
  if (!persen || printed === null || one === null || other === null) return false;
  const shows = (exact: number): boolean => tampakSama(printed, persen.decimals(row), exact);
  return shows(one) && !shows(other) && !shows(maksimum100(other));
}

const COUNTED = new Set(['penerima', 'mutu', 'item', 'indikator']);

/** True for a table of one row for each service, with its counts, though it has the columns of the form. */
export const isDatar = byRows(
  (table: Table): boolean => !table.rows.some((row) => /penerima|mutu/.test(row.kind)),
);

/** True for a row that may count people in need and served. */
export function berhitung(table: Table, row: TableRow): boolean {
  // On the quarterly form a service's own row prints only its index.
  return row.kind === 'layanan' ? isDatar(table) : COUNTED.has(row.kind);
}

/**
 * Cells whose fault may show in the percentages of a service: its counts, and its name, where a
 * missing sub-service is reported. The figures may have been right before.
 */
export function sebabBlok(
  { table, columns: parts, angka }: TabelLayanan,
  block: ServiceBlock,
): readonly Cause[] {
  const rows = block.penerima ? [block.penerima, ...block.mutu] : block.mutu;
  // What is left over says something of the counts only where they are the odd ones.
  const columns = (row: TableRow): readonly Column[] =>
    angka.belum && (dugaanTerlayani(angka, row) ?? dugaanHarus(angka, row)) !== null
      ? [parts.bagian, parts.dari, angka.belum.column]
      : [parts.bagian, parts.dari];
  return [
    { ...selNama(table, block.layanan), rule: 'layanan-kurang' },
    ...rows.flatMap((row) => columns(row).map((column) => sel(table, row, column))),
  ];
}
