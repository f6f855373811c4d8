import type { Table } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import type { Finding, Rule } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';
import type { Steps } from '../sheet/steps';
import type { Collected } from './collect';
import { attachConsequences } from './consequences';
import { groupNeighbours } from './group';
import type { CheckResult, RuleFailure } from './model';
import { type Outcome, ruleBertahap, type Scope, type SheetPart } from './parts';
import { lacksRest } from './rest';

/** What all rules together compared on one sheet; kept with it, since most sheets have not changed. */
interface Sum {
  readonly checked: ReadonlyMap<Rule, number>;
  readonly checkedIn: ReadonlyMap<Table, Readonly<Record<string, number>>>;
  /** Whether a rule found or failed something, so that it has to be asked rule by rule. */
  readonly isTelling: boolean;
}

const known = new WeakMap<SheetPart, { readonly rules: readonly Rule[]; readonly sum: Sum }>();

/** @param rules the same list for the same rules */
function sumOf(part: SheetPart, rules: readonly Rule[]): Sum {
  let entry = known.get(part);
  if (entry?.rules !== rules) known.set(part, (entry = { rules, sum: sumUp(part, rules) }));
  return entry.sum;
}

function sumUp({ outcomes }: SheetPart, rules: readonly Rule[]): Sum {
  const checked = new Map<Rule, number>();
  const checkedIn = new Map<Table, Record<string, number>>();
  let isTelling = false;
  for (const rule of rules) {
    for (const outcome of outcomes.get(rule) ?? []) {
      if (outcome.collected.length || outcome.failure !== undefined) isTelling = true;
      checked.set(rule, (checked.get(rule) ?? 0) + outcome.checked);
      for (const [table, count] of outcome.checkedIn) {
        const own = checkedIn.get(table);
        if (own) own[rule.id] = count;
        else checkedIn.set(table, { [rule.id]: count });
      }
    }
  }
  return { checked, checkedIn, isTelling };
}

/** The rules at work on a workbook whose sheets have been checked each by itself. */
export class Run {
  readonly #collected: Collected[] = [];
  readonly #checked: Record<string, number> = {};
  readonly #checkedIn = new Map<Table, Readonly<Record<string, number>>>();
  readonly #failures: RuleFailure[] = [];
  readonly #parts: readonly SheetPart[];
  /** Those with a finding or a failure. */
  readonly #telling: readonly SheetPart[];
  readonly #compared = new Map<Rule, number>();
  readonly #whole: Scope;

  /** @param rules all that may run; those that look at a sheet have been run on each */
  constructor(
    workbook: Workbook,
    parts: readonly SheetPart[],
    policy: PolicyFile,
    rules: readonly Rule[],
  ) {
    const tables: Table[] = [];
    const policies = new Map<Table, TablePolicy>();
    const telling: SheetPart[] = [];
    for (const part of parts) {
      tables.push(...part.recognition.tables);
      for (const [table, own] of part.policies) policies.set(table, own);
      const { checked, checkedIn, isTelling } = sumOf(part, rules);
      if (isTelling) telling.push(part);
      for (const [table, counts] of checkedIn) this.#checkedIn.set(table, counts);
      for (const [rule, count] of checked)
        this.#compared.set(rule, (this.#compared.get(rule) ?? 0) + count);
    }
    this.#parts = parts;
    this.#telling = telling;
    this.#whole = { workbook, tables, policies, policy };
  }

  *rule(rule: Rule): Steps<void> {
    const isAcross = rule.scope === 'workbook';
    const across = isAcross ? yield* ruleBertahap(rule, this.#whole) : null;
    const outcomes: readonly Outcome[] = isAcross
      ? across
        ? [across]
        : []
      : this.#telling.flatMap((part) => part.outcomes.get(rule) ?? []);
    const failed = outcomes.find((outcome) => outcome.failure !== undefined);
    if (failed?.failure !== undefined) {
      this.#failures.push({ rule: rule.id, message: failed.failure });
      this.#checked[rule.id] = 0;
      this.#forget(rule);
      return;
    }
    for (const { collected } of outcomes)
      for (const entry of collected) this.#collected.push(entry);
    this.#checked[rule.id] = isAcross
      ? outcomes.reduce((sum, { checked }) => sum + checked, 0)
      : (this.#compared.get(rule) ?? 0);
    if (!isAcross) return;
    for (const [table, count] of outcomes.flatMap(({ checkedIn }) => checkedIn))
      this.#checkedIn.set(table, { ...this.#checkedIn.get(table), [rule.id]: count });
  }

  /** What a rule compared that has failed on another sheet counts for nothing. */
  #forget({ id }: Rule): void {
    for (const [table, counts] of this.#checkedIn) {
      if (!(id in counts)) continue;
      const { [id]: _, ...others } = counts;
      this.#checkedIn.set(table, others);
    }
  }

  /** Findings in sheet order, then by row, then by column. */
  *result(): Steps<
    Pick<CheckResult, 'recognition' | 'policies' | 'checked' | 'checkedIn' | 'failures'> & {
      readonly all: readonly Finding[];
    }
  > {
    const { workbook, tables, policies } = this.#whole;
    const unrecognised = this.#parts.flatMap((part) => part.recognition.unrecognised);
    const goesOn = followed(this.#parts);
    const whole = this.#collected.filter((entry) => !lacksRest(entry, goesOn));
    yield;
    const roots = attachConsequences(whole);
    yield;
    const ordered = inOrder(workbook, tables, roots);
    yield;
    return {
      all: groupNeighbours(ordered).map((entry) => entry.finding),
      recognition: { tables, unrecognised },
      checked: this.#checked,
      checkedIn: this.#checkedIn,
      failures: this.#failures,
      policies,
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
  if (collected.length < 2) return collected;
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
