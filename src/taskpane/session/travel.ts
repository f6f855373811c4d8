import type { Travel } from '../../engine';
import type { CellPlace } from '../../excel';
import { parseA1 } from '../../sheet/address';
import { isErrorValue, sheetNamed, type Scalar, type Workbook } from '../../sheet/snapshot';
import type { Session } from './session';

/** rumus, nilai: free the workbook of the add-in; pasang: bind it again. */
export type Way = 'rumus' | 'nilai' | 'pasang';

/** What would be written, before anyone has agreed to it. */
export interface TravelPlan {
  readonly way: Way;
  /** The workbook the plan was made from. */
  readonly workbook: Workbook;
  readonly travel: Travel;
}

/** Cells that show another value than before; there should be none. */
export interface TravelOutcome {
  readonly written: number;
  readonly differing: readonly CellPlace[];
}

/** Reads the workbook and works out what would change; null where that went wrong and was told. */
export async function planTravel(
  session: Session,
  way: Way,
  sheet: string | undefined,
): Promise<TravelPlan | null> {
  let plan: TravelPlan | null = null;
  await session.perform('membaca', async (signal) => {
    const [engine, workbook] = await Promise.all([
      session.engine(),
      session.port.readWorkbook(signal),
    ]);
    const only = sheet === undefined ? {} : { sheets: [sheet] };
    const travel =
      way === 'pasang'
        ? engine.attach(workbook, only)
        : engine.detach(workbook, { ...only, asValues: way === 'nilai' });
    plan = { way, workbook, travel };
  });
  return plan;
}

/** Writes a plan and compares every value with that of before. */
export async function carryOut(
  session: Session,
  { workbook, travel }: TravelPlan,
  label: string,
): Promise<TravelOutcome | null> {
  let outcome: TravelOutcome | null = null;
  const { port, store } = session;
  await session.perform('menulis', async (signal) => {
    const { changes, settings } = travel;
    const { written } = await port.write(changes, label, {
      since: workbook,
      settings: { ...settings, ...session.stamp() },
    });
    store.set({ stale: store.get().result !== null, history: await port.history() });
    outcome = { written, differing: differing(changes, workbook, await port.readWorkbook(signal)) };
  });
  return outcome;
}

/** Cells whose value is another than before; those that have no result yet are left aside. */
export function differing(
  cells: readonly CellPlace[],
  before: Workbook,
  now: Workbook,
): CellPlace[] {
  return cells.filter((cell) => {
    const [old, fresh] = [valueAt(before, cell), valueAt(now, cell)];
    return old !== null && fresh !== null && !isSame(old, fresh);
  });
}

/** Null where there is none, or an error that the missing add-in alone may have caused. */
function valueAt(workbook: Workbook, { sheet, cell }: CellPlace): Scalar | null {
  const place = parseA1(cell);
  const value = place
    ? (sheetNamed(workbook, sheet)?.cell(place.top, place.left)?.value ?? null)
    : null;
  return value !== null && isErrorValue(value) && value !== '#N/A' && value !== '#VALUE!'
    ? null
    : value;
}

function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
