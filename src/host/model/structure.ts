import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../sheet/address';
import { moveFixtures, rewriteFixtures } from './fixtures';
import { type Move, moveInFormula } from './rewrite';
import type { HostWorkbook } from './workbook';
import { type CellData, columnOf, type HostSheet, keyOf, rowOf } from './worksheet';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Cells put in or taken out, and where the others went. */
export interface ShiftStep {
  readonly gap: Rect;
  readonly shift: Shift;
}

/** How a rectangle moves when `gap` is inserted (Down, Right) or taken out (Up, Left). */
export function movement(gap: Rect, shift: Shift): Move {
  const height = gap.bottom - gap.top + 1;
  const width = gap.right - gap.left + 1;
  const vertical = shift === 'Down' || shift === 'Up';
  return (rect) => {
    const inBand = vertical
      ? rect.left >= gap.left && rect.right <= gap.right
      : rect.top >= gap.top && rect.bottom <= gap.bottom;
    if (!inBand) return rect;
    const span = vertical
      ? along(rect.top, rect.bottom, gap.top, height, shift === 'Down', MAX_ROWS)
      : along(rect.left, rect.right, gap.left, width, shift === 'Right', MAX_COLUMNS);
    if (!span) return null;
    const [from, to] = span;
    return vertical ? { ...rect, top: from, bottom: to } : { ...rect, left: from, right: to };
  };
}

function along(
  from: number,
  to: number,
  at: number,
  size: number,
  insert: boolean,
  end: number,
): [number, number] | null {
  // Whole rows and columns have no end that could move.
  if (from === 0 && to === end - 1) return [from, to];
  if (insert) return [from >= at ? from + size : from, to >= at ? to + size : to];
  const after = at + size;
  if (from >= at && to < after) return null;
  const start = from < at ? from : Math.max(at, from - size);
  const stop = to < at ? to : to < after ? at - 1 : to - size;
  return [start, stop];
}

/** True when inserting would push a filled cell off the sheet. */
export function fallsOff(sheet: HostSheet, gap: Rect, shift: 'Down' | 'Right'): boolean {
  const used = sheet.usedRect(true);
  if (!used) return false;
  return shift === 'Down'
    ? used.bottom + (gap.bottom - gap.top + 1) >= MAX_ROWS && gap.bottom < MAX_ROWS - 1
    : used.right + (gap.right - gap.left + 1) >= MAX_COLUMNS && gap.right < MAX_COLUMNS - 1;
}

/**
 * Moves cells, merges, measures, names and references of all formulas. The caller tells the
 * listeners; undo of the grid's own edits starts afresh.
 */
export function shiftCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  gap: Rect,
  shift: Shift,
): void {
  const move = movement(gap, shift);
  sheet.shifts.push({ gap, shift });
  const moved: [number, CellData][] = [];
  for (const [key, data] of [...sheet.cells]) {
    const row = rowOf(key);
    const column = columnOf(key);
    const to = move({ top: row, left: column, bottom: row, right: column });
    if (to?.top === row && to.left === column) continue;
    workbook.write(sheet, key, undefined);
    if (to && data.spilledFrom === undefined) moved.push([keyOf(to.top, to.left), data]);
  }
  for (const [key, data] of moved) workbook.write(sheet, key, data);
  sheet.merges = sheet.merges.flatMap((area) => move(area) ?? []);
  const isRows = gap.left === 0 && gap.right === MAX_COLUMNS - 1;
  const isColumns = gap.top === 0 && gap.bottom === MAX_ROWS - 1;
  if (isRows) {
    moveLines(sheet.rowHeights, (i) => move({ top: i, bottom: i, left: 0, right: 0 })?.top ?? null);
    moveFlags(sheet.hiddenRows, (i) => move({ top: i, bottom: i, left: 0, right: 0 })?.top ?? null);
  }
  if (isColumns) {
    moveLines(
      sheet.columnWidths,
      (i) => move({ top: 0, bottom: 0, left: i, right: i })?.left ?? null,
    );
    moveFlags(
      sheet.hiddenColumns,
      (i) => move({ top: 0, bottom: 0, left: i, right: i })?.left ?? null,
    );
  }
  moveFixtures(workbook, sheet, move);
  rewriteFormulas(workbook, (formula, own) => moveInFormula(formula, own, sheet.name, move));
  workbook.history.clear();
}

function moveLines(sizes: Map<number, number>, to: (index: number) => number | null): void {
  const entries = [...sizes];
  sizes.clear();
  for (const [index, size] of entries) {
    const next = to(index);
    if (next !== null) sizes.set(next, size);
  }
}

function moveFlags(flags: Set<number>, to: (index: number) => number | null): void {
  const entries = [...flags];
  flags.clear();
  for (const index of entries) {
    const next = to(index);
    if (next !== null) flags.add(next);
  }
}

/** Changes the text of every formula and every defined name. */
export function rewriteFormulas(
  workbook: HostWorkbook,
  change: (formula: string, ownSheet: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const [key, data] of [...sheet.cells]) {
      if (data.formula === undefined) continue;
      const formula = change(data.formula, sheet.name);
      if (formula !== data.formula) workbook.write(sheet, key, { ...data, formula });
    }
  }
  for (const [key, name] of [...workbook.names]) {
    const formula = change(name.formula, '');
    if (formula !== name.formula) workbook.names.set(key, { ...name, formula });
  }
  rewriteFixtures(workbook, change);
}
