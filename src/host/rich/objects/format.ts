import type { Rect } from '../../../sheet/address';
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type Edge,
  type LineStyle,
  type LineWeight,
  withBorder,
} from '../../model/style';
import { columnOf, rowOf, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/worksheet';
import { assertAllowed, storedKeys } from '../access';
import { type Args, asColor, asFlag, asNumber, asText, oneOf } from '../args';
import { invalidArgument } from '../errors';
import { type HostObject, hostObject, type Scalar, type Shape } from '../object';
import { cellCount, isEntireColumn, isEntireRow } from '../../model/area';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

interface Target {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** The property's value where all cells agree, else null. */
function uniform<V>({ range }: Target, pick: (style: CellStyle) => V): V | null {
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

function restyle(
  { session, range }: Target,
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
    address: `R${rect.top + 1}C${rect.left + 1}`,
    source: 'Local',
  });
}

/** Whole rows and columns are formatted as far as the sheet is used: there is no column style here. */
function bounded({ sheet, rect }: RangeTarget): Rect {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  const used = sheet.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: rect.top,
    left: rect.left,
    bottom: isEntireColumn(rect) ? used.bottom : rect.bottom,
    right: isEntireRow(rect) ? used.right : rect.right,
  };
}

function styled<K extends keyof CellStyle>(
  key: K,
  read: (value: unknown) => CellStyle[K],
): Scalar<Target> {
  return {
    get: (t) => uniform(t, (style) => style[key]),
    set: (t, value) => {
      const wanted = read(value);
      restyle(t, (style) => ({ ...style, [key]: wanted }));
    },
  };
}

const fontShape: Shape<Target> = {
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

const fillShape: Shape<Target> = {
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

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

/** Which cells of the range a side touches, and on which edge. */
function edgesOf(side: Side, rect: Rect, row: number, column: number): Edge[] {
  switch (side) {
    case 'EdgeTop':
      return row === rect.top ? ['top'] : [];
    case 'EdgeBottom':
      return row === rect.bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return column === rect.left ? ['left'] : [];
    case 'EdgeRight':
      return column === rect.right ? ['right'] : [];
    case 'InsideHorizontal':
      return [
        ...(row > rect.top ? ['top' as const] : []),
        ...(row < rect.bottom ? ['bottom' as const] : []),
      ];
    case 'InsideVertical':
      return [
        ...(column > rect.left ? ['left' as const] : []),
        ...(column < rect.right ? ['right' as const] : []),
      ];
    default:
      return [];
  }
}

interface BorderTarget extends Target {
  readonly side: Side;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

function readBorder({ range, side }: BorderTarget): Border {
  const { rect, sheet } = range;
  const [edge] = edgesOf(side, rect, rect.top, rect.left).concat(
    edgesOf(side, rect, rect.bottom, rect.right),
  );
  const atEnd = edge === 'bottom' || edge === 'right';
  const style = sheet.style(atEnd ? rect.bottom : rect.top, atEnd ? rect.right : rect.left);
  return (edge && style.borders[edge]) ?? NO_BORDER;
}

function changeBorder(t: BorderTarget, change: Partial<Border>): void {
  const area = bounded(t.range);
  restyle(t, (style, row, column) => {
    let next = style;
    for (const edge of edgesOf(t.side, area, row, column)) {
      const before = next.borders[edge] ?? { ...NO_BORDER, style: 'Continuous' as const };
      next = withBorder(next, edge, { ...before, ...change });
    }
    return next;
  });
}

const LINES: readonly LineStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly LineWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderShape: Shape<BorderTarget> = {
  type: 'RangeBorder',
  scalars: {
    SideIndex: { get: (t) => t.side },
    Style: {
      get: (t) => readBorder(t).style,
      set: (t, value) => changeBorder(t, { style: oneOf(value, LINES) }),
    },
    Weight: {
      get: (t) => readBorder(t).weight,
      set: (t, value) => changeBorder(t, { weight: oneOf(value, WEIGHTS) }),
    },
    Color: {
      get: (t) => readBorder(t).color,
      set: (t, value) => changeBorder(t, { color: asColor(value) }),
    },
  },
};

const bordersShape: Shape<Target> = {
  type: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items: (t) => SIDES.map((side) => hostObject(borderShape, { ...t, side })),
  methods: {
    Indexer: (t, args: Args) => hostObject(borderShape, { ...t, side: args.oneOf(0, SIDES) }),
    GetItemAt: (t, args: Args) => {
      const side = SIDES[args.whole(0)];
      if (!side) throw invalidArgument();
      return hostObject(borderShape, { ...t, side });
    },
  },
};

const protectionShape: Shape<Target> = {
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
function fitColumns({ session, range }: Target): void {
  const { sheet, rect } = range;
  assertAllowed(sheet, 'allowFormatColumns');
  const widest = new Map<number, number>();
  for (const key of storedKeys(sheet, bounded(range))) {
    const { value } = sheet.cells.get(key) ?? {};
    const length = value === null || value === undefined ? 0 : String(value).length;
    const column = columnOf(key);
    widest.set(column, Math.max(widest.get(column) ?? 0, Math.min(length, 100)));
  }
  for (const [column, length] of widest) sheet.columnWidths.set(column, length * 5.3 + 8);
  session.workbook.events.emit({
    type: 'formatted',
    sheetId: sheet.id,
    address: `C${rect.left + 1}`,
    source: 'Local',
  });
}

const formatShape: Shape<Target> = {
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
    Borders: (t) => hostObject(bordersShape, t),
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
