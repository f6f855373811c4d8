import type { Settings } from '../sheet/settings';
import type { Run } from './cells';
import type { Content } from './content';
import type { CellPlace } from './port';

/**
 * Bytes that one message is filled with, as reckoned below: Excel on the web refuses more than 5 MB,
 * going out or coming back, and what is reckoned can be somewhat off.
 */
export const message = { bytes: 4_000_000 };

/** What Excel's library says around the content of one range, in bytes. */
const ASKED = 800;
const WRITTEN = 1500;
/** A cell whose content is not known yet, and what stands around one that is. */
const CELL = 100;
/** Letting go of one range. */
export const RELEASED = 130;

/** Bytes for asking what a range holds. */
export function askedBytes({ cells }: Run<CellPlace>): number {
  return ASKED + CELL * cells.length;
}

/** Bytes for writing a range, asking before and after, and letting go of it in the next message. */
export function writtenBytes(
  moves: readonly ({ readonly before: Content; readonly after: Content } | null)[],
): number {
  return moves.reduce(
    (sum, move) => sum + CELL + (move ? sizeOf(move.before) + 2 * sizeOf(move.after) : 0),
    WRITTEN,
  );
}

/** Bytes for storing settings, and for asking what stood there. */
export function storedBytes(settings: Settings, xml: string | null): number {
  // Quotes are escaped.
  return ASKED + 1.5 * JSON.stringify(settings).length + (xml?.length ?? 0);
}

function sizeOf({ formula, value, format }: Content): number {
  return (formula ?? String(value)).length + format.length;
}

/**
 * Counts what is queued, and sends it before more would be queued than one message holds. What
 * remains goes out with the caller's next sync.
 */
export function inMessages(context: Excel.RequestContext): (bytes: number) => Promise<void> {
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > message.bytes) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
}
