import { type OpenDocument, openDocument } from '../../../src/host/files/document';
import type { HostWorkbook } from '../../../src/host/model/workbook';
import { keyOf } from '../../../src/host/model/worksheet';
import { createNodeHost } from '../../../src/host/profiles/node';
import { corpusBytes, corpusNames } from '../../kit/corpus';
import { packageOf, partsOf } from '../../kit/package';

/** Opens a file, lets an add-in work on it, and opens the saved copy. */
async function saved(
  bytes: Uint8Array,
  act: (context: Excel.RequestContext, workbook: HostWorkbook) => void,
): Promise<{ bytes: Uint8Array; parts: Record<string, string>; workbook: HostWorkbook }> {
  const document: OpenDocument = openDocument(bytes, 'uji.xlsx');
  const node = createNodeHost(document.workbook);
  await node.Excel.run(async (context) => {
    act(context, document.workbook);
    await context.sync();
  });
  node.close();
  const out = document.save();
  return { bytes: out, parts: partsOf(out), workbook: openDocument(out, 'uji.xlsx').workbook };
}

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Layanan</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row>' +
  '<row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>Panti</t></is></c><c r="B2"><v>40</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Jalanan</t></is></c><c r="B3"><v>60</v></c></row>' +
  '<row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>100</v></c></row>';
const book = (more = '') =>
  packageOf({
    sheets: { Data: `<sheetData>${ROWS}</sheetData>${more}`, Lain: '<sheetData/>' },
  });

const names = ({ sheets }: HostWorkbook) => sheets.map(({ name }) => name);
const sheet = ({ sheets }: HostWorkbook, index = 0) => sheets[index]!;

