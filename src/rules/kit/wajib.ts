import { byRows } from '../../layouts/by-rows';
import { WORD_KINDS } from '../../layouts/kinds';
import type { Column, Role, Table, TableRow } from '../../layouts/model';
import { type FigureColumn, figuresOf } from '../../policy/figures';
import { berhitung } from './layanan';

const NUMERIC = new Set<Role>(['jumlah', 'rupiah', 'persen', 'nilai']);

/** Columns whose cells are figures. */
export function numericColumns(table: Table): readonly Column[] {
  const columns: Column[] = [];
  for (const column of table.columns) if (NUMERIC.has(column.role)) columns.push(column);
  return columns;
}

/**
 * Visits every cell where a figure may stand. On the quarterly form only recipients and quality rows
 * count people; the rows between hold headings in the same columns.
 * @param about what the visit needs to know beside the cell: a visit made anew for each table costs more
 */
export function padaTiapAngka<A>(
  table: Table,
  visit: (about: A, table: Table, row: TableRow, figures: FigureColumn) => void,
  about: A,
): void {
  const all: FigureColumn[] = [];
  const percentages: FigureColumn[] = [];
  for (const column of numericColumns(table)) {
    const figures = figuresOf(column, table);
    all.push(figures);
    if (column.key === 'capaian') percentages.push(figures);
  }
  for (const { row, counts } of barisBerangka(table)) {
    for (const figures of counts ? all : percentages) visit(about, table, row, figures);
  }
}

/** Rows that hold figures; on the form those that count people or money, and those of percentages only. */
const barisBerangka = byRows((table: Table) => {
  const isForm = table.layout === 'spm-capaian-triwulan';
  return table.rows
    .filter(({ kind }) => !WORD_KINDS.has(kind))
    .map((row) => ({
      row,
      counts: !isForm || row.kind === 'anggaran' || berhitung(table, row),
    }));
});
