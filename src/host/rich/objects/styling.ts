import type { Rect } from '../../../sheet/address';
import { cellCount, isEntireColumn, isEntireRow, localAddress } from '../../model/area';
import { type CellStyle, DEFAULT_STYLE } from '../../model/style';
import { assertAllowed, storedKeys } from '../access';
import type { Scalar } from '../object';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

export interface FormatTarget {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** The property's value where all cells agree, else null. */
export function uniform<V>({ range }: FormatTarget, pick: (style: CellStyle) => V): V | null {
  const { sheet, rect } = range;
  const seen = new Set<V>();
  let stored = 0;
  for (const key of storedKeys(sheet, rect)) {
    stored += 1;
    seen.add(pick(sheet.cells.get(key)?.style ?? DEFAULT_STYLE));
    if (seen.size > 1) return null;
  }
  if (stored < cellCount(rect)) seen.add(pick(DEFAULT_STYLE));
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

export function restyle(
  { session, range }: FormatTarget,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  const { sheet, rect } = range;
  assertAllowed(sheet, 'allowFormatCells');
  const area = bounded(range);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const style = change(sheet.style(row, column), row, column);
      session.workbook.setStyle(sheet, row, column, style);
    }
  }
  session.workbook.events.emit({
    type: 'formatted',
    sheetId: sheet.id,
    address: localAddress(rect),
    source: 'Local',
  });
}

/** Whole rows and columns are formatted as far as the sheet is used: there is no column style here. */
export function bounded({ sheet, rect }: RangeTarget): Rect {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  const used = sheet.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: rect.top,
    left: rect.left,
    bottom: isEntireColumn(rect) ? used.bottom : rect.bottom,
    right: isEntireRow(rect) ? used.right : rect.right,
  };
}

export function styled<K extends keyof CellStyle>(
  key: K,
  read: (value: unknown) => CellStyle[K],
): Scalar<FormatTarget> {
  return {
    get: (t) => uniform(t, (style) => style[key]),
    set: (t, value) => {
      const wanted = read(value);
      restyle(t, (style) => ({ ...style, [key]: wanted }));
    },
  };
}
