import { columnName, MAX_COLUMNS, MAX_ROWS, type Rect, toA1 } from '../../sheet/address';
import { intersect } from '../model/area';
import type { HostWorkbook } from '../model/workbook';
import { type CellData, type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/worksheet';
import type { CellLook } from '../calc/conditional';
import { lineCss, paintCell, paintConditional, pixels } from './cell-view';
import { drawCharts } from './overlay';

/** Rows and columns that stand in the page; more come when the user scrolls or jumps there. */
const STEP_ROWS = 200;
const STEP_COLUMNS = 12;
const LEAST = { rows: 60, columns: 14 };
const MOST_ROWS = 1200;

interface Line {
  readonly row: HTMLTableRowElement;
  readonly markup: string;
}

/** Draws the visible part of the active sheet as an HTML table. */
export class Grid {
  readonly #mount: HTMLElement;
  readonly #workbook: () => HostWorkbook;
  readonly #hint: () => string;
  readonly #look: (sheet: HostSheet, row: number, column: number) => CellLook | null;
  #window: Rect = { top: 0, left: 0, bottom: LEAST.rows - 1, right: LEAST.columns - 1 };
  #sheet: HostSheet | null = null;
  #frame = 0;
  /** What stands in the page: what is around the rows, and the rows as they were before being fitted. */
  #drawn: { readonly outline: string; readonly lines: Line[] } | null = null;

  constructor(
    mount: HTMLElement,
    workbook: () => HostWorkbook,
    keptHint: () => string,
    look: (sheet: HostSheet, row: number, column: number) => CellLook | null,
  ) {
    this.#mount = mount;
    this.#workbook = workbook;
    this.#hint = keptHint;
    this.#look = look;
    mount.addEventListener('scroll', () => this.#grow(), { passive: true });
  }

  /** Draws at the next frame, however many changes ask for it before. */
  invalidate(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => this.draw());
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const workbook = this.#workbook();
    const sheet = workbook.active;
    if (sheet !== this.#sheet) {
      this.#sheet = sheet;
      this.#mount.scrollTo(0, 0);
      this.#window = firstWindow(sheet);
    }
    const table = document.createElement('table');
    table.className = sheet.showGridlines ? 'cells' : 'cells no-lines';
    table.setAttribute('aria-label', sheet.name);
    const { left, right } = this.#window;
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
      (column) => !sheet.hiddenColumns.has(column),
    );
    table.append(this.#columnWidths(sheet, columns), this.#head(workbook, sheet, columns));
    const body = this.#body(workbook, sheet, columns);
    const outline = markupOf(table);
    const lines = [...body.rows].map((row) => ({ row, markup: markupOf(row) }));
    table.append(body);
    const isPatched =
      this.#drawn?.outline === outline && !sheet.frozen.columns && this.#patch(lines);
    if (!isPatched) this.#replace(table);
    this.#drawn = { outline, lines: isPatched ? this.#drawn!.lines : lines };
    if (!isPatched) this.#freeze(table, sheet);
    this.#fitNumbers();
    drawCharts(this.#mount, workbook, sheet);
  }

  /** Only the table: a field in which the user is typing stands beside it. */
  #replace(table: HTMLTableElement): void {
    const old = this.#mount.querySelector(':scope > table');
    if (old) old.replaceWith(table);
    else this.#mount.prepend(table);
  }

  /** Makes sure the cell is in the page, scrolls to it and returns it. */
  reveal(row: number, column: number): HTMLTableCellElement | null {
    const sheet = this.#workbook().active;
    const inside =
      row >= this.#window.top &&
      row <= this.#window.bottom &&
      column <= this.#window.right &&
      column >= this.#window.left;
    if (!inside || sheet !== this.#sheet) {
      this.#window = windowAround(this.#window, row, column);
      this.#sheet ??= sheet;
      this.draw();
    }
    const td = this.cell(row, column);
    if (td) this.#scrollTo(td, row, column);
    return td;
  }

  /** The table cell of a place; a merged area is one cell. */
  cell(row: number, column: number): HTMLTableCellElement | null {
    const area = this.#workbook().active.mergeAt(row, column);
    const address = area ? toA1(area.top, area.left) : toA1(row, column);
    return this.#mount.querySelector(`td[data-cell="${address}"]`);
  }

  #grow(): void {
    const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollHeight, scrollWidth } =
      this.#mount;
    const window = this.#window;
    const down = scrollTop + clientHeight > scrollHeight - 200 && window.bottom < MAX_ROWS - 1;
    const aside = scrollLeft + clientWidth > scrollWidth - 100 && window.right < MAX_COLUMNS - 1;
    const up = scrollTop < 40 && window.top > 0;
    const back = scrollLeft < 20 && window.left > 0;
    if (!down && !aside && !up && !back) return;
    this.#window = {
      ...window,
      top: up ? Math.max(0, window.top - STEP_ROWS) : window.top,
      left: back ? Math.max(0, window.left - STEP_COLUMNS) : window.left,
      bottom: down ? Math.min(MAX_ROWS - 1, window.bottom + STEP_ROWS) : window.bottom,
      right: aside ? Math.min(MAX_COLUMNS - 1, window.right + STEP_COLUMNS) : window.right,
    };
    const before = { height: this.#mount.scrollHeight, width: this.#mount.scrollWidth };
    this.draw();
    if (up) this.#mount.scrollTop += this.#mount.scrollHeight - before.height;
    if (back) this.#mount.scrollLeft += this.#mount.scrollWidth - before.width;
  }

  #scrollTo(td: HTMLElement, row: number, column: number): void {
    const { frozen } = this.#workbook().active;
    const box = this.#mount.getBoundingClientRect();
    const cell = td.getBoundingClientRect();
    const head = this.#frozenEdge();
    if (row >= frozen.rows) {
      if (cell.top < box.top + head.height)
        this.#mount.scrollTop -= box.top + head.height - cell.top;
      else if (cell.bottom > box.bottom - 16) {
        const room = box.height - head.height - 16;
        this.#mount.scrollTop += Math.min(
          cell.bottom - box.bottom + 16,
          cell.top - box.top - box.height + room + 16,
        );
      }
    }
    if (column >= frozen.columns) {
      if (cell.left < box.left + head.width)
        this.#mount.scrollLeft -= box.left + head.width - cell.left;
      else if (cell.right > box.right - 16 && cell.width < box.width - head.width) {
        this.#mount.scrollLeft += cell.right - box.right + 16;
      }
    }
  }

  /** How far the headings and frozen panes reach into the view. */
  #frozenEdge(): { height: number; width: number } {
    const box = this.#mount.getBoundingClientRect();
    let height = 0;
    let width = 0;
    for (const cell of this.#mount.querySelectorAll<HTMLElement>(
      '.head-row th, .frozen-row > th',
    )) {
      height = Math.max(height, cell.getBoundingClientRect().bottom - box.top);
    }
    for (const cell of this.#mount.querySelectorAll<HTMLElement>(
      '.head-row .corner, .head-row .frozen-column',
    )) {
      width = Math.max(width, cell.getBoundingClientRect().right - box.left);
    }
    return { height, width };
  }

  #columnWidths(sheet: HostSheet, columns: readonly number[]): HTMLElement {
    const group = document.createElement('colgroup');
    const first = document.createElement('col');
    // Seven digits at most.
    first.style.width = `${Math.max(44, 14 + 8 * String(this.#window.bottom + 1).length)}px`;
    group.append(first);
    for (const column of columns) {
      const col = document.createElement('col');
      col.style.width = `${pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH)}px`;
      group.append(col);
    }
    return group;
  }

  #head(workbook: HostWorkbook, sheet: HostSheet, columns: readonly number[]): HTMLElement {
    const head = document.createElement('thead');
    const row = document.createElement('tr');
    row.className = 'head-row';
    const corner = document.createElement('th');
    corner.className = 'corner';
    corner.dataset.all = '';
    row.append(corner);
    const selected = workbook.selection(sheet);
    for (const column of columns) {
      const th = document.createElement('th');
      th.scope = 'col';
      th.dataset.column = String(column);
      th.textContent = columnName(column);
      if (column >= selected.left && column <= selected.right) th.classList.add('in');
      if (column < sheet.frozen.columns) th.classList.add('frozen-column');
      row.append(th);
    }
    head.append(row);
    return head;
  }

  #body(
    workbook: HostWorkbook,
    sheet: HostSheet,
    columns: readonly number[],
  ): HTMLTableSectionElement {
    const body = document.createElement('tbody');
    const { top, bottom } = this.#window;
    const merges = sheet.merges.flatMap((area) => intersect(area, this.#window) ?? []);
    const covered = new Map<string, Rect>();
    for (const area of merges) {
      for (let r = area.top; r <= area.bottom; r += 1) {
        for (let c = area.left; c <= area.right; c += 1) covered.set(`${r},${c}`, area);
      }
    }
    const selected = workbook.selection(sheet);
    for (let row = top; row <= bottom; row += 1) {
      if (sheet.hiddenRows.has(row)) continue;
      const tr = document.createElement('tr');
      tr.style.height = `${pixels(sheet.rowHeights.get(row) ?? STANDARD_HEIGHT)}px`;
      if (row < sheet.frozen.rows) tr.className = 'frozen-row';
      const th = document.createElement('th');
      th.scope = 'row';
      th.dataset.row = String(row);
      th.textContent = String(row + 1);
      if (row >= selected.top && row <= selected.bottom) th.classList.add('in');
      tr.append(th);
      for (const column of columns) {
        const area = covered.get(`${row},${column}`);
        if (area && (area.top !== row || area.left !== column)) continue;
        tr.append(this.#cell(workbook, sheet, row, column, area));
      }
      body.append(tr);
    }
    return body;
  }

  #cell(
    workbook: HostWorkbook,
    sheet: HostSheet,
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
      paintCell(td, data, workbook.locale, this.#hint());
      if (mayOverflow(sheet, data, row, end.right)) td.classList.add('over');
    }
    const look = sheet.conditionalFormats.length ? this.#look(sheet, row, column) : null;
    if (look) paintConditional(td, look);
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

  /** Frozen rows and columns stick below the headings, each below the one before. */
  #freeze(table: HTMLTableElement, sheet: HostSheet): void {
    if (this.#window.top > 0) return;
    let top = table.tHead?.offsetHeight ?? 0;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr.frozen-row')) {
      for (const cell of row.cells) cell.style.top = `${top}px`;
      top += row.offsetHeight;
    }
    if (!sheet.frozen.columns) return;
    const lefts = new Map<string, number>();
    for (const th of table.querySelectorAll<HTMLElement>('.head-row .frozen-column')) {
      lefts.set(th.dataset.column ?? '', th.offsetLeft);
      th.style.left = `${th.offsetLeft}px`;
    }
    const frozen = [...table.querySelectorAll<HTMLElement>('td.frozen-column')];
    const places = frozen.map((td) => td.offsetLeft);
    for (const [i, td] of frozen.entries()) td.style.left = `${places[i]!}px`;
  }

  /**
   * Puts in only the rows that look otherwise than before: laying out a whole table takes longer than
   * all that the add-in did to it. @returns false where rows came or went
   */
  #patch(lines: readonly Line[]): boolean {
    const old = this.#drawn?.lines ?? [];
    const isFrozen = ({ row }: Line): boolean => row.className === 'frozen-row';
    const changed = lines.flatMap((line, i) => (line.markup === old[i]?.markup ? [] : [i]));
    if (old.length !== lines.length || changed.some((i) => isFrozen(lines[i]!))) return false;
    for (const i of changed) {
      old[i]!.row.replaceWith(lines[i]!.row);
      old[i] = lines[i]!;
    }
    return true;
  }

  #fitNumbers(): void {
    // All are measured before any is changed: else each would lay the whole table out again.
    const tooNarrow = [...this.#mount.querySelectorAll<HTMLElement>('td.number:not(.wrap, .fits)')]
      .map((td) => ({ td, room: td.clientWidth, needs: td.scrollWidth }))
      .filter(({ td, room, needs }) => {
        td.classList.add('fits');
        return needs > room + 1;
      });
    for (const { td, room } of tooNarrow) {
      td.title ||= td.textContent;
      td.textContent = '#'.repeat(Math.max(2, Math.floor(room / 8)));
    }
  }
}

