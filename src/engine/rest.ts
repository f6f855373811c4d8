import type { Table } from '../layouts/model';
import type { Collected } from './collect';

/** Rules that ask whether a list is complete. */
const OF_WHOLE_LIST = 'layanan-kurang';
const OF_DETAILS = 'rincian-salah';

/**
 * Whether a finding says only that rows are lacking which stand on a page of their own, without a header
 * and therefore unread: services after the last one, details of what is open where the table breaks off.
 */
export function lacksRest({ finding, table, row }: Collected, goesOn: ReadonlySet<Table>): boolean {
  if (!goesOn.has(table)) return false;
  if (finding.rule === OF_WHOLE_LIST) return true;
  return finding.rule === OF_DETAILS && openRows(table).has(row);
}

/** The last row and all that it belongs to, as sheet rows. */
function openRows({ rows }: Table): ReadonlySet<number> {
  const open = new Set<number>();
  for (let at: number | null = rows.length - 1; at !== null && at >= 0; at = rows[at]!.parent) {
    open.add(rows[at]!.row);
  }
  return open;
}
