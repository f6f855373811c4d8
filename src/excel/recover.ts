import { runsOf } from './cells';
import { clearAway } from './clear-away';
import { sameContent } from './content';
import { finished, journalOf, withEntry, withoutEntry, type JournalEntry } from './journal';
import { run } from './run';
import { changeSettings, loadSettings } from './settings';
import { findSheets } from './sheets';
import { takeBack } from './take-back';
import { hold } from './transfer';

/** Tells this pane's unfinished writes from those of another one that may still be at work. */
export const PANE = globalThis.crypto.randomUUID();

/** A write of another pane that has been unfinished for so long was broken off. Milliseconds. */
const ABANDONED = 120_000;

/**
 * Looks after writes that a closed pane or a lost connection broke off: one that is whole is kept,
 * one that is not is taken back. No write of this pane may be under way.
 * @returns the journal, latest last
 */
export async function recover(): Promise<JournalEntry[]> {
  const entries = await run(async (context) => journalOf((await loadSettings(context)).settings), {
    again: true,
  });
  const broken = entries.filter(
    ({ unfinished, time }) =>
      unfinished !== undefined && (unfinished === PANE || Date.now() - time > ABANDONED),
  );
  if (!broken.length) return entries;
  for (const entry of broken) await settle(entry);
  return run(async (context) => journalOf((await loadSettings(context)).settings), { again: true });
}

async function settle(entry: JournalEntry): Promise<void> {
  if (entry.sheet) {
    await run((context) => clearAway(context, entry, [], null), { again: true });
    return;
  }
  const { isWhole, ids } = await run((context) => look(context, entry), { again: true });
  if (isWhole) {
    await run(
      (context) => changeSettings(context, (settings) => withEntry(settings, finished(entry))),
      { again: true },
    );
  } else {
    await takeBack(entry.cells, ids, (settings, left) => withoutEntry(settings, entry, left));
  }
}

/** Whole: no cell holds what stood there before. */
async function look(
  context: Excel.RequestContext,
  entry: JournalEntry,
): Promise<{ isWhole: boolean; ids: Map<string, string> }> {
  const names = [...new Set(entry.cells.map(({ sheet }) => sheet))];
  const found = await findSheets(context, names, entry.sheets ?? {});
  const ids = new Map([...found].map(([name, { id }]) => [name, id]));
  const runs = runsOf(entry.cells.filter(({ sheet }) => ids.has(sheet)));
  const asked = await hold(context, runs, ids);
  await context.sync();
  const isWhole = asked.every(({ run: { cells }, read }) => {
    const { contents } = read();
    return cells.every(
      ({ before, after }, r) => sameContent(before, after) || !sameContent(contents[r]!, before),
    );
  });
  return { isWhole, ids };
}
