import type { PolicyFile } from '../policy/model';
import type { Workbook } from '../sheet/snapshot';
import { periksa } from './check';
import { injections } from './injections';
import type { CellChange, CheckResult } from './model';
import { roundsOf, withResults } from './rounds';

export interface Insertion {
  /** Formulas with their results, and the formats they need. */
  readonly changes: readonly CellChange[];
  /** Cells whose value would change, and that were left. */
  readonly left: number;
  /** The check of the workbook as it is. */
  readonly result: CheckResult;
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
  const result = periksa(workbook, policy ? { policy } : {});
  const changes: CellChange[] = [];
  let left = 0;
  for (const round of roundsOf(result, withChanging, policy)) {
    changes.push(...withResults(round.fresh, withChanging));
    left = round.left;
  }
  const closed = [...result.policies].filter(
    ([table, how]) => table.sheet.isProtected && injections(table, how).length,
  );
  const protectedSheets = new Set(closed.map(([table]) => table.sheet.name));
  return { changes, left, result, protectedSheets: [...protectedSheets] };
}
