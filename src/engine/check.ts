import { Pages } from '../layouts/continuation';
import type { Table } from '../layouts/model';
import { Twins } from '../layouts/twins';
import type { PolicyFile } from '../policy/model';
import { mergePolicies } from '../policy/resolve';
import { storedPolicy } from '../policy/validate';
import { RULES } from '../rules';
import type { Finding, Message, Rule } from '../rules/model';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { type Collected, isOff } from './collect';
import { lacksRest } from './rest';
import { attachConsequences } from './consequences';
import { groupNeighbours } from './group';
import type { CheckOptions, CheckResult, Progress, RuleFailure } from './model';
import {
  asPage,
  checkSheet,
  type Outcome,
  readSheet,
  runRule,
  type Scope,
  type SheetPart,
} from './parts';
import { divide, waiversOf } from './waivers';

/** Key of the workbook settings that holds the policy the user has fixed. */
export const POLICY_KEY = 'kebijakan';

const RULE_IDS = RULES.map((rule) => rule.id);

/** Policy stored in the workbook, what is wrong in it left out, with the given one on top. */
export function effectivePolicy(
  { settings }: Pick<Workbook, 'settings'>,
  given: PolicyFile = {},
): PolicyFile {
  return mergePolicies(storedPolicy(settings?.[POLICY_KEY], RULE_IDS).policy, given);
}

/** What is wrong in the policy stored in the workbook, part by part. */
export function policyProblems({ settings }: Pick<Workbook, 'settings'>): readonly Message[] {
  return storedPolicy(settings?.[POLICY_KEY], RULE_IDS).problems.map(({ text }) => text);
}

/**
 * Checks a whole workbook at once.
 * @returns findings in sheet order, then by row, then by column; what was compared; what failed.
 */
export function periksa(workbook: Workbook, options: CheckOptions = {}): CheckResult {
  return finish(periksaBertahap(workbook, options));
}

/**
 * Checks again after a change. Sheets that are the same objects as before are not read again, and
 * only what compares sheets with each other is worked out anew for them; so a caller keeps the
 * `Sheet` objects of what the user has not touched. The result is that of a full check.
 * @param before result of an earlier check of this workbook, with the same options
 */
export function periksaLagi(
  before: CheckResult,
  workbook: Workbook,
  options: CheckOptions = {},
): CheckResult {
  return finish(periksaBertahap(workbook, options, RULES, before));
}

