import type { PolicyFile } from '../policy/model';
import { applied } from './apply';
import { periksaBertahap } from './check';
import { injections } from './injections';
import type { CellChange, CheckResult, Injection } from './model';

/** Formulas may make more of a table readable; a table has few columns that can follow so. */
const MOST_ROUNDS = 6;

/** Formulas that become possible together. */
export interface Round {
  readonly fresh: readonly Injection[];
  /** Cells whose value would change, and that are left. */
  readonly left: number;
}

/**
 * The formulas that tables can take, round by round: each holds what becomes possible once those before
 * it stand. Sheets that are protected take none.
 * @param withChanging also where a present figure would change
 */
export function* roundsOf(
  first: CheckResult,
  withChanging: boolean,
  policy?: PolicyFile,
): Generator<Round, void> {
  const put = new Set<string>();
  let now = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open: Injection[] = [];
    for (const [table, how] of now.policies) {
      if (table.sheet.isProtected) continue;
      const proposed = injections(table, how);
      open.push(...proposed.filter((p) => p.state !== 'rumus' && !put.has(placeKey(p))));
    }
    const fresh = open.filter(({ state }) => withChanging || state !== 'beda');
    yield { fresh, left: open.length - fresh.length };
    if (!fresh.length) return;
    for (const one of fresh) put.add(placeKey(one));
    now = readTables(applied(now.workbook, withResults(fresh, withChanging)), policy, now);
  }
}

/** Formulas that become possible only once those stand that a check proposes. */
export interface Further {
  /** With only those in place that change no figure. */
  readonly unchanging: readonly Injection[];
  /** Those besides that need every one, also where a figure changes. */
  readonly changing: readonly Injection[];
}

/** What would still be proposed after putting in what a check proposes, and so on to the end. */
export function furtherInjections(result: CheckResult): Further {
  const later = (withChanging: boolean): Injection[] =>
    [...roundsOf(result, withChanging)].slice(1).flatMap(({ fresh }) => fresh);
  const unchanging = later(false);
  const known = new Set(unchanging.map(placeKey));
  return { unchanging, changing: later(true).filter((one) => !known.has(placeKey(one))) };
}

/** Formulas with the results that follow from what else is written. */
export function withResults(list: readonly Injection[], withChanging: boolean): CellChange[] {
  return list.map(({ sheet, cell, formula, result, resultAll, format }) => ({
    sheet,
    cell,
    formula,
    value: withChanging ? resultAll : result,
    ...(format === undefined ? {} : { numberFormat: format }),
  }));
}

/**
 * Tables and how they count, without any rule run.
 * @param before an earlier reading, of which the sheets that have not changed are kept
 */
export function readTables(
  workbook: CheckResult['workbook'],
  policy?: PolicyFile,
  before?: CheckResult,
): CheckResult {
  const steps = periksaBertahap(workbook, policy ? { policy } : {}, [], before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const placeKey = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;
