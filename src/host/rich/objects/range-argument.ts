import { invalidArgument } from '../errors';
import { isHostObject } from '../object';
import { type RangeTarget, resolveAddress } from '../reference';
import type { Session } from '../session';

export interface RangeThing {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** An argument that may be an address or a Range. */
export function rangeArgument(session: Session, near: RangeTarget, value: unknown): RangeTarget {
  if (typeof value === 'string') return resolveAddress(session.workbook, near.sheet, value);
  if (isHostObject(value) && value.type === 'Range') return (value.target as RangeThing).range;
  throw invalidArgument('a range or an address is needed');
}