function finish(steps: Generator<Progress, CheckResult>): CheckResult {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Sheets as they were read for a result, and the policy they were read under. */
interface Kept {
  readonly parts: ReadonlyMap<Sheet, SheetPart>;
  readonly policy: string;
}

const keptOf = new WeakMap<CheckResult, Kept>();

/**
 * Checks in steps, one a sheet and one a rule that compares sheets, so that a caller can show real
 * progress, give way to the user between steps, and stop by not asking on. A sheet of very many rows
 * takes several steps, at the same count.
 * @param before an earlier result of which the sheets that have not changed are kept
 */
export function* periksaBertahap(
  workbook: Workbook,
  options: CheckOptions = {},
  rules: readonly Rule[] = RULES,
  before?: CheckResult,
): Generator<Progress, CheckResult> {
  const policy = effectivePolicy(workbook, options.policy);
  const active = rules.filter((rule) => !isOff(rule, policy));
  const within = active.filter((rule) => rule.scope !== 'workbook');
  const across = active.filter((rule) => rule.scope === 'workbook');
  const total = workbook.sheets.length + across.length;
  const policyText = JSON.stringify(policy);
  const kept = before && keptOf.get(before);
  const old = kept?.policy === policyText ? kept.parts : undefined;
  const parts = new Map<Sheet, SheetPart>();
  const twins = new Twins();
  const pages = new Pages();
  let done = 0;
  for (const sheet of workbook.sheets) {
    const progress: Progress = { done: done++, total, what: sheet.name };
    yield progress;
    const part = asPage(old?.get(sheet) ?? readSheet(sheet, policy, twins), pages, policy);
    parts.set(sheet, part);
    const steps = checkSheet(part, within, { workbook, policy });
    while (!steps.next().done) yield progress;
  }
  const run = new Run(workbook, [...parts.values()], policy);
  for (const rule of active) {
    if (rule.scope === 'workbook') yield { done: done++, total, what: rule.id };
    run.rule(rule);
  }
  const result = run.result();
  keptOf.set(result, { parts, policy: policyText });
  return result;
}

/** The rules at work on a workbook whose sheets have been checked each by itself. */
class Run {
  readonly #collected: Collected[] = [];
  readonly #checked: Record<string, number> = {};
  readonly #checkedIn = new Map<Table, Record<string, number>>();
  readonly #failures: RuleFailure[] = [];
  readonly #parts: readonly SheetPart[];
  readonly #whole: Scope;

  constructor(workbook: Workbook, parts: readonly SheetPart[], policy: PolicyFile) {
    const tables = parts.flatMap((part) => part.recognition.tables);
    const policies = new Map(parts.flatMap((part) => [...part.policies]));
    this.#parts = parts;
    this.#whole = { workbook, tables, policies, policy };
  }

  rule(rule: Rule): void {
    const outcomes: readonly Outcome[] =
      rule.scope === 'workbook'
        ? [runRule(rule, this.#whole)].filter((outcome) => outcome !== null)
        : this.#parts.flatMap((part) => part.outcomes.get(rule) ?? []);
    const failed = outcomes.find((outcome) => outcome.failure !== undefined);
    if (failed?.failure !== undefined) {
      this.#failures.push({ rule: rule.id, message: failed.failure });
      this.#checked[rule.id] = 0;
      return;
    }
    let checked = 0;
    for (const outcome of outcomes) {
      checked += outcome.checked;
      for (const [table, count] of outcome.checkedIn) this.#count(table, rule, count);
      for (const entry of outcome.collected) this.#collected.push(entry);
    }
    this.#checked[rule.id] = checked;
  }

  #count(table: Table, rule: Rule, count: number): void {
    const own = this.#checkedIn.get(table) ?? {};
    own[rule.id] = count;
    this.#checkedIn.set(table, own);
  }

  result(): CheckResult {
    const { workbook, tables, policies } = this.#whole;
    const unrecognised = this.#parts.flatMap((part) => part.recognition.unrecognised);
    const goesOn = followed(this.#parts);
    const whole = this.#collected.filter((entry) => !lacksRest(entry, goesOn));
    const roots = attachConsequences(whole);
    const findings = groupNeighbours(inOrder(workbook, tables, roots)).map(
      (entry): Finding => entry.finding,
    );
    return {
      workbook,
      recognition: { tables, unrecognised },
      ...divide(findings, waiversOf(workbook)),
      checked: this.#checked,
      checkedIn: this.#checkedIn,
      failures: this.#failures,
      policies,
      policyProblems: policyProblems(workbook),
    };
  }
}

/** Tables that go on on a page of their own, read or not. */
function followed(parts: readonly SheetPart[]): ReadonlySet<Table> {
  return new Set(parts.flatMap(({ page }) => page?.after?.found.tables.at(-1) ?? page?.of ?? []));
}

function inOrder(
  workbook: Workbook,
  tables: readonly Table[],
  collected: readonly Collected[],
): readonly Collected[] {
  const sheets = new Map(workbook.sheets.map((sheet, i) => [sheet.name, i]));
  const order = new Map(tables.map((table, i) => [table, i]));
  const sheet = (c: Collected): number => sheets.get(c.table.sheet.name)!;
  return [...collected].sort(
    (a, b) =>
      sheet(a) - sheet(b) ||
      a.row - b.row ||
      a.column - b.column ||
      order.get(a.table)! - order.get(b.table)!,
  );
}
