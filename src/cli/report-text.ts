import type { CheckResult } from '../engine/model';
import type { Finding, Language, Message, Place } from '../rules/model';
import { placeKey } from '../layouts/correction';
import { sureness } from '../layouts/sureness';
import { columnReason } from '../layouts/naming';
import type { Table } from '../layouts/model';
import { offeredText } from '../report/offered';
import { policyWords } from '../report/policies';
import { type ReportWriter, reportWriter, textWriter, type TextWriter } from '../report/words';
import { plainLine } from './problem';
import { type Proposals, type Summary, countRows, summarise } from './report-json';

/** What stands only in plain text; all else is worded as in the report. */
const WORDS = {
  recognised: { id: 'Tabel yang dikenali', en: 'Tables recognised' },
  unrecognised: {
    id: 'Tabel yang tidak dikenali (tidak diperiksa)',
    en: 'Tables not recognised (not checked)',
  },
  rows: { id: 'baris', en: 'rows' },
  yakin: { id: 'yakin', en: 'sure' },
  'cukup-yakin': { id: 'cukup yakin', en: 'fairly sure' },
  ditetapkan: { id: 'ditetapkan pengguna', en: 'set by the user' },
  policy: {
    id: 'Bagian kebijakan tersimpan yang diabaikan',
    en: 'Parts of the stored policy left out',
  },
  formulas: { id: 'rumus dapat disisipkan', en: 'formulas can be inserted' },
  nothing: { id: '(tidak ada)', en: '(none)' },
  related: { id: 'Lihat juga', en: 'See also' },
  others: { id: 'dan {n} lagi', en: 'and {n} more' },
  amount: { id: '{n} pembandingan, {k} aturan', en: '{n} comparisons, {k} rules' },
  failures: { id: 'Aturan yang gagal dijalankan', en: 'Rules that failed to run' },
} satisfies Readonly<Record<string, Message>>;

interface Writer {
  readonly own: TextWriter<keyof typeof WORDS>;
  readonly report: ReportWriter;
}

const writerOf = (language: Language): Writer => ({
  own: textWriter(WORDS, language),
  report: reportWriter(language),
});

export interface TextOptions {
  readonly language: Language;
  /** Tells why each column was read as it was. */
  readonly isDetailed: boolean;
  /** Gives a finding's message. */
  readonly write: (finding: Finding) => string;
}

/** One file's result as plain text, without a line end. */
export function fileText(
  path: string,
  result: CheckResult,
  proposals: Proposals,
  { language, isDetailed, write }: TextOptions,
): string {
  const w = writerOf(language);
  const lines = [plainLine(path), '='.repeat(Math.min(plainLine(path).length, 80))];
  const { tables, unrecognised } = result.recognition;

  lines.push(`${w.own('recognised')}: ${tables.length || w.own('nothing')}`);
  for (const table of tables) {
    const open = proposals.get(table)?.length ?? 0;
    const place = plainLine(placeKey(table));
    const formulas = open ? `, ${open} ${w.own('formulas')}` : '';
    const rows = `${countRows(table)} ${w.own('rows')}`;
    lines.push(`  ${place}  ${table.layout}, ${surenessText(table, w)}, ${rows}${formulas}`);
    if (isDetailed) {
      const told = [
        ...table.columns.map((c) => columnReason(c)[language]),
        ...policyLines(table, result, w),
      ];
      lines.push(...told.map((line) => `      ${plainLine(line)}`));
    }
  }
  if (unrecognised.length) {
    lines.push(`${w.own('unrecognised')}: ${unrecognised.length}`);
    for (const area of unrecognised) {
      const nearest = area.nearest
        ? ` (${w.report('nearest').toLowerCase()}: ${area.nearest})`
        : '';
      lines.push(`  ${plainLine(placeKey(area))}${nearest}: ${plainLine(area.reason[language])}`);
    }
  }

  if (result.policyProblems.length) {
    lines.push(`${w.own('policy')}: ${result.policyProblems.length}`);
    lines.push(...result.policyProblems.map((problem) => `  ${plainLine(problem[language])}`));
  }

  lines.push('', ...findingLines(result, w, write), '', ...checkedLines(result, w));
  lines.push(`${w.report('results')}: ${summaryText(summarise(result.findings), language)}`);
  return lines.join('\n');
}

