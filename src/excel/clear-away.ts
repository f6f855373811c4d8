import { journalOf, withoutEntry, type JournalEntry } from './journal';
import { loadSettings, storeSettings } from './settings';

/** By its id, which outlives renaming, else by its name, which outlives saving. */
export async function findSheet(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  const candidates = [id, name]
    .filter((key) => key !== '')
    .map((key) => worksheets.getItemOrNullObject(key));
  for (const candidate of candidates) candidate.load('name,id');
  await context.sync();
  return candidates.find((candidate) => !candidate.isNullObject) ?? null;
}

/**
 * Removes a sheet that was begun and not finished, with its entry in the journal, and shows the one
 * again whose place it was to take.
 * @param known ids of the sheets there were before: these are never removed
 * @returns true, and nothing is done, where the journal says that the sheet is finished
 */
export async function clearAway(
  context: Excel.RequestContext,
  entry: JournalEntry,
  known: readonly string[],
  replaced: { readonly id: string; readonly was: string } | null,
): Promise<boolean> {
  const loaded = await loadSettings(context);
  const stored = journalOf(loaded.settings).find(({ id }) => id === entry.id);
  if (stored && !stored.unfinished) return true;
  const sheet = entry.sheet && (await findSheet(context, entry.sheet));
  const old = replaced && (await findSheet(context, { id: replaced.id, name: '' }));
  // Without its word in the journal a sheet of that name is somebody else's.
  const isOurs = sheet && !known.includes(sheet.id) && stored !== undefined;
  if (old) old.visibility = 'Visible';
  if (isOurs) sheet.delete();
  if (old) old.name = replaced.was;
  if (isOurs) old?.activate();
  if (stored) storeSettings(context, loaded, withoutEntry(loaded.settings, entry));
  await context.sync();
  return false;
}