describe('a saved copy keeps', () => {
  it('nothing but what was there when nothing was done', async () => {
    for (const name of corpusNames()) {
      const bytes = corpusBytes(name);
      const [before, after] = [partsOf(bytes), (await saved(bytes, () => undefined)).parts];
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const part of Object.keys(before)) {
        // Which tab is in front is written in every case, and names are sorted.
        if (part === 'xl/workbook.xml') continue;
        const plain = (xml = '') => xml.replace(/<sheetViews>.*?<\/sheetViews>/s, '');
        expect([name, part, plain(after[part]) === plain(before[part])]).toEqual([
          name,
          part,
          true,
        ]);
      }
    }
  });

  it('sheets added, renamed, moved, hidden and removed', async () => {
    const added = await saved(book(), (context) => {
      const { worksheets } = context.workbook;
      const baru = worksheets.add('Baru & "lain"');
      baru.getRange('A1:B2').formulas = [
        ['teks', 12.5],
        ['=B1*2', '=Data!B4'],
      ];
      baru.getRange('A1').format.fill.color = '#1F6E43';
      baru.getRange('A:A').format.columnWidth = 120;
      baru.tabColor = '#1F6E43';
      baru.position = 0;
      worksheets.getItem('Data').name = 'Angka';
      worksheets.getItem('Lain').visibility = 'Hidden';
      baru.activate();
    });
    const { workbook } = added;
    expect(names(workbook)).toEqual(['Baru & "lain"', 'Angka', 'Lain']);
    expect(sheet(workbook, 2).visibility).toBe('Hidden');
    const made = sheet(workbook);
    expect(made.cell(1, 1)).toMatchObject({ formula: '=Angka!B4', value: 100 });
    expect(made.style(0, 0).fill).toBe('#1F6E43');
    expect(made.columnWidths.get(0)).toBeCloseTo(120, 0);
    expect(made.tabColor).toBe('#1F6E43');
    // Two tabs in front would be a group.
    expect(added.parts['xl/workbook.xml']).not.toContain('activeTab=');
    const inFront = Object.values(added.parts).filter((xml) => xml.includes('tabSelected="1"'));
    expect(inFront).toHaveLength(1);
    const { parts } = await saved(book(), (context) => {
      context.workbook.worksheets.getItem('Lain').delete();
    });
    expect(Object.keys(parts).filter((part) => part.includes('worksheets/sheet'))).toHaveLength(1);
    expect(parts['[Content_Types].xml']?.match(/\/xl\/worksheets\//g)).toHaveLength(1);
  });

  it('inserted rows and columns, with all that stands on them', async () => {
    const more =
      '<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>' +
      '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;50</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="B2:B3"><formula1>0</formula1><formula2>B4</formula2></dataValidation></dataValidations>';
    const { workbook, parts } = await saved(book(more), (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      data.getRange('3:4').insert('Down');
      data.getRange('A:A').insert('Right');
      data.getRange('B3').values = [['Sisipan']];
    });
    const data = sheet(workbook);
    expect(data.cell(2, 1)?.value).toBe('Sisipan');
    expect(data.cell(4, 2)?.value).toBe(60);
    expect(data.cell(5, 2)).toMatchObject({ formula: '=SUM(C2:C5)', value: 100 });
    expect(data.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 1 }]);
    expect(data.rowHeights.get(1)).toBe(30);
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<conditionalFormatting sqref="C2:C5">');
    expect(xml).toContain('<formula>C2&gt;50</formula>');
    expect(data.validations[0]).toMatchObject({
      rects: [{ top: 1, left: 2, bottom: 4, right: 2 }],
      formula2: '=C6',
    });
  });

  it('deleted rows', async () => {
    const { workbook } = await saved(book(), (context) => {
      context.workbook.worksheets.getItem('Data').getRange('2:2').delete('Up');
    });
    const data = sheet(workbook);
    expect(data.cell(1, 0)?.value).toBe('Jalanan');
    expect(data.cell(2, 1)?.formula).toBe('=SUM(B2:B2)');
    expect([...data.rowHeights]).toEqual([]);
  });

  it('formats, widths, hidden rows, frozen panes and protection', async () => {
    const { workbook } = await saved(book(), (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const range = data.getRange('B2:C3');
      range.numberFormat = [
        ['#,##0.00', '0%'],
        ['#,##0.00', '@'],
      ];
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      data.getRange('D:D').columnHidden = true;
      data.getRange('3:3').rowHidden = true;
      data.freezePanes.freezeRows(1);
      data.showGridlines = false;
      data.protection.protect({ allowFormatCells: true });
    });
    const data = sheet(workbook);
    expect(data.style(1, 1)).toMatchObject({
      numberFormat: '#,##0.00',
      bold: true,
      horizontal: 'Center',
    });
    expect(data.style(2, 2)).toMatchObject({
      numberFormat: '@',
      borders: { bottom: { style: 'Double' } },
    });
    expect(data.cell(1, 1)?.value).toBe(40);
    expect([data.hiddenColumns.has(3), data.hiddenRows.has(2)]).toEqual([true, true]);
    expect(data.frozen).toEqual({ rows: 1, columns: 0 });
    expect([data.showGridlines, data.rowHeights.get(1)]).toEqual([false, 30]);
    expect(data.protection?.options).toMatchObject({ allowFormatCells: true, allowSort: false });
  });

  it('validation, print setup and names', async () => {
    const { workbook } = await saved(book(), (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const { dataValidation } = data.getRange('B2:B3');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      const message = 'Isi dengan "bilangan" < 100 & bulat';
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Salah', message };
      data.getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Ya,Tidak' },
      };
      const { pageLayout } = data;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintArea('A1:B4');
      data.horizontalPageBreaks.add('A4');
      data.horizontalPageBreaks.add(data.getRange('B2:C9'));
      data.verticalPageBreaks.add('C1');
      pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Dinas && Sosial';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
      context.workbook.names.add('jumlah_uji', data.getRange('B4'));
    });
    const { validations, page } = sheet(workbook);
    expect(validations.map(({ type }) => type).sort()).toEqual(['List', 'WholeNumber']);
    const whole = validations.find(({ type }) => type === 'WholeNumber');
    expect(whole).toMatchObject({ operator: 'GreaterThanOrEqualTo', formula1: '=0' });
    expect(whole?.errorAlert.message).toBe('Isi dengan "bilangan" < 100 & bulat');
    expect(validations.find(({ type }) => type === 'List')?.formula1).toBe('Ya,Tidak');
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      titleRows: { top: 0, bottom: 0 },
      printArea: [{ top: 0, left: 0, bottom: 3, right: 1 }],
      rowBreaks: [1, 3],
      columnBreaks: [2],
    });
    expect(page.headers.defaultForAllPages).toMatchObject({
      leftHeader: 'Dinas && Sosial',
      rightFooter: '&P/&N',
    });
    expect(workbook.names.get('jumlah_uji')?.formula).toBe('=Data!$B$4');
  });

  it('charts, conditional formats and comments as parts of their own', async () => {
    const { parts } = await saved(book(), (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const chart = data.charts.add('ColumnClustered', data.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Target & capaian';
      chart.setPosition('D2', 'I12');
      const rule = data.getRange('B2:B3').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '=50', operator: 'LessThan' };
      rule.cellValue.format.font.color = '#C00000';
      const comment = context.workbook.comments.add(data.getRange('B2'), 'Mohon <diperiksa>');
      comment.replies.add('Sudah');
    });
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<drawing'));
    expect(xml.indexOf('<drawing')).toBeLessThan(xml.indexOf('<legacyDrawing'));
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<a:t>Target &amp; capaian</a:t>');
    expect(chart).toContain('<c:f>Data!$B$2:$B$3</c:f>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:col>3</xdr:col>');
    expect(parts['xl/styles.xml']).toContain('<dxfs count="1">');
    expect(parts['xl/comments1.xml']).toContain('Mohon &lt;diperiksa&gt;');
    expect(
      parts['xl/threadedComments/threadedComment1.xml']?.match(/<threadedComment /g),
    ).toHaveLength(2);
    for (const name of Object.keys(parts).filter((part) =>
      /^xl\/(charts|drawings\/drawing)/.test(part),
    )) {
      if (!name.includes('_rels')) expect(parts['[Content_Types].xml']).toContain(`"/${name}"`);
    }
  });
});

it('is opened, changed and saved over and over without losing anything', async () => {
  let bytes = book();
  for (let i = 0; i < 3; i += 1) {
    const next = await saved(bytes, (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      data.getRange('2:2').insert('Down');
      data.getRange('B2').values = [[10 + i]];
      data.charts.add('Pie', data.getRange('A1:B3'));
    });
    bytes = next.bytes;
  }
  const parts = partsOf(bytes);
  const { workbook } = openDocument(bytes, 'uji.xlsx');
  expect([1, 2, 3].map((row) => sheet(workbook).cells.get(keyOf(row, 1))?.value)).toEqual([
    12, 11, 10,
  ]);
  expect(sheet(workbook).cell(6, 1)?.formula).toBe('=SUM(B5:B6)');
  expect(parts['xl/drawings/drawing1.xml']?.match(/<xdr:graphicFrame /g)).toHaveLength(3);
  // The chart of the first round shows the cells it was made of, wherever they are now.
  expect(parts['xl/charts/chart1.xml']).toContain('Data!$B$4:$B$5');
});
