import type { Calculator } from '../calc/calculator';
import type { Rect } from '../../sheet/address';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import type { References } from './executor';
import type { HostObject } from './object';
import type { RangeTarget } from './reference';
import type { Subscriptions } from './subscriptions';

/** What the host objects share while an add-in is connected. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly calculator: Calculator;
  readonly subscriptions: Subscriptions;
  readonly references: References;
  /** Makers of the objects that stand in many places; here, lest their files import each other. */
  range(target: RangeTarget): HostObject;
  areas(sheet: HostSheet, rects: readonly Rect[]): HostObject;
  worksheet(sheet: HostSheet): HostObject;
}
