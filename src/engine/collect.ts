import { columnsOfRole, type Table } from '../layouts/model';
import type { PolicyFile } from '../policy/model';
import { satuanUang } from '../policy/satuan-uang';
import { RULES } from '../rules';
import type {
  Cause,
  Finding,
  MessageValue,
  Place,
  RawFinding,
  Rule,
  Severity,
} from '../rules/model';
import { toA1 } from '../sheet/address';

/** A finding on its way to the result, with what grouping and ordering need. */
export interface Collected {
  readonly finding: Finding;
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly message: string;
  readonly causes: readonly CauseAt[];
}

/** A cell by its key, and what a finding there must be to count as the cause. */
export interface CauseAt {
  readonly key: string;
  readonly rule?: string;
  readonly selisih?: number;
}

interface RawPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** One cell of the workbook as a key. */
export function cellKey(place: RawPlace): string {
  return `${place.table.sheet.name}!${toA1(place.row, place.column)}`;
}

function placeOf(place: RawPlace): Place {
  return { sheet: place.table.sheet.name, cell: toA1(place.row, place.column) };
}

/** True where the user has switched the rule off. */
export function isOff(rule: Rule, policy: PolicyFile): boolean {
  return policy.severities?.[rule.id] === 'off';
}

function severityOf(rule: Rule, raw: RawFinding, policy: PolicyFile): Severity {
  const set = policy.severities?.[rule.id];
  return set && set !== 'off' ? set : (raw.severity ?? rule.severity);
}

/** Money as a table in thousands or millions prints it, with what it is printed in. */
function withScale({ table, column, values }: RawFinding): RawFinding['values'] {
  if (!Object.values(values).some(isUnscaled)) return values;
  const money = columnsOfRole(table, 'rupiah');
  const own = money.find((c) => c.column === column);
  const scales = (own ? [own] : money).map((c) => satuanUang(c, table).kelipatan ?? 1);
  const skala = Math.max(1, ...scales);
  if (skala === 1) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, v]) => [name, isUnscaled(v) ? { ...v, skala } : v]),
  );
}

const isUnscaled = (value: MessageValue): value is { readonly rupiah: number } =>
  typeof value === 'object' && 'rupiah' in value && value.skala === undefined;

/**
 * Adds to a rule's report what the engine knows.
 * @throws Error where the report names a message that the rule does not have, or a cause of a rule that there is not.
 */
export function collect(rule: Rule, raw: RawFinding, policy: PolicyFile): Collected {
  const message = rule.messages[raw.message];
  if (!message) throw new Error(`Rule ${rule.id} has no message ${raw.message}`);
  const finding: Finding = {
    rule: rule.id,
    severity: severityOf(rule, raw, policy),
    ...placeOf(raw),
    text: { message, values: withScale(raw) },
    found: raw.found ?? null,
    expected: raw.expected ?? null,
    basis: raw.basis ?? rule.source,
    ...(raw.fix ? { fix: raw.fix } : {}),
    ...(raw.related?.length ? { related: raw.related.map(placeOf) } : {}),
  };
  const { table, row, column } = raw;
  const causes = (raw.causes ?? []).map((cause) => causeAt(rule, cause));
  return { finding, table, row, column, message: raw.message, causes };
}

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function causeAt(of: Rule, cause: Cause): CauseAt {
  const { rule, selisih } = cause;
  if (rule !== undefined && !IDS.has(rule)) throw new Error(`Rule ${of.id} names no rule: ${rule}`);
  return {
    key: cellKey(cause),
    ...(rule === undefined ? {} : { rule }),
    ...(selisih === undefined ? {} : { selisih }),
  };
}
