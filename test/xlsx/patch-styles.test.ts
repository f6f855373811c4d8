import ExcelJS from 'exceljs';
import { patchWorkbook } from '../../src/xlsx/patch';
import { StyleSheet } from '../../src/xlsx/patch-styles';
import { readWorkbook } from '../../src/xlsx/read';
import { packageOf, partsOf } from '../kit/package';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const XFS = [
  '<xf numFmtId="0" fontId="0"/>',
  '<xf numFmtId="0" fontId="2" fillId="3" quotePrefix="1" applyAlignment="1"><alignment wrapText="1"/></xf>',
  '<xf numFmtId="4" fontId="0"/>',
  '<xf numFmtId="49" fontId="0"/>',
];
const REST =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>';
const sheet = (formats = '') =>
  `<?xml version="1.0"?><styleSheet ${MAIN}>${formats}${REST}<cellXfs count="4">${XFS.join('')}</cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`;
const OWN = '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>';

describe('a style with another number format', () => {
  test('is added at the end and keeps all its other looks', () => {
    const styles = new StyleSheet(sheet());
    expect(styles.withFormat(1, '0.00')).toBe(4);
    expect(styles.toXml()).toBe(
      sheet()
        .replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace(
          '</cellXfs>',
          '<xf fontId="2" fillId="3" applyAlignment="1" numFmtId="2" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
        ),
    );
  });

  test('is made once for all cells that ask for it', () => {
    const styles = new StyleSheet(sheet());
    expect([0, 1, 0, 3].map((style) => styles.withFormat(style, '0.00'))).toEqual([4, 5, 4, 6]);
  });

  test('is not made where the cell has a format of its own, or no such style', () => {
    const styles = new StyleSheet(sheet());
    expect([styles.withFormat(2, '0.0'), styles.withFormat(9, '0.0')]).toEqual([2, 9]);
    expect(styles.isChanged).toBe(false);
    expect(styles.toXml()).toBe(sheet());
  });

  test('takes a format of the workbook, or adds one behind it', () => {
    const styles = new StyleSheet(sheet(OWN));
    styles.withFormat(0, '0.000');
    styles.withFormat(0, '0.0" <x>"');
    const xml = styles.toXml();
    expect(xml).toContain('<xf fontId="0" numFmtId="170" applyNumberFormat="1"/>');
    expect(xml).toContain('<xf fontId="0" numFmtId="171" applyNumberFormat="1"/>');
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0&quot; &lt;x&gt;&quot;"/></numFmts>',
    );
  });

  test('adds a list of formats where there is none, before everything else', () => {
    const styles = new StyleSheet(sheet());
    styles.withFormat(0, '0.0');
    expect(styles.toXml()).toContain(
      `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts`,
    );
  });
});

test('in a workbook: a blank cell, one that is not there yet, and one that has a format', async () => {
  const bytes = packageOf({
    sheets: {
      A:
        '<cols><col min="4" max="6" width="9" style="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="2" customFormat="1"><c r="A2"/></row></sheetData>',
    },
    styles: sheet(),
  });
  const put = (cell: string) => ({
    sheet: 'A',
    cell,
    formula: '=1/3',
    value: 1 / 3,
    numberFormat: '0.0',
  });
  const after = patchWorkbook(bytes, ['A1', 'B1', 'E1', 'C2', 'D3'].map(put));
  const xml = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
  const styles = Object.fromEntries(
    [...xml.matchAll(/<c ([^>]*)>/g)].map(([, a = '']): [string, string] => [
      /r="(\w+)"/.exec(a)?.[1] ?? '',
      /s="(\d+)"/.exec(a)?.[1] ?? '',
    ]),
  );
  // C2 looks as its row, D3 and E1 as their column.
  expect(styles).toMatchObject({ A1: '4', B1: '2', E1: '4', C2: '2', D3: '4' });
  const [read] = readWorkbook(after).sheets;
  expect(read?.cell(0, 0)).toMatchObject({ formula: '=1/3', format: '0.0' });
  const theirs = new ExcelJS.Workbook();
  await theirs.xlsx.load(after.buffer as ArrayBuffer);
  expect(theirs.getWorksheet('A')?.getCell('E1').numFmt).toBe('0.0');
});

test('where the workbook has no styles the formula stands without a format', () => {
  const bytes = packageOf({ sheets: { A: '<sheetData/>' } });
  const edit = { sheet: 'A', cell: 'A1', formula: '=1', value: 1, numberFormat: '0.0' };
  expect(readWorkbook(patchWorkbook(bytes, [edit])).sheets[0]?.cell(0, 0)).toEqual({
    value: 1,
    formula: '=1',
  });
});
