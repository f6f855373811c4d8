import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../sheet/address';
import { intersect } from '../model/area';
import { DEFAULT_STYLE } from '../model/style';
import type { CellValue } from '../model/values';
import type { HostWorkbook } from '../model/workbook';
import { columnOf, type HostSheet, keyOf, rowOf } from '../model/worksheet';

/** Puts an array result into the cells below and right of its formula, or finds the way blocked. */
export function placeSpill(
  workbook: HostWorkbook,
  sheet: HostSheet,
  anchor: number,
  matrix: readonly (readonly CellValue[])[],
): { wants: Rect; blocked: boolean } {
  const top = rowOf(anchor);
  const left = columnOf(anchor);
  const wants = {
    top,
    left,
    bottom: top + matrix.length - 1,
    right: left + (matrix[0]?.length ?? 1) - 1,
  };
  if (isBlocked(sheet, anchor, wants)) return { wants, blocked: true };
  matrix.forEach((line, r) => {
    line.forEach((value, c) => {
      const key = keyOf(top + r, left + c);
      if (key === anchor) return;
      const style = sheet.cells.get(key)?.style ?? DEFAULT_STYLE;
      workbook.putResult(sheet, key, { value, style, spilledFrom: anchor });
    });
  });
  return { wants, blocked: false };
}

function isBlocked(sheet: HostSheet, anchor: number, wants: Rect): boolean {
  if (wants.bottom >= MAX_ROWS || wants.right >= MAX_COLUMNS) return true;
  if (sheet.merges.some((area) => intersect(area, wants))) return true;
  for (let row = wants.top; row <= wants.bottom; row += 1) {
    for (let column = wants.left; column <= wants.right; column += 1) {
      const key = keyOf(row, column);
      const cell = sheet.cells.get(key);
      if (key === anchor || !cell || cell.spilledFrom === anchor) continue;
      if (cell.value !== null || cell.formula !== undefined) return true;
    }
  }
  return false;
}

/** Takes a former result away; cells that the user wrote over meanwhile stay. */
export function removeSpill(sheet: HostSheet, anchor: number, spill: Rect): Rect {
  for (let row = spill.top; row <= spill.bottom; row += 1) {
    for (let column = spill.left; column <= spill.right; column += 1) {
      const key = keyOf(row, column);
      const cell = sheet.cells.get(key);
      if (cell?.spilledFrom === anchor) sheet.put(key, { value: null, style: cell.style });
    }
  }
  return spill;
}
