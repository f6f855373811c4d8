import { columnName, type Rect } from '../sheet/address';
import { Sheet } from '../sheet/snapshot';
import { keptKey, type Readings } from './correction';
import type { Segment } from './header/segment';
import type { Table } from './model';
import { LAYOUTS } from './specs';
import type { ColumnView } from './spec';
import { rowsOf, tableOf } from './table';
import { viewOf } from './view';

/** "A3:E7", as the user sees it. */
export function placeOf({ rect }: Pick<Table, 'rect' | 'sheet'>): string {
  const { left, top, right, bottom } = rect;
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

/**
 * Reads a page as more of the table before it: its columns are those of that table.
 * @param header rows in which it says the header of that table again
 */
export function readPage(
  sheet: Sheet,
  rect: Rect,
  before: Table,
  readings: Readings,
  header: readonly number[] = [],
): Table {
  const layout = LAYOUTS.find(({ id }) => id === before.layout)!;
  const segment: Segment = {
    sheet,
    left: rect.left,
    right: rect.right,
    headerRows: header,
    numberRow: null,
    bodyRows: sheet
      .rowNumbers()
      .filter((row) => row >= rect.top && row <= rect.bottom && !header.includes(row)),
    repeatRows: [],
    titleRows: [],
    parts: new Map(before.columns.map(({ column, label }) => [column, label.split(' / ')])),
  };
  const view = viewOf(segment);
  const chosen = new Map(
    before.columns.flatMap(({ key, column }): [string, ColumnView][] => {
      const found = view.columns.find((c) => c.column === column);
      return found ? [[key, found]] : [];
    }),
  );
  const place = placeOf(before);
  const reading = {
    best: { layout, score: before.confidence },
    chosen,
    columns: before.columns,
    reasons: [
      `Dibaca sebagai lanjutan tabel ${place} di lembar "${before.sheet.name}": kolom dan nomornya menyambung.`,
    ],
  };
  const kept = keptKey({ sheet, rect }, readings);
  const correction = kept === undefined ? undefined : readings.tables?.[kept];
  const table = tableOf(reading, rowsOf(reading, view, correction), segment, correction);
  const { title, period, region } = before;
  return {
    ...table,
    title,
    period,
    ...(region === undefined ? {} : { region }),
    continues: before,
  };
}

/** A table with all its pages, as if they stood below each other on one sheet. */
export interface Joined {
  readonly table: Table;
  /** Row of the joined sheet that a row of the last page has become. */
  readonly rowOf: (row: number) => number;
}

/** The pages up to and with this one; only what is summed up or counted over them is to be asked of it. */
export function joined(last: Table): Joined {
  const pages = [last];
  for (let page = last.continues; page; page = page.continues) pages.unshift(page);
  const shifts: number[] = [];
  let next = 0;
  for (const { rect } of pages) {
    shifts.push(next - rect.top);
    next += rect.bottom - rect.top + 1;
  }
  const merges = pages.flatMap(({ sheet, rect }, i) =>
    sheet.merges
      .filter((m) => m.top >= rect.top && m.bottom <= rect.bottom)
      .map((m) => ({ ...m, top: m.top + shifts[i]!, bottom: m.bottom + shifts[i]! })),
  );
  const sheet = new Sheet(last.sheet.name, { merges });
  pages.forEach((page, i) => {
    const heads = new Set(page.headerRows);
    for (const row of page.sheet.rowNumbers()) {
      const isInside = row >= page.rect.top && row <= page.rect.bottom;
      if (!isInside || heads.has(row) || row === page.numberRow) continue;
      for (const { column, cell } of page.sheet.rowCells(row))
        sheet.set(row + shifts[i]!, column, cell);
    }
  });
  const { left, right } = last.rect;
  const rect = { top: 0, bottom: next - 1, left, right };
  return {
    table: readPage(sheet, rect, pages[0]!, {}),
    rowOf: (row) => row + shifts.at(-1)!,
  };
}
