import { columnName, type Rect, toA1 } from '../../sheet/address';
import type { CellLook } from '../calc/conditional';
import { intersect } from '../model/area';
import type { HostWorkbook } from '../model/workbook';
import { type CellData, type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/worksheet';
import { lineCss, paintCell, paintConditional, pixels } from './cell-view';

/** What is drawn: the part of a workbook's active sheet that stands in the page. */
export interface Drawing {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly window: Rect;
  /** What a cell tells whose content the preview keeps without showing it. */
  readonly hint: string;
  /** How conditional formats make a cell look. */
  readonly look: (sheet: HostSheet, row: number, column: number) => CellLook | null;
}

/** The table around the rows: widths and column letters. */
export function drawOutline(drawing: Drawing): HTMLTableElement {
  const { sheet } = drawing;
  const table = document.createElement('table');
  table.className = sheet.showGridlines ? 'cells' : 'cells no-lines';
  table.setAttribute('aria-label', sheet.name);
  table.append(drawWidths(drawing), drawHead(drawing));
  return table;
}

function shownColumns({ sheet, window: { left, right } }: Drawing): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
}

function drawWidths(drawing: Drawing): HTMLElement {
  const { sheet, window } = drawing;
  const group = document.createElement('colgroup');
  const first = document.createElement('col');
  // Seven digits at most.
  first.style.width = `${Math.max(44, 14 + 8 * String(window.bottom + 1).length)}px`;
  group.append(first);
  for (const column of shownColumns(drawing)) {
    const col = document.createElement('col');
    col.style.width = `${pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH)}px`;
    group.append(col);
  }
  return group;
}

function drawHead(drawing: Drawing): HTMLElement {
  const { sheet } = drawing;
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  row.className = 'head-row';
  const corner = document.createElement('th');
  corner.className = 'corner';
  corner.dataset.all = '';
  row.append(corner);
  for (const column of shownColumns(drawing)) {
    const th = document.createElement('th');
    th.scope = 'col';
    th.dataset.column = String(column);
    th.textContent = columnName(column);
    if (column < sheet.frozen.columns) th.classList.add('frozen-column');
    row.append(th);
  }
  head.append(row);
  return head;
}

/** A row of the sheet as it stands in the page; hidden ones do not. */
export interface RowDrawing {
  readonly row: number;
  /**
   * All that its looks hang on, each thing the same object as long as it is the same; null where they
   * hang on more than that.
   */
  readonly inputs: readonly unknown[] | null;
  draw(): HTMLTableRowElement;
}

/** The rows with their numbers; a merged area is one cell. */
export function rowsOf(drawing: Drawing): RowDrawing[] {
  const { sheet, window } = drawing;
  const columns = shownColumns(drawing);
  const covered = coveredCells(drawing);
  const rows: RowDrawing[] = [];
  for (let row = window.top; row <= window.bottom; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const areas = covered.get(row) ?? new Map<number, Rect>();
    rows.push({
      row,
      inputs: inputsOf(drawing, row, areas),
      draw: () => drawRow(drawing, row, columns, areas),
    });
  }
  return rows;
}

type Areas = ReadonlyMap<number, Rect>;

function drawRow(
  drawing: Drawing,
  row: number,
  columns: readonly number[],
  areas: Areas,
): HTMLTableRowElement {
  const { sheet } = drawing;
  const tr = document.createElement('tr');
  tr.style.height = `${pixels(sheet.rowHeights.get(row) ?? STANDARD_HEIGHT)}px`;
  if (row < sheet.frozen.rows) tr.className = 'frozen-row';
  const th = document.createElement('th');
  th.scope = 'row';
  th.dataset.row = String(row);
  th.textContent = String(row + 1);
  tr.append(th);
  for (const column of columns) {
    const area = areas.get(column);
    if (area && (area.top !== row || area.left !== column)) continue;
    tr.append(drawCell(drawing, row, column, area));
  }
  return tr;
}

