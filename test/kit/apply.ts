import type { CellChange } from '../../src/engine/model';
import { parseA1 } from '../../src/sheet/address';
import { type Cell, Sheet, type Workbook } from '../../src/sheet/snapshot';

/** A workbook with some cells written, as Excel would hold it; number formats stay. */
export function apply(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const written = new Map<string, CellChange>();
    for (const change of changes) {
      const place = parseA1(change.cell);
      if (change.sheet === sheet.name && place) written.set(`${place.top},${place.left}`, change);
    }
    const out = new Sheet(sheet.name, sheet);
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        if (!written.has(`${row},${column}`)) out.set(row, column, cell);
      }
    }
    for (const [place, { formula, value, numberFormat }] of written) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const format = sheet.formatAt(row, column) ?? numberFormat;
      const cell: Cell = {
        value: value ?? null,
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      };
      out.set(row, column, cell);
    }
    return out;
  });
  return { ...workbook, sheets };
}
