import type { PlanStyle } from '../sheet/plan';
import type { Scalar } from '../sheet/snapshot';
import type { Report, ReportedFinding, ReportedRule, ServiceSeries } from './model';
import { BODY, COUNT, type Entry, LAST, type Page } from './page';
import { hashText } from './read-back';
import type { ReportWriter } from './words';

type Spans = readonly (readonly [from: number, to: number])[];

const EACH: Spans = Array.from({ length: LAST + 1 }, (_, i) => [i, i] as const);
const COLORS: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: '#b10e1c',
  warning: '#8a3707',
  info: '#424242',
};

function headings(write: ReportWriter): string[] {
  return (
    ['no', 'place', 'cell', 'level', 'message', 'found', 'expected', 'remedy', 'basis'] as const
  ).map((word) => write(word));
}

/** A figure as its own cell shows it; text as text. */
function figure(value: Scalar | null, format: string | undefined): Entry {
  if (typeof value !== 'number') return value;
  const plain = Number.isInteger(value) ? '#,##0' : '#,##0.00';
  const own = format !== undefined && !/^(general|@)$/i.test(format) ? format : plain;
  return { value, style: { ...BODY, format: own } };
}

function line(finding: ReportedFinding, no: number, write: ReportWriter, links: boolean): Entry[] {
  const { sheet, cell, severity, cells, format } = finding;
  const level: PlanStyle = { ...BODY, bold: severity === 'error', color: COLORS[severity] };
  return [
    { value: no, style: COUNT },
    sheet,
    { value: cell, style: BODY, ...(links ? { link: { sheet, cell } } : {}) },
    { value: write(severity), style: level },
    finding.message,
    cells.length > 1 && finding.found === null ? null : figure(finding.found, format),
    figure(finding.expected, format),
    finding.remedy,
    finding.basis,
  ];
}

/** @returns row of the header; null where nothing was found */
export function findingSection(page: Page, report: Report, links: boolean): number | null {
  const { write } = page;
  page.section(`${write('findings')} (${write.number(report.findings.length)})`);
  if (!report.findings.length) {
    page.note(write(report.tables.length ? 'none' : 'noTables'));
    page.row++;
    return null;
  }
  return page.table(
    EACH,
    headings(write),
    report.findings.map((finding, i) => line(finding, i + 1, write, links)),
  );
}

export function waivedSection(page: Page, report: Report, links: boolean): void {
  if (!report.waived.length) return;
  const { write } = page;
  page.section(`${write('waived')} (${write.number(report.waived.length)})`);
  const header = headings(write);
  header[LAST - 1] = write('reason');
  page.table(
    EACH,
    header,
    report.waived.map((finding, i) => {
      const entries = line(finding, i + 1, write, links);
      entries[LAST - 1] = finding.reason;
      return entries;
    }),
  );
}

/** Target, capaian and index of each service, with a chart below, a table each. */
export function seriesSection(page: Page, report: Report): void {
  for (const series of report.series) serviceTable(page, series);
}

/** Points that a chart needs to be read. */
const CHART_HEIGHT = 240;
/** The column wide enough for names; the figures follow it, as a chart wants them. */
const NAMES = 4;

function serviceTable(page: Page, { sheet, range, services }: ServiceSeries): void {
  const { write, draft } = page;
  const heading = page.row;
  page.section(`${write('services')}: ${sheet}, ${range}`);
  const hasIndex = services.some((s) => s.indeks !== null);
  const figures = ['target', 'capaian', ...(hasIndex ? (['indeks'] as const) : [])] as const;
  const percent: PlanStyle = { ...BODY, format: '0.00' };
  const number = (value: number | null): Entry => ({ value, style: percent });
  const spans: Spans = [
    [0, 0],
    [1, 3],
    [NAMES, NAMES],
    ...figures.map((_, i) => [NAMES + 1 + i, NAMES + 1 + i] as const),
  ];
  const top = page.table(
    spans,
    (['no', 'place', 'service', ...figures] as const).map((word) => write(word)),
    services.map((service, i) => [
      { value: i + 1, style: COUNT },
      sheet,
      service.name,
      ...figures.map((key) => number(service[key])),
    ]),
  );
  const bottom = top + services.length;
  // In one row, which no page break can cut, whatever the printer and the letters.
  const row = bottom + 2;
  draft.tall(row, CHART_HEIGHT);
  draft.together.push({ top: heading, bottom: row });
  draft.charts.push({
    title: `${write('services')} (${sheet})`,
    data: { top, bottom, left: NAMES, right: NAMES + figures.length },
    place: { top: row, bottom: row, left: 1, right: LAST - 1 },
    colors: ['#8a8a8a', '#107c41', '#0f5ea8'],
    altText: write('chart'),
  });
  page.row = row + 2;
}

