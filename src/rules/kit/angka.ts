import type { Column, Table, TableRow } from '../../layouts/model';
import { sheetRowOf } from '../../policy/figures';
import { toA1 } from '../../sheet/address';
import type { MessageValue } from '../model';

/** A figure of a column that adds up, as a message writes it. */
export function nilaiPesan(column: Column, value: number): MessageValue {
  return column.role === 'rupiah' ? { rupiah: value } : { number: value };
}

/** Pieces of a list of cells that a message shows. */
const SHOWN = 6;

/** The cells of some rows in a column: neighbours as ranges, a long list shortened. */
export function daftarSel(table: Table, rows: readonly TableRow[], column: Column): MessageValue {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const at = sheetRowOf(table, row, column);
    const run = runs.at(-1);
    if (run?.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  const list = runs.slice(0, SHOWN).map(({ first, last }) => {
    const start = toA1(first, column.column);
    return first === last ? start : `${start}:${toA1(last, column.column)}`;
  });
  return { list: runs.length > SHOWN ? [...list, '…'] : list };
}
