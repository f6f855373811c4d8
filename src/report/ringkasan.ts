import type { Report } from './model';
import { reportWriter } from './words';

/** A short text about the check, to be pasted into a letter. */
export function ringkasan(report: Report): string {
  return report.language === 'id' ? indonesian(report) : english(report);
}

/** Sheets with most errors first, so that the letter names where to look. */
function worst(report: Report): string[] {
  const bySheet = new Map<string, number>();
  for (const { sheet, severity } of report.findings) {
    if (severity === 'error') bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
  }
  return [...bySheet].sort((a, b) => b[1] - a[1]).map(([sheet]) => sheet);
}

const MOST_SHEETS = 3;

function indonesian(report: Report): string {
  const { summary, digest } = report;
  const write = reportWriter('id');
  const n = (value: number) => write.number(value);
  const name = report.workbook ? ` "${report.workbook}"` : '';
  const parts = [
    `Dengan hormat kami sampaikan bahwa berkas${name} telah diperiksa pada ${write.time(report.checkedAt)} dengan SPM Sosial versi ${report.product}.`,
  ];
  if (!summary.tables)
    parts.push('Tidak ada tabel yang dikenali, sehingga tidak ada yang diperiksa.');
  else {
    parts.push(
      `Pemeriksaan mencakup ${n(summary.tables)} tabel dengan ${n(summary.comparisons)} perbandingan.`,
    );
    parts.push(
      report.findings.length
        ? `Hasilnya: ${n(summary.errors)} temuan salah, ${n(summary.warnings)} temuan janggal, dan ${n(summary.infos)} catatan.`
        : 'Hasilnya: tidak ada temuan.',
    );
  }
  if (summary.waived) {
    parts.push(`Sebanyak ${n(summary.waived)} temuan diabaikan dengan alasan tertulis.`);
  }
  if (summary.tables && summary.unrecognised) {
    parts.push(`Sebanyak ${n(summary.unrecognised)} tabel tidak dikenali dan tidak diperiksa.`);
  }
  const sheets = worst(report);
  if (sheets.length) {
    const listed = sheets.slice(0, MOST_SHEETS).join(', ');
    parts.push(`Mohon berkenan memperbaiki kesalahan tersebut, terutama pada lembar ${listed}.`);
  }
  if (summary.tables) parts.push(`Sidik data: ${digest.sha256.slice(0, 16)}.`);
  return parts.join(' ');
}

function english(report: Report): string {
  const { summary, digest } = report;
  const write = reportWriter('en');
  const n = (value: number, one: string, many = `${one}s`) =>
    `${write.number(value)} ${value === 1 ? one : many}`;
  const name = report.workbook ? ` "${report.workbook}"` : '';
  const parts = [
    `Please be informed that the file${name} was checked on ${write.time(report.checkedAt)} with SPM Sosial version ${report.product}.`,
  ];
  if (!summary.tables) parts.push('No table was recognised, so nothing was checked.');
  else {
    parts.push(
      `The check covered ${n(summary.tables, 'table')} with ${n(summary.comparisons, 'comparison')}.`,
    );
    parts.push(
      report.findings.length
        ? `It found ${n(summary.errors, 'error')}, ${n(summary.warnings, 'warning')} and ${n(summary.infos, 'note')}.`
        : 'It found nothing to report.',
    );
  }
  if (summary.waived) {
    parts.push(`${n(summary.waived, 'finding')} set aside with a written reason.`);
  }
  if (summary.tables && summary.unrecognised) {
    parts.push(`Not recognised and not checked: ${n(summary.unrecognised, 'table')}.`);
  }
  const sheets = worst(report);
  if (sheets.length) {
    const listed = sheets.slice(0, MOST_SHEETS).join(', ');
    parts.push(`We kindly ask you to correct the errors, above all on sheet ${listed}.`);
  }
  if (summary.tables) parts.push(`Data fingerprint: ${digest.sha256.slice(0, 16)}.`);
  return parts.join(' ');
}