/** How a table counts, and how much each rule compared in it. */
function policyLines(table: Table, result: CheckResult, w: Writer): string[] {
  const policy = result.policies.get(table);
  const words = policy ? policyWords(table.layout, policy, w.report.language) : [];
  const counts = Object.entries(result.checkedIn.get(table) ?? {});
  const compared = counts.map(([rule, n]) => `${rule} ${w.report.number(n)}`);
  return [...words, `${w.report('done')}: ${compared.join(', ') || w.own('nothing')}`];
}

/** "cukup yakin 74 %" */
function surenessText(table: Table, w: Writer): string {
  const { degree, percent } = sureness(table);
  return degree === 'ditetapkan' ? w.own(degree) : `${w.own(degree)} ${percent} %`;
}

/** "2 salah, 1 janggal, 0 catatan" */
export function summaryText(summary: Summary, language: Language): string {
  const { report } = writerOf(language);
  return [
    `${summary.errors} ${report('error').toLowerCase()}`,
    `${summary.warnings} ${report('warning').toLowerCase()}`,
    `${summary.infos} ${report('info').toLowerCase()}`,
  ].join(', ');
}

function findingLines(
  { findings, workbook }: CheckResult,
  w: Writer,
  write: (finding: Finding) => string,
): string[] {
  if (!findings.length) return [w.report('none')];
  const lines = [`${w.report('findings')}: ${findings.length}`];
  let sheet: string | null = null;
  for (const finding of findings) {
    if (finding.sheet !== sheet) {
      sheet = finding.sheet;
      lines.push(`  [${plainLine(sheet)}]`);
    }
    const level = w.report(finding.severity).toUpperCase();
    lines.push(`  ${finding.cell}  ${level}  ${finding.rule}`);
    lines.push(`      ${plainLine(write(finding))}`);
    if (finding.related?.length) {
      lines.push(`      ${w.own('related')}: ${placesText(finding.related, w)}`);
    }
    const offered = offeredText(finding, workbook, w.report.language);
    if (offered !== null) lines.push(`      ${w.report('remedy')}: ${plainLine(offered)}`);
    if (finding.basis) lines.push(`      ${w.report('basis')}: ${plainLine(finding.basis)}`);
  }
  return lines;
}

/** Cells that are listed one by one; of more only the number is told. */
const LISTED = 6;

function placesText(places: readonly Place[], w: Writer): string {
  const listed = places.slice(0, LISTED).map((p) => `${plainLine(p.sheet)}!${p.cell}`);
  const more = places.length - listed.length;
  const list = listed.join(', ');
  return more ? `${list} ${w.own('others', { n: String(more) })}` : list;
}

/** What was checked and what was not, so that silence is never mistaken for a check. */
function checkedLines(result: CheckResult, w: Writer): string[] {
  const rules = Object.entries(result.checked);
  const busy = rules.filter(([, count]) => count > 0);
  const idle = rules.filter(([, count]) => count === 0).map(([rule]) => rule);
  const total = busy.reduce((sum, [, count]) => sum + count, 0);
  const amount = w.own('amount', { n: w.report.number(total), k: String(busy.length) });
  const lines = [`${w.report('done')}: ${amount}`];
  if (idle.length) lines.push(`${w.report('idle')}: ${idle.join(', ')}`);
  if (result.failures.length) {
    lines.push(`${w.own('failures')}: ${result.failures.map((f) => f.rule).join(', ')}`);
  }
  if (result.waived.length) {
    lines.push(`${w.report('waived')}: ${result.waived.length}`);
    for (const { finding, reason } of result.waived) {
      const place = `${plainLine(finding.sheet)}!${finding.cell}`;
      lines.push(`  ${place}  ${finding.rule}: ${plainLine(reason)}`);
    }
  }
  return lines;
}
