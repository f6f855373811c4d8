import { quoteSheet, rectToA1, toA1, type Rect } from '../sheet/address';
import { pointsOf } from '../sheet/paper';
import type { PlanCell, SheetPlan } from '../sheet/plan';
import type { Scalar } from '../sheet/snapshot';
import { entryOf } from './content';
import { lookAreas, putLook } from './sheet-looks';

/** Cells and looks a message: both stay well below 5 MB. */
const MESSAGE_CELLS = 5000;
const MESSAGE_AREAS = 1000;

/** Writes what a plan says into a sheet that is still empty. */
export async function putPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const send = (): Promise<void> => context.sync();
  const range = (rect: Rect): Excel.Range => sheet.getRange(rectToA1(rect));
  plan.widths.forEach((width, column) => {
    range({ top: 0, bottom: 0, left: column, right: column }).format.columnWidth = pointsOf(width);
  });
  let queued = 0;
  for (const { rect, entries, formats } of bandsOf(plan.cells)) {
    const band = range(rect);
    // Formats go first, since a Text cell would keep a formula as text.
    band.numberFormat = formats;
    band.formulas = entries;
    await send();
  }
  const roomFor = async (): Promise<void> => {
    queued++;
    if (queued % MESSAGE_AREAS === 0) await send();
  };
  for (const rect of plan.merges) {
    range(rect).merge(false);
    await roomFor();
  }
  for (const area of lookAreas(plan.cells)) {
    putLook(range(area.rect), area);
    await roomFor();
  }
  for (const [row, height] of plan.heights) {
    range({ top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
    await roomFor();
  }
  for (const cell of plan.cells) {
    if (!cell.link) continue;
    sheet.getRange(toA1(cell.row, cell.column)).hyperlink = linkOf(cell, cell.link);
    await roomFor();
  }
  await context.sync();
}

function linkOf(
  { value }: PlanCell,
  { sheet, cell }: NonNullable<PlanCell['link']>,
): Excel.RangeHyperlink {
  return {
    documentReference: `${quoteSheet(sheet)}!${cell}`,
    screenTip: `${sheet}, ${cell}`,
    textToDisplay: String(value ?? cell),
  };
}

interface Band {
  readonly rect: Rect;
  readonly entries: Scalar[][];
  readonly formats: string[][];
}

/** The cells as blocks of whole rows. */
function bandsOf(cells: readonly PlanCell[]): Band[] {
  if (!cells.length) return [];
  const right = Math.max(...cells.map((cell) => cell.column));
  const bottom = Math.max(...cells.map((cell) => cell.row));
  const height = Math.max(1, Math.floor(MESSAGE_CELLS / (right + 1)));
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const list = byRow.get(cell.row);
    if (list) list.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const out: Band[] = [];
  for (let top = 0; top <= bottom; top += height) {
    const rect = { top, bottom: Math.min(bottom, top + height - 1), left: 0, right };
    const blank = <T>(value: T): T[][] =>
      Array.from({ length: rect.bottom - top + 1 }, () =>
        Array.from({ length: right + 1 }, () => value),
      );
    const entries = blank<Scalar>('');
    const formats = blank('General');
    for (let row = top; row <= rect.bottom; row++) {
      for (const { column, value, formula, style } of byRow.get(row) ?? []) {
        const format = style?.format ?? 'General';
        const content = { value: value ?? '', format, ...(formula !== undefined && { formula }) };
        entries[row - top]![column] = entryOf(content);
        formats[row - top]![column] = format;
      }
    }
    out.push({ rect, entries, formats });
  }
  return out;
}
