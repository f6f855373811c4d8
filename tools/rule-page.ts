import { describeRule, summariseRule } from '../src/engine/explain';
import type { Rule } from '../src/rules/model';

/** The page of a rule: Indonesian with the examples first, then in English what it says. */
export function rulePage(rule: Rule): string {
  const note = `<!-- Dibuat dari src/rules/${rule.id}.ts; jangan diubah di sini. -->`;
  const page = describeRule(rule, 'id').replace(/^## /, '# ');
  return [note, page, '## In English', summariseRule(rule, 'en')].join('\n\n') + '\n';
}
