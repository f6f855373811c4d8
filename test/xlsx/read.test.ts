import ExcelJS from 'exceljs';
import { rectToA1, toA1 } from '../../src/sheet/address';
import { settingsToXml } from '../../src/sheet/settings';
import { sheetNamed, type Sheet } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { corpusBytes, corpusNames, corpusWorkbook } from '../kit/corpus';
import { packageOf } from '../kit/package';

function only(bytes: Uint8Array): Sheet {
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function rows(xml: string, more: Partial<Parameters<typeof packageOf>[0]> = {}): Sheet {
  return only(packageOf({ sheets: { A: `<sheetData>${xml}</sheetData>` }, ...more }));
}

/** A1 → value of every filled cell. */
function values(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    sheet
      .rowNumbers()
      .flatMap((r) => sheet.rowCells(r).map(({ column, cell }) => [toA1(r, column), cell.value])),
  );
}

describe('values', () => {
  test('every type of cell', () => {
    const sheet = rows(
      `<row r="1">
         <c r="A1"><v>290</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>teks</v></c>
         <c r="D1" t="inlineStr"><is><t>di</t></is></c><c r="E1" t="b"><v>1</v></c>
         <c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2024-07-19</v></c><c r="H1"><v>1.5E3</v></c>
       </row>`,
      { strings: '<si><t>satu</t></si><si><t>Orang</t></si>' },
    );
    expect(values(sheet)).toEqual({
      A1: 290,
      B1: 'Orang',
      C1: 'teks',
      D1: 'di',
      E1: true,
      F1: '#N/A',
      G1: 45492,
      H1: 1500,
    });
  });

  test('rich text is joined, reading aids and escapes are not text', () => {
    const sheet = rows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      {
        strings:
          '<si><r><rPr><b/></rPr><t>Capaian </t></r><r><t>(%)</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
          '<si><t>a_x0007_b_x005F_x0041_ &amp; &lt;b&gt;</t></si>',
      },
    );
    expect(values(sheet)).toEqual({ A1: 'Capaian (%)', B1: 'a\u0007b_x0041_ & <b>' });
  });

  test('cells and rows without an address follow the one before', () => {
    const sheet = rows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(values(sheet)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  test('elements may carry a prefix', () => {
    const sheet = rows('<x:row r="1" xmlns:x="urn:x"><x:c r="A1"><x:v>1</x:v></x:c></x:row>');
    expect(values(sheet)).toEqual({ A1: 1 });
  });
});

describe('formulas', () => {
  test('shared formulas are written out for each cell', () => {
    const sheet = rows(
      `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1*SUM(A:A)&amp;"A1"</f><v>1</v></c></row>
       <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="3"><c r="C3"><f t="shared" si="0"/></c></row>`,
    );
    expect(sheet.cell(0, 2)).toEqual({ value: 1, formula: '=A1+$B$1*SUM(A:A)&"A1"' });
    expect(sheet.cell(1, 2)).toEqual({ value: 2, formula: '=A2+$B$1*SUM(A:A)&"A1"' });
    expect(sheet.cell(2, 2)).toEqual({ value: null, formula: '=A3+$B$1*SUM(A:A)&"A1"' });
  });

  test('custom functions come back under their own name', () => {
    const sheet = rows(
      `<row r="1"><c r="A1"><f>_xldudf_SPM_CAPAIAN(B1,C1)</f></c>
       <c r="D1"><f>_xludf.SPM.SERAPAN(B1,C1)</f></c><c r="E1"><f>_xlfn.IFNA(B1,"_xlfn.x")</f></c></row>`,
    );
    expect(sheet.cell(0, 0)?.formula).toBe('=SPM.CAPAIAN(B1,C1)');
    expect(sheet.cell(0, 3)?.formula).toBe('=SPM.SERAPAN(B1,C1)');
    expect(sheet.cell(0, 4)?.formula).toBe('=IFNA(B1,"_xlfn.x")');
  });
});

describe('shape and style', () => {
  const styles = `<styleSheet>
    <numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; %&quot;"/></numFmts>
    <fonts><font/><font><b/></font><font><b val="0"/></font></fonts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs>
      <xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="1"/>
      <xf numFmtId="164" fontId="2"><alignment indent="2"/></xf>
    </cellXfs></styleSheet>`;

  test('number format, indent and bold belong to the cell', () => {
    const cells = [0, 1, 2].map((s) => `<c r="${'ABC'.charAt(s)}1" s="${s}"><v>1</v></c>`).join('');
    const sheet = rows(`<row r="1">${cells}</row>`, { styles });
    expect(sheet.cell(0, 0)).toEqual({ value: 1 });
    expect(sheet.cell(0, 1)).toEqual({ value: 1, format: '0.00%', bold: true });
    expect(sheet.cell(0, 2)).toEqual({ value: 1, format: '#,##0.0" %"', indent: 2 });
  });

  test('merges, hidden rows and columns, protection', () => {
    const sheet = only(
      packageOf({
        sheets: {
          A: `<cols><col min="2" max="3" hidden="1"/></cols>
              <sheetData><row r="4" hidden="1"><c r="A4"><v>1</v></c></row></sheetData>
              <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A4:B5"/></mergeCells>`,
        },
      }),
    );
    expect(sheet.merges.map(rectToA1)).toEqual(['A4:B5']);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.isProtected).toBe(true);
  });
});

describe('the workbook', () => {
  test('sheets come in tab order with their names, charts left out', () => {
    const workbook = readWorkbook(
      packageOf({ sheets: { 'Tabel 2.1 & <b>': '<sheetData/>', ['__proto__']: '<sheetData/>' } }),
      { name: 'laporan.xlsx' },
    );
    expect(workbook.name).toBe('laporan.xlsx');
    expect(workbook.sheets.map((s) => s.name)).toEqual(['Tabel 2.1 & <b>', '__proto__']);
  });

  test('settings of the add-in are read from their custom XML part', () => {
    const settings = { kebijakan: { batas: 100 }, catatan: '<&>' };
    const parts = {
      'customXml/item1.xml': '<other xmlns="urn:other">{}</other>',
      'customXml/item2.xml': settingsToXml(settings),
    };
    const bytes = packageOf({ sheets: { A: '<sheetData/>' }, parts });
    expect(readWorkbook(bytes).settings).toEqual(settings);
  });

  test('a workbook without settings has none', () => {
    expect(readWorkbook(packageOf({ sheets: { A: '<sheetData/>' } })).settings).toBeUndefined();
  });
});

describe('the published reports', () => {
  test.each(corpusNames())('%s reads as an independent library reads it', async (name) => {
    const expected = new ExcelJS.Workbook();
    await expected.xlsx.load(corpusBytes(name).buffer as ArrayBuffer);
    const workbook = corpusWorkbook(name);
    expect(workbook.sheets.map((s) => s.name)).toEqual(expected.worksheets.map((s) => s.name));
    for (const theirs of expected.worksheets) {
      const ours = sheetNamed(workbook, theirs.name)!;
      const cells: Record<string, unknown> = {};
      theirs.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.isMerged && cell.master !== cell) return;
          cells[cell.address] = [cell.value, cell.numFmt as string | undefined];
        });
      });
      const own = Object.fromEntries(
        ours
          .rowNumbers()
          .flatMap((r) =>
            ours
              .rowCells(r)
              .map(({ column, cell }) => [toA1(r, column), [cell.value, cell.format]]),
          ),
      );
      expect(own).toEqual(cells);
    }
  });
});
