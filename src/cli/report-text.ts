import type { CheckResult } from '../engine/model';
import type { Finding, Fix, Language, Message, Place, Severity } from '../rules/model';
import { SEVERITY_WORDS } from '../rules/kit/severity-words';
import { placeKey } from '../layouts/correction';
import { sureness } from '../layouts/sureness';
import { columnReason } from '../layouts/naming';
import type { Table } from '../layouts/model';
import { policyWords } from '../report/policies';
import { plainLine } from './problem';
import { type Proposals, type Summary, countRows, summarise } from './report-json';

const WORDS = {
  recognised: { id: 'Tabel yang dikenali', en: 'Tables recognised' },
  unrecognised: {
    id: 'Tabel yang tidak dikenali (tidak diperiksa)',
    en: 'Tables not recognised (not checked)',
  },
  nearest: { id: 'terdekat', en: 'nearest' },
  rows: { id: 'baris', en: 'rows' },
  yakin: { id: 'yakin', en: 'sure' },
  'cukup-yakin': { id: 'cukup yakin', en: 'fairly sure' },
  ditetapkan: { id: 'ditetapkan pengguna', en: 'set by the user' },
  policy: {
    id: 'Bagian kebijakan tersimpan yang diabaikan',
    en: 'Parts of the stored policy left out',
  },
  formulas: { id: 'rumus dapat disisipkan', en: 'formulas can be inserted' },
  none: { id: '(tidak ada)', en: '(none)' },
  findings: { id: 'Temuan', en: 'Findings' },
  noFindings: { id: 'Tidak ada temuan.', en: 'No findings.' },
  related: { id: 'Lihat juga', en: 'See also' },
  fix: { id: 'Perbaikan', en: 'Fix' },
  basis: { id: 'Dasar', en: 'Basis' },
  waived: { id: 'Dikesampingkan oleh pengguna', en: 'Set aside by the user' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  comparisons: { id: 'pembandingan', en: 'comparisons' },
  rules: { id: 'aturan', en: 'rules' },
  notChecked: {
    id: 'Tanpa bahan untuk diperiksa',
    en: 'Nothing to check for',
  },
  failed: { id: 'Aturan yang gagal dijalankan', en: 'Rules that failed to run' },
  summary: { id: 'Ringkasan', en: 'Summary' },
} satisfies Readonly<Record<string, Message>>;

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

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
  const w = (key: keyof typeof WORDS) => WORDS[key][language];
  const lines = [plainLine(path), '='.repeat(Math.min(plainLine(path).length, 80))];
  const { tables, unrecognised } = result.recognition;

  lines.push(`${w('recognised')}: ${tables.length || w('none')}`);
  for (const table of tables) {
    const open = proposals.get(table)?.length ?? 0;
    const place = plainLine(placeKey(table));
    const formulas = open ? `, ${open} ${w('formulas')}` : '';
    const sure = surenessText(table, language);
    lines.push(`  ${place}  ${table.layout}, ${sure}, ${countRows(table)} ${w('rows')}${formulas}`);
    if (isDetailed) {
      const told = [
        ...table.columns.map((c) => columnReason(c)[language]),
        ...policyLines(table, result, language),
      ];
      lines.push(...told.map((line) => `      ${plainLine(line)}`));
    }
  }
  if (unrecognised.length) {
    lines.push(`${w('unrecognised')}: ${unrecognised.length}`);
    for (const area of unrecognised) {
      const nearest = area.nearest ? ` (${w('nearest')}: ${area.nearest})` : '';
      lines.push(`  ${plainLine(placeKey(area))}${nearest}: ${plainLine(area.reason[language])}`);
    }
  }

  if (result.policyProblems.length) {
    lines.push(`${w('policy')}: ${result.policyProblems.length}`);
    lines.push(...result.policyProblems.map((problem) => `  ${plainLine(problem[language])}`));
  }

  lines.push(
    '',
    ...findingLines(result.findings, language, write),
    '',
    ...checkedLines(result, language),
  );
  lines.push(`${w('summary')}: ${summaryText(summarise(result.findings), language)}`);
  return lines.join('\n');
}

