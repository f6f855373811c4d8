import type { Settings } from '../sheet/settings';
import type { Workbook } from '../sheet/snapshot';
import { undoSheet } from './add-sheet';
import { runsOf, type SheetIds } from './cells';
import { sameContent, type Content } from './content';
import {
  finished,
  journalOf,
  placeOf,
  stepOf,
  withEntry,
  withoutEntry,
  type JournalCell,
  type JournalEntry,
} from './journal';
import { type Found, isOurs } from './ours';
import { inMessages } from './messages';
import type { CellPlace, Change, JournalStep, UndoReport, WriteOptions, WriteReport } from './port';
import { ExcelProblem } from './problem';
import { PANE, recover } from './recover';
import { changeSettings, inTurn, loadSettings } from './settings';
import { askNames, findSheets, openSheets, refuseReadOnly } from './sheets';
import { basisOf } from './since';
import { takeBack } from './take-back';
import { BrokenOff, hold, release, transfer, type Held, type Move } from './transfer';
import { written } from './written';

/**
 * Writes all of these cells or none, after noting in the workbook what stood there.
 * @throws ExcelProblem `terlindung`, `baca-saja`, `lembar-hilang`, `berubah`: nothing is written;
 * `gagal-tulis` when Excel refused and everything was put back; `gagal-pulih` when that failed too
 */
export function write(
  changes: readonly Change[],
  label: string,
  { since, settings: patch = {} }: WriteOptions = {},
): Promise<WriteReport> {
  return inTurn(() =>
    written(async (context) => {
      const ids = await openSheets(context, [...new Set(changes.map(({ sheet }) => sheet))]);
      const room = inMessages(context);
      const held = await hold(context, runsOf(changes), ids, room);
      const names = askNames(context);
      await refuseChanged(context, changes, since, room);
      const loaded = await loadSettings(context);
      const moves = movesOf(held);
      const entry: JournalEntry = {
        id: globalThis.crypto.randomUUID(),
        label,
        time: Date.now(),
        cells: [...moves.values()],
        sheets: Object.fromEntries(ids),
        settings: Object.fromEntries(
          Object.entries(patch).map(([key, after]) => [
            key,
            [loaded.settings[key] ?? null, after ?? null],
          ]),
        ),
        unfinished: PANE,
      };
      try {
        const { now, replaced } = await transfer(context, {
          held,
          moveOf: (place) => moves.get(place) ?? null,
          names: names(),
          loaded,
          first: withEntry(loaded.settings, entry),
        });
        // Excel may spell a formula its own way; undo compares with what it really holds.
        const cells = [...moves.values()].map((move) => ({
          ...move,
          after: move.filled?.when === 'after' ? move.after : (now.get(move) ?? move.after),
        }));
        await finish(context, finished({ ...entry, cells }), replaced);
      } catch (error) {
        throw await takenBack(error, ids, (now, left) => withoutEntry(now, entry, left));
      }
      return { written: moves.size, step: entry.id };
    }),
  );
}

/**
 * Takes a write back: values, formulas and formats as they were, wherever the cell still holds
 * what was written. Cells changed since are left alone and named.
 */
export function undo(step?: string): Promise<UndoReport | null> {
  return inTurn(() =>
    written(async (context) => {
      const loaded = await loadSettings(context);
      const entries = journalOf(loaded.settings);
      const entry = step ? entries.find((e) => e.id === step) : entries[entries.length - 1];
      if (!entry) return null;
      if (entry.sheet) return undoSheet(context, entry, entry.sheet);
      refuseReadOnly();
      const names = [...new Set(entry.cells.map(({ sheet }) => sheet))];
      const found = await findSheets(context, names, entry.sheets ?? {});
      const present = entry.cells.filter(({ sheet }) => found.has(sheet));
      const gone = entry.cells.filter(({ sheet }) => !found.has(sheet));
      await openSheets(
        context,
        [...found.values()].map(({ name }) => name),
      );
      const ids: SheetIds = new Map([...found].map(([name, { id }]) => [name, id]));
      const held = await hold(context, runsOf(present), ids);
      const sheetNames = askNames(context);
      await context.sync();
      const { moves, changed } = backward(held);
      try {
        const { replaced } = await transfer(context, {
          held,
          moveOf: (place) => moves.get(place) ?? null,
          names: sheetNames(),
          loaded,
          last: withoutEntry(loaded.settings, entry),
        });
        if (replaced) await changeSettings(context, () => withoutEntry(replaced, entry));
      } catch (error) {
        // The step stays as it was, be it that its removal was stored already.
        throw await takenBack(error, ids, (now) => withEntry(now, entry));
      }
      const left = [...changed, ...gone].map(({ sheet, cell }) => ({
        sheet: found.get(sheet)?.name ?? sheet,
        cell,
      }));
      return { step: stepOf(entry), restored: entry.cells.length - left.length, left };
    }),
  );
}

