import {
  columnOf,
  columnsAmong,
  columnsOf,
  rowsOfKind,
  type Table,
  type TableRow,
} from '../layouts/model';
import { remember } from '../sheet/remember';
import { nilai, readFigure } from './figures';
import type { PartColumns } from './pairs';
import { cocokSalahSatu } from './printed';

/** Fewer rows show nothing. */
const FEWEST = 3;

const isMeant = (agree: number, of: number): boolean =>
  of >= FEWEST && agree >= Math.min(of - 1, of * 0.7);

/** By how much a budget was changed, as a share of what it was before, where most rows show that this is meant. */
export const perubahan = remember((table: Table): PartColumns | null => {
  const [bagian, persen] = columnsOf(table, 'selisih', 'serapan');
  const [dari] = columnsAmong(table, 'semula', 'murni', 'apbd-murni');
  if (!bagian || !persen || !dari) return null;
  const rows = table.rows.flatMap((row) => {
    const [part, whole] = [bagian, dari].map((c) => nilai(table, row, c));
    const printed = readFigure(table, row, persen);
    if (part == null || !whole || printed.kind !== 'number') return [];
    return [cocokSalahSatu(printed.value, printed.decimals, [(part / whole) * 100])];
  });
  return isMeant(rows.filter(Boolean).length, rows.length) ? { bagian, dari, persen } : null;
});

/** A percentage that says what share of the total a row is. */
export interface Porsi {
  readonly columns: PartColumns;
  readonly jumlah: { readonly row: TableRow; readonly dari: number };
  readonly rows: readonly { readonly row: TableRow; readonly bagian: number }[];
}

/** Shares of the one total of a budget, where nothing was spent of it, or of all staff; most rows show that they are. */
export const porsiJumlah = remember((table: Table): Porsi | null => {
  const isOfStaff = table.layout === 'pegawai';
  const [dari, persen] = isOfStaff
    ? columnsOf(table, 'jumlah', 'persen')
    : columnsOf(table, 'anggaran', 'serapan');
  const [jumlah, ...others] = rowsOfKind(table, 'jumlah');
  if (!dari || !persen || !jumlah || others.length || columnOf(table, 'realisasiAnggaran'))
    return null;
  const whole = nilai(table, jumlah, dari);
  if (!whole) return null;
  const rows = table.rows.flatMap((row) => {
    const part = nilai(table, row, dari);
    return row === jumlah || part === null ? [] : [{ row, bagian: part }];
  });
  const agree = rows.filter(({ row, bagian }) => {
    const printed = readFigure(table, row, persen);
    const exact = (bagian / whole) * 100;
    return printed.kind === 'number' && cocokSalahSatu(printed.value, printed.decimals, [exact]);
  });
  return isMeant(agree.length, rows.length)
    ? { columns: { bagian: dari, dari, persen }, jumlah: { row: jumlah, dari: whole }, rows }
    : null;
});
