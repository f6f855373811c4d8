import { renderFinding } from '../../../src/engine';
import type { Finding } from '../../../src/rules/model';
import { check } from '../../kit/check';
import { corpusWorkbook } from '../../kit/corpus';

const checked = new Map<string, readonly Finding[]>();

/** What one rule finds on one sheet of a published report. */
export function temuan(report: string, rule: string, sheet: string): readonly Finding[] {
  let findings = checked.get(report);
  if (!findings) checked.set(report, (findings = check(corpusWorkbook(report)).findings));
  return findings.filter((f) => f.rule === rule && f.sheet === sheet);
}

/** Cell, value that should stand there, and other cells that follow from it. */
export function ringkasan(findings: readonly Finding[]): string[] {
  return findings.map((f) => {
    const follows = (f.consequences ?? [])
      .map((c) => c.cell)
      .filter((cell) => cell !== f.cell)
      .join(' ');
    return [f.cell, String(f.expected), ...(follows ? [`→ ${follows}`] : [])].join(' ');
  });
}

/** The message of a finding in Indonesian. */
export const pesan = (finding: Finding | undefined): string =>
  finding ? renderFinding(finding, 'id') : '';

export const LKJIP_TEMANGGUNG = 'temanggung-2023-lkjip';
export const SPM_SINGKAWANG = 'singkawang-2018-laporan-spm';
export const SPM_BLITAR = 'blitar-2019-laporan-spm';
