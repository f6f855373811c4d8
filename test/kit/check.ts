import { periksa } from '../../src/engine/check';
import { renderFinding } from '../../src/engine/render';
import type { CheckOptions, CheckResult } from '../../src/engine/model';
import type { Finding } from '../../src/rules/model';
import type { Sheet, Workbook } from '../../src/sheet/snapshot';
import { workbookOf } from './sheet-text';

/** Checks one table written as text, or a ready sheet or workbook. */
export function check(subject: string | Sheet | Workbook, options: CheckOptions = {}): CheckResult {
  const isWorkbook = typeof subject === 'object' && 'sheets' in subject;
  return periksa(isWorkbook ? subject : workbookOf({ Contoh: subject }), options);
}

/** The same, where every rule ran to its end: one that failed says nothing, as one does that finds nothing. */
export function checkAll(
  subject: string | Sheet | Workbook,
  options: CheckOptions = {},
): CheckResult {
  const result = check(subject, options);
  if (result.failures.length) throw new Error(JSON.stringify(result.failures));
  return result;
}

/** `rule@cell` of every finding, the cells of a group one by one. */
export function said(findings: readonly Finding[]): string[] {
  return findings.flatMap((f) => (f.cells ?? [f.cell]).map((cell) => `${f.rule}@${cell}`));
}

/** What checking a table finds, as `rule@cell`. */
export function findingsIn(
  subject: string | Sheet | Workbook,
  options: CheckOptions = {},
): string[] {
  return said(checkAll(subject, options).findings);
}

/** The cell of each fault as `rule@cell`, then the cells of those that follow from it. */
export function faultsIn(subject: string | Sheet | Workbook): string[] {
  return checkAll(subject).findings.map(({ rule, cell, consequences = [] }) =>
    [`${rule}@${cell}`, ...consequences.map((c) => c.cell).sort()].join(' '),
  );
}

/** Cells that one rule reports on a table. */
export function cellsOf(rule: string, subject: string | Sheet | Workbook): string[] {
  return findingsIn(subject).flatMap((s) =>
    s.startsWith(`${rule}@`) ? s.slice(rule.length + 1) : [],
  );
}

/** What one rule says of a table in Indonesian, with the value that it proposes. */
export function saysOf(rule: string, subject: string | Sheet | Workbook): string[] {
  return checkAll(subject)
    .findings.filter((f) => f.rule === rule)
    .map((f) => {
      const proposed = f.fix?.value ?? f.fix?.formula;
      return `${renderFinding(f, 'id')}${proposed === undefined ? '' : ` → ${proposed}`}`;
    });
}

/** How many comparisons one rule makes on a table. */
export function checkedBy(rule: string, subject: string | Sheet | Workbook): number | undefined {
  return checkAll(subject).checked[rule];
}
