import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../sheet/address';
import { intersect } from '../model/area';
import type { HostWorkbook } from '../model/workbook';

const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));

/** The active cell and the selected range around it, with what keys and mouse do to them. */
export class Selection {
  readonly #workbook: () => HostWorkbook;
  /** True while the user's own mouse or keys change the selection. */
  moving = false;
  #cell = { row: 0, column: 0 };
  #far = { row: 0, column: 0 };

  constructor(workbook: () => HostWorkbook) {
    this.#workbook = workbook;
  }

  get cell(): { row: number; column: number } {
    return this.#cell;
  }

  /** The corner that moves while the selection is widened. */
  get far(): { row: number; column: number } {
    return this.#far;
  }

  /** The add-in or another sheet has changed what is selected. */
  follow(): void {
    const rect = this.#workbook().selection();
    const inside =
      this.#cell.row >= rect.top &&
      this.#cell.row <= rect.bottom &&
      this.#cell.column >= rect.left &&
      this.#cell.column <= rect.right;
    if (!inside) this.#cell = { row: rect.top, column: rect.left };
    this.#far = { row: rect.bottom, column: rect.right };
  }

  to(row: number, column: number, widen = false): void {
    const place = { row: clamp(row, MAX_ROWS), column: clamp(column, MAX_COLUMNS) };
    const merge = this.#workbook().active.mergeAt(place.row, place.column);
    if (!widen) this.#cell = merge ? { row: merge.top, column: merge.left } : place;
    this.#far = place;
    const { active } = this.#workbook();
    this.#select(this.#whole(boxOf(this.#cell, this.#far), active.merges));
  }

  rect(rect: Rect): void {
    this.#cell = { row: rect.top, column: rect.left };
    this.#far = { row: rect.bottom, column: rect.right };
    this.#select(rect);
  }

  #select(rect: Rect): void {
    const workbook = this.#workbook();
    this.moving = true;
    try {
      workbook.select(workbook.active, rect);
    } finally {
      this.moving = false;
    }
  }

  /** One step with an arrow key, over hidden rows and through merged areas. */
  step(down: number, right: number, widen: boolean): void {
    const sheet = this.#workbook().active;
    const from = widen ? this.#far : this.#cell;
    const merge = sheet.mergeAt(from.row, from.column);
    let row = down > 0 ? (merge?.bottom ?? from.row) + down : from.row + down;
    let column = right > 0 ? (merge?.right ?? from.column) + right : from.column + right;
    while (down && sheet.hiddenRows.has(row) && row > 0 && row < MAX_ROWS - 1)
      row += Math.sign(down);
    while (right && sheet.hiddenColumns.has(column) && column > 0 && column < MAX_COLUMNS - 1)
      column += Math.sign(right);
    this.to(row, column, widen);
  }

  /** A selection holds merged areas whole. */
  #whole(rect: Rect, merges: readonly Rect[]): Rect {
    let grown = rect;
    for (let changed = true; changed;) {
      changed = false;
      for (const area of merges) {
        if (!intersect(area, grown)) continue;
        const next = {
          top: Math.min(area.top, grown.top),
          left: Math.min(area.left, grown.left),
          bottom: Math.max(area.bottom, grown.bottom),
          right: Math.max(area.right, grown.right),
        };
        if (
          next.top !== grown.top ||
          next.left !== grown.left ||
          next.bottom !== grown.bottom ||
          next.right !== grown.right
        ) {
          grown = next;
          changed = true;
        }
      }
    }
    return grown;
  }
}

function boxOf(a: { row: number; column: number }, b: { row: number; column: number }): Rect {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
