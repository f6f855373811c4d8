import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { columnName, parseA1 } from '../../src/sheet/address';
import { settingsToXml } from '../../src/sheet/settings';
import { sheetNamed, type Cell, type Workbook } from '../../src/sheet/snapshot';
import { type CellEdit, patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { corpusBytes, corpusNames } from '../kit/corpus';
import { packageOf, partsOf } from '../kit/package';
import fc from '../kit/random';
import { tries } from '../kit/seed';

function cellOf(workbook: Workbook, sheet: string, address: string): Cell | undefined {
  const place = parseA1(address)!;
  return sheetNamed(workbook, sheet)?.cell(place.top, place.left);
}

const A = (xml: string, more = '') =>
  packageOf({ sheets: { A: `<sheetData>${xml}</sheetData>${more}` } });
/** XML of the sheet data after the edits. */
function patched(xml: string, edits: Omit<CellEdit, 'sheet'>[]): string {
  const bytes = patchWorkbook(
    A(xml),
    edits.map((e) => ({ sheet: 'A', ...e })),
  );
  const part = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  return /<sheetData\/?>(.*)<\/sheetData>/s.exec(part)?.[1] ?? '';
}

describe('one cell', () => {
  test.each<[string, Omit<CellEdit, 'sheet'>, string]>([
    ['a number', { cell: 'A1', value: 0.1 }, '<c s="3" r="A1"><v>0.1</v></c>'],
    [
      'a text',
      { cell: 'A1', value: ' =1 & <b>' },
      '<c s="3" r="A1" t="inlineStr"><is><t xml:space="preserve"> =1 &amp; &lt;b&gt;</t></is></c>',
    ],
    ['a truth', { cell: 'A1', value: true }, '<c s="3" r="A1" t="b"><v>1</v></c>'],
    ['an error', { cell: 'A1', value: '#N/A' }, '<c s="3" r="A1" t="e"><v>#N/A</v></c>'],
    ['nothing', { cell: 'A1', value: null }, '<c s="3" r="A1"/>'],
    ['a formula', { cell: 'A1', formula: '=B1<2' }, '<c s="3" r="A1"><f>B1&lt;2</f></c>'],
    [
      'a formula with its result',
      { cell: 'A1', formula: '=SPM.KATEGORI(B1)', value: 'Tuntas Madya' },
      '<c s="3" r="A1" t="str"><f>_xldudf_SPM_KATEGORI(B1)</f><v>Tuntas Madya</v></c>',
    ],
  ])('%s replaces the content and keeps the style', (_, edit, xml) => {
    expect(
      patched('<row r="1"><c r="A1" s="3" t="s" cm="1"><f>C1</f><v>0</v></c></row>', [edit]),
    ).toBe(`<row r="1">${xml}</row>`);
  });
});

describe('cells and rows that are not there yet', () => {
  test('come in at their place', () => {
    const xml =
      '<row r="2" spans="2:4" ht="30"><c r="B2"><v>2</v></c><c r="D2"><v>4</v></c></row><row r="5"/>';
    const edits = ['C2', 'A2', 'E2', 'A1', 'B5', 'A3', 'A9'].map((cell) => ({ cell, value: 1 }));
    const cell = (r: string) => `<c r="${r}"><v>1</v></c>`;
    expect(patched(xml, edits)).toBe(
      `<row r="1">${cell('A1')}</row>` +
        `<row r="2" ht="30">${cell('A2')}<c r="B2"><v>2</v></c>${cell('C2')}<c r="D2"><v>4</v></c>${cell('E2')}</row>` +
        `<row r="3">${cell('A3')}</row><row r="5">${cell('B5')}</row><row r="9">${cell('A9')}</row>`,
    );
  });

  test('also in an empty sheet, whose extent grows', () => {
    const bytes = packageOf({ sheets: { A: '<dimension ref="A1"/><sheetData/>' } });
    const part = partsOf(patchWorkbook(bytes, [{ sheet: 'A', cell: 'C4', value: 1 }]))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(part).toContain(
      '<dimension ref="A1:C4"/><sheetData><row r="4"><c r="C4"><v>1</v></c></row></sheetData>',
    );
  });

  test('a cell that is cleared and never was stays away', () => {
    expect(
      patched('<row r="1"><c r="A1"/></row>', [
        { cell: 'B1', value: null },
        { cell: 'B7', value: null },
      ]),
    ).toContain('<row r="1"><c r="A1"/></row>');
  });
});

describe('formulas that cells share', () => {
  const shared =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1&lt;B$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="C2" s="2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('are written out when their first cell changes', () => {
    expect(patched(shared, [{ cell: 'C1', value: 9 }])).toBe(
      '<row r="1"><c r="C1"><v>9</v></c></row>' +
        '<row r="2"><c r="C2" s="2"><f>A2&lt;B$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f>A3&lt;B$1</f><v>3</v></c></row>',
    );
  });

  test('stay shared when another cell changes', () => {
    expect(patched(shared, [{ cell: 'C2', value: 9 }])).toBe(
      shared.replace(/<c r="C2" s="2">.*?<\/c>/, '<c s="2" r="C2"><v>9</v></c>'),
    );
  });

  test('part of an array formula is refused', () => {
    const xml =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row><row r="2"><c r="A2"/></row>';
    expect(() => patched(xml, [{ cell: 'A2', value: 1 }])).toThrow('part of an array formula');
  });
});

