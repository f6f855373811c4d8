/**
 * Sentences of a finding: what is wrong, then why and what to do.
 * A full stop inside a number or an abbreviation ends no sentence.
 */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter(Boolean);
}
