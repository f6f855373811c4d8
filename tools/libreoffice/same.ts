import type { Scalar, Sheet, Workbook } from '../../src/sheet/snapshot';
import { place, sheetNamed } from '../../src/sheet/snapshot';

/** The same value, apart from the last digits of a computed number; a blank is an empty text. */
export function isSame(a: Scalar | null, b: Scalar | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? '') === (b ?? '');
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Cells of the first workbook that show another value in the second, and sheets that are missing. */
export function differences(
  before: Workbook,
  after: Workbook,
  isCompared: (sheet: Sheet, row: number, column: number) => boolean = () => true,
): string[] {
  return before.sheets.flatMap((sheet) => {
    const other = sheetNamed(after, sheet.name);
    if (!other) return [`lembar "${sheet.name}" hilang`];
    return sheet.rowNumbers().flatMap((row) =>
      sheet.rowCells(row).flatMap(({ column, cell }) => {
        if (!isCompared(sheet, row, column)) return [];
        const value = other.cell(row, column)?.value ?? null;
        if (isSame(cell.value, value)) return [];
        const at = place(sheet, row, column);
        return [`${at}: ${String(cell.value)}, LibreOffice ${String(value)} ${cell.formula ?? ''}`];
      }),
    );
  });
}