function span(from: number, to: number, hidden: ReadonlySet<number>): number {
  let n = 0;
  for (let i = from; i <= to; i += 1) if (!hidden.has(i)) n += 1;
  return Math.max(1, n);
}

function firstWindow(sheet: HostSheet): Rect {
  const used = sheet.usedRect(false);
  const bottom = Math.min(Math.max((used?.bottom ?? 0) + 20, LEAST.rows), STEP_ROWS);
  const right = Math.min(Math.max((used?.right ?? 0) + 6, LEAST.columns), 60);
  return { top: 0, left: 0, bottom, right };
}

/** A near cell widens the window, a far one starts a new window around it. */
function windowAround(window: Rect, row: number, column: number): Rect {
  const near = row < window.top + MOST_ROWS && row >= window.top;
  const aside = column < window.left + 200 && column >= window.left;
  const top = near ? window.top : Math.max(0, row - 40);
  const left = aside ? window.left : Math.max(0, column - 6);
  return {
    top,
    left,
    bottom: Math.min(MAX_ROWS - 1, Math.max(near ? window.bottom : 0, row + 40)),
    right: Math.min(MAX_COLUMNS - 1, Math.max(aside ? window.right : 0, column + 8)),
  };
}

/** Text without wrapping runs over blank cells to its right. */
function mayOverflow(sheet: HostSheet, data: CellData, row: number, right: number): boolean {
  if (typeof data.value !== 'string' || data.style.wrap) return false;
  const next = sheet.cell(row, right + 1);
  return next === undefined || next.value === null;
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

/** How a part of the page reads, to be compared; nothing is ever made from it. */
function markupOf(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}