/** Writes that can be taken back, latest first. */
export function history(): Promise<JournalStep[]> {
  return inTurn(async () => (await recover()).map(stepOf).reverse());
}

/** Each change with what its cell holds now. */
function movesOf(held: readonly Held<Change>[]): Map<CellPlace, JournalCell> {
  const moves = new Map<CellPlace, JournalCell>();
  for (const { run: part, read } of held) {
    const { contents } = read();
    part.cells.forEach((change, r) => {
      const before = contents[r]!;
      const { sheet, cell, filled } = change;
      const blank = { value: '', format: before.format };
      moves.set(change, {
        sheet,
        cell,
        before: filled?.when === 'before' ? blank : before,
        after: filled?.when === 'after' ? blank : wanted(change, before),
        ...(filled ? { filled } : {}),
      });
    });
  }
  return moves;
}

/** What undo has to write, and the cells that hold neither what was written nor what was there before. */
function backward(held: readonly Held<JournalCell>[]): {
  moves: Map<CellPlace, Move>;
  changed: CellPlace[];
} {
  const moves = new Map<CellPlace, Move>();
  const changed: CellPlace[] = [];
  const found = new Map<string, Found<JournalCell>>();
  for (const { run: part, read } of held) {
    const { contents, values } = read();
    part.cells.forEach((cell, r) => {
      found.set(placeOf(cell), { cell, now: contents[r]!, shown: values[r] ?? '' });
    });
  }
  for (const one of found.values()) {
    const { cell, now } = one;
    // A format the user has chosen since is theirs.
    const format = now.format === cell.after.format ? cell.before.format : now.format;
    if (isOurs(one, found)) moves.set(cell, backOf(cell, now, { ...cell.before, format }));
    else if (!sameContent(now, cell.before)) changed.push(cell);
  }
  return { moves, changed };
}

/** The move that takes a written cell back; what another cell's formula shows in it is not its own. */
function backOf({ sheet, cell, filled }: JournalCell, now: Content, after: Content): Move {
  if (!filled) return { sheet, cell, before: now, after };
  const when = filled.when === 'before' ? 'after' : 'before';
  const before = when === 'before' ? { value: '', format: now.format } : now;
  return { sheet, cell, before, after, filled: { ...filled, when } };
}

function wanted(change: Change, present: Content): Content {
  // A formula in a Text cell would stay text.
  const isText = change.formula !== undefined && present.format === '@';
  const hasOwn = present.format !== 'General' && !isText;
  const format = hasOwn ? present.format : (change.numberFormat ?? 'General');
  return change.formula !== undefined
    ? { formula: change.formula, value: '', format }
    : { value: change.value ?? '', format };
}

/** In the round trip in which the held ranges answer too, where there is room. */
async function refuseChanged(
  context: Excel.RequestContext,
  changes: readonly Change[],
  since: Workbook | undefined,
  room: (bytes: number) => Promise<void>,
): Promise<void> {
  const basis = runsOf(since ? basisOf(changes, since) : []);
  const asked = await hold(context, basis, new Map(), room);
  await context.sync();
  const places = asked.flatMap(({ run: { cells }, read }) => {
    const { contents } = read();
    return cells.filter(({ content }, r) => !sameContent(contents[r]!, content)).map(placeOf);
  });
  if (places.length) throw new ExcelProblem('berubah', { places });
  await release(context, asked);
}

/** All is written and the step noted: should this fail, the next look at the journal makes up for it. */
async function finish(
  context: Excel.RequestContext,
  entry: JournalEntry,
  replaced: Settings | null,
): Promise<void> {
  try {
    await changeSettings(context, (now) => withEntry(replaced ?? now, entry));
  } catch {
    // See above.
  }
}

/** Undoes what a broken-off transfer has done; gives what is to be told. */
async function takenBack(
  error: unknown,
  ids: SheetIds,
  amend: Parameters<typeof takeBack>[2],
): Promise<unknown> {
  if (!(error instanceof BrokenOff)) return error;
  const { sent, problem } = error;
  const { detail } = problem;
  const cells = sent.map(({ move, cell, before }) => ({
    sheet: move.sheet,
    cell,
    before,
    after: move.after,
    filled: move.filled,
  }));
  try {
    const left = await takeBack(cells, ids, amend);
    if (left.length) return new ExcelProblem('gagal-pulih', { places: left.map(placeOf), detail });
  } catch {
    return new ExcelProblem('gagal-pulih', { places: cells.map(placeOf), detail });
  }
  return problem.kind === 'berubah' ? problem : new ExcelProblem('gagal-tulis', { detail });
}
