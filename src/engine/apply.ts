import { parseA1 } from '../sheet/address';
import type { Cell, Workbook } from '../sheet/snapshot';
import type { CellChange } from './model';

/** The workbook with these cells written, as Excel would hold it; number formats stay. */
export function applied(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (!own.length) return sheet;
    return sheet.withCells(
      own.flatMap(({ cell: address, formula, value = null, numberFormat, array }) => {
        const place = parseA1(address);
        if (!place) return [];
        const { top: row, left: column } = place;
        const format = sheet.formatAt(row, column) ?? numberFormat;
        const cell: Cell = {
          value,
          ...(formula === undefined ? {} : { formula }),
          ...(array === undefined ? {} : { array }),
          ...(format === undefined ? {} : { format }),
        };
        return [{ row, column, cell }];
      }),
    );
  });
  return { ...workbook, sheets };
}