/** See `RowDrawing`. A cell that changes becomes another object; below and at the right stand lines of this row. */
function inputsOf(drawing: Drawing, row: number, areas: Areas): readonly unknown[] | null {
  const { workbook, sheet, window, hint } = drawing;
  const isTall = [...areas.values()].some(({ top, bottom }) => top !== bottom);
  if (isTall || sheet.conditionalFormats.length) return null;
  if (workbook.comments.some(({ sheetId, place }) => sheetId === sheet.id && place.row === row))
    return null;
  const inputs: unknown[] = [workbook.locale, hint, sheet.rowHeights.get(row), sheet.frozen.rows];
  for (const { left, right } of areas.values()) inputs.push(left, right);
  for (let column = window.left; column <= window.right + 1; column += 1)
    inputs.push(sheet.cell(row, column), sheet.cell(row + 1, column));
  return inputs;
}

/** The merged area of each cell that lies in one, by row and column, as far as it stands in the page. */
function coveredCells({ sheet, window }: Drawing): ReadonlyMap<number, Areas> {
  const covered = new Map<number, Map<number, Rect>>();
  for (const area of sheet.merges.flatMap((merge) => intersect(merge, window) ?? [])) {
    for (let r = area.top; r <= area.bottom; r += 1) {
      const inRow = covered.get(r) ?? new Map<number, Rect>();
      covered.set(r, inRow);
      for (let c = area.left; c <= area.right; c += 1) inRow.set(c, area);
    }
  }
  return covered;
}

function drawCell(
  { workbook, sheet, hint, look }: Drawing,
  row: number,
  column: number,
  area: Rect | undefined,
): HTMLElement {
  const td = document.createElement('td');
  td.dataset.cell = toA1(row, column);
  const end = area ?? { top: row, left: column, bottom: row, right: column };
  if (area) {
    td.rowSpan = span(area.top, area.bottom, sheet.hiddenRows);
    td.colSpan = span(area.left, area.right, sheet.hiddenColumns);
  }
  const data = sheet.cell(row, column);
  if (data) {
    paintCell(td, data, workbook.locale, hint);
    if (mayOverflow(sheet, data, row, end.right)) td.classList.add('over');
  }
  const conditional = sheet.conditionalFormats.length ? look(sheet, row, column) : null;
  if (conditional) paintConditional(td, conditional);
  const comment = workbook.comments.find(
    ({ sheetId, place }) => sheetId === sheet.id && place.row === row && place.column === column,
  );
  if (comment) {
    td.classList.add('comment');
    const talk = [comment, ...comment.replies].map(
      ({ author, content }) => `${author}: ${content}`,
    );
    td.title = talk.join('\n');
  }
  drawLines(td, sheet, row, column, end);
  if (column < sheet.frozen.columns) td.classList.add('frozen-column');
  return td;
}

function span(from: number, to: number, hidden: ReadonlySet<number>): number {
  let n = 0;
  for (let i = from; i <= to; i += 1) if (!hidden.has(i)) n += 1;
  return Math.max(1, n);
}

/** Text without wrapping runs over blank cells to its right. */
function mayOverflow(sheet: HostSheet, data: CellData, row: number, right: number): boolean {
  if (typeof data.value !== 'string' || data.style.wrap) return false;
  const next = sheet.cell(row, right + 1);
  return next?.value == null;
}

/** Lines right and below; the cell above and left draws the others, as the grid lines go. */
function drawLines(
  td: HTMLElement,
  sheet: HostSheet,
  row: number,
  column: number,
  end: Rect,
): void {
  const own = sheet.style(row, column).borders;
  const corner = sheet.style(end.bottom, end.right).borders;
  const right =
    lineCss(corner.right ?? own.right) ?? lineCss(sheet.style(row, end.right + 1).borders.left);
  const bottom =
    lineCss(corner.bottom ?? own.bottom) ??
    lineCss(sheet.style(end.bottom + 1, column).borders.top);
  if (right) td.style.borderRight = right;
  if (bottom) td.style.borderBottom = bottom;
}
