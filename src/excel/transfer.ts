import { rectToA1 } from '../sheet/address';
import type { Settings } from '../sheet/settings';
import { ask, put, rangeOf, type Answer, type Run, type SheetIds } from './cells';
import { sameContent, type Content } from './content';
import { placeOf } from './journal';
import { askedBytes, inMessages, message, RELEASED, storedBytes, writtenBytes } from './messages';
import { inGroups } from './pieces';
import type { CellPlace, Filled } from './port';
import { ExcelProblem, toProblem } from './problem';
import { storeSettings, type LoadedSettings } from './settings';
import { askNames } from './sheets';

/** Content that goes into one cell, in place of what was seen there. */
export interface Move extends CellPlace {
  readonly filled?: Filled | undefined;
  readonly before: Content;
  readonly after: Content;
}

/** A range that Excel itself holds on to, so that it tells when rows above it come or go. */
export interface Held<T extends CellPlace> {
  readonly run: Run<T>;
  readonly range: Excel.Range;
  /** What it held; may be read after the next sync. */
  readonly read: () => Answer;
}

/** Asks for ranges, in as many messages as they need; the last of these is left to the caller's sync. */
export async function hold<T extends CellPlace>(
  context: Excel.RequestContext,
  runs: readonly Run<T>[],
  ids: SheetIds,
  room = inMessages(context),
): Promise<Held<T>[]> {
  const held: Held<T>[] = [];
  for (const run of runs) {
    await room(askedBytes(run));
    const range = rangeOf(context, run, ids);
    held.push({ run, range, read: ask(range) });
  }
  return held;
}

/** Lets go of ranges that have answered: at the end, with all others, one message might not hold them. */
export async function release(
  context: Excel.RequestContext,
  held: readonly Held<CellPlace>[],
): Promise<void> {
  const room = inMessages(context);
  for (const { range } of held) {
    await room(RELEASED);
    range.untrack();
  }
}

/** Where a move's cell is by now, and what stood there just before it was written. */
export interface Sent {
  readonly move: Move;
  /** A1 address. */
  readonly cell: string;
  readonly before: Content;
}

/** A transfer that broke off; these cells may have been written. */
export class BrokenOff extends Error {
  readonly sent: readonly Sent[];
  readonly problem: ExcelProblem;

  constructor(sent: readonly Sent[], cause: unknown) {
    super('The transfer broke off');
    this.sent = sent;
    this.problem = toProblem(cause);
  }
}

export interface Transfer {
  readonly held: readonly Held<CellPlace>[];
  /** What goes into a held cell; null leaves it. */
  readonly moveOf: (place: CellPlace) => Move | null;
  /** How the sheets were called when the cells were read: formulas name them. */
  readonly names: readonly string[];
  readonly loaded: LoadedSettings;
  /** Settings stored before the first cell is written. */
  readonly first?: Settings;
  /** Settings stored after the last one, in the same message where there is room. */
  readonly last?: Settings;
}

export interface Transferred {
  /** What Excel made of each move's content. */
  readonly now: ReadonlyMap<Move, Content>;
  /** Settings of another pane that were replaced by ours. */
  readonly replaced: Settings | null;
}

/**
 * Writes, and in the same message asks what stood there: so no change of someone else's that came
 * in between is written over unnoticed.
 * @throws BrokenOff
 */
export async function transfer(
  context: Excel.RequestContext,
  { held, moveOf, names, loaded, first, last }: Transfer,
): Promise<Transferred> {
  const sent: Sent[] = [];
  const now = new Map<Move, Content>();
  let replaced: Settings | null = null;
  const store = (settings: Settings | undefined): Part[] =>
    settings ? [{ settings, bytes: storedBytes(settings, loaded.xml) }] : [];
  const parts: Part[] = held.map((one) => {
    const moves = one.run.cells.map(moveOf);
    return { held: one, moves, bytes: writtenBytes(moves) };
  });
  const all = [...store(first), ...parts, ...store(last)];
  try {
    for (const group of inGroups(all, message.bytes, ({ bytes }) => bytes)) {
      const stores: (() => Settings | null)[] = [];
      const queued: Queued[] = [];
      const namesNow = askNames(context);
      for (const part of group) {
        if ('held' in part) queued.push(queue(part.held, part.moves));
        else stores.push(storeSettings(context, loaded, part.settings));
      }
      const at = sent.length;
      sent.push(...queued.flatMap(({ planned }) => planned));
      // More would not fit into one message.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      replaced = stores.map((store) => store()).find((one) => one !== null) ?? replaced;
      const seen = queued.flatMap(({ seen }) => seen());
      sent.splice(at, seen.length, ...seen);
      for (const { kept } of queued) for (const [move, content] of kept()) now.set(move, content);
      // The last message's are let go of by Excel's library; all at once would not fit into one.
      if (group.at(-1) !== all.at(-1)) for (const { letGo } of queued) letGo();
      const strange = seen.filter(({ move, cell, before }) => !isAsSeen(move, cell, before));
      const present = namesNow();
      const places = [
        ...strange.map(({ move }) => placeOf(move)),
        ...names.filter((name) => !present.includes(name)),
      ];
      if (places.length) throw new ExcelProblem('berubah', { places });
    }
  } catch (error) {
    throw new BrokenOff(sent, error);
  }
  return { now, replaced };
}

/** Part of a message. */
type Part = { readonly bytes: number } & (
  | { readonly settings: Settings }
  | { readonly held: Held<CellPlace>; readonly moves: readonly (Move | null)[] }
);

interface Queued {
  readonly planned: Sent[];
  readonly seen: () => Sent[];
  readonly kept: () => [Move, Content][];
  readonly letGo: () => void;
}

/** Asks, writes and asks again, in this order. */
function queue({ range, run }: Held<CellPlace>, moves: readonly (Move | null)[]): Queued {
  // The same cells as an object of its own, since the answer to the later question is kept in `range`.
  const same = range.getOffsetRange(0, 0);
  const earlier = ask(same);
  const withFormats = moves.some((move) => move?.before.format !== move?.after.format);
  put(
    range,
    moves.map((move) => move?.after ?? null),
    withFormats,
  );
  const later = ask(range);
  const present = moves.flatMap((move, r) => (move ? [{ move, r }] : []));
  return {
    planned: present.map(({ move }) => ({ move, cell: move.cell, before: move.before })),
    seen: () => {
      const { address, contents } = earlier();
      const moved = address !== rectToA1(run.rect);
      const top = Number(/\d+/.exec(address)?.[0]);
      const column = /[A-Z]+/.exec(address)?.[0] ?? '';
      return present.map(({ move, r }) => ({
        move,
        cell: moved ? `${column}${top + r}` : move.cell,
        before: ownContent(contents[r], move),
      }));
    },
    kept: () => {
      const { contents } = later();
      return present.map(({ move, r }) => [move, contents[r] ?? move.after]);
    },
    letGo: () => {
      range.untrack();
      same.untrack();
    },
  };
}

/** What a cell holds of its own: of what another cell's formula shows in it, only the format. */
function ownContent(seen: Content | undefined, { before, filled }: Move): Content {
  const isShown = filled?.when === 'before' && seen?.formula === undefined;
  return seen && isShown ? { ...before, format: seen.format } : (seen ?? before);
}

function isAsSeen(move: Move, cell: string, before: Content): boolean {
  return (
    cell === move.cell && before.format === move.before.format && sameContent(before, move.before)
  );
}
