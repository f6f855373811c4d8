import type { Rect } from '../../../sheet/address';
import { cellCount } from '../../model/area';
import type { HostSheet } from '../../model/worksheet';
import { invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { fullAddress, RangeTarget } from '../reference';
import type { Session } from '../session';
import { clearRange } from './edits';

interface Areas {
  readonly session: Session;
  readonly sheet: HostSheet;
  readonly rects: readonly Rect[];
}

/** Several rectangles of one sheet. */
export function rangeAreas(session: Session, sheet: HostSheet, rects: readonly Rect[]): HostObject {
  return hostObject(areasShape, { session, sheet, rects });
}

function targets({ sheet, rects }: Areas): RangeTarget[] {
  return rects.map((rect) => new RangeTarget(sheet, rect));
}

function ranges(areas: Areas): HostObject[] {
  return targets(areas).map((target) => areas.session.range(target));
}

const collectionShape: Shape<Areas> = {
  type: 'RangeCollection',
  items: ranges,
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: (areas, args) => {
      const found = ranges(areas)[args.whole(0)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
};

const areasShape: Shape<Areas> = {
  type: 'RangeAreas',
  scalars: {
    Address: { get: (areas) => targets(areas).map(fullAddress).join(',') },
    AddressLocal: { get: (areas) => targets(areas).map(fullAddress).join(',') },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((n, rect) => n + cellCount(rect), 0) },
  },
  links: {
    Areas: (areas) => hostObject(collectionShape, areas),
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
  },
  methods: {
    Clear: (areas, args) => {
      for (const range of targets(areas)) clearRange({ session: areas.session, range }, args);
    },
  },
};
