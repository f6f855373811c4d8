import type { Settings } from '../sheet/settings';
import { ask, put, rangeOf, runsOf, type SheetIds } from './cells';
import { sameContent, type Content } from './content';
import type { CellPlace } from './port';
import { run } from './run';
import { changeSettings } from './settings';

/** A cell that may hold something of ours, and what belongs there instead. */
export interface TakeBack extends CellPlace {
  readonly before: Content;
  readonly after: Content;
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
  const asked = runsOf(cells).map((part) => ({
    part,
    read: ask(rangeOf(context, part, ids)),
  }));
  await context.sync();
  const ours = asked.flatMap(({ part, read }) => {
    const { contents } = read();
    return part.cells.filter((cell, r) => {
      const now = contents[r];
      return now && !isSame(now, cell.before) && sameContent(now, cell.after);
    });
  });
  if (!ours.length) return;
  for (const part of runsOf(ours)) {
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
