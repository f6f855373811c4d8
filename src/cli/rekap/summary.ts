import type { CheckResult } from '../../engine/model';
import type { Period, Table } from '../../layouts/model';
import type { Finding, Severity } from '../../rules/model';
import { rectToA1 } from '../../sheet/address';
import { plainLine } from '../problem';
import { serviceFigures } from './figures';
import type { FileSummary, FindingRecord } from './model';

/** "2024-tw2", "2024-bulan05", "2024"; also the name of a partition. */
export function periodText({ year, triwulan, bulan }: Period): string {
  if (year === undefined) return 'tanpa-periode';
  if (triwulan !== undefined) return `${year}-tw${triwulan}`;
  return bulan === undefined ? String(year) : `${year}-bulan${String(bulan).padStart(2, '0')}`;
}

/** The table that the workbook is about: the quarterly form, else an SPM table, else the first. */
function mainTable(tables: readonly Table[]): Table | undefined {
  return (
    tables.find((t) => t.layout === 'spm-capaian-triwulan') ??
    tables.find((t) => t.layout.startsWith('spm-')) ??
    tables[0]
  );
}

/** Every finding of a check as a record, in the order of the check. */
export function findingRecords(
  result: CheckResult,
  write: (finding: Finding) => string,
): FindingRecord[] {
  return result.findings.map((finding) => ({
    aturan: finding.rule,
    tingkat: finding.severity,
    lembar: finding.sheet,
    sel: finding.cell,
    pesan: plainLine(write(finding)),
    tertulis: finding.found,
    seharusnya: finding.expected,
  }));
}

/**
 * What a recap needs of one checked workbook.
 * @param name of the file without folder and ending: the region where no table names one
 * @param findings all of them; the summary keeps the first `most`
 */
export function summaryOf(
  result: CheckResult,
  name: string,
  findings: readonly FindingRecord[],
  most: number,
): FileSummary {
  const { tables, unrecognised } = result.recognition;
  const main = mainTable(tables);
  const region = main?.region ?? tables.find((t) => t.region !== undefined)?.region;
  const counts: Record<string, Partial<Record<Severity, number>>> = {};
  for (const { aturan, tingkat } of findings) {
    const own = (counts[aturan] ??= {});
    own[tingkat] = (own[tingkat] ?? 0) + 1;
  }
  return {
    daerah: region ?? name,
    periode: periodText(main?.period ?? {}),
    tabel: tables.length,
    layanan: serviceFigures(result),
    jumlahTemuan: counts,
    temuan: findings.slice(0, most),
    takDikenali: unrecognised.map((area) => ({
      tempat: `${area.sheet.name}!${rectToA1(area.rect)}`,
      alasan: area.reason.id,
    })),
  };
}
