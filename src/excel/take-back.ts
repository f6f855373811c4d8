import type { Settings } from '../sheet/settings';
import { put, rangeOf, runsOf, type SheetIds } from './cells';
import type { Content } from './content';
import { placeOf } from './journal';
import { isOurs, type Found } from './ours';
import { inMessages, writtenBytes } from './messages';
import type { CellPlace, Filled } from './port';
import { run } from './run';
import { changeSettings } from './settings';
import { hold } from './transfer';

/** A cell that may hold something of ours, and what belongs there instead. */
export interface TakeBack extends CellPlace {
  readonly before: Content;
  readonly after: Content;
  readonly filled?: Filled | undefined;
}

/**
 * Puts `before` wherever `after` is found, sheet by sheet, so that one closed sheet does not keep
 * the others from it; then amends the settings, the journal with them. Cells that hold something else are someone's, and
 * stay.
 * @returns the cells that hold ours still because Excel refused
 */
export async function takeBack(
  cells: readonly TakeBack[],
  ids: SheetIds,
  amend: (settings: Settings, left: readonly TakeBack[]) => Settings,
): Promise<readonly TakeBack[]> {
  const left: TakeBack[] = [];
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    try {
      await run((context) => restore(context, sheet, own, ids), { again: true });
    } catch {
      left.push(...own);
    }
  }
  await run((context) => changeSettings(context, (settings) => amend(settings, left)), {
    again: true,
  });
  return left;
}

async function restore(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly TakeBack[],
  ids: SheetIds,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(ids.get(sheet) ?? sheet);
  worksheet.load('name');
  await context.sync();
  // What was written there has gone with the sheet.
  if (worksheet.isNullObject) return;
  const asked = await hold(context, runsOf(cells), ids);
  await context.sync();
  const found = new Map<string, Found<TakeBack>>();
  for (const { run: part, read } of asked) {
    const { contents, values } = read();
    part.cells.forEach((cell, r) => {
      const now = contents[r];
      if (now) found.set(placeOf(cell), { cell, now, shown: values[r] ?? '' });
    });
  }
  const ours = [...found.values()].flatMap((one) => {
    // What a spilled formula shows may look like what stood there, and goes with it all the same.
    const isChanged = one.cell.filled?.when === 'after' || !isSame(one.now, one.cell.before);
    return isChanged && isOurs(one, found) ? [one.cell] : [];
  });
  if (!ours.length) return;
  const room = inMessages(context);
  for (const part of runsOf(ours)) {
    await room(writtenBytes(part.cells));
    put(
      rangeOf(context, part, ids),
      part.cells.map(({ before }) => before),
      true,
    );
  }
  await context.sync();
}

function isSame(a: Content, b: Content): boolean {
  return a.format === b.format && a.formula === b.formula && a.value === b.value;
}
