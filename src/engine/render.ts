import { fill, writeNumber } from '../rules/kit/fill';
import type { Finding, Language, Message } from '../rules/model';

/** Cells of a group that are listed one by one; a longer list is shortened. */
const LISTED = 6;
/** Consequences that are told in words; more of them are named by their cells. */
const TOLD = 2;

const GROUP: Message = {
  id: 'Sama pada {n} sel: {cells}.',
  en: 'The same in {n} cells: {cells}.',
};
const CONSEQUENCES: Message = {
  id: 'Akibatnya juga: {cells}.',
  en: 'It also shows in: {cells}.',
};

function list(cells: readonly string[], language: Language): string {
  if (cells.length <= LISTED) return cells.join(', ');
  const more = writeNumber(cells.length - LISTED, language);
  const rest = language === 'id' ? `dan ${more} lagi` : `and ${more} more`;
  return `${cells.slice(0, LISTED).join(', ')} ${rest}`;
}

/**
 * A finding in words: what is wrong, why, and what to do; then the other cells of the same fault and
 * the cells where it shows as a consequence.
 */
export function renderFinding(finding: Finding, language: Language): string {
  const parts = [fill(finding.text, language)];
  const { cells, consequences } = finding;
  if (cells && cells.length > 1) {
    const text = GROUP[language];
    const n = writeNumber(cells.length, language);
    parts.push(text.replace('{n}', n).replace('{cells}', list(cells, language)));
  }
  const [told, shown] = apart(consequences ?? []);
  const where = [...new Set(shown.map((c) => c.cell))].filter((c) => c !== finding.cell);
  if (where.length) parts.push(CONSEQUENCES[language].replace('{cells}', list(where, language)));
  for (const one of told) parts.push(`${one.cell}: ${fill(one.text, language)}`);
  return parts.join(' ');
}

/**
 * Something missing shows in no cell, such as the service that a doubled one has pushed out: a few
 * such consequences are told in words. Of all others the cell says enough.
 */
function apart(
  consequences: readonly Finding[],
): [told: readonly Finding[], shown: readonly Finding[]] {
  const missing = consequences.filter((c) => c.found === null && typeof c.expected === 'string');
  if (missing.length > TOLD) return [[], consequences];
  return [missing, consequences.filter((c) => !missing.includes(c))];
}
