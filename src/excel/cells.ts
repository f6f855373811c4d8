import { parseA1, rectToA1, type Rect } from '../sheet/address';
import type { Scalar } from '../sheet/snapshot';
import { contentOf, entryOf, type Content } from './content';
import type { CellPlace } from './port';

/** Neighbouring cells of one column, that Excel reads or writes as one range. */
export interface Run<T extends CellPlace> {
  readonly sheet: string;
  readonly rect: Rect;
  readonly cells: readonly T[];
}

/** Cells by sheet, column and row, neighbours joined. A cell named twice counts with its last content. */
export function runsOf<T extends CellPlace>(cells: readonly T[]): Run<T>[] {
  const placed = new Map<string, { cell: T; row: number; column: number }>();
  for (const cell of cells) {
    const rect = parseA1(cell.cell);
    if (!rect) throw new RangeError(`No cell: ${cell.cell}`);
    const { top: row, left: column } = rect;
    placed.set(JSON.stringify([cell.sheet, row, column]), { cell, row, column });
  }
  const sorted = [...placed.values()].sort(
    (a, b) =>
      (a.cell.sheet < b.cell.sheet ? -1 : a.cell.sheet > b.cell.sheet ? 1 : 0) ||
      a.column - b.column ||
      a.row - b.row,
  );
  const runs: { sheet: string; rect: Rect; cells: T[] }[] = [];
  for (const { cell, row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.sheet === cell.sheet && last.rect.left === column && last.rect.bottom === row - 1) {
      last.cells.push(cell);
      last.rect = { ...last.rect, bottom: row };
    } else {
      const rect = { top: row, bottom: row, left: column, right: column };
      runs.push({ sheet: cell.sheet, rect, cells: [cell] });
    }
  }
  return runs;
}

export function rangeOf(context: Excel.RequestContext, run: Run<CellPlace>): Excel.Range {
  return context.workbook.worksheets.getItem(run.sheet).getRange(rectToA1(run.rect));
}

/** Asks for the content of these runs; the result may be read after the next sync. */
export function askContents<T extends CellPlace>(
  context: Excel.RequestContext,
  runs: readonly Run<T>[],
): () => { cell: T; content: Content }[] {
  const ranges = runs.map((run) => {
    const range = rangeOf(context, run);
    range.load('values,formulas,numberFormat');
    return range;
  });
  return () =>
    runs.flatMap((run, i) => {
      const { values, formulas, numberFormat } = ranges[i] as unknown as {
        values: Scalar[][];
        formulas: Scalar[][];
        numberFormat: string[][];
      };
      return run.cells.map((cell, r) => ({
        cell,
        content: contentOf(
          formulas[r]?.[0] ?? '',
          values[r]?.[0] ?? '',
          numberFormat[r]?.[0] ?? 'General',
        ),
      }));
    });
}

/** Queues the writing of one run; formats go first, since a Text cell would keep a formula as text. */
export function putContents<T extends CellPlace>(
  context: Excel.RequestContext,
  run: Run<T>,
  contentFor: (cell: T) => Content,
  formatChanges: (cell: T) => boolean,
): void {
  const range = rangeOf(context, run);
  const contents = run.cells.map(contentFor);
  if (run.cells.some(formatChanges)) range.numberFormat = contents.map((c) => [c.format]);
  range.formulas = contents.map((c) => [entryOf(c)]);
}
