import { byRows } from '../../layouts/by-rows';
import type { Column, Role, Table, TableRow } from '../../layouts/model';
import { type FigureColumn, figuresOf } from '../../policy/figures';
import { berhitung } from './layanan';

const NUMERIC = new Set<Role>(['jumlah', 'rupiah', 'persen', 'nilai']);
const WITHOUT_FIGURES = new Set(['judul', 'keterangan', 'predikat']);

/** Columns whose cells are figures. */
export function numericColumns(table: Table): readonly Column[] {
  return table.columns.filter((c) => NUMERIC.has(c.role));
}

/**
 * Visits every cell where a figure may stand. On the quarterly form only recipients and quality rows
 * count people; the rows between hold headings in the same columns.
 */
export function padaTiapAngka(
  table: Table,
  visit: (row: TableRow, figures: FigureColumn) => void,
): void {
  const all = numericColumns(table).map((column) => figuresOf(column, table));
  const percentages = all.filter(({ column }) => column.key === 'capaian');
  for (const { row, counts } of barisBerangka(table)) {
    for (const figures of counts ? all : percentages) visit(row, figures);
  }
}

/** Rows that hold figures; on the form those that count people or money, and those of percentages only. */
const barisBerangka = byRows((table: Table) => {
  const isForm = table.layout === 'spm-capaian-triwulan';
  return table.rows
    .filter(({ kind }) => !WITHOUT_FIGURES.has(kind))
    .map((row) => ({
      row,
      counts: !isForm || row.kind === 'anggaran' || berhitung(table, row),
    }));
});
