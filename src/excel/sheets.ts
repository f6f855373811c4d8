import type { SheetIds } from './cells';
import { isReadOnly } from './office';
import { ExcelProblem } from './problem';

/**
 * Keys of the sheets to write on.
 * @throws ExcelProblem `baca-saja`, `lembar-hilang`, `terlindung`: said before anything is written,
 * rather than failing half way
 */
export async function openSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetIds> {
  refuseReadOnly();
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    return sheet;
  });
  await context.sync();
  const missing = names.filter((_, i) => sheets[i]?.isNullObject);
  if (missing.length) throw new ExcelProblem('lembar-hilang', { places: missing });
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  const closed = names.filter((_, i) => sheets[i]?.protection.protected);
  if (closed.length) throw new ExcelProblem('terlindung', { places: closed });
  return new Map(names.map((name, i) => [name, sheets[i]!.id]));
}

export function refuseReadOnly(): void {
  if (isReadOnly()) throw new ExcelProblem('baca-saja');
}

/** Key and present name of each sheet that a journal entry names, those left out that are gone. */
export async function findSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  /** Keys the sheets had when they were written on. */
  known: Readonly<Record<string, string>>,
): Promise<Map<string, { id: string; name: string }>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const found = new Map<string, { id: string; name: string }>();
  for (const name of names) {
    const sheet =
      worksheets.items.find(({ id }) => id === known[name]) ??
      worksheets.items.find((one) => one.name === name);
    if (sheet) found.set(name, { id: sheet.id, name: sheet.name });
  }
  return found;
}

/** Asks how the sheets are called; the result may be read after the next sync. */
export function askNames(context: Excel.RequestContext): () => string[] {
  // An object of its own, since a later question would overwrite the answer.
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name');
  return () => worksheets.items.map((sheet) => sheet.name);
}
