import type { Rect } from '../../../sheet/address';
import {
  type Border,
  type Edge,
  type LineStyle,
  type LineWeight,
  withBorder,
} from '../../model/style';
import { asColor, oneOf } from '../args';
import { invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { bounded, type FormatTarget, restyle } from './styling';

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

interface BorderTarget extends FormatTarget {
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

const bordersShape: Shape<FormatTarget> = {
  type: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items: (t) => SIDES.map((side) => hostObject(borderShape, { ...t, side })),
  methods: {
    Indexer: (t, args) => hostObject(borderShape, { ...t, side: args.oneOf(0, SIDES) }),
    GetItemAt: (t, args) => {
      const side = SIDES[args.whole(0)];
      if (!side) throw invalidArgument();
      return hostObject(borderShape, { ...t, side });
    },
  },
};

export function rangeBorders(target: FormatTarget): HostObject {
  return hostObject(bordersShape, target);
}
