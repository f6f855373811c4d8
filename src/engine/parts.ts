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
  /** Message of the error that the rule threw. */
  readonly failure?: string;
}

/** What is known of one sheet: kept, so that a sheet that has not changed is not looked at again. */
export interface SheetPart {
  readonly recognition: Recognition;
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  /** By rule, of those rules that look at one sheet at a time. */
  readonly outcomes: Map<Rule, Outcome>;
}

export function readSheet(sheet: Sheet, policy: PolicyFile): SheetPart {
  const recognition = recogniseSheet(sheet, policy);
  const policies = new Map(recognition.tables.map((table) => [table, policyOf(table, policy)]));
  return { recognition, policies, outcomes: new Map() };
}

/** Tables that a rule is run on, with all that it needs to know of them. */
export interface Scope {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  readonly policy: PolicyFile;
}

/** Runs one rule; when it throws, what it found is dropped and the failure is said to be ours. */
export function runRule(rule: Rule, { workbook, tables, policies, policy }: Scope): Outcome {
  const collected: Collected[] = [];
  let checked = 0;
  if (!tables.length) return { collected, checked };
  try {
    rule.check({
      workbook,
      tables,
      policyOf: (table) => policies.get(table) ?? policyOf(table, policy),
      report: (raw) => collected.push(collect(rule, raw, policy)),
      checked: (count = 1) => {
        checked += count;
      },
    });
    return { collected, checked };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { collected: [], checked: 0, failure };
  }
}
