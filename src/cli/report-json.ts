import type { CheckResult, Injection } from '../engine/model';
import type { Table } from '../layouts/model';
import { tableReasons } from '../layouts/naming';
import { layoutNamed } from '../layouts/recognise';
import { policyWords } from '../report/policies';
import type { Finding, Language } from '../rules/model';
import { columnName, rectToA1 } from '../sheet/address';

/** Version of the JSON's shape; it grows when a reader of the old shape would go wrong. */
export const REPORT_VERSION = 1;

/** Formulas that can be put in, by table. */
export type Proposals = ReadonlyMap<Table, readonly Injection[]>;

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts of what is listed, by severity. */
export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']) =>
    findings.filter((f) => f.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Body rows of a table, explanations left out. */
export function countRows(table: Table): number {
  return table.rows.filter((row) => row.kind !== 'keterangan').length;
}

function tableJson(
  table: Table,
  result: CheckResult,
  proposals: readonly Injection[],
  language: Language,
) {
  const policy = result.policies.get(table);
  return {
    layout: table.layout,
    sheet: table.sheet.name,
    range: rectToA1(table.rect),
    rows: countRows(table),
    columns: Object.fromEntries(table.columns.map((c) => [c.key, columnName(c.column)])),
    injections: proposals.map(({ cell, formula }) => ({ cell, formula })),
    confidence: Number(table.confidence.toFixed(2)),
    ...(table.isCorrected ? { corrected: true } : {}),
    reasons: tableReasons({ ...table, name: layoutNamed(table.layout).name }).map(
      (reason) => reason[language],
    ),
    policy: policy ? policyWords(table.layout, policy, language) : [],
    checked: byName(result.checkedIn.get(table) ?? {}),
  };
}

function byName(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function findingJson(finding: Finding, write: (finding: Finding) => string) {
  const { rule, severity, sheet, cell, found, expected, basis, fix, related, cells } = finding;
  const { consequences = [] } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    message: write(finding),
    found,
    expected,
    basis,
    ...(fix ? { fix } : {}),
    ...(related?.length ? { related: related.map((r) => ({ sheet: r.sheet, cell: r.cell })) } : {}),
    ...(cells && cells.length > 1 ? { cells } : {}),
    ...(consequences.length
      ? {
          consequences: consequences.map((one) => ({
            rule: one.rule,
            sheet: one.sheet,
            cell: one.cell,
            message: write(one),
          })),
        }
      : {}),
  };
}

/**
 * One file's part of the JSON report, keys always in the same order.
 * @param language of reasons
 * @param write the finding's message in the reader's language
 */
export function fileJson(
  path: string,
  result: CheckResult,
  proposals: Proposals,
  language: Language,
  write: (finding: Finding) => string,
) {
  const { recognition, findings, waived, failures, checked, policyProblems } = result;
  return {
    path,
    tables: recognition.tables.map((table) =>
      tableJson(table, result, proposals.get(table) ?? [], language),
    ),
    unrecognised: recognition.unrecognised.map((area) => ({
      sheet: area.sheet.name,
      range: rectToA1(area.rect),
      nearest: area.nearest,
      reason: area.reason[language],
    })),
    findings: findings.map((finding) => findingJson(finding, write)),
    checked: byName(checked),
    summary: summarise(findings),
    ...(waived.length
      ? {
          waived: waived.map(({ finding, reason }) => ({
            rule: finding.rule,
            sheet: finding.sheet,
            cell: finding.cell,
            reason,
          })),
        }
      : {}),
    ...(failures.length ? { failures } : {}),
    ...(policyProblems.length ? { policyProblems } : {}),
  };
}
