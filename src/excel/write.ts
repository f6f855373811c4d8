import { rectToA1 } from '../sheet/address';
import { undoSheet } from './add-sheet';
import { askContents, putContents, runsOf, type Run } from './cells';
import { sameContent, type Content } from './content';
import { journalOf, stepOf, withJournal, type JournalCell, type JournalEntry } from './journal';
import type { CellPlace, Change, JournalStep, UndoReport, WriteReport } from './port';
import { officeContext } from './office';
import { ExcelProblem, toProblem } from './problem';
import { run } from './run';
import { inTurn, loadSettings, readSettings, storeSettings } from './settings';

/** Value of Office.DocumentMode.ReadOnly; the enumeration is absent outside of Office. */
const READ_ONLY = 'readOnly';

/** Cells a message, well below 5 MB. */
const MESSAGE_CELLS = 20_000;

/**
 * Writes all of these cells or none, after noting in the workbook what stood there.
 * @throws ExcelProblem `terlindung`, `baca-saja`, `lembar-hilang` before anything is written;
 * `gagal-tulis` when Excel refused and everything was put back; `gagal-pulih` when that failed too
 */
export function write(changes: readonly Change[], label: string): Promise<WriteReport> {
  return inTurn(() =>
    run(async (context) => {
      const { settings } = await loadSettings(context);
      const runs = runsOf(changes);
      await refuseClosedSheets(context, runs);
      const read = askContents(context, runs);
      await context.sync();
      const cells = read().map(({ cell, content }) => ({
        sheet: cell.sheet,
        cell: cell.cell,
        before: content,
        after: wanted(cell, content),
      }));
      const entry: JournalEntry = {
        id: globalThis.crypto.randomUUID(),
        label,
        time: Date.now(),
        cells,
      };
      const entries = journalOf(settings);
      await replace(context, cells, {
        journal: [...entries, entry],
        back: entries,
        // Excel may spell a formula its own way; undo compares with what it really holds.
        finish: (now) => [...entries, { ...entry, cells: now }],
      });
      return { written: cells.length, step: entry.id };
    }),
  );
}

/**
 * Takes a write back: values, formulas and formats as they were, wherever the cell still holds
 * what was written. Cells changed since are left alone and named.
 */
export function undo(step?: string): Promise<UndoReport | null> {
  return inTurn(() =>
    run(async (context) => {
      const { settings } = await loadSettings(context);
      const entries = journalOf(settings);
      const entry = step ? entries.find((e) => e.id === step) : entries[entries.length - 1];
      if (!entry) return null;
      const rest = entries.filter((e) => e !== entry);
      if (entry.sheet) return undoSheet(context, entry, entry.sheet, rest);
      const { present, gone } = await onPresentSheets(context, entry.cells);
      const runs = runsOf(present);
      await refuseClosedSheets(context, runs);
      const read = askContents(context, runs);
      await context.sync();
      const now = read();
      const changed = now.filter(({ cell, content }) => !sameContent(content, cell.after));
      const cells = now
        .filter(({ cell, content }) => sameContent(content, cell.after))
        .map(({ cell, content }) => ({
          sheet: cell.sheet,
          cell: cell.cell,
          before: content,
          after: {
            ...cell.before,
            // A format the user has chosen since is theirs.
            format: content.format === cell.after.format ? cell.before.format : content.format,
          },
        }));
      await replace(context, cells, { journal: entries, back: entries, finish: () => rest });
      const stillThere = changed.filter(({ cell, content }) => !sameContent(content, cell.before));
      return {
        step: stepOf(entry),
        restored: cells.length + changed.length - stillThere.length,
        left: [...stillThere.map(({ cell }) => cell), ...gone].map(({ sheet, cell }) => ({
          sheet,
          cell,
        })),
      };
    }),
  );
}

/** Writes that can be taken back, latest first. */
export async function history(): Promise<JournalStep[]> {
  return journalOf(await readSettings())
    .map(stepOf)
    .reverse();
}

function wanted(change: Change, present: Content): Content {
  const format =
    change.numberFormat ??
    // A formula in a Text cell would stay text.
    (change.formula !== undefined && present.format === '@' ? 'General' : present.format);
  return change.formula !== undefined
    ? { formula: change.formula, value: '', format }
    : { value: change.value ?? '', format };
}

/** Puts `after` into the cells; on any failure puts `before` back, journal included. */
async function replace(
  context: Excel.RequestContext,
  cells: readonly JournalCell[],
  keep: {
    /** Stored before the first cell is written. */
    journal: readonly JournalEntry[];
    /** Stored when the write has failed and was taken back. */
    back: readonly JournalEntry[];
    /** Stored when all is written, from what the cells then hold. */
    finish: (now: readonly JournalCell[]) => readonly JournalEntry[];
  },
): Promise<void> {
  const runs = runsOf(cells);
  const changesFormat = ({ before, after }: JournalCell) => before.format !== after.format;
  try {
    const { parts, settings } = await loadSettings(context);
    storeSettings(context, parts, withJournal(settings, keep.journal));
    let queued = 0;
    for (const part of runs) {
      putContents(context, part, (cell) => cell.after, changesFormat);
      queued += part.cells.length;
      if (queued >= MESSAGE_CELLS) {
        // More would not fit into one message.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        queued = 0;
      }
    }
    const read = askContents(context, runs);
    await context.sync();
    const now = read().map(({ cell, content }) => ({ ...cell, after: content }));
    await storeJournal(context, keep.finish(now));
  } catch (error) {
    const detail = toProblem(error).detail;
    try {
      // Excel carries out a message up to the call that fails, so any cell may have changed.
      for (const part of runs) putContents(context, part, (cell) => cell.before, changesFormat);
      await storeJournal(context, keep.back);
    } catch {
      throw new ExcelProblem('gagal-pulih', { places: runs.map(placeOf), detail });
    }
    throw new ExcelProblem('gagal-tulis', { detail });
  }
}

async function storeJournal(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { parts, settings } = await loadSettings(context);
  storeSettings(context, parts, withJournal(settings, entries));
  await context.sync();
}

/** Says so before anything is written, rather than failing half way. */
async function refuseClosedSheets(
  context: Excel.RequestContext,
  runs: readonly Run<CellPlace>[],
): Promise<void> {
  const document = officeContext()?.document;
  if (String(document?.mode) === READ_ONLY) {
    throw new ExcelProblem('baca-saja');
  }
  const names = [...new Set(runs.map((r) => r.sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return sheet;
  });
  await context.sync();
  const missing = names.filter((_, i) => sheets[i]?.isNullObject);
  if (missing.length) throw new ExcelProblem('lembar-hilang', { places: missing });
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  const closed = names.filter((_, i) => sheets[i]?.protection.protected);
  if (closed.length) throw new ExcelProblem('terlindung', { places: closed });
}

async function onPresentSheets<T extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<{ present: T[]; gone: T[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map((sheet) => sheet.name));
  return {
    present: cells.filter((cell) => names.has(cell.sheet)),
    gone: cells.filter((cell) => !names.has(cell.sheet)),
  };
}

function placeOf({ sheet, rect }: Run<CellPlace>): string {
  return `${sheet}!${rectToA1(rect)}`;
}
