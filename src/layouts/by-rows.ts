import { remember } from '../sheet/remember';
import type { Table, TableRow } from './model';

/**
 * What follows from the words inside a table alone, found once for tables that are built alike: they
 * share their rows. It must look at no figure, no title and no object of the table's columns.
 */
export function byRows<V>(compute: (table: Table) => V): (table: Table) => V {
  const known = remember((_: readonly TableRow[], table: Table) => compute(table));
  return (table) => known(table.rows, table);
}
