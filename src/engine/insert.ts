import type { PolicyFile } from '../policy/model';
import type { Workbook } from '../sheet/snapshot';
import { injections } from './injections';
import type { CellChange } from './model';
import { readTables, roundsOf, withResults } from './rounds';

export interface Insertion {
  /** Formulas with their results, and the formats they need. */
  readonly changes: readonly CellChange[];
  /** Cells whose value would change, and that were left. */
  readonly left: number;
  /** How many tables were recognised. */
  readonly tables: number;
  /** Sheets with tables that cannot be written to. */
  readonly protectedSheets: readonly string[];
}

/**
 * Every formula that the tables of a workbook can take, those too that only become possible once others
 * stand: with all of them in place there is none to be proposed any more.
 * @param withChanging also where a present figure would change
 */
export function insertAll(
  workbook: Workbook,
  withChanging: boolean,
  policy?: PolicyFile,
): Insertion {
  const read = readTables(workbook, policy);
  const changes: CellChange[] = [];
  let left = 0;
  for (const round of roundsOf(read, withChanging, policy)) {
    changes.push(...withResults(round.fresh, withChanging));
    left = round.left;
  }
  const closed = [...read.policies].filter(
    ([table, how]) => table.sheet.isProtected && injections(table, how).length,
  );
  const protectedSheets = new Set(closed.map(([table]) => table.sheet.name));
  return { changes, left, tables: read.policies.size, protectedSheets: [...protectedSheets] };
}
