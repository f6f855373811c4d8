import type { Pages, StrayPage } from '../layouts/continuation';
import { recogniseSheetBertahap } from '../layouts/recognise';
import type { Twins } from '../layouts/twins';
import type { Recognition, Table, TableRow } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import { policyOf } from '../policy/resolve';
import type { Rule } from '../rules/model';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { finish, type Steps } from '../sheet/steps';
import { collect, type Collected } from './collect';

/** What one rule said of one table, of one sheet, or of the whole workbook. */
export interface Outcome {
  readonly collected: readonly Collected[];
  readonly checked: number;
  /** The same by table; comparisons between tables belong to none. */
  readonly checkedIn: readonly (readonly [Table, number])[];
  /** Message of the error that the rule threw. */
  readonly failure?: string;
}

/** What is known of one sheet: kept, so that a sheet that has not changed is not looked at again. */
export interface SheetPart {
  readonly sheet: Sheet;
  /** What the sheet holds by itself. */
  readonly own: Recognition;
  /** The page it is of a table on the sheet before, where it is one. */
  readonly page?: StrayPage;
  readonly recognition: Recognition;
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  /** By rule, of those rules that look at one sheet at a time and have been run. */
  readonly outcomes: Map<Rule, readonly Outcome[]>;
}

/** @param twins tables of the same workbook that were read before */
export function* readSheet(sheet: Sheet, policy: PolicyFile, twins: Twins): Steps<SheetPart> {
  const own = yield* recogniseSheetBertahap(sheet, policy, twins);
  yield;
  return partOf(sheet, own, own, policy);
}

function partOf(
  sheet: Sheet,
  own: Recognition,
  recognition: Recognition,
  policy: PolicyFile,
): SheetPart {
  const policies = new Map<Table, TablePolicy>();
  for (const table of recognition.tables) policies.set(table, policyOf(table, policy));
  return { sheet, own, recognition, policies, outcomes: new Map() };
}

/** The same part, unless the sheets before it make another page of it than when it was read. */
export function asPage(part: SheetPart, pages: Pages, policy: PolicyFile): SheetPart {
  const { sheet, own } = part;
  const page = pages.next(sheet, own, policy);
  if (page === part.page) return part;
  return page
    ? { ...partOf(sheet, own, page.found, policy), page }
    : partOf(sheet, own, own, policy);
}

/**
 * Runs the rules on one sheet, all of them before the next sheet: what they share is then still at
 * hand. Rules that were run on it before are not run again.
 */
export function* checkSheet(
  part: SheetPart,
  rules: readonly Rule[],
  whole: Pick<Scope, 'workbook' | 'policy'>,
): Steps<void> {
  const { policies, outcomes } = part;
  const { tables } = part.recognition;
  if (!tables.length) return;
  const sheet: Scope = { ...whole, tables, policies };
  const alone: Scope[] = [];
  for (const table of tables) alone.push({ ...sheet, tables: [table] });
  for (const rule of rules) {
    if (outcomes.has(rule)) continue;
    yield;
    outcomes.set(rule, yield* runOnEach(rule, rule.scope === 'sheet' ? [sheet] : alone));
  }
}

const NONE: readonly Outcome[] = [];

function* runOnEach(rule: Rule, scopes: readonly Scope[]): Steps<readonly Outcome[]> {
  let outcomes = NONE;
  for (const scope of scopes) {
    const outcome = isOnWords(rule, scope)
      ? runOnWords(rule, scope)
      : yield* ruleBertahap(rule, scope);
    if (outcome) outcomes = outcomes.length ? [...outcomes, outcome] : [outcome];
  }
  return outcomes;
}

function isOnWords({ onlyWords, scope }: Rule, { tables: [table] }: Scope): boolean {
  if (!onlyWords || !table || scope !== undefined) return false;
  return onlyWords === true || onlyWords(table);
}

const quiet = new WeakMap<readonly TableRow[], Map<Rule, number>>();

/** Tables with the same words share their rows: what a rule has nothing to say of in one is right in all. */
function runOnWords(rule: Rule, scope: Scope): Outcome | null {
  const table = scope.tables[0]!;
  let known = quiet.get(table.rows);
  if (!known) quiet.set(table.rows, (known = new Map<Rule, number>()));
  const before = known.get(rule);
  if (before !== undefined) {
    return before ? { collected: [], checked: before, checkedIn: [[table, before]] } : null;
  }
  const outcome = finish(ruleBertahap(rule, scope));
  if (!outcome) known.set(rule, 0);
  else if (!outcome.collected.length && outcome.failure === undefined) {
    known.set(rule, outcome.checked);
  }
  return outcome;
}

/** Tables that a rule is run on, with all that it needs to know of them. */
export interface Scope {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  readonly policy: PolicyFile;
}

/**
 * Runs one rule; when it throws, what it found is dropped and the failure is said to be ours.
 * @returns null where it had nothing to compare
 */
export function* ruleBertahap(rule: Rule, scope: Scope): Steps<Outcome | null> {
  const { workbook, tables, policies, policy } = scope;
  const collected: Collected[] = [];
  let checked = 0;
  const [only] = tables;
  const byTable = tables.length > 1 ? new Map<Table, number>() : null;
  try {
    const steps = rule.check({
      workbook,
      tables,
      policyOf: (table) => policies.get(table) ?? policyOf(table, policy),
      report: (raw) => collected.push(collect(rule, raw, policy)),
      checked: (count = 1, table) => {
        checked += count;
        if (byTable && table) byTable.set(table, (byTable.get(table) ?? 0) + count);
      },
    });
    if (steps) yield* steps;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { collected: [], checked: 0, checkedIn: [], failure };
  }
  if (!collected.length && !checked) return null;
  const checkedIn = byTable ? [...byTable] : only ? [[only, checked] as const] : [];
  return { collected, checked, checkedIn };
}
