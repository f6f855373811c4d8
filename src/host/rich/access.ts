import type { Rect } from '../../sheet/address';
import { DEFAULT_STYLE } from '../model/style';
import { columnOf, type HostSheet, keyOf, type ProtectionOptions, rowOf } from '../model/worksheet';
import { HostError } from './errors';
import { cellCount } from '../model/area';

/** Ranges with more cells than this are looked at through their stored cells only. */
const DENSE = 200_000;

/** The cells of a rectangle that the sheet stores. */
export function* storedKeys(sheet: HostSheet, rect: Rect): Generator<number> {
  if (cellCount(rect) <= DENSE) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const key = keyOf(row, column);
        if (sheet.cells.has(key)) yield key;
      }
    }
    return;
  }
  for (const key of [...sheet.cells.keys()]) {
    const row = rowOf(key);
    const column = columnOf(key);
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
    yield key;
  }
}

/** @throws HostError AccessDenied when the sheet is protected and a cell of the range is locked. */
export function assertWritable(sheet: HostSheet, rect: Rect): void {
  if (!sheet.protection) return;
  let stored = 0;
  for (const key of storedKeys(sheet, rect)) {
    stored += 1;
    if (sheet.cells.get(key)?.style.locked) throw new HostError('AccessDenied');
  }
  // Cells that are not stored have the default style, which is locked.
  if (DEFAULT_STYLE.locked && stored < cellCount(rect)) throw new HostError('AccessDenied');
}

/** @throws HostError AccessDenied when the sheet's protection does not allow this. */
export function assertAllowed(
  sheet: HostSheet,
  option: Exclude<keyof ProtectionOptions, 'selectionMode'>,
): void {
  if (sheet.protection && !sheet.protection.options[option]) throw new HostError('AccessDenied');
}
