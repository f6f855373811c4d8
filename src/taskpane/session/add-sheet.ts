import type { AddedSheet } from '../../excel';
import type { SheetPlan } from '../../sheet/plan';
import type { Session } from './session';

/** Adds a sheet to the workbook; null where it could not, which the pane has then told. */
export async function addSheet(
  session: Session,
  plan: SheetPlan,
  options: { readonly label: string; readonly replace?: string },
): Promise<AddedSheet | null> {
  const made: AddedSheet[] = [];
  await session.perform('menulis', async () => {
    made.push(await session.port.addSheet(plan, options));
    session.store.set({ history: await session.port.history() });
  });
  return made[0] ?? null;
}
