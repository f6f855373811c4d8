import type { Table } from '../layouts/model';
import type { Collected } from './collect';

/** Rule that asks whether a list is complete: on the last page it looks at all of them. */
const OF_WHOLE_LIST = 'layanan-kurang';
const OF_DETAILS = 'rincian-salah';
/** Rule that takes, of rows with details, their mean. */
const OF_MEAN = 'persen-salah';

/**
 * Whether a finding says only that rows are lacking which stand on another page: services after it, details of
 * what is open where the page breaks off.
 */
export function lacksRest({ finding, table, row }: Collected, goesOn: ReadonlySet<Table>): boolean {
  const { rule } = finding;
  const isOpen = goesOn.has(table);
  if (isOpen && rule === OF_WHOLE_LIST) return true;
  const isOfDetails = rule === OF_DETAILS || (rule === OF_MEAN && row !== table.rows.at(-1)?.row);
  return isOpen && isOfDetails && openRows(table).has(row);
}

/** The last row and all that it belongs to, as sheet rows. */
function openRows({ rows }: Table): ReadonlySet<number> {
  const open = new Set<number>();
  for (let at: number | null = rows.length - 1; at !== null && at >= 0; at = rows[at]!.parent) {
    open.add(rows[at]!.row);
  }
  return open;
}
