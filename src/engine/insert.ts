import type { PolicyFile } from '../policy/model';
import type { Workbook } from '../sheet/snapshot';
import { applied } from './apply';
import { periksa } from './check';
import { injections } from './injections';
import type { CellChange, CheckResult, Injection } from './model';

/** Formulas may make more of a table readable; a table has few columns that can follow so. */
const MOST_ROUNDS = 6;

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
  const changes = new Map<string, CellChange>();
  const protectedSheets = new Set<string>();
  let first: CheckResult | undefined;
  let left = 0;
  let now = workbook;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = periksa(now, policy ? { policy } : {});
    first ??= result;
    const open: Injection[] = [];
    for (const [table, how] of result.policies) {
      const proposed = injections(table, how);
      if (table.sheet.isProtected && proposed.length) protectedSheets.add(table.sheet.name);
      if (table.sheet.isProtected) continue;
      open.push(...proposed.filter((p) => p.state !== 'rumus' && !changes.has(keyOf(p))));
    }
    const fresh = open.filter(({ state }) => withChanging || state !== 'beda');
    left = open.length - fresh.length;
    if (!fresh.length) break;
    const added = fresh.map((p) => changeOf(p, withChanging));
    for (const change of added) changes.set(keyOf(change), change);
    now = applied(now, added);
  }
  return {
    changes: [...changes.values()],
    left,
    result: first ?? periksa(workbook),
    protectedSheets: [...protectedSheets],
  };
}

const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

/** The formula with the result that follows from what else is written. */
function changeOf(injection: Injection, withChanging: boolean): CellChange {
  const { sheet, cell, formula, result, resultAll, format } = injection;
  const value = withChanging ? resultAll : result;
  return { sheet, cell, formula, value, ...(format === undefined ? {} : { numberFormat: format }) };
}
