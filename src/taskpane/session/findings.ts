import type { Finding } from '../../rules/model';
import { contains, parseA1 } from '../../sheet/address';
import type { Saying } from './session';

/** Whether a finding speaks of this cell, be it as one of several. */
export function isAt(finding: Finding, sheet: string, row: number, column: number): boolean {
  if (finding.sheet !== sheet) return false;
  return [finding.cell, ...(finding.cells ?? [])].some((address) => {
    const rect = parseA1(address);
    return rect !== null && contains(rect, row, column);
  });
}

/** The same fault in an earlier and a later result. */
export function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell;
}

/** What a check found, in one sentence. */
export function summaryOf(findings: readonly Finding[]): Saying {
  if (!findings.length) return { key: 'kabar.bersih' };
  const count = (severity: Finding['severity']): number =>
    findings.filter((f) => f.severity === severity).length;
  return {
    key: 'kabar.selesai',
    nested: {
      salah: { key: 'jumlah.error', values: { n: count('error') } },
      janggal: { key: 'jumlah.warning', values: { n: count('warning') } },
      catatan: { key: 'jumlah.info', values: { n: count('info') } },
    },
  };
}
