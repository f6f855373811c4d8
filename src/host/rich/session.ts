import type { Calculator } from '../calc/calculator';
import type { HostWorkbook } from '../model/workbook';
import type { References } from './executor';
import type { Subscriptions } from './subscriptions';

/** What the host objects share while an add-in is connected. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly calculator: Calculator;
  readonly subscriptions: Subscriptions;
  readonly references: References;
}
