import type { Sheet } from './snapshot';

/** Stands on every report sheet, so that it is known as ours under any name and in any file. */
export const REPORT_MARK = 'SPM Sosial · laporan/1';

/** Rows in which the mark is looked for: the user may have inserted some above. */
const FIRST_ROWS = 10;

/**
 * True for a report sheet that this product made. It is no form: it is not read for tables, and only
 * such a sheet may be replaced by a newer report.
 */
export function isOwnReport(sheet: Sheet): boolean {
  for (const row of sheet.rowNumbers()) {
    if (row >= FIRST_ROWS) return false;
    for (const { words } of sheet.rowCells(row)) if (words?.text === REPORT_MARK) return true;
  }
  return false;
}
