import type { Column, Table, TableRow } from '../../layouts/model';
import type { Cause } from '../model';
import { samaSelisih } from './akun';
import type { Letak, Silang } from './letak';
import type { Persamaan } from './neraca';
import { sel } from './cells';
import { jumlahMendatar } from './mendatar';
import { kolomTriwulanRp } from './triwulan';

/** How far a row's figure in a column is off from its own details or, for a total, its rows. */
export function selisihDi(cross: Silang, row: number, column: Column): number {
  const { induk, totalDi } = cross.neraca;
  const parent = induk.get(row)?.get(column);
  if (parent) return parent.selisih;
  return totalDi.get(row)?.get(column)?.selisih ?? 0;
}

/**
 * The cell that already explains why a sum is off: a detail whose quarters are off by the same amount,
 * a detail that is itself off from its own details, or a quarter of the same row.
 */
export function sebabSelisih(cross: Silang, equation: Persamaan): Letak | undefined {
  return (
    sebabTriwulan(cross, equation) ??
    sebabRincian(cross, equation) ??
    sebabMendatar(cross, equation)
  );
}

/** A detail that is itself no sum of its row, by the same amount. */
function sebabMendatar({ neraca }: Silang, equation: Persamaan): Letak | undefined {
  const { column, selisih, anggota } = equation;
  return jumlahMendatar(neraca.table).find(
    (across) =>
      across.column === column &&
      anggota.includes(across.row) &&
      samaSelisih(across.selisih, -selisih),
  );
}

/** The year of a row is off by what its quarters are off. */
function sebabTriwulan(cross: Silang, { row, column, selisih }: Persamaan): Letak | undefined {
  const columns = kolomTriwulanRp(cross.neraca.table);
  if (columns?.setahun !== column) return undefined;
  const quarters = columns.triwulan.map((quarter) => ({
    column: quarter,
    selisih: selisihDi(cross, row, quarter),
  }));
  const off = quarters.filter((q) => q.selisih !== 0);
  const sum = off.reduce((total, q) => total + q.selisih, 0);
  const [first] = off;
  return first && samaSelisih(sum, selisih) ? { row, column: first.column } : undefined;
}

function sebabRincian(cross: Silang, equation: Persamaan): Letak | undefined {
  const { column, selisih, anggota } = equation;
  for (const row of anggota) {
    const off = cross.salah.get(row);
    if (off?.bukti !== 'silang' || off.letak.column !== column) continue;
    if (samaSelisih(off.kelebihan, -selisih)) return off.letak;
  }
  const own = anggota
    .map((row) => ({ row, selisih: cross.neraca.induk.get(row)?.get(column)?.selisih ?? 0 }))
    .filter((detail) => detail.selisih !== 0);
  const one = own.find((detail) => samaSelisih(detail.selisih, -selisih));
  const all = own.reduce((sum, detail) => sum + detail.selisih, 0);
  const found = one ?? (samaSelisih(all, -selisih) ? own[0] : undefined);
  return found && { row: found.row, column };
}

const SUMS = ['rincian-salah', 'triwulan-salah', 'total-salah'];

/** Faults of a figure itself; what is computed from it only follows. */
export function sebabAngka(table: Table, row: TableRow, column: Column): readonly Cause[] {
  return [...SUMS, 'nilai-negatif'].map((rule) => ({ ...sel(table, row, column), rule }));
}

/** Columns whose figures may rightly be negative. */
export const SIGNED = /^(efisiensi|sisa|selisih|perubahan)/;

/** Columns of what is left, or of what has changed. */
export const RESTS: ReadonlySet<string> = new Set([
  'sisa',
  'selisih',
  'belum',
  'bertambah',
  'berkurang',
]);

/** Where a sum of rests is off because one of them is, or the sums that it is the rest of are. */
export function sebabSisa(
  table: Table,
  row: TableRow,
  details: readonly TableRow[],
  column: Column,
): readonly Cause[] {
  if (!RESTS.has(column.key)) return [];
  const others = table.columns.filter((c) => c.role === column.role);
  return [
    ...details.map((d) => ({ ...sel(table, d, column), rule: 'belum-terlayani-salah' })),
    ...others.flatMap((other) => SUMS.map((rule) => ({ ...sel(table, row, other), rule }))),
  ];
}

/** A row whose figure is off by the very amount: against other tables, or across its own columns. */
export function sebabBaris(
  table: Table,
  details: readonly TableRow[],
  column: Column,
  selisih: number,
): readonly Cause[] {
  return details.flatMap((detail) =>
    ['beda-antar-tabel', 'total-salah'].map((rule) => ({
      ...sel(table, detail, column),
      rule,
      selisih: -selisih,
    })),
  );
}

/** Details left empty where a sum has more than the others give: what they hold, nobody can tell. */
export function sebabKosong(
  table: Table,
  details: readonly TableRow[],
  column: Column,
  selisih: number,
): readonly Cause[] {
  if (selisih < 0) return [];
  return details.map((detail) => ({ ...sel(table, detail, column), rule: 'sel-kosong' }));
}

/** The findings on sums that may stand at a cell, as causes of another. */
export function sebabDi(cross: Silang, letak: Letak): readonly Cause[] {
  const { table } = cross.neraca;
  const row = table.rows[letak.row]!;
  return SUMS.map((rule) => ({ ...sel(table, row, letak.column), rule }));
}
