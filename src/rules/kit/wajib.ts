import type { Column, Role, Table, TableRow } from '../../layouts/model';
import { berhitung } from './layanan';

const NUMERIC = new Set<Role>(['jumlah', 'rupiah', 'persen', 'nilai']);
const WITHOUT_FIGURES = new Set(['judul', 'keterangan', 'predikat']);

/** Columns whose cells are figures. */
export function numericColumns(table: Table): readonly Column[] {
  return table.columns.filter((c) => NUMERIC.has(c.role));
}

/**
 * True where a figure may stand. On the quarterly form only recipients and quality rows count people;
 * the rows between hold headings in the same columns.
 */
export function mayHoldFigure(table: Table, row: TableRow, column: Column): boolean {
  if (WITHOUT_FIGURES.has(row.kind)) return false;
  if (table.layout !== 'spm-capaian-triwulan') return true;
  return column.key === 'capaian' || row.kind === 'anggaran' || berhitung(table, row);
}
