import ExcelJS from 'exceljs';
import { columnName } from '../../src/sheet/address';
import { colourOf } from '../../src/xlsx/colours';
import { readStyledWorkbook, type StyledSheet } from '../../src/xlsx/read-styled';
import { corpusBytes, corpusNames } from '../kit/corpus';
import { packageOf } from '../kit/package';

async function written(draw: (sheet: ExcelJS.Worksheet) => void): Promise<StyledSheet> {
  const workbook = new ExcelJS.Workbook();
  draw(workbook.addWorksheet('A'));
  const bytes = await workbook.xlsx.writeBuffer();
  return readStyledWorkbook(new Uint8Array(bytes)).sheets[0]!;
}

test('fonts, fills, borders and alignment come from the cell format', async () => {
  const sheet = await written((s) => {
    const cell = s.getCell('B2');
    cell.value = 0.8;
    cell.numFmt = '0.00%';
    cell.font = {
      name: 'Arial',
      size: 14,
      bold: true,
      italic: true,
      underline: 'double',
      color: { argb: 'FF336699' },
    };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
    cell.border = {
      top: { style: 'thin', color: { argb: 'FFFF0000' } },
      left: { style: 'mediumDashed' },
    };
    cell.alignment = {
      horizontal: 'center',
      vertical: 'top',
      wrapText: true,
      indent: 2,
      textRotation: -45,
    };
    cell.protection = { locked: false };
  });
  expect(sheet.cells).toEqual([
    {
      row: 1,
      column: 1,
      value: 0.8,
      looks: {
        numberFormat: '0.00%',
        fontName: 'Arial',
        fontSize: 14,
        fontColor: '#336699',
        bold: true,
        italic: true,
        strikethrough: false,
        underline: 'Double',
        fill: '#FFEE00',
        horizontal: 'Center',
        vertical: 'Top',
        wrap: true,
        shrink: false,
        indent: 2,
        rotation: -45,
        locked: false,
        formulaHidden: false,
        borders: {
          top: { style: 'Continuous', weight: 'Thin', color: '#FF0000' },
          left: { style: 'Dash', weight: 'Medium', color: '#000000' },
        },
      },
    },
  ]);
});

test('the sheet says its widths, heights, frozen panes, protection, links and visibility', async () => {
  const workbook = new ExcelJS.Workbook();
  const s = workbook.addWorksheet('A', {
    state: 'hidden',
    views: [{ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false }],
  });
  s.getColumn(2).width = 70;
  s.getRow(3).height = 30;
  s.getCell('A1').value = { text: 'SPM', hyperlink: 'https://example.org/', tooltip: 'buka' };
  s.mergeCells('C1:D2');
  await s.protect('', { formatCells: true, sort: true });
  const bytes = await workbook.xlsx.writeBuffer();
  const sheet = readStyledWorkbook(new Uint8Array(bytes)).sheets[0]!;
  expect(sheet).toMatchObject({
    visibility: 'Hidden',
    showGridlines: false,
    showHeadings: true,
    frozen: { rows: 4, columns: 1 },
    merges: [{ top: 0, left: 2, bottom: 1, right: 3 }],
    protection: {
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      selectionMode: 'Normal',
    },
    links: [{ address: 'https://example.org/', screenTip: 'buka' }],
  });
  expect(sheet.columnWidths.get(1)).toBe(367.5);
  expect(sheet.rowHeights.get(2)).toBe(30);
});

test('cells with looks only are kept, up to a bound', () => {
  const styles =
    '<styleSheet><fills><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="0"/></cellXfs></styleSheet>';
  const row = '<row>' + '<c s="1"/>'.repeat(1000) + '<c s="0"/></row>';
  const few = packageOf({ sheets: { A: `<sheetData>${row}</sheetData>` }, styles });
  expect(readStyledWorkbook(few).sheets[0]?.cells).toHaveLength(1000);
  expect(readStyledWorkbook(few).sheets[0]?.cells[0]?.looks?.fill).toBe('#FF0000');
  const many = packageOf({ sheets: { A: `<sheetData>${row.repeat(150)}</sheetData>` }, styles });
  expect(readStyledWorkbook(many).sheets[0]?.cells).toHaveLength(100_000);
});

test('names of the workbook and of one sheet', () => {
  const workbook =
    '<definedNames><definedName name="Judul">A!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">A!$A$1:$B$2</definedName></definedNames>';
  expect(readStyledWorkbook(packageOf({ sheets: { A: '<sheetData/>' }, workbook })).names).toEqual([
    { name: 'Judul', formula: 'A!$A$1', hidden: false },
    { name: '_xlnm.Print_Area', formula: 'A!$A$1:$B$2', sheet: 0, hidden: true },
  ]);
});

test.each([
  [{ rgb: 'FF336699' }, '#336699'],
  [{ theme: '0' }, '#FFFFFF'],
  [{ theme: '0', tint: '-0.5' }, '#808080'],
  [{ theme: '4', tint: '0.8' }, '#DAE3F3'],
  [{ indexed: '10' }, '#FF0000'],
  [{ indexed: '64' }, ''],
  [{ auto: '1' }, ''],
])('colour %j is %s', (attributes, colour) => {
  const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'];
  expect(colourOf(attributes, theme)).toBe(colour);
});

test.each(corpusNames())(
  '%s: wrap and number format of every cell as another library reads them',
  async (name) => {
    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.load(corpusBytes(name).buffer as ArrayBuffer);
    for (const sheet of readStyledWorkbook(corpusBytes(name)).sheets) {
      for (const { row, column, looks } of sheet.cells) {
        const cell = theirs.getWorksheet(sheet.name)!.getCell(`${columnName(column)}${row + 1}`);
        expect(looks?.wrap).toBe(cell.style.alignment?.wrapText ?? false);
        expect(looks?.numberFormat).toBe((cell.numFmt as string | undefined) ?? 'General');
      }
    }
  },
);
