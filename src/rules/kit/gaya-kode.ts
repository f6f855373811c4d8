/** A code as a table writes it, and as it is compared; null where it cannot be read. */
interface Tertulis {
  readonly text: string;
  readonly code: string | null;
}

const segments = (text: string): readonly string[] => text.trim().replace(/\.$/, '').split('.');

/** A code with as many noughts as most others of its level: "1.06.04.2.01.0003" among codes of four digits. */
export function sepertiLainnya(list: readonly Tertulis[], code: string): string {
  const own = segments(code);
  const others = list
    .filter((entry) => entry.code !== null)
    .map((entry) => segments(entry.text))
    .filter((parts) => parts.length === own.length);
  if (!others.length) return code;
  return own
    .map((part, i) => part.replace(/^0+(?=\d)/, '').padStart(lebar(others.map((o) => o[i]!)), '0'))
    .join('.');
}

/** The width that most of them have. */
function lebar(parts: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const { length } of parts) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [length, count] of counts) if (count > (counts.get(best) ?? 0)) best = length;
  return best;
}
