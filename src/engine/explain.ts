import { columnName } from '../sheet/address';
import { ruleOf } from '../rules';
import { valueNames } from '../rules/kit/fill';
import { SEVERITY_WORDS } from '../rules/kit/severity-words';
import type { Language, Rule, RuleExample } from '../rules/model';

const WORDS = {
  id: {
    severity: 'Tingkat',
    source: 'Dasar',
    says: 'Yang dilaporkan',
    wrong: 'Contoh yang salah',
    right: 'Contoh yang benar',
    at: 'Temuan di',
  },
  en: {
    severity: 'Severity',
    source: 'Source',
    says: 'What it reports',
    wrong: 'Wrong example',
    right: 'Right example',
    at: 'Findings at',
  },
} as const;

/** A message with its values named instead of filled in: `{harus}` becomes ‹harus›. */
function withNames(text: string): string {
  return valueNames(text).reduce((t, name) => t.replace(`{${name}}`, `‹${name}›`), text);
}

/** A cell as Excel shows it: `0.8{0.00%}` is 80.00%. */
function shown(cell: string): string {
  const fraction = /^(-?[\d.]+)\{0\.?(0*)%\}$/.exec(cell);
  if (!fraction) return cell;
  return `${(Number(fraction[1]) * 100).toFixed(fraction[2]!.length)}%`;
}

/** The text table of an example as Markdown with Excel's letters and row numbers; faults are bold. */
function exampleTable({ table, findings }: RuleExample): string {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => shown(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, i) => columnName(i));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const mark = (text: string, address: string): string =>
    findings.includes(address) ? `**${text || '…'}**` : text;
  const body = rows.map((row, i) =>
    line([String(i + 1), ...letters.map((l, c) => mark(row[c] ?? '', `${l}${i + 1}`))]),
  );
  return [line(['', ...letters]), line(['', ...letters].map(() => '---')), ...body].join('\n');
}

function examples(rule: Rule, language: Language, more: Remarks): string[] {
  const words = WORDS[language];
  const out: string[] = [];
  for (const example of rule.examples.wrong) {
    out.push(`### ${words.wrong} (\`${example.layout}\`)`, exampleTable(example));
    out.push(`${words.at} ${example.findings.join(', ')}.`, ...more(example));
  }
  for (const example of rule.examples.right) {
    out.push(`### ${words.right} (\`${example.layout}\`)`, exampleTable(example), ...more(example));
  }
  return out;
}

/** What a rule checks, how severe it is, on what ground, and what it says, as Markdown. */
export function summariseRule(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const messages = Object.values(rule.messages).map((m) => `- ${withNames(m[language])}`);
  return [
    rule.summary[language],
    `${words.severity}: ${SEVERITY_WORDS[rule.severity][language].toLowerCase()}. ${words.source}: ${rule.source}.`,
    `### ${words.says}`,
    messages.join('\n'),
  ].join('\n\n');
}

/** Paragraphs below an example. */
type Remarks = (example: RuleExample) => readonly string[];

/** Everything that a rule says of itself, with its examples, as Markdown. */
export function describeRule(rule: Rule, language: Language, more: Remarks = () => []): string {
  const parts = [summariseRule(rule, language), ...examples(rule, language, more)];
  return [`## ${rule.id}`, ...parts].join('\n\n');
}

/** Explanation of a rule for the pane and the command line; null for an unknown id. */
export function explainRule(id: string, language: Language): string | null {
  const rule = ruleOf(id);
  return rule ? describeRule(rule, language) : null;
}
