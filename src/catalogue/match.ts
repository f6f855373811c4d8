import { memoised } from '../sheet/memo';
import type { ServiceSlug, SubServiceSlug } from './model';
import { splitExplanation } from './heads';
import { readService } from './match-service';
import { readSubService } from './match-subservice';
import type { Family } from './services';
import { type Word, wordsOf } from './words';

export interface SpellingIssue {
  /** The words as written; several slips are joined with " … ". */
  readonly found: string;
  readonly expected: string;
  /** The whole text with the slips put right. */
  readonly corrected: string;
}

interface Match {
  /** benar: as written in law or practice; ejaan: misspelt, but certain. */
  readonly spelling: 'benar' | 'ejaan';
  readonly issue?: SpellingIssue;
  /** 1 a full name; below 0.7 only the name of a group, so that the place must tell the rest. */
  readonly confidence: number;
  /** A service of the provinsi: inside institutions, or a disaster of provincial scale. */
  readonly provincial?: true;
}

export interface ServiceMatch extends Match {
  readonly slug: ServiceSlug;
}

export interface SubServiceMatch extends Match {
  readonly slug: SubServiceSlug;
  /** Which family the text, or the service given, speaks of. */
  readonly family: Family;
}

/**
 * The service that a written name, indicator or numerator stands for.
 * @returns null for what is no single service of the catalogue: other programmes, and rows that name
 * several groups at once (see `isCombinedService`).
 */
export const matchService = memoised((text: string): ServiceMatch | null => {
  const words = wordsOf(splitExplanation(text).head);
  const read = readService(words);
  if (!read?.slug) return null;
  return { slug: read.slug, ...describe(text, read.used, read.confidence, read.provincial) };
});

/** True for a rehabilitation or disaster service of the provinsi, also where no single group is named. */
export const isProvincialService = memoised((text: string): boolean => {
  return readService(wordsOf(splitExplanation(text).head))?.provincial ?? false;
});

/** True for the one kegiatan that holds all rehabilitation services: "… Disabilitas Terlantar, Anak …". */
export const isCombinedService = memoised((text: string): boolean => {
  return readService(wordsOf(splitExplanation(text).head))?.combined ?? false;
});

const matchIn = {
  any: memoised((text: string) => subServiceIn(text, undefined)),
  rehabilitasi: memoised((text: string) => subServiceIn(text, 'rehabilitasi')),
  bencana: memoised((text: string) => subServiceIn(text, 'bencana')),
};

/**
 * The sub-service that a written name stands for, by the head of the text; explanations behind it are
 * not read. `service` decides between names that both families have. Whether the sub-service applies
 * to the service is for the caller (`subServicesOf`).
 */
export function matchSubService(text: string, service?: ServiceSlug): SubServiceMatch | null {
  if (service === undefined) return matchIn.any(text);
  return service === 'bencana' ? matchIn.bencana(text) : matchIn.rehabilitasi(text);
}

function subServiceIn(text: string, family: Family | undefined): SubServiceMatch | null {
  const { head, explanation } = splitExplanation(text);
  // A row that is nothing but an explanation names no sub-service of its own.
  if (head.startsWith('(')) return null;
  const read = readSubService(wordsOf(head), family);
  if (!read) return null;
  const defines = /^(adalah|merupakan|ialah|yaitu|yakni)\b/i.test(explanation);
  const confidence = defines ? Math.min(0.6, read.confidence) : read.confidence;
  return {
    slug: read.slug,
    family: read.family,
    ...describe(text, read.used, confidence, read.provincial),
  };
}

/** Spelling is judged only on the words that the match rests on, not on what follows them. */
function describe(
  text: string,
  used: readonly Word[],
  confidence: number,
  provincial: boolean,
): Match {
  const slips = used.filter((w) => w.corrected !== undefined);
  const issue = slips.length
    ? {
        found: slips.map((w) => w.written).join(' … '),
        expected: slips.map((w) => w.corrected).join(' … '),
        corrected: slips.reduce((t, w) => t.replace(w.written, w.corrected ?? ''), text),
      }
    : undefined;
  return {
    spelling: issue ? 'ejaan' : 'benar',
    ...(issue && { issue }),
    confidence: Math.max(0, confidence - 0.05 * slips.length),
    ...(provincial && { provincial }),
  };
}
