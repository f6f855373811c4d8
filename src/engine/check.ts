import { Pages } from '../layouts/continuation';
import { Twins } from '../layouts/twins';
import type { PolicyFile } from '../policy/model';
import { mergePolicies } from '../policy/resolve';
import { storedPolicy } from '../policy/validate';
import { RULES } from '../rules';
import type { Message, Rule } from '../rules/model';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { finish, saying, type Steps } from '../sheet/steps';
import { isOff } from './collect';
import type { CheckOptions, CheckResult, Progress } from './model';
import { asPage, checkSheet, readSheet, type SheetPart } from './parts';
import { Run } from './run';
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

/** A sheet of more rows is worked on in steps, between which the caller can breathe. */
const MANY_ROWS = 2000;

const hasManyRows = (sheet: Sheet): boolean => sheet.rowNumbers().length > MANY_ROWS;

function* paced<T>(
  sheet: Sheet | undefined,
  progress: Progress,
  steps: Steps<T>,
): Generator<Progress, T, void> {
  return sheet && hasManyRows(sheet) ? yield* saying(progress, steps) : finish(steps);
}

/** Sheets as they were read for a result, and the policy they were read under. */
interface Kept {
  readonly parts: ReadonlyMap<Sheet, SheetPart>;
  readonly policy: string;
  readonly rules: readonly Rule[];
  /** Tables as they were read: one of which only figures were edited since is a twin of what it was. */
  readonly twins: Twins;
  readonly pages: Pages;
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
): Generator<Progress, CheckResult, void> {
  const policy = effectivePolicy(workbook, options.policy);
  const active = rules.filter((rule) => !isOff(rule, policy));
  const within = active.filter((rule) => rule.scope !== 'workbook');
  const across = active.filter((rule) => rule.scope === 'workbook');
  const total = workbook.sheets.length + across.length;
  const policyText = JSON.stringify(policy);
  const kept = before && keptOf.get(before);
  const still = kept?.policy === policyText ? kept : undefined;
  const old = still?.parts;
  const parts = new Map<Sheet, SheetPart>();
  const twins = still?.twins ?? new Twins();
  const pages = still?.pages.again() ?? new Pages();
  let done = 0;
  for (const sheet of workbook.sheets) {
    const progress: Progress = { done: done++, total, what: sheet.name };
    yield progress;
    const known = old?.get(sheet);
    const read = known ?? (yield* paced(sheet, progress, readSheet(sheet, policy, twins)));
    const part = asPage(read, pages, policy);
    parts.set(sheet, part);
    // Every rule has been run on it.
    if (part === known && kept?.rules === rules) continue;
    yield* paced(sheet, progress, checkSheet(part, within, { workbook, policy }));
  }
  const run = new Run(workbook, [...parts.values()], policy, rules);
  const largest = workbook.sheets.find(hasManyRows);
  let progress: Progress = { done, total, what: workbook.sheets.at(-1)?.name ?? '' };
  for (const rule of active) {
    if (rule.scope === 'workbook') yield (progress = { done: done++, total, what: rule.id });
    yield* paced(largest, progress, run.rule(rule));
  }
  const { all, ...rest } = yield* paced(largest, progress, run.result());
  const result: CheckResult = {
    workbook,
    ...rest,
    ...divide(all, waiversOf(workbook)),
    policyProblems: policyProblems(workbook),
  };
  keptOf.set(result, { parts, policy: policyText, rules, twins, pages });
  return result;
}
