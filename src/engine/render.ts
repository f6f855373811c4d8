import { fill, writeNumber } from '../rules/kit/fill';
import type { Finding, Language, Message } from '../rules/model';

/** Cells of a group that are listed one by one; a longer list is shortened. */
const LISTED = 6;

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
  if (consequences?.length) {
    const where = [...new Set(consequences.map((c) => c.cell))].filter((c) => c !== finding.cell);
    if (where.length) parts.push(CONSEQUENCES[language].replace('{cells}', list(where, language)));
  }
  return parts.join(' ');
}
