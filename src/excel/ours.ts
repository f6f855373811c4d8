import type { Scalar } from '../sheet/snapshot';
import { sameContent, type Content } from './content';
import { placeOf } from './journal';
import type { CellPlace, Filled } from './port';

interface Written extends CellPlace {
  readonly after: Content;
  readonly filled?: Filled | undefined;
}

/** A cell that was written, with what it holds and shows now. */
export interface Found<T extends Written> {
  readonly cell: T;
  readonly now: Content;
  readonly shown: Scalar;
}

/**
 * Whether a cell still holds what was written. One that a spilled formula fills does as long as that
 * formula is there and spills: were anything typed into the cell, it could not.
 */
export function isOurs<T extends Written>(
  { cell, now }: Found<T>,
  all: ReadonlyMap<string, Found<T>>,
): boolean {
  const { filled, sheet, after } = cell;
  if (filled?.when !== 'after' || now.formula !== undefined) return sameContent(now, after);
  const source = all.get(placeOf({ sheet, cell: filled.from }));
  const spills = source && sameContent(source.now, source.cell.after) && source.shown !== '#SPILL!';
  return now.value === '' || spills === true;
}
