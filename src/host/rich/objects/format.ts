import { localAddress } from '../../model/area';
import { displayText } from '../../model/format';
import { columnOf, rowOf, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/worksheet';
import { assertAllowed, storedKeys } from '../access';
import { asColor, asFlag, asNumber, asText, oneOf } from '../args';
import { type HostObject, hostObject, type Shape } from '../object';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';
import { rangeBorders } from './borders';
import { bounded, type FormatTarget, restyle, styled, uniform } from './styling';

const fontShape: Shape<FormatTarget> = {
  type: 'RangeFont',
  scalars: {
    Name: styled('fontName', asText),
    Size: styled('fontSize', (value) => asNumber(value, 1, 409)),
    Color: styled('fontColor', (value) => asColor(value)),
    Bold: styled('bold', asFlag),
    Italic: styled('italic', asFlag),
    Strikethrough: styled('strikethrough', asFlag),
    Underline: styled('underline', (value) =>
      oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const),
    ),
  },
};

const fillShape: Shape<FormatTarget> = {
  type: 'RangeFill',
  scalars: {
    Color: {
      // Excel answers white for a cell without a fill.
      get: (t) => uniform(t, (style) => style.fill || '#FFFFFF'),
      set: (t, value) => {
        const fill = asColor(value, true);
        restyle(t, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (t) => restyle(t, (style) => ({ ...style, fill: '' })),
  },
};

const protectionShape: Shape<FormatTarget> = {
  type: 'FormatProtection',
  scalars: { Locked: styled('locked', asFlag), FormulaHidden: styled('formulaHidden', asFlag) },
};

/** Width of columns or height of rows, in points; null where they differ. */
function measure(
  sizes: ReadonlyMap<number, number>,
  from: number,
  to: number,
  standard: number,
): number | null {
  let common: number | null = null;
  for (let i = from; i <= to; i += 1) {
    const size = sizes.get(i) ?? standard;
    if (common !== null && common !== size) return null;
    common = size;
    if (i - from > 20_000) break;
  }
  return common;
}

function resize(sizes: Map<number, number>, from: number, to: number, size: number): void {
  for (let i = from; i <= to && i - from <= 20_000; i += 1) sizes.set(i, size);
}

/** A rough fit, since there is no font to measure with: 5.3 points for a character. */
function fitColumns({ session, range }: FormatTarget): void {
  const { sheet, rect } = range;
  assertAllowed(sheet, 'allowFormatColumns');
  const widest = new Map<number, number>();
  for (const key of storedKeys(sheet, bounded(range))) {
    const data = sheet.cells.get(key);
    const text = data
      ? displayText(data.value, data.style.numberFormat, session.workbook.locale)
      : '';
    const { length } = text;
    const column = columnOf(key);
    widest.set(column, Math.max(widest.get(column) ?? 0, Math.min(length, 100)));
  }
  for (const [column, length] of widest) sheet.columnWidths.set(column, length * 5.3 + 8);
  session.workbook.events.emit({
    type: 'formatted',
    sheetId: sheet.id,
    address: localAddress(rect),
    source: 'Local',
  });
}

const formatShape: Shape<FormatTarget> = {
  type: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styled('horizontal', (value) =>
      oneOf(value, [
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ] as const),
    ),
    VerticalAlignment: styled('vertical', (value) =>
      oneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const),
    ),
    WrapText: styled('wrap', asFlag),
    ShrinkToFit: styled('shrink', asFlag),
    IndentLevel: styled('indent', (value) => asNumber(value, 0, 250)),
    TextOrientation: styled('rotation', (value) => asNumber(value, -90, 180)),
    ColumnWidth: {
      get: ({ range: { sheet, rect } }) =>
        measure(sheet.columnWidths, rect.left, rect.right, STANDARD_WIDTH),
      set: ({ range: { sheet, rect } }, value) => {
        assertAllowed(sheet, 'allowFormatColumns');
        resize(sheet.columnWidths, rect.left, rect.right, asNumber(value, 0, 1800));
      },
    },
    RowHeight: {
      get: ({ range: { sheet, rect } }) =>
        measure(sheet.rowHeights, rect.top, rect.bottom, STANDARD_HEIGHT),
      set: ({ range: { sheet, rect } }, value) => {
        assertAllowed(sheet, 'allowFormatRows');
        resize(sheet.rowHeights, rect.top, rect.bottom, asNumber(value, 0, 409));
      },
    },
  },
  links: {
    Font: (t) => hostObject(fontShape, t),
    Fill: (t) => hostObject(fillShape, t),
    Borders: (t) => rangeBorders(t),
    Protection: (t) => hostObject(protectionShape, t),
  },
  methods: {
    AutofitColumns: fitColumns,
    AutofitRows: ({ range: { sheet, rect } }) => {
      assertAllowed(sheet, 'allowFormatRows');
      for (const key of storedKeys(sheet, rect)) sheet.rowHeights.delete(rowOf(key));
    },
  },
};

export function rangeFormat(session: Session, range: RangeTarget): HostObject {
  return hostObject(formatShape, { session, range });
}
