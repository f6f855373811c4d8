import { MAX_COLUMNS } from '../../sheet/address';
import { openPackage } from '../../xlsx/package';
import { readStyledWorkbook, type StyledSheet } from '../../xlsx/read-styled';
import { errorFromText } from '../model/values';
import { HostWorkbook } from '../model/workbook';
import { DEFAULT_STYLE, type CellStyle } from '../model/style';
import { type HostSheet, keyOf } from '../model/worksheet';
import { printNames, readFixtures } from './read-fixtures';

/**
 * Opens .xlsx or .xlsm bytes with looks, names, validation and print setup.
 * @throws WorkbookError naming what is wrong with the file
 */
export function loadWorkbook(bytes: Uint8Array, name: string): HostWorkbook {
  const file = readStyledWorkbook(bytes);
  const { zip, sheets: entries } = openPackage(bytes);
  const workbook = new HostWorkbook(name);
  const styles = new Map<object, CellStyle>();
  file.sheets.forEach((styled, index) => {
    const sheet = workbook.addSheet(styled.name);
    fill(sheet, styled, styles);
    const part = entries[index]?.part;
    if (part) readFixtures(zip, part, sheet);
  });
  for (const { name: word, formula, sheet: index, hidden } of file.names) {
    if (word.startsWith('_xlnm.')) continue;
    const own = index === undefined ? undefined : workbook.sheets[index];
    const key = `${own?.id ?? ''}${word.toLowerCase()}`;
    workbook.names.set(key, {
      name: word,
      formula: `=${formula}`,
      comment: '',
      visible: !hidden,
      ...(own ? { sheetId: own.id } : {}),
    });
  }
  printNames(workbook, file.names);
  for (const text of file.customXml) workbook.xmlParts.set(workbook.newId(), text);
  const shown = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown) workbook.activate(shown);
  return workbook;
}

function fill(sheet: HostSheet, from: StyledSheet, styles: Map<object, CellStyle>): void {
  for (const { row, column, value, formula, looks } of from.cells) {
    if (column >= MAX_COLUMNS) continue;
    const own = typeof value === 'string' ? (errorFromText(value) ?? value) : value;
    sheet.put(keyOf(row, column), {
      value: own,
      style: looks ? styleOf(looks, styles) : DEFAULT_STYLE,
      ...(formula === undefined ? {} : { formula }),
    });
  }
  sheet.merges = [...from.merges];
  for (const [column, width] of from.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) sheet.rowHeights.set(row, height);
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.frozen = from.frozen;
  sheet.visibility = from.visibility;
  sheet.showGridlines = from.showGridlines;
  sheet.showHeadings = from.showHeadings;
  if (from.protection) sheet.protection = { options: from.protection, password: '' };
  for (const { rect, ...link } of from.links) {
    const key = keyOf(rect.top, rect.left);
    const before = sheet.cells.get(key) ?? { value: null, style: DEFAULT_STYLE };
    sheet.put(key, { ...before, link });
  }
}

/** Cells that look alike share one style, and plain ones the default one. */
function styleOf(looks: CellStyle, known: Map<object, CellStyle>): CellStyle {
  const before = known.get(looks);
  if (before) return before;
  const style = JSON.stringify(sorted(looks)) === PLAIN ? DEFAULT_STYLE : looks;
  known.set(looks, style);
  return style;
}

function sorted(style: CellStyle): [string, unknown][] {
  return Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
}
const PLAIN = JSON.stringify(sorted(DEFAULT_STYLE));
