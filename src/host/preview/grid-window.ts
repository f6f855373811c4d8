import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../sheet/address';
import type { HostSheet } from '../model/worksheet';

/** Rows and columns that stand in the page; more come when the user scrolls or jumps there. */
const STEP_ROWS = 200;
const STEP_COLUMNS = 12;
const LEAST = { rows: 60, columns: 14 };
const MOST_ROWS = 1200;

export type Side = 'up' | 'down' | 'back' | 'aside';

/** What stands in the page before a sheet is known. */
export const EMPTY_WINDOW: Rect = {
  top: 0,
  left: 0,
  bottom: LEAST.rows - 1,
  right: LEAST.columns - 1,
};

/** What is filled, with some room around. */
export function firstWindow(sheet: HostSheet): Rect {
  const used = sheet.usedRect(false);
  const bottom = Math.min(Math.max((used?.bottom ?? 0) + 20, LEAST.rows), STEP_ROWS);
  const right = Math.min(Math.max((used?.right ?? 0) + 6, LEAST.columns), 60);
  return { top: 0, left: 0, bottom, right };
}

/** A near cell widens the window, a far one starts a new window around it. */
export function windowAround(window: Rect, row: number, column: number): Rect {
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

/** The sides at whose edge the view has come, as far as the sheet goes on there. */
export function sidesReached(view: HTMLElement, window: Rect): ReadonlySet<Side> {
  const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollHeight, scrollWidth } = view;
  const isReached: Readonly<Record<Side, boolean>> = {
    down: scrollTop + clientHeight > scrollHeight - 200 && window.bottom < MAX_ROWS - 1,
    aside: scrollLeft + clientWidth > scrollWidth - 100 && window.right < MAX_COLUMNS - 1,
    up: scrollTop < 40 && window.top > 0,
    back: scrollLeft < 20 && window.left > 0,
  };
  const sides: readonly Side[] = ['down', 'aside', 'up', 'back'];
  return new Set(sides.filter((side) => isReached[side]));
}

/** A step more on those sides. */
export function grown({ top, left, bottom, right }: Rect, sides: ReadonlySet<Side>): Rect {
  return {
    top: sides.has('up') ? Math.max(0, top - STEP_ROWS) : top,
    left: sides.has('back') ? Math.max(0, left - STEP_COLUMNS) : left,
    bottom: sides.has('down') ? Math.min(MAX_ROWS - 1, bottom + STEP_ROWS) : bottom,
    right: sides.has('aside') ? Math.min(MAX_COLUMNS - 1, right + STEP_COLUMNS) : right,
  };
}
