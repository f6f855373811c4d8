import type { CellPlace } from '../../excel';
import { parseA1 } from '../../sheet/address';
import { sheetNamed, type Sheet, type Workbook } from '../../sheet/snapshot';
import type { Engine } from './engine';
import type { Session } from './session';

/** The workbook as it is now, and the cell the user stands on. */
export interface Selection {
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly place: CellPlace;
  readonly row: number;
  readonly column: number;
}

/** Null where it could not be read, which was told. */
export async function readSelection(session: Session): Promise<Selection | null> {
  let selection: Selection | null = null;
  await session.perform('membaca', async (signal) => {
    const [engine, workbook, place] = await Promise.all([
      session.engine(),
      session.port.readWorkbook(signal),
      session.port.activeCell(),
    ]);
    const sheet = sheetNamed(workbook, place.sheet);
    const rect = parseA1(place.cell);
    if (sheet && rect) {
      selection = { engine, workbook, sheet, place, row: rect.top, column: rect.left };
    }
  });
  return selection;
}

/** Nothing stands there, not even part of a merged cell. */
export function isBlank(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.at(row, column) && !sheet.mergeAt(row, column);
}
