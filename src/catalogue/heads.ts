import { memoised } from '../sheet/memo';

const NUMBERING = /^\s*(?:[-–•*]\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.,)]\s*(?=\D))+/i;

/** Numbering taken off: "1 . Layanan rujukan" → "Layanan rujukan". */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '').trim();
}

/**
 * A written name in two parts: the name, and the explanation that offices copy behind it, with or
 * without brackets. Short brackets stay with the name: "Persentase (%)", "1 (satu)".
 */
export const splitExplanation = memoised((text: string): { head: string; explanation: string } => {
  const plain = withoutNumbering(text.replace(/\s+/g, ' '));
  const cut = Math.min(bracketAt(plain), definitionAt(plain));
  if (cut >= plain.length || cut === 0) return { head: plain, explanation: '' };
  return { head: plain.slice(0, cut).trim(), explanation: plain.slice(cut).trim() };
});

function bracketAt(text: string): number {
  for (const match of text.matchAll(/\(([^)]*)(\)?)/g)) {
    const inside = match[1]!.trim();
    if (inside.split(' ').length >= 3 || (!match[2] && inside.length > 3)) return match.index;
  }
  return text.length;
}

/**
 * "Bimbingan fisik … dan sosial bimbingan fisik adalah …": a definition begins where the words before
 * "adalah" are said a second time; without a repetition it begins at "adalah" itself.
 */
function definitionAt(text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    word: m[0].toLowerCase(),
    at: m.index,
  }));
  for (let k = 1; k < words.length; k++) {
    const word = words[k]!.word;
    const defines = /^(adalah|merupakan|ialah|yaitu|yakni|berupa)$/.test(word);
    if (!defines && word !== 'yang') continue;
    const repeated = repetitionBefore(
      words.map((w) => w.word),
      k,
    );
    if (repeated !== null) return words[repeated]!.at;
    if (defines) return words[k]!.at;
  }
  return text.length;
}

/** Start of the longest run of at least two words that ends before `end` and was said before. */
function repetitionBefore(words: readonly string[], end: number): number | null {
  const spoken = (from: number, to: number): string => ` ${words.slice(from, to).join(' ')} `;
  for (let from = Math.ceil(end / 2) - 1; from <= end - 2; from++) {
    if (from >= 1 && spoken(0, from).includes(spoken(from, end))) return from;
  }
  return null;
}