export function tableSection(page: Page, report: Report): void {
  if (!report.tables.length) return;
  const { write } = page;
  page.section(write('checkedTables'));
  const spans: Spans = [
    [0, 0],
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 5],
    [6, 6],
    [7, 8],
  ];
  page.table(
    spans,
    (['no', 'place', 'range', 'layout', 'rows', 'counts', 'policies'] as const).map((w) =>
      write(w),
    ),
    report.tables.map((table, i) => {
      const { error, warning, info } = table.findings;
      const about = [write.period(table.period), table.region].filter(Boolean).join(', ');
      return [
        { value: i + 1, style: COUNT },
        table.sheet,
        table.range,
        about ? `${table.name} (${about})` : table.name,
        { value: table.rows, style: COUNT },
        [error, warning, info].map((n) => write.number(n)).join(' / '),
        table.policies.join('\n') || '-',
      ];
    }),
  );
}

/** How much of each table was compared, and by which rules. */
export function comparisonSection(page: Page, report: Report): void {
  if (!report.tables.length) return;
  const { write } = page;
  page.section(write('comparedIn'));
  const spans: Spans = [
    [0, 0],
    [1, 1],
    [2, 3],
    [4, 7],
    [8, 8],
  ];
  page.table(
    spans,
    (['no', 'place', 'range', 'byRule', 'compared'] as const).map((w) => write(w)),
    report.tables.map(({ sheet, range, compared }, i) => {
      const counts = Object.entries(compared).sort(([, a], [, b]) => b - a);
      return [
        { value: i + 1, style: COUNT },
        sheet,
        range,
        counts.map(([rule, n]) => `${rule} ${write.number(n)}`).join('; ') || '-',
        { value: counts.reduce((sum, [, n]) => sum + n, 0), style: COUNT },
      ];
    }),
  );
}

export function unreadSection(page: Page, report: Report): void {
  if (!report.unrecognised.length) return;
  const { write } = page;
  page.section(write('unrecognised'));
  const spans: Spans = [
    [0, 0],
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 8],
  ];
  page.table(
    spans,
    (['no', 'place', 'range', 'state', 'nearest'] as const).map((w) => write(w)),
    report.unrecognised.map(({ sheet, range, nearest, reason }, i) => [
      { value: i + 1, style: COUNT },
      sheet,
      range,
      reason,
      nearest ?? '-',
    ]),
  );
}

export function ruleSection(page: Page, report: Report): void {
  const { write } = page;
  page.section(write('checkedRules'));
  const spans: Spans = [
    [0, 0],
    [1, 2],
    [3, 4],
    [5, 5],
    [6, 6],
    [7, 8],
  ];
  page.table(
    spans,
    (['no', 'rule', 'message', 'compared', 'findings', 'state'] as const).map((w) => write(w)),
    report.rules.map((rule, i) => [
      { value: i + 1, style: COUNT },
      rule.id,
      rule.summary,
      { value: rule.compared ?? 0, style: COUNT },
      { value: rule.findings, style: COUNT },
      stateOf(rule, write),
    ]),
  );
}

function stateOf({ compared, failure }: ReportedRule, write: ReportWriter): string {
  if (failure !== null) return write('failed', { failure });
  if (compared === null) return write('off');
  return write(compared > 0 ? 'done' : 'idle');
}

/** Read back by `readDigest`. */
export function digestSection(page: Page, { digest }: Report): void {
  const { write } = page;
  page.section(write('digest'));
  page.note(write('digestHelp'));
  const spans: Spans = [
    [0, 0],
    [1, 1],
    [2, 3],
    [4, 8],
  ];
  page.table(
    spans,
    (['no', 'place', 'range', 'digest'] as const).map((w) => write(w)),
    [
      ...digest.tables.map(({ sheet, range, sha256 }, i) => [
        i + 1,
        sheet,
        range,
        hashText(sha256),
      ]),
      ['', write('all'), '', hashText(digest.sha256)],
    ],
  );
}
