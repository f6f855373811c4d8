import type { Table } from '../../layouts/model';
import { joined } from '../../layouts/page';
import { neraca, type PersamaanTotal } from './neraca';

/** Totals on a page that has no header of its own, each against the rows of all pages up to it. */
export function totalSemuaHalaman(page: Table): readonly PersamaanTotal[] {
  const { table, rowOf } = joined(page);
  const own = new Map(page.rows.map((row, i) => [rowOf(row.row), i]));
  return neraca(table).total.flatMap((total) => {
    const row = own.get(table.rows[total.row]!.row);
    const column = page.columns.find((c) => c.key === total.column.key);
    return row === undefined || !column ? [] : [{ ...total, row, column }];
  });
}

/** Names of the sheets that hold the pages of a table up to this one. */
export function lembarHalaman(page: Table): readonly string[] {
  const before = page.continues ? lembarHalaman(page.continues) : [];
  return [...before, page.sheet.name];
}

/** The page with the header of the table that a page goes on with. */
export function halamanPertama(page: Table): Table {
  return page.continues ? halamanPertama(page.continues) : page;
}
