import { rectToA1 } from '../sheet/address';
import type { Settings } from '../sheet/settings';
import { ask, put, rangeOf, type Answer, type Run, type SheetIds } from './cells';
import { sameContent, type Content } from './content';
import { inGroups } from './pieces';
import { placeOf } from './journal';
import type { CellPlace, Filled } from './port';
import { ExcelProblem, toProblem } from './problem';
import { storeSettings, type LoadedSettings } from './settings';
import { askNames } from './sheets';

/** Cells a message, well below 5 MB. */
const MESSAGE_CELLS = 20_000;

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

export function hold<T extends CellPlace>(
  context: Excel.RequestContext,
  runs: readonly Run<T>[],
  ids: SheetIds,
): Held<T>[] {
  return runs.map((run) => {
    const range = rangeOf(context, run, ids);
    return { run, range, read: ask(range) };
  });
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
  /** Settings stored after the last one, in the same message. */
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
  const filled = inGroups(
    held.map((one) => ({ ...one, rect: one.run.rect })),
    MESSAGE_CELLS,
  );
  // Settings are stored even where no cell is to be written.
  const groups = filled.length ? filled : [[]];
  try {
    for (const [i, group] of groups.entries()) {
      const stores: (() => Settings | null)[] = [];
      if (i === 0 && first) stores.push(storeSettings(context, loaded, first));
      const namesNow = askNames(context);
      const queued = group.map((one) => queue(one, one.run.cells.map(moveOf)));
      if (i === groups.length - 1 && last) stores.push(storeSettings(context, loaded, last));
      const at = sent.length;
      sent.push(...queued.flatMap(({ planned }) => planned));
      // More would not fit into one message.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      replaced = stores.map((store) => store()).find((one) => one !== null) ?? replaced;
      const seen = queued.flatMap(({ seen }) => seen());
      sent.splice(at, seen.length, ...seen);
      for (const { kept } of queued) for (const [move, content] of kept()) now.set(move, content);
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

/** Asks, writes and asks again, in this order. */
function queue(
  { range, run }: Held<CellPlace>,
  moves: readonly (Move | null)[],
): {
  planned: Sent[];
  seen: () => Sent[];
  kept: () => [Move, Content][];
} {
  // The same cells as an object of its own, since the answer to the later question is kept in `range`.
  const earlier = ask(range.getOffsetRange(0, 0));
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
