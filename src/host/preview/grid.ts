import { toA1 } from '../../sheet/address';
import type { CellLook } from '../calc/conditional';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import { type Drawing, drawOutline, type RowDrawing, rowsOf } from './grid-table';
import { EMPTY_WINDOW, firstWindow, grown, sidesReached, windowAround } from './grid-window';
import { drawCharts } from './overlay';
import { sameThings } from './same';

/** A row in the page, and what it was drawn from. */
interface Line {
  readonly row: HTMLTableRowElement;
  readonly markup: string;
  readonly inputs: RowDrawing['inputs'];
}

/** Draws the visible part of the active sheet as an HTML table. */
export class Grid {
  readonly #mount: HTMLElement;
  readonly #workbook: () => HostWorkbook;
  readonly #hint: () => string;
  readonly #look: (sheet: HostSheet, row: number, column: number) => CellLook | null;
  #window = EMPTY_WINDOW;
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
    const drawing = {
      workbook,
      sheet,
      window: this.#window,
      hint: this.#hint(),
      look: this.#look,
    };
    const table = drawOutline(drawing);
    const outline = markupOf(table);
    const rows = rowsOf(drawing);
    const isPatched =
      this.#drawn?.outline === outline && !sheet.frozen.columns && this.#patch(rows);
    if (!isPatched) {
      const lines = rows.map(lineOf);
      const body = document.createElement('tbody');
      body.append(...lines.map(({ row }) => row));
      table.append(body);
      this.#replace(table);
      this.#drawn = { outline, lines };
      this.#freeze(table, sheet);
    }
    this.#markHeadings(drawing);
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
    const sides = sidesReached(this.#mount, this.#window);
    if (!sides.size) return;
    this.#window = grown(this.#window, sides);
    const before = { height: this.#mount.scrollHeight, width: this.#mount.scrollWidth };
    this.draw();
    if (sides.has('up')) this.#mount.scrollTop += this.#mount.scrollHeight - before.height;
    if (sides.has('back')) this.#mount.scrollLeft += this.#mount.scrollWidth - before.width;
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

  /** Frozen rows and columns stick below the headings, each below the one before. */
  #freeze(table: HTMLTableElement, sheet: HostSheet): void {
    if (this.#window.top > 0) return;
    let top = table.tHead?.offsetHeight ?? 0;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.frozen-row')];
    // All are measured before one is moved, or each would have the whole table laid out anew.
    const heights = rows.map((row) => row.offsetHeight);
    for (const [i, row] of rows.entries()) {
      for (const cell of row.cells) cell.style.top = `${top}px`;
      top += heights[i]!;
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
   * Draws and puts in only the rows that look otherwise than before: laying out a whole table takes
   * longer than all that the add-in did to it. @returns false where rows came or went
   */
  #patch(rows: readonly RowDrawing[]): boolean {
    const old = this.#drawn?.lines ?? [];
    if (old.length !== rows.length) return false;
    const drawn: (readonly [at: number, line: Line])[] = [];
    for (const [at, row] of rows.entries()) {
      const before = old[at]!;
      if (sameThings(before.inputs, row.inputs)) continue;
      const line = lineOf(row);
      const looksTheSame = line.markup === before.markup;
      if (!looksTheSame && line.row.className === 'frozen-row') return false;
      drawn.push([at, looksTheSame ? { ...line, row: before.row } : line]);
    }
    for (const [at, line] of drawn) {
      if (line.row !== old[at]!.row) old[at]!.row.replaceWith(line.row);
      old[at] = line;
    }
    return true;
  }

  /** The letters and numbers beside what is selected. */
  #markHeadings({ workbook, sheet }: Drawing): void {
    const selected = workbook.selection(sheet);
    for (const th of this.#mount.querySelectorAll<HTMLElement>('th[data-row], th[data-column]')) {
      const { row, column } = th.dataset;
      const isIn =
        row === undefined
          ? Number(column) >= selected.left && Number(column) <= selected.right
          : Number(row) >= selected.top && Number(row) <= selected.bottom;
      th.classList.toggle('in', isIn);
    }
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

function lineOf(drawing: RowDrawing): Line {
  const row = drawing.draw();
  return { row, markup: markupOf(row), inputs: drawing.inputs };
}

/** How a part of the page reads, to be compared; nothing is ever made from it. */
function markupOf(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}
