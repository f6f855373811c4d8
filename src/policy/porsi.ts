import { columnOf, type Table, type TableRow } from '../layouts/model';
import { remember } from '../sheet/remember';
import { nilai, readFigure } from './figures';
import type { PartColumns } from './pairs';
import { cocokSalahSatu } from './printed';

/** A percentage that says what share of the total a row is. */
export interface Porsi {
  readonly columns: PartColumns;
  readonly jumlah: TableRow;
  readonly rows: readonly TableRow[];
}

const FEWEST = 3;

/** Shares of the one total of a budget, where nothing was spent of it and most rows show that they are shares. */
export const porsiJumlah = remember((table: Table): Porsi | null => {
  const [dari, persen] = ['anggaran', 'serapan'].map((key) => columnOf(table, key));
  const [jumlah, ...others] = table.rows.filter((row) => row.kind === 'jumlah');
  if (!dari || !persen || !jumlah || others.length || columnOf(table, 'realisasiAnggaran'))
    return null;
  const whole = nilai(table, jumlah, dari);
  if (!whole) return null;
  const rows = table.rows.filter((row) => row !== jumlah && nilai(table, row, dari) !== null);
  const agree = rows.filter((row) => {
    const printed = readFigure(table, row, persen);
    const exact = ((nilai(table, row, dari) ?? 0) / whole) * 100;
    return printed.kind === 'number' && cocokSalahSatu(printed.value, printed.decimals, [exact]);
  });
  const isMeant =
    rows.length >= FEWEST && agree.length >= Math.min(rows.length - 1, rows.length * 0.7);
  return isMeant ? { columns: { bagian: dari, dari, persen }, jumlah, rows } : null;
});
