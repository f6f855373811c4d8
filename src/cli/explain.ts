import type { Language, Rule } from '../rules/model';
import { CliProblem } from './problem';

/**
 * What a rule checks, by what source, how it speaks and on which tables.
 * @throws CliProblem for an id that is no rule's, naming those there are
 */
export function explainRule(id: string, rules: readonly Rule[], language: Language): string {
  const rule = rules.find((r) => r.id === id);
  if (!rule) {
    const known = rules.map((r) => r.id).join(', ');
    throw new CliProblem({
      id: `Aturan "${id}" tidak ada. Yang ada: ${known}.`,
      en: `There is no rule "${id}". There are: ${known}.`,
    });
  }
  const isEn = language === 'en';
  const messages = Object.values(rule.messages).map((message) => `  - ${message[language]}`);
  const examples = rule.examples.wrong.map(
    ({ table, findings }) => `${indented(table)}\n  → ${findings.join(', ')}`,
  );
  return [
    `${rule.id} (${rule.severity})`,
    rule.summary[language],
    `${isEn ? 'Source' : 'Sumber'}: ${rule.source}`,
    ...(messages.length ? [isEn ? 'Messages:' : 'Pesan:', ...messages] : []),
    ...(examples.length
      ? [isEn ? 'Reported, for example:' : 'Contoh yang dilaporkan:', ...examples]
      : []),
  ].join('\n');
}

/** The example's own indentation is that of the source file; only its own columns matter. */
function indented(table: string): string {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line.trim()}`)
    .join('\n');
}
