import { periksa } from '../../src/engine';
import type { CheckResult } from '../../src/engine/model';
import { buildReport, type Report } from '../../src/report';
import type { Language } from '../../src/rules/model';
import type { Workbook } from '../../src/sheet/snapshot';
import { workbookOf } from '../kit/sheet-text';

export const CHECKED_AT = new Date(2026, 10, 21, 14, 2);

/** One error (a wrong percentage) and nothing else. */
export const BUDGET = `
  No | Program/Kegiatan | Anggaran | Realisasi | %
  I | PROGRAM REHABILITASI SOSIAL | 4000000 | 3832250 | 90.81
  1. | Rehabilitasi sosial di luar panti | 4000000 | 3832250 | 95.81
  a. | Penyediaan perbekalan kesehatan | 2000000 | 1945250 | 97.26
  b. | Fasilitasi pembuatan NIK | 2000000 | 1887000 | 94.35
  Jumlah | | 4000000 | 3832250 | 95.81
`;

export function workbook(tables: Readonly<Record<string, string>> = { 'Tabel 3': BUDGET }) {
  return { ...workbookOf(tables), name: 'Laporan TW II.xlsx' } satisfies Workbook;
}

export function reportOf(
  result: CheckResult | Workbook,
  language: Language = 'id',
): Promise<Report> {
  const checked = 'findings' in result ? result : periksa(result);
  return buildReport(checked, { language, product: '1.2.3', checkedAt: CHECKED_AT });
}
