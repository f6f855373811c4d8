import { wholeSheet } from '../../model/area';
import type { HostSheet } from '../../model/worksheet';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { RangeTarget } from '../reference';
import type { Session } from '../session';
import { rangeArgument } from './range-argument';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
  readonly axis: 'row' | 'column';
}

interface Break extends Thing {
  /** The first row, or column, behind the break. */
  readonly at: number;
}

/** Excel keeps no more on a sheet. */
const MOST = 1026;

const breaksOf = ({ sheet: { page }, axis }: Thing): number[] =>
  axis === 'row' ? page.rowBreaks : page.columnBreaks;

function keep(thing: Thing, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  thing.sheet.page[thing.axis === 'row' ? 'rowBreaks' : 'columnBreaks'] = sorted;
}

const one = (thing: Thing, at: number): HostObject => hostObject(breakShape, { ...thing, at });

const breakShape: Shape<Break> = {
  type: 'PageBreak',
  identity: ({ axis, at }) => ({ _Id: `${axis} ${at}` }),
  scalars: {
    RowIndex: { get: ({ axis, at }) => (axis === 'row' ? at : 0) },
    ColumnIndex: { get: ({ axis, at }) => (axis === 'row' ? 0 : at) },
  },
  methods: {
    Delete: (thing) => {
      keep(
        thing,
        breaksOf(thing).filter((at) => at !== thing.at),
      );
    },
    GetCellAfterBreak: ({ session, sheet, axis, at }) => {
      const [row, column] = axis === 'row' ? [at, 0] : [0, at];
      const rect = { top: row, bottom: row, left: column, right: column };
      return session.range(new RangeTarget(sheet, rect));
    },
  },
};

const breaksShape: Shape<Thing> = {
  type: 'PageBreakCollection',
  items: (thing) => breaksOf(thing).map((at) => one(thing, at)),
  methods: {
    GetCount: (thing) => breaksOf(thing).length,
    Indexer: (thing, args) => {
      const at = breaksOf(thing)[args.whole(0)];
      if (at === undefined) throw new HostError('ItemNotFound');
      return one(thing, at);
    },
    Add: (thing, args) => {
      const near = new RangeTarget(thing.sheet, wholeSheet());
      const { sheet, rect } = rangeArgument(thing.session, near, args.raw(0));
      const at = thing.axis === 'row' ? rect.top : rect.left;
      if (sheet !== thing.sheet) throw invalidArgument('a range of another sheet');
      if (at === 0) throw invalidArgument('nothing stands before the break');
      const breaks = breaksOf(thing);
      if (breaks.length >= MOST && !breaks.includes(at))
        throw invalidArgument('too many page breaks');
      keep(thing, [...breaks, at]);
      return one(thing, at);
    },
    RemovePageBreaks: (thing) => keep(thing, []),
  },
};

/** The page breaks set by hand; those that follow from the paper are not among them. */
export function pageBreaks(session: Session, sheet: HostSheet, axis: Thing['axis']): HostObject {
  return hostObject(breaksShape, { session, sheet, axis });
}
