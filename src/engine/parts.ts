import { recogniseSheet } from '../layouts/recognise';
import type { Recognition, Table } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import { policyOf } from '../policy/resolve';
import type { Rule } from '../rules/model';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { collect, type Collected } from './collect';

/** What one rule said of one sheet, or of the whole workbook. */
export interface Outcome {
  readonly collected: readonly Collected[];
  readonly checked: number;
  /** The same by table; comparisons between tables belong to none. */
  readonly checkedIn: ReadonlyMap<Table, number>;
  /** Message of the error that the rule threw. */
  readonly failure?: string;
}

/** What is known of one sheet: kept, so that a sheet that has not changed is not looked at again. */
export interface SheetPart {
  readonly recognition: Recognition;
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  /** By rule, of those rules that look at one sheet at a time and have been run. */
  readonly outcomes: Map<Rule, Outcome>;
}

export function readSheet(sheet: Sheet, policy: PolicyFile): SheetPart {
  const recognition = recogniseSheet(sheet, policy);
  const policies = new Map(recognition.tables.map((table) => [table, policyOf(table, policy)]));
  return { recognition, policies, outcomes: new Map() };
}

/** From so many rows on, a sheet is checked rule by rule, so that the caller can breathe in between. */
const MANY_ROWS = 2000;

/**
 * Runs the rules on one sheet, all of them before the next sheet: what they share is then still at
 * hand. Rules that were run on it before are not run again.
 */
export function* checkSheet(
  part: SheetPart,
  rules: readonly Rule[],
  whole: Pick<Scope, 'workbook' | 'policy'>,
): Generator<undefined, void> {
  const { policies, outcomes } = part;
  const { tables } = part.recognition;
  const scope: Scope = { ...whole, tables, policies };
  const isLarge = tables.some((table) => table.rows.length > MANY_ROWS);
  for (const rule of rules) {
    if (outcomes.has(rule)) continue;
    outcomes.set(rule, runRule(rule, scope));
    if (isLarge) yield;
  }
}

/** Tables that a rule is run on, with all that it needs to know of them. */
export interface Scope {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  readonly policy: PolicyFile;
}

const NOTHING: Outcome = { collected: [], checked: 0, checkedIn: new Map() };

/** Tables of which it is known at any time which one a `for … of` over them has reached. */
class TablesAtHand extends Array<Table> {
  current: Table | null = null;

  // What `map`, `filter` and their like make is a plain list.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override *[Symbol.iterator](): ArrayIterator<Table> {
    for (let i = 0; i < this.length; i++) {
      this.current = this[i] ?? null;
      if (this.current) yield this.current;
    }
    this.current = null;
  }
}

function atHand(tables: readonly Table[]): TablesAtHand {
  const out = new TablesAtHand();
  for (const table of tables) out.push(table);
  return out;
}

/** Runs one rule; when it throws, what it found is dropped and the failure is said to be ours. */
export function runRule(rule: Rule, { workbook, tables, policies, policy }: Scope): Outcome {
  if (!tables.length) return NOTHING;
  const collected: Collected[] = [];
  let checked = 0;
  const checkedIn = new Map<Table, number>();
  const walked = atHand(tables);
  // Whatever is compared where one table stands alone belongs to it.
  const only = tables.length === 1 ? tables[0] : undefined;
  try {
    rule.check({
      workbook,
      tables: walked,
      policyOf: (table) => policies.get(table) ?? policyOf(table, policy),
      report: (raw) => collected.push(collect(rule, raw, policy)),
      checked: (count = 1) => {
        checked += count;
        const table = only ?? walked.current;
        if (table) checkedIn.set(table, (checkedIn.get(table) ?? 0) + count);
      },
    });
    return collected.length || checked ? { collected, checked, checkedIn } : NOTHING;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { ...NOTHING, failure };
  }
}
