import { parseA1, rectToA1, toA1 } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';
import { officeContext } from './office';

/** The first set of an Excel that spills; the members used with it came then or before. */
const SPILLING = '1.12';

export function doesSpill(): boolean {
  return officeContext()?.requirements?.isSetSupported('ExcelApi', SPILLING) ?? false;
}

/** Notes in snapshots how far their formulas spill that hand ranges to the add-in. */
export async function noteSpills(
  context: Excel.RequestContext,
  read: readonly { readonly sheet: Excel.Worksheet; readonly snapshot: Sheet }[],
): Promise<void> {
  if (!doesSpill()) return;
  const asked = read.flatMap(({ sheet, snapshot }) =>
    snapshot.rowNumbers().flatMap((row) =>
      snapshot.rowCells(row).flatMap(({ column, cell }) => {
        if (!/SPM[._].*:/.test(cell.formula ?? '')) return [];
        const area = sheet.getRange(toA1(row, column)).getSpillingToRangeOrNullObject();
        area.load('address');
        return [{ snapshot, row, column, cell, area }];
      }),
    ),
  );
  if (!asked.length) return;
  await context.sync();
  for (const { snapshot, row, column, cell, area } of asked) {
    const rect = area.isNullObject ? null : parseA1(area.address);
    const array = rect ? rectToA1(rect) : '';
    if (array.includes(':')) snapshot.set(row, column, { ...cell, array });
  }
}