/** How a table counts, and how much each rule compared in it. */
function policyLines(table: Table, result: CheckResult, language: Language): string[] {
  const policy = result.policies.get(table);
  const words = policy ? policyWords(table.layout, policy, language) : [];
  const counts = Object.entries(result.checkedIn.get(table) ?? {});
  const compared = counts.map(([rule, n]) => `${rule} ${n.toLocaleString(LOCALES[language])}`);
  const list = compared.join(', ') || WORDS.none[language];
  return [...words, `${WORDS.checked[language]}: ${list}`];
}

/** "cukup yakin 74 %" */
function surenessText(table: Table, language: Language): string {
  const { degree, percent } = sureness(table);
  return degree === 'ditetapkan'
    ? WORDS[degree][language]
    : `${WORDS[degree][language]} ${percent} %`;
}

/** "2 salah, 1 janggal, 0 catatan" */
export function summaryText(summary: Summary, language: Language): string {
  const part = (count: number, key: Severity) =>
    `${count} ${SEVERITY_WORDS[key][language].toLowerCase()}`;
  return [
    part(summary.errors, 'error'),
    part(summary.warnings, 'warning'),
    part(summary.infos, 'info'),
  ].join(', ');
}

function findingLines(
  findings: readonly Finding[],
  language: Language,
  write: (finding: Finding) => string,
): string[] {
  const w = (key: keyof typeof WORDS) => WORDS[key][language];
  if (!findings.length) return [w('noFindings')];
  const lines = [`${w('findings')}: ${findings.length}`];
  let sheet: string | null = null;
  for (const finding of findings) {
    if (finding.sheet !== sheet) {
      sheet = finding.sheet;
      lines.push(`  [${plainLine(sheet)}]`);
    }
    const level = SEVERITY_WORDS[finding.severity][language].toUpperCase();
    lines.push(`  ${finding.cell}  ${level}  ${finding.rule}`);
    lines.push(`      ${plainLine(write(finding))}`);
    if (finding.related?.length) {
      lines.push(`      ${w('related')}: ${placesText(finding.related, language)}`);
    }
    if (finding.fix) lines.push(`      ${w('fix')}: ${fixText(finding.fix, language)}`);
    if (finding.basis) lines.push(`      ${w('basis')}: ${plainLine(finding.basis)}`);
  }
  return lines;
}

/** Cells that are listed one by one; of more only the number is told. */
const LISTED = 6;

function placesText(places: readonly Place[], language: Language): string {
  const listed = places.slice(0, LISTED).map((p) => `${plainLine(p.sheet)}!${p.cell}`);
  const more = places.length - listed.length;
  const rest = language === 'id' ? `dan ${more} lagi` : `and ${more} more`;
  return more ? `${listed.join(', ')} ${rest}` : listed.join(', ');
}

function fixText(fix: Fix, language: Language): string {
  if (fix.formula !== undefined) return plainLine(fix.formula);
  if (typeof fix.value === 'number') {
    return fix.value.toLocaleString(LOCALES[language], { maximumFractionDigits: 10 });
  }
  return plainLine(String(fix.value ?? ''));
}

/** What was checked and what was not, so that silence is never mistaken for a check. */
function checkedLines(result: CheckResult, language: Language): string[] {
  const w = (key: keyof typeof WORDS) => WORDS[key][language];
  const rules = Object.entries(result.checked);
  const busy = rules.filter(([, count]) => count > 0);
  const idle = rules.filter(([, count]) => count === 0).map(([rule]) => rule);
  const total = busy.reduce((sum, [, count]) => sum + count, 0);
  const number = total.toLocaleString(LOCALES[language]);
  const lines = [`${w('checked')}: ${number} ${w('comparisons')}, ${busy.length} ${w('rules')}`];
  if (idle.length) lines.push(`${w('notChecked')}: ${idle.join(', ')}`);
  if (result.failures.length) {
    lines.push(`${w('failed')}: ${result.failures.map((f) => f.rule).join(', ')}`);
  }
  if (result.waived.length) {
    lines.push(`${w('waived')}: ${result.waived.length}`);
    for (const { finding, reason } of result.waived) {
      const place = `${plainLine(finding.sheet)}!${finding.cell}`;
      lines.push(`  ${place}  ${finding.rule}: ${plainLine(reason)}`);
    }
  }
  return lines;
}
