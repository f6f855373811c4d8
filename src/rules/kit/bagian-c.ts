import {
  type Column,
  columnOf,
  columnsAmong,
  columnsOf,
  rowsOfKind,
  type Table,
  type TableRow,
} from '../../layouts/model';
import { figuresOf, type NumberFigure, readFigure } from '../../policy/figures';
import type { PlacedFigure } from '../../policy/quotients';
import { remember } from '../../sheet/remember';

/** Section C of the SPM form as far as a table prints it: budget, spending, what is left, its share. */
export interface AnggaranC {
  readonly anggaran: PlacedFigure;
  readonly realisasi: PlacedFigure;
  readonly sisa?: PlacedFigure;
  readonly persen?: Persen;
}

export interface Persen {
  readonly row: TableRow;
  readonly column: Column;
  readonly figure: NumberFigure;
  /** Between rows of money a bare fraction cannot be told from percent points. */
  readonly mayBeFraction: boolean;
}

const REALISED = /^(jumlah\s+)?(realisasi|penyerapan|terserap|belanja)/i;
const REST = /^(jumlah\s+)?(selisih|sisa)/i;
const PERCENT = /persen|%|\bserapan|capaian/i;

export function tercetak(table: Table, row: TableRow, column: Column): PlacedFigure | null {
  const value = figuresOf(column, table).nilai(row);
  return value === null ? null : { row, column, value };
}

/** A column of counts, read for the percentages that section C writes into it. */
const sebagaiPersen = remember((column: Column): Column => ({ ...column, role: 'persen' }));

function persenDi(table: Table, row: TableRow, column: Column): Persen | undefined {
  const isOwn = column.role === 'persen';
  const figure = readFigure(table, row, isOwn ? column : sebagaiPersen(column));
  return figure.kind === 'number' ? { row, column, figure, mayBeFraction: !isOwn } : undefined;
}

/** A budget while what belongs to it is gathered. */
interface Open extends Pick<AnggaranC, 'anggaran'> {
  realisasi?: PlacedFigure;
  sisa?: PlacedFigure;
  persen?: Persen;
}

function isWhole(open: Open): open is Open & AnggaranC {
  return open.realisasi !== undefined;
}

/** Budget, spending, rest and share in rows below each other, all in one column. */
function menurun(table: Table, rows: readonly TableRow[], column: Column): AnggaranC[] {
  const persen = columnOf(table, 'capaian');
  const out: Open[] = [];
  for (const row of rows) {
    const open = out.at(-1);
    if (PERCENT.test(row.label)) {
      const share = persenDi(table, row, column) ?? (persen && persenDi(table, row, persen));
      if (open && share) open.persen ??= share;
      continue;
    }
    const figure = tercetak(table, row, column);
    if (!figure) continue;
    if (REST.test(row.label)) {
      if (open) open.sisa ??= figure;
    } else if (REALISED.test(row.label)) {
      if (open) open.realisasi ??= figure;
      const share = persen && persenDi(table, row, persen);
      if (open && share) open.persen ??= share;
    } else out.push({ anggaran: figure });
  }
  return out.filter(isWhole);
}

/** Budget, spending and rest in the columns of the counts; the share is told by the row's percentage. */
function mendatar(table: Table, rows: readonly TableRow[]): AnggaranC[] {
  const [harus, terlayani, belum] = columnsOf(table, 'harus', 'terlayani', 'belum');
  if (!harus || !terlayani) return [];
  const out: AnggaranC[] = [];
  for (const row of rows) {
    const anggaran = tercetak(table, row, harus);
    const realisasi = tercetak(table, row, terlayani);
    const sisa = belum && tercetak(table, row, belum);
    if (anggaran && realisasi) out.push({ anggaran, realisasi, ...(sisa ? { sisa } : {}) });
  }
  return out;
}

/** Every budget of section C with what belongs to it. */
export const bagianC = remember((table: Table): readonly AnggaranC[] => {
  if (table.layout !== 'spm-capaian-triwulan') return [];
  const rows = rowsOfKind(table, 'anggaran');
  const columns = columnsAmong(table, 'harus', 'terlayani');
  const found = mendatar(table, rows);
  for (const column of columns) found.push(...menurun(table, rows, column));
  return found;
});