describe('the package around the cells', () => {
  const chain = {
    'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    '[Content_Types].xml':
      '<Types><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/calcChain.xml" ContentType="calc"/><Override PartName="/xl/x.xml" ContentType="x"/></Types>',
  };

  test('the order of calculation goes, and Excel is asked to compute', () => {
    const bytes = packageOf({
      sheets: { A: '<sheetData/>' },
      workbook:
        '<definedNames><definedName name="n">A!$A$1</definedName></definedNames><calcPr calcId="1"/>',
      parts: chain,
    });
    const parts = partsOf(patchWorkbook(bytes, [{ sheet: 'A', cell: 'A1', formula: '=1' }]));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).toBe(
      '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/x.xml" ContentType="x"/></Types>',
    );
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  });

  test('without a calcPr one is added behind the names', () => {
    const bytes = packageOf({
      sheets: { A: '<sheetData/>' },
      workbook: '<definedNames/><pivotCaches/>',
    });
    const parts = partsOf(patchWorkbook(bytes, [{ sheet: 'A', cell: 'A1', value: 1 }]));
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
  });

  test('no edits and no settings change no part', () => {
    const bytes = corpusBytes('singkawang-2018-laporan-spm');
    expect(unzipSync(patchWorkbook(bytes, []))).toEqual(unzipSync(bytes));
  });

  test('settings go into a part of their own, and are replaced there', () => {
    const bytes = corpusBytes('singkawang-2018-laporan-spm');
    const once = patchWorkbook(bytes, [], { settings: { a: '<1>' } });
    expect(readWorkbook(once).settings).toEqual({ a: '<1>' });
    const twice = patchWorkbook(once, [], { settings: { b: 2 } });
    expect(readWorkbook(twice).settings).toEqual({ b: 2 });
    expect(Object.keys(partsOf(twice))).toEqual(Object.keys(partsOf(once)));
    expect(partsOf(once)['customXml/item1.xml']).toBe(settingsToXml({ a: '<1>' }));
    expect(partsOf(once)['xl/_rels/workbook.xml.rels']).toContain(
      'Target="../customXml/item1.xml"',
    );
  });

  test('a sheet that is not there is named', () => {
    expect(() => patchWorkbook(A(''), [{ sheet: 'B', cell: 'A1', value: 1 }])).toThrow('named B');
  });
});

describe('the published reports', () => {
  test.each(corpusNames())('%s: only the sheet and the workbook part change', async (name) => {
    const bytes = corpusBytes(name);
    const before = readWorkbook(bytes);
    const sheet = before.sheets[0]!.name;
    const edits: CellEdit[] = [
      { sheet, cell: 'B6', value: 'teks <baru>' },
      { sheet, cell: 'AB200', formula: '=SPM.CAPAIAN(D6,E6)', value: 52.42 },
    ];
    const after = patchWorkbook(bytes, edits);
    const [old, now] = [partsOf(bytes), partsOf(after)];
    const changed = Object.keys(now).filter((part) => now[part] !== old[part]);
    expect(changed.sort()).toEqual([
      'xl/workbook.xml',
      expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/),
    ]);
    expect(Object.keys(now)).toEqual(Object.keys(old));

    const again = readWorkbook(after);
    expect(cellOf(again, sheet, 'B6')?.value).toBe('teks <baru>');
    expect(cellOf(again, sheet, 'AB200')).toEqual({ value: 52.42, formula: '=SPM.CAPAIAN(D6,E6)' });
    expect(cellOf(again, sheet, 'A4')).toEqual(cellOf(before, sheet, 'A4'));

    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.load(after.buffer as ArrayBuffer);
    expect(theirs.getWorksheet(sheet)?.getCell('B6').value).toBe('teks <baru>');
    expect(theirs.getWorksheet(sheet)?.getCell('AB200').formula).toBe('_xldudf_SPM_CAPAIAN(D6,E6)');
  });
});

test('law: what is written is read back, and all other cells stay', () => {
  const bytes = corpusBytes('singkawang-2018-laporan-spm');
  const sheet = 'Tabel 2.1 Capaian SPM';
  const edit = fc.record({
    sheet: fc.constant(sheet),
    cell: fc
      .tuple(fc.nat(9), fc.integer({ min: 1, max: 30 }))
      .map(([c, r]) => `${columnName(c)}${r}`),
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
      fc.string({ unit: 'binary', minLength: 1 }).filter((t) => !/[\uFFFE\uFFFF]/.test(t)),
      fc.boolean(),
      fc.constant(null),
    ),
  });
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: (e) => e.cell, maxLength: 12 }), (edits) => {
      const before = readWorkbook(bytes);
      const after = readWorkbook(patchWorkbook(bytes, edits));
      for (let row = 0; row < 30; row++) {
        for (let column = 0; column < 10; column++) {
          const address = `${columnName(column)}${row + 1}`;
          const written = edits.find((e) => e.cell === address);
          const cell = cellOf(after, sheet, address);
          if (written) expect(cell?.value ?? null).toEqual(written.value);
          else expect(cell).toEqual(cellOf(before, sheet, address));
        }
      }
    }),
    { numRuns: tries(30) },
  );
});
