import type { Rect } from '../../../sheet/address';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import type { Args } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, isHostObject } from '../object';
import { wireName } from '../query';
import { RangeTarget } from '../reference';
import type { RangeThing } from './range-argument';

/** More cells than this in one call is what Excel fails on (office-js issue 2564). */
const MOST_CELLS = 85_000;

type Wanted = Readonly<Record<string, unknown>>;

/** Reads the members that the options name with `true`, keeping the client's names and nesting. */
function pick(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (ask === undefined || ask === null || ask === false) continue;
    if (name === 'borders' || name.startsWith('$'))
      throw invalidArgument(`${name} is not emulated`);
    const value = object.get(wireName(name));
    out[name] = isHostObject(value) && typeof ask === 'object' ? pick(value, ask as Wanted) : value;
  }
  return out;
}

function assign(object: HostObject, values: Wanted): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') {
      const part = object.get(wireName(name));
      if (!isHostObject(part)) throw invalidArgument(name);
      assign(part, value as Wanted);
    } else object.set(wireName(name), value);
  }
}

function part({ session, range }: RangeThing, rect: Rect): HostObject {
  return session.range(new RangeTarget(range.sheet, rect));
}

/** The rows of the range as whole rows, or its columns as whole columns, or its cells. */
function lines(thing: RangeThing, of: 'row' | 'column'): HostObject[] {
  const { rect } = thing.range;
  const count = of === 'row' ? rowCount(rect) : columnCount(rect);
  if (count > MOST_CELLS) throw new HostError('RangeExceedsLimit');
  return Array.from({ length: count }, (_, i) =>
    of === 'row'
      ? part(thing, { ...rect, top: rect.top + i, bottom: rect.top + i })
      : part(thing, { ...rect, left: rect.left + i, right: rect.left + i }),
  );
}

export function lineProperties(of: 'row' | 'column') {
  return (thing: RangeThing, args: Args): Record<string, unknown>[] => {
    const wanted = args.options(0);
    return lines(thing, of).map((line) => pick(line, wanted));
  };
}

export function setLineProperties(of: 'row' | 'column') {
  return (thing: RangeThing, args: Args): void => {
    const values = args.raw(0);
    const all = lines(thing, of);
    if (!Array.isArray(values) || values.length !== all.length) throw invalidArgument();
    all.forEach((line, i) => assign(line, values[i] as Wanted));
  };
}

function bounded({ range: { rect } }: RangeThing): Rect {
  if (isEntireRow(rect) || isEntireColumn(rect)) throw invalidArgument('a range without bounds');
  if (cellCount(rect) > MOST_CELLS) throw new HostError('RangeExceedsLimit');
  return rect;
}

function cell(thing: RangeThing, row: number, column: number): HostObject {
  return part(thing, { top: row, left: column, bottom: row, right: column });
}

export function cellProperties(thing: RangeThing, args: Args): Record<string, unknown>[][] {
  const rect = bounded(thing);
  const wanted = args.options(0);
  return Array.from({ length: rowCount(rect) }, (_, r) =>
    Array.from({ length: columnCount(rect) }, (_unused, c) =>
      pick(cell(thing, rect.top + r, rect.left + c), wanted),
    ),
  );
}

export function setCellProperties(thing: RangeThing, args: Args): void {
  const rect = bounded(thing);
  const rows = args.raw(0);
  const fits =
    Array.isArray(rows) &&
    rows.length === rowCount(rect) &&
    rows.every((line: unknown) => Array.isArray(line) && line.length === columnCount(rect));
  if (!fits) throw invalidArgument("the array's size doesn't match the size of the range");
  (rows as Wanted[][]).forEach((line, r) => {
    line.forEach((values, c) => assign(cell(thing, rect.top + r, rect.left + c), values));
  });
}
