import { recognise } from '../layouts';
import type { Recognition, Table, Unrecognised } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import { mergePolicies, policyOf } from '../policy/resolve';
import { RULES } from '../rules';
import type { Finding, Rule } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';
import { collect, type Collected, isOff } from './collect';
import { attachConsequences } from './consequences';
import { groupNeighbours } from './group';
import type { CheckOptions, CheckResult, Progress, RuleFailure } from './model';
import { divide, waiversOf } from './waivers';

/** Key of the workbook settings that holds the policy the user has fixed. */
export const POLICY_KEY = 'kebijakan';

/** Policy stored in the workbook, with the one given from outside on top. */
export function effectivePolicy(workbook: Workbook, given: PolicyFile = {}): PolicyFile {
  const stored = workbook.settings?.[POLICY_KEY];
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return mergePolicies(isObject ? stored : {}, given);
}

/**
 * Checks a whole workbook at once.
 * @returns findings in sheet order, then by row, then by column; what was compared; what failed.
 */
export function periksa(workbook: Workbook, options: CheckOptions = {}): CheckResult {
  const steps = periksaBertahap(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Checks in steps, one a sheet and one a rule, so that a caller can show real progress, give way to
 * the user between steps, and stop by not asking on.
 */
export function* periksaBertahap(
  workbook: Workbook,
  options: CheckOptions = {},
  rules: readonly Rule[] = RULES,
): Generator<Progress, CheckResult> {
  const policy = effectivePolicy(workbook, options.policy);
  const active = rules.filter((rule) => !isOff(rule, policy));
  const total = workbook.sheets.length + active.length;
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  let done = 0;
  for (const sheet of workbook.sheets) {
    yield { done: done++, total, what: sheet.name };
    const found = recognise({ ...workbook, sheets: [sheet] }, policy);
    tables.push(...found.tables);
    unrecognised.push(...found.unrecognised);
  }
  const recognition: Recognition = { tables, unrecognised };
  const run = new Run(workbook, tables, policy);
  for (const rule of active) {
    yield { done: done++, total, what: rule.id };
    run.rule(rule);
  }
  return { workbook, recognition, ...run.result(), policies: run.policies };
}

/** The rules at work on one set of tables. */
class Run {
  readonly policies = new Map<Table, TablePolicy>();
  readonly #collected: Collected[] = [];
  readonly #checked: Record<string, number> = {};
  readonly #failures: RuleFailure[] = [];
  readonly #workbook: Workbook;
  readonly #tables: readonly Table[];
  readonly #policy: PolicyFile;

  constructor(workbook: Workbook, tables: readonly Table[], policy: PolicyFile) {
    this.#workbook = workbook;
    this.#tables = tables;
    this.#policy = policy;
    for (const table of tables) this.policies.set(table, policyOf(table, policy));
  }

  /** Runs one rule; when it throws, what it found is dropped and the failure is said to be ours. */
  rule(rule: Rule): void {
    const own: Collected[] = [];
    let checked = 0;
    try {
      rule.check({
        workbook: this.#workbook,
        tables: this.#tables,
        policyOf: (table) => this.policies.get(table) ?? policyOf(table, this.#policy),
        report: (raw) => own.push(collect(rule, raw, this.#policy)),
        checked: (count = 1) => {
          checked += count;
        },
      });
      this.#collected.push(...own);
    } catch (error) {
      checked = 0;
      const message = error instanceof Error ? error.message : String(error);
      this.#failures.push({ rule: rule.id, message });
    }
    this.#checked[rule.id] = checked;
  }

  result(): Pick<CheckResult, 'findings' | 'waived' | 'checked' | 'failures'> {
    const roots = attachConsequences(this.#collected);
    const findings = groupNeighbours(inOrder(this.#workbook, this.#tables, roots)).map(
      (entry): Finding => entry.finding,
    );
    const divided = divide(findings, waiversOf(this.#workbook));
    return { ...divided, checked: this.#checked, failures: this.#failures };
  }
}

function inOrder(
  workbook: Workbook,
  tables: readonly Table[],
  collected: readonly Collected[],
): readonly Collected[] {
  const sheets = new Map(workbook.sheets.map((sheet, i) => [sheet.name, i]));
  const order = new Map(tables.map((table, i) => [table, i]));
  const sheet = (c: Collected): number => sheets.get(c.table.sheet.name) ?? 0;
  return [...collected].sort(
    (a, b) =>
      sheet(a) - sheet(b) ||
      a.row - b.row ||
      a.column - b.column ||
      (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0),
  );
}
