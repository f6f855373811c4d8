import type { Saying } from '../session/session';
import type { Writer } from '../texts';

/** Writes a saying in the reader's language, with the sayings inside it. */
export function say(text: Writer, { key, values, nested = {} }: Saying): string {
  const inner = Object.entries(nested).map(([name, saying]) => [name, say(text, saying)]);
  return text(key, { ...values, ...(Object.fromEntries(inner) as Record<string, string>) });
}
