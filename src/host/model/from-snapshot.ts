import type { Cell, Workbook } from '../../sheet/snapshot';
import { settingsToXml } from '../../sheet/settings';
import { type CellStyle, DEFAULT_STYLE } from './style';
import { type CellValue, errorFromText } from './values';
import { HostWorkbook } from './workbook';
import { type HostSheet, keyOf, PROTECTED_BY_DEFAULT } from './worksheet';

/** A snapshot opened in the host: what the file holds, with the values it came with. */
export function fromSnapshot(
  snapshot: Workbook,
  name = snapshot.name ?? 'Buku1.xlsx',
): HostWorkbook {
  const workbook = new HostWorkbook(name);
  for (const sheet of snapshot.sheets) {
    const target = workbook.addSheet(sheet.name);
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) putCell(target, row, column, cell);
    }
    target.merges = [...sheet.merges];
    for (const row of sheet.hiddenRows) target.hiddenRows.add(row);
    for (const column of sheet.hiddenColumns) target.hiddenColumns.add(column);
    if (sheet.isProtected) target.protection = { options: PROTECTED_BY_DEFAULT, password: '' };
  }
  if (snapshot.settings && Object.keys(snapshot.settings).length) {
    workbook.xmlParts.set(workbook.newId(), settingsToXml(snapshot.settings));
  }
  return workbook;
}

function putCell(sheet: HostSheet, row: number, column: number, cell: Cell): void {
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  sheet.put(keyOf(row, column), { value: valueOf(cell), style: styleOf(cell), ...formula });
}

function valueOf(cell: Cell): CellValue {
  // In a snapshot an error is its text; text that only looks like one is as rare as it is harmless.
  return typeof cell.value === 'string' ? (errorFromText(cell.value) ?? cell.value) : cell.value;
}

function styleOf({ format, indent, bold }: Cell): CellStyle {
  if (format === undefined && !indent && !bold) return DEFAULT_STYLE;
  return {
    ...DEFAULT_STYLE,
    numberFormat: format ?? 'General',
    indent: indent ?? 0,
    bold: bold ?? false,
  };
}
