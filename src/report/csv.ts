import { writeCsv } from 'hucre/csv';
import { neutralText } from '../sheet/neutral';
import type { Scalar } from '../sheet/snapshot';
import type { Report } from './model';
import { reportWriter } from './words';

/**
 * The findings as CSV that a spreadsheet program of the report's language opens rightly: `;` and a
 * decimal comma in Indonesian, `,` and a point in English, UTF-8 with its mark. Set-aside findings
 * follow with their reason. Cells that would be read as formulas are neutralised.
 */
export function reportCsv(report: Report): string {
  const write = reportWriter(report.language);
  const columns = ['no', 'place', 'cell', 'level', 'rule', 'message', 'found', 'expected'] as const;
  const header = [
    ...columns.map((word) => write(word)),
    ...(['remedy', 'basis', 'reason'] as const).map((word) => write(word)),
  ];
  const rows = [...report.findings, ...report.waived].map((finding, i): (string | number)[] => [
    i + 1,
    finding.sheet,
    finding.cells.join(' '),
    write(finding.severity),
    finding.rule,
    finding.message,
    plain(finding.found, report.language),
    plain(finding.expected, report.language),
    finding.remedy ?? '',
    finding.basis,
    'reason' in finding ? String(finding.reason) : '',
  ]);
  return writeCsv(
    [header, ...rows].map((row: readonly (string | number)[]) =>
      row.map((value) => (typeof value === 'string' ? neutralText(value) : value)),
    ),
    { delimiter: report.language === 'id' ? ';' : ',', bom: true },
  );
}

/** All digits of a number, with the language's decimal sign and without separators of thousands. */
function plain(value: Scalar | null, language: Report['language']): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const text = String(Number(value.toPrecision(15)));
  return language === 'id' ? text.replace('.', ',') : text;
}
