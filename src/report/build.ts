import { renderFinding } from '../engine/render';
import type { CheckResult } from '../engine/model';
import { layoutNamed } from '../layouts';
import type { Table } from '../layouts/model';
import { RULES } from '../rules';
import type { Finding, Language, Severity } from '../rules/model';
import { contains, parseA1, rectToA1 } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import { digestTables } from './digest';
import type { Report, ReportedFinding, ReportedRule, ReportedTable } from './model';
import { formatAt, offeredText } from './offered';
import { policyWords } from './policies';
import { serviceSeries } from './series';

export interface ReportOptions {
  readonly language: Language;
  /** Version of this product. */
  readonly product: string;
  /** Time of the check. */
  readonly checkedAt: Date;
}

/** A check as data, in one language, with the fingerprint of the figures it was made from. */
export async function buildReport(result: CheckResult, options: ReportOptions): Promise<Report> {
  const { language, product, checkedAt } = options;
  const { workbook, recognition, findings, waived, checked } = result;
  const count = (severity: Severity): number =>
    findings.filter((f) => f.severity === severity).length;
  const report = (finding: Finding) => reported(finding, workbook, language);
  return {
    kind: 'laporan-spm-sosial',
    version: 1,
    product,
    language,
    workbook: workbook.name ?? null,
    checkedAt: checkedAt.toISOString(),
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: waived.length,
      tables: recognition.tables.length,
      unrecognised: recognition.unrecognised.length,
      comparisons: Object.values(checked).reduce((sum, n) => sum + n, 0),
    },
    tables: recognition.tables.map((table) => tableOf(table, result, language)),
    unrecognised: recognition.unrecognised.map(({ sheet, rect, nearest, reason }) => ({
      sheet: sheet.name,
      range: rectToA1(rect),
      nearest: nearest && layoutNamed(nearest).name[language],
      reason: reason[language],
    })),
    findings: findings.map(report),
    waived: waived.map(({ finding, reason }) => ({ ...report(finding), reason })),
    rules: rulesOf(result, language),
    series: serviceSeries(result.policies),
    digest: await digestTables(recognition.tables),
  };
}

function reported(finding: Finding, workbook: Workbook, language: Language): ReportedFinding {
  const { rule, severity, sheet, cell, found, expected, basis } = finding;
  const format = formatAt(finding, workbook);
  return {
    rule,
    severity,
    sheet,
    cell,
    cells: finding.cells ?? [cell],
    message: renderFinding(finding, language),
    found,
    expected,
    ...(format ? { format } : {}),
    basis,
    remedy: offeredText(finding, workbook, language),
  };
}

function tableOf(table: Table, result: CheckResult, language: Language): ReportedTable {
  const { sheet, rect, layout, title, period, region, rows } = table;
  const policy = result.policies.get(table);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of result.findings) {
    const place = parseA1(finding.cell);
    if (finding.sheet !== sheet.name || !place) continue;
    if (contains(rect, place.top, place.left)) counts[finding.severity]++;
  }
  return {
    sheet: sheet.name,
    range: rectToA1(rect),
    layout,
    name: layoutNamed(layout).name[language],
    title,
    period,
    region: region ?? null,
    rows: rows.length,
    findings: counts,
    compared: result.checkedIn.get(table) ?? {},
    policies: policy ? policyWords(layout, policy, language) : [],
  };
}

/** Every rule there is: silence must not be mistaken for a check. */
function rulesOf(result: CheckResult, language: Language): ReportedRule[] {
  return RULES.map(({ id, summary }) => ({
    id,
    summary: summary[language],
    compared: result.checked[id] ?? null,
    findings: result.findings.filter((f) => f.rule === id).length,
    failure: result.failures.find((f) => f.rule === id)?.message ?? null,
  }));
}
