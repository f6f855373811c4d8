import { renderFinding } from '../src/engine';
import { describeRule, summariseRule } from '../src/engine/explain';
import { SEVERITY_WORDS } from '../src/rules/kit/severity-words';
import type { Finding, Rule, RuleExample } from '../src/rules/model';
import type { Scalar } from '../src/sheet/snapshot';
import { check } from '../test/kit/check';

const written = (value: Scalar): string => (typeof value === 'string' ? `"${value}"` : `${value}`);

/** One finding: what it says, and what goes with it. */
export function saidOf(finding: Finding): string {
  const { severity, expected, fix, related = [], consequences = [], basis } = finding;
  const proposed = fix?.value ?? null;
  const cells = [...new Set(related.map(({ cell }) => cell))].join(', ');
  const follow = consequences.map((f) => `${f.cell} (${f.rule})`).join(', ');
  return [
    `${SEVERITY_WORDS[severity].id}: ${renderFinding(finding, 'id')}`,
    ...(expected === null ? [] : [`Seharusnya ${written(expected)}.`]),
    ...(proposed === null ? [] : [`Diusulkan ${written(proposed)}.`]),
    ...(cells ? [`Sel terkait: ${cells}.`] : []),
    ...(follow ? [`Ikut keliru: ${follow}.`] : []),
    `Dasar: ${basis}.`,
  ].join(' ');
}

/** What the rule says of an example, and how many comparisons it makes there. */
export function saidOfExample(rule: Rule, { table }: RuleExample): readonly string[] {
  const { findings, checked } = check(table);
  const own = findings.filter((finding) => finding.rule === rule.id);
  return [
    ...(own.length ? [own.map((finding) => `- ${saidOf(finding)}`).join('\n')] : []),
    `Diperiksa: ${checked[rule.id]}.`,
  ];
}

/** The page of a rule: Indonesian with the examples first, then in English what it says. */
export function rulePage(rule: Rule): string {
  const note = `<!-- Dibuat dari src/rules/${rule.id}.ts; jangan diubah di sini. -->`;
  const said = describeRule(rule, 'id', (example) => saidOfExample(rule, example));
  const page = said.replace(/^## /, '# ');
  return [note, page, '## In English', summariseRule(rule, 'en')].join('\n\n') + '\n';
}
