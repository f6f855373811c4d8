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

/** Cells in one run, so that a message can be filled with runs even where formulas are long. */
const TALLEST_RUN = 2000;

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
    const joins =
      last?.sheet === cell.sheet &&
      last.rect.left === column &&
      last.rect.bottom === row - 1 &&
      last.cells.length < TALLEST_RUN;
    if (joins) {
      last.cells.push(cell);
      last.rect = { ...last.rect, bottom: row };
    } else {
      const rect = { top: row, bottom: row, left: column, right: column };
      runs.push({ sheet: cell.sheet, rect, cells: [cell] });
    }
  }
  return runs;
}

/** Keys of sheets by the names that the cells use: a key outlives renaming. */
export type SheetIds = ReadonlyMap<string, string>;

export function rangeOf(
  context: Excel.RequestContext,
  run: Run<CellPlace>,
  ids: SheetIds,
): Excel.Range {
  const key = ids.get(run.sheet) ?? run.sheet;
  return context.workbook.worksheets.getItem(key).getRange(rectToA1(run.rect));
}

export interface Answer {
  /** Where the range is by now, `A1:A9`: rows may have been inserted above it. */
  readonly address: string;
  readonly contents: readonly Content[];
  /** What the cells show. */
  readonly values: readonly Scalar[];
}

/** Asks what a range of one column holds; the result may be read after the next sync. */
export function ask(range: Excel.Range): () => Answer {
  range.load('address,values,formulas,numberFormat');
  return () => {
    const { values, formulas, numberFormat } = range as unknown as {
      values: Scalar[][];
      formulas: Scalar[][];
      numberFormat: string[][];
    };
    return {
      address: range.address.slice(range.address.lastIndexOf('!') + 1),
      values: values.map((row) => row[0] ?? ''),
      contents: values.map((row, r) =>
        contentOf(formulas[r]?.[0] ?? '', row[0] ?? '', numberFormat[r]?.[0] ?? 'General'),
      ),
    };
  };
}

/**
 * Queues the writing of a range of one column; null leaves its cell. Formats go first, since a Text
 * cell would keep a formula as text.
 */
export function put(
  range: Excel.Range,
  contents: readonly (Content | null)[],
  withFormats: boolean,
): void {
  if (withFormats) range.numberFormat = contents.map((content) => [content?.format ?? null]);
  range.formulas = contents.map((content) => [content && entryOf(content)]);
}
