import { distance } from 'fastest-levenshtein';
import type { ServiceSlug } from './model';
import { splitExplanation } from './heads';
import { SERVICES, type Service, subServicesOf } from './services';
import { SUB_SERVICES, type SubService, subServiceOf } from './subservices';
import { wordsOf } from './words';

/** The services whose names look most like a text that is not in the catalogue, best first. */
export function nearestServices(text: string, count = 2): readonly Service[] {
  return nearest(text, SERVICES, count);
}

/** The same for sub-services, among those of a service where one is given. */
export function nearestSubServices(
  text: string,
  service?: ServiceSlug,
  count = 2,
): readonly SubService[] {
  const all = service
    ? subServicesOf(service).flatMap(({ slug }) => subServiceOf(service, slug) ?? [])
    : SUB_SERVICES;
  return nearest(text, all, count);
}

function nearest<T extends { readonly name: string }>(
  text: string,
  entries: readonly T[],
  count: number,
): readonly T[] {
  const { head } = splitExplanation(text);
  return entries
    .map((entry) => ({ entry, score: likeness(head, entry.name) }))
    .filter(({ score }) => score > 0.25)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** 0–1: shared words count most, then likeness of the letters. */
function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a).map((w) => w.word));
  const right = new Set(wordsOf(b).map((w) => w.word));
  const shared = [...left].filter((w) => right.has(w) && w.length > 3).length;
  const letters = 1 - distance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1);
  return 0.7 * (shared / Math.max(1, Math.min(left.size, right.size))) + 0.3 * letters;
}
