import { ruleOf } from '../rules';
import { valueNames } from '../rules/kit/fill';
import type { Language, Rule } from '../rules/model';

const WORDS = {
  id: {
    severity: 'Tingkat',
    source: 'Dasar',
    says: 'Yang dilaporkan',
    wrong: 'Contoh yang salah',
    right: 'Contoh yang benar',
    at: 'Temuan di',
    levels: { error: 'kesalahan', warning: 'peringatan', info: 'catatan' },
  },
  en: {
    severity: 'Severity',
    source: 'Source',
    says: 'What it reports',
    wrong: 'Wrong example',
    right: 'Right example',
    at: 'Findings at',
    levels: { error: 'error', warning: 'warning', info: 'info' },
  },
} as const;

/** A message with its values named instead of filled in: `{harus}` becomes ‹harus›. */
function withNames(text: string): string {
  return valueNames(text).reduce((t, name) => t.replace(`{${name}}`, `‹${name}›`), text);
}

/** The text table of an example as Markdown, each row with its number in the sheet. */
function exampleTable(table: string): string {
  const lines = table.trim().split('\n');
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, i) => String.fromCharCode(65 + i));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row, i) => line([String(i + 1), ...letters.map((_, c) => row[c] ?? '')]));
  return [line(['', ...letters]), line(['', ...letters].map(() => '---')), ...body].join('\n');
}

function examples(rule: Rule, language: Language): string[] {
  const words = WORDS[language];
  const out: string[] = [];
  for (const [title, list] of [
    [words.wrong, rule.examples.wrong],
    [words.right, rule.examples.right],
  ] as const) {
    for (const example of list) {
      out.push(`### ${title} (\`${example.layout}\`)`, exampleTable(example.table));
      if (example.findings.length) out.push(`${words.at} ${example.findings.join(', ')}.`);
    }
  }
  return out;
}

/** Everything that a rule says of itself, as Markdown. */
export function describeRule(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const messages = Object.values(rule.messages).map((m) => `- ${withNames(m[language])}`);
  return [
    `## ${rule.id}`,
    rule.summary[language],
    `${words.severity}: ${words.levels[rule.severity]}. ${words.source}: ${rule.source}.`,
    `### ${words.says}`,
    messages.join('\n'),
    ...examples(rule, language),
  ].join('\n\n');
}

/** Explanation of a rule for the pane and the command line; null for an unknown id. */
export function explainRule(id: string, language: Language): string | null {
  const rule = ruleOf(id);
  return rule ? describeRule(rule, language) : null;
}
