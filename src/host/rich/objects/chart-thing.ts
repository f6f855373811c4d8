import type { HostChart } from '../../model/chart';
import type { HostSheet } from '../../model/worksheet';
import { assertAllowed } from '../access';
import type { Session } from '../session';

export interface ChartScope {
  readonly session: Session;
  readonly sheet: HostSheet;
}

export interface ChartThing extends ChartScope {
  readonly chart: HostChart;
}

/** @throws HostError AccessDenied on a protected sheet whose objects are locked */
export function editable({ sheet }: ChartScope): void {
  assertAllowed(sheet, 'allowEditObjects');
}
