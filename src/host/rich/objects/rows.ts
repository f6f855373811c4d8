import { keyOf } from '../../model/worksheet';
import { DEFAULT_STYLE } from '../../model/style';
import { assertAllowed } from '../access';
import { invalidArgument } from '../errors';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

interface Thing {
  readonly session: Session;
  readonly range: RangeTarget;
}

const MOST_LINES = 50_000;

function lines(range: RangeTarget, of: 'row' | 'column'): number[] {
  const [from, to] =
    of === 'row' ? [range.rect.top, range.rect.bottom] : [range.rect.left, range.rect.right];
  return Array.from({ length: Math.min(to - from + 1, MOST_LINES) }, (_, i) => from + i);
}

/** True where all rows (columns) are hidden, false where none is, null where they differ. */
export function someHidden(range: RangeTarget, of: 'row' | 'column' | 'both'): boolean | null {
  if (of === 'both') {
    const row = someHidden(range, 'row');
    const column = someHidden(range, 'column');
    return row === true || column === true ? true : row === null || column === null ? null : false;
  }
  const hidden = of === 'row' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  const all = lines(range, of);
  const count = all.filter((i) => hidden.has(i)).length;
  return count === all.length ? true : count === 0 ? false : null;
}

export function setHidden({ session, range }: Thing, of: 'row' | 'column', hide: boolean): void {
  assertAllowed(range.sheet, of === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const hidden = of === 'row' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  for (const i of lines(range, of)) {
    if (hide) hidden.add(i);
    else hidden.delete(i);
  }
  session.workbook.events.emit({ type: 'view' });
}

const LINK_PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

export function setHyperlink({ session, range }: Thing, value: unknown): void {
  const { sheet, rect } = range;
  assertAllowed(sheet, 'allowInsertHyperlinks');
  if (typeof value !== 'object' || value === null)
    throw invalidArgument('a hyperlink is an object');
  const link: Record<string, string> = {};
  for (const part of LINK_PARTS) {
    const text: unknown = (value as Partial<Record<string, unknown>>)[part];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string') throw invalidArgument(`${part} must be a text`);
    link[part] = text;
  }
  const key = keyOf(rect.top, rect.left);
  const before = sheet.cells.get(key) ?? { value: null, style: DEFAULT_STYLE };
  const shown = link.textToDisplay;
  session.workbook.write(sheet, key, {
    ...before,
    ...(shown === undefined ? {} : { value: shown }),
    link,
  });
  session.workbook.announce(sheet, rect);
}
