import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runLepas } from '../../src/cli/run-lepas';
import { runSisip } from '../../src/cli/run-sisip';
import { measureNamed } from '../../src/measures';
import { parseA1 } from '../../src/sheet/address';
import { sheetNamed, type Cell, type Workbook } from '../../src/sheet/snapshot';
import { patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { corpusBytes, corpusNames, corpusPath } from '../kit/corpus';
import { packageOf, partsOf } from '../kit/package';
import { Spreadsheet } from '../kit/spreadsheet';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'salinan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);
const opened = (file: string): Workbook => readWorkbook(readFileSync(file));
const cellAt = (workbook: Workbook, sheet: string, address: string): Cell | undefined => {
  const place = parseA1(address)!;
  return sheetNamed(workbook, sheet)?.cell(place.top, place.left);
};

function run(command: 'sisip' | 'lepas', ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (t: string) => out.push(t), err: (t: string) => err.push(t) };
  const code = command === 'sisip' ? runSisip(args, output) : runLepas(args, output);
  return { code, out: out.join('\n'), err };
}

const singkawang = corpusPath('singkawang-2018-laporan-spm');

describe('what is written where', () => {
  test('the input stays as it is, and is never the output', () => {
    const copy = at('a.xlsx');
    writeFileSync(copy, readFileSync(singkawang));
    expect(run('sisip', copy, '--keluar', copy, '--timpa')).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/Berkas asal tidak ditimpa/)],
    });
    expect(readFileSync(copy)).toEqual(readFileSync(singkawang));
  });

  test('a file that exists is replaced only on request', () => {
    writeFileSync(at('b.xlsx'), 'lama');
    expect(run('lepas', singkawang, '--keluar', at('b.xlsx'))).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/sudah ada/)],
    });
    expect(readFileSync(at('b.xlsx'), 'utf8')).toBe('lama');
    expect(run('lepas', singkawang, '--keluar', at('b.xlsx'), '--timpa').code).toBe(0);
    expect(opened(at('b.xlsx')).sheets).toHaveLength(5);
  });

  test('an input that cannot be read leaves no output', () => {
    writeFileSync(at('c.xlsx'), 'PK');
    expect(run('sisip', at('c.xlsx'), '--keluar', at('d.xlsx')).code).toBe(2);
    expect(existsSync(at('d.xlsx'))).toBe(false);
  });

  test.each([
    [[], /Sebutkan satu berkas asal/],
    [[singkawang], /Sebutkan berkas keluaran/],
    [[singkawang, singkawang, '--keluar', 'x.xlsx'], /Sebutkan satu berkas asal/],
    [
      [singkawang, '--keluar', path.join('tidak', 'ada', 'x.xlsx')],
      /tidak dapat ditulis \(ENOENT\)/,
    ],
  ])('%j is refused in one line', (args, line) => {
    const { code, err } = run('sisip', ...args);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringMatching(line)]);
  });
});

describe('sisip', () => {
  test('puts the formulas in with their results, and a second time has nothing to do', () => {
    expect(run('sisip', singkawang, '--keluar', at('1.xlsx')).code).toBe(0);
    const sheet = 'Tabel 2.1 Capaian SPM';
    const before = cellAt(opened(singkawang), sheet, 'G6');
    const after = cellAt(opened(at('1.xlsx')), sheet, 'G6');
    expect(before?.formula).toBeUndefined();
    expect(after).toMatchObject({
      formula: expect.stringMatching(/^=SPM\.CAPAIAN\(/) as unknown,
      format: '0.00',
    });
    expect(after?.value).toBeCloseTo(52.42, 2);

    const again = run('sisip', at('1.xlsx'), '--keluar', at('2.xlsx'));
    expect(again.out).toMatch(/^0 rumus/);
    expect(partsOf(readFileSync(at('2.xlsx')))).toEqual(partsOf(readFileSync(at('1.xlsx'))));
  });

  test('cells whose value would change are left unless asked for', () => {
    const some = run('sisip', corpusPath('temanggung-2023-lkjip'), '--keluar', at('1.xlsx')).out;
    const all = run(
      'sisip',
      corpusPath('temanggung-2023-lkjip'),
      '--keluar',
      at('2.xlsx'),
      '--semua',
    ).out;
    const [, written = '', left = ''] = /^(\d+) rumus.*; (\d+) sel/.exec(some) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(all).toMatch(new RegExp(`^${Number(written) + Number(left)} rumus.*; 0 sel`));
  });

  test('a protected sheet is named and left', () => {
    const parts = partsOf(corpusBytes('singkawang-2018-laporan-spm'));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = (parts[name] ?? '').replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    writeFileSync(at('p.xlsx'), packageOf({ sheets: {}, parts: { ...parts, [name]: xml } }));
    const { code, err } = run('sisip', at('p.xlsx'), '--keluar', at('q.xlsx'));
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/Lembar ".*" dilindungi/)]);
    expect(partsOf(readFileSync(at('q.xlsx')))[name]).toBe(xml);
  });
});

describe('lepas', () => {
  const formula = '=SPM.CAPAIAN(A1,B1)';
  function source(edit: { formula: string; value?: number | string }): string {
    const bytes = packageOf({
      sheets: { A: '<sheetData><row r="1"><c r="A1"><v>50</v></c></row></sheetData>' },
    });
    writeFileSync(at('s.xlsx'), patchWorkbook(bytes, [{ sheet: 'A', cell: 'C1', ...edit }]));
    return at('s.xlsx');
  }

  test('turns formulas into built-in ones that show the same', () => {
    expect(run('lepas', source({ formula, value: 52.42 }), '--keluar', at('t.xlsx')).code).toBe(0);
    const builtin = measureNamed('CAPAIAN')?.builtin(['A1', 'B1']) ?? '';
    expect(cellAt(opened(at('t.xlsx')), 'A', 'C1')).toEqual({
      value: 52.42,
      formula: `=${builtin}`,
    });
  });

  test('or into their results', () => {
    run('lepas', source({ formula, value: 52.42 }), '--keluar', at('t.xlsx'), '--nilai');
    expect(cellAt(opened(at('t.xlsx')), 'A', 'C1')).toEqual({ value: 52.42 });
  });

  test('what has neither equivalent nor result is named and left', () => {
    const file = source({ formula: '=SPM.LAYANAN(A1)', value: '#NAME?' });
    const { code, err } = run('lepas', file, '--keluar', at('t.xlsx'));
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^lepas: A!C1 tetap memerlukan add-in/)]);
    expect(cellAt(opened(at('t.xlsx')), 'A', 'C1')?.formula).toBe('=SPM.LAYANAN(A1)');
  });

  test('a misspelt function is named with the one that is meant', () => {
    const file = source({ formula: '=SPM.CAPAYAN(A1,B1)', value: '#NAME?' });
    const { code, err } = run('lepas', file, '--keluar', at('t.xlsx'), '--bahasa', 'en');
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^lepas: C1 .* SPM\.CAPAIAN seems to be meant/)]);
  });

  const withText = (text: string): string => {
    const cell = `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = packageOf({
      sheets: { A: `<sheetData><row r="1">${cell}<c r="B1"><v>500</v></c></row></sheetData>` },
    });
    const edit = { sheet: 'A', cell: 'C1', formula: '=SPM.SERAPAN(A1,B1)', value: 50 };
    writeFileSync(at('s.xlsx'), patchWorkbook(bytes, [edit]));
    return at('s.xlsx');
  };

  test('number text is read by the built-in formula as the add-in read it', () => {
    expect(run('lepas', withText('1.000'), '--keluar', at('t.xlsx'))).toMatchObject({
      code: 0,
      err: [],
    });
    const free = opened(at('t.xlsx'));
    expect(cellAt(free, 'A', 'C1')?.value).toBe(50);
    const sheet = new Spreadsheet(free, false);
    expect(sheet.value('A', 'C1')).toBe(50);
    sheet.close();
  });

  test('number text that built-in formulas cannot read leaves the result alone', () => {
    const { code, err } = run('lepas', withText('1 ribu'), '--keluar', at('t.xlsx'));
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/^lepas: A!C1 menjadi angka tanpa rumus/)]);
    expect(cellAt(opened(at('t.xlsx')), 'A', 'C1')).toEqual({ value: 50 });
  });

  /** A formula that Excel spilled over two cells, as Excel stores it. */
  function spilled(): string {
    const row = (n: number, c: string) =>
      `<row r="${n}"><c r="A${n}"><v>200</v></c><c r="B${n}"><v>${n * 50}</v></c>${c}</row>`;
    const first =
      '<c r="C1" cm="1"><f t="array" ref="C1:C2">_xldudf_SPM_CAPAIAN(A1:A2,B1:B2)</f><v>25</v></c>';
    const bytes = packageOf({
      sheets: { A: `<sheetData>${row(1, first)}${row(2, '<c r="C2"><v>50</v></c>')}</sheetData>` },
      parts: {
        'xl/metadata.xml':
          '<metadata><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes></metadata>',
      },
    });
    writeFileSync(at('s.xlsx'), bytes);
    return at('s.xlsx');
  }

  test('a spilled formula becomes a built-in one in each of its cells, and is put back as it was', () => {
    expect(run('lepas', spilled(), '--keluar', at('t.xlsx'))).toMatchObject({ code: 0, err: [] });
    const free = opened(at('t.xlsx'));
    for (const n of [1, 2]) {
      expect(cellAt(free, 'A', `C${n}`)).toEqual({
        value: n * 25,
        formula: `=${measureNamed('CAPAIAN')?.builtin([`A${n}`, `B${n}`]) ?? ''}`,
      });
    }
    expect(partsOf(readFileSync(at('t.xlsx')))['xl/worksheets/sheet1.xml']).not.toMatch(
      /array|cm=/,
    );
    expect(run('lepas', at('t.xlsx'), '--keluar', at('u.xlsx'), '--pasang').code).toBe(0);
    const back = partsOf(readFileSync(at('u.xlsx')))['xl/worksheets/sheet1.xml'] ?? '';
    expect(back).toContain(
      '<f t="array" ref="C1:C2">_xldudf_SPM_CAPAIAN(A1:A2,B1:B2)</f><v>25</v>',
    );
    expect(back).toMatch(/<c r="C1" cm="1">/);
    expect(back).toContain('<c r="C2"><v>50</v></c>');
  });

  test('a spilled formula as values', () => {
    expect(run('lepas', spilled(), '--keluar', at('t.xlsx'), '--nilai').code).toBe(0);
    const free = opened(at('t.xlsx'));
    expect([1, 2].map((n) => cellAt(free, 'A', `C${n}`))).toEqual([{ value: 25 }, { value: 50 }]);
  });

  test('a protected sheet is named and left', () => {
    const parts = partsOf(readFileSync(source({ formula, value: 52.42 })));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = (parts[name] ?? '').replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    writeFileSync(at('p.xlsx'), packageOf({ sheets: {}, parts: { ...parts, [name]: xml } }));
    const { code, err } = run('lepas', at('p.xlsx'), '--keluar', at('q.xlsx'));
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/A!C1 ada di lembar yang dilindungi/)]);
    expect(partsOf(readFileSync(at('q.xlsx')))[name]).toBe(xml);
  });

  test.each([[[]], [['--nilai']]])('--pasang puts back what was freed with %j', (how) => {
    const file = source({ formula, value: 52.42 });
    run('lepas', file, '--keluar', at('t.xlsx'), ...how);
    const { code, out } = run('lepas', at('t.xlsx'), '--keluar', at('u.xlsx'), '--pasang');
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 rumus add-in dipasang kembali/)]);
    expect(cellAt(opened(at('u.xlsx')), 'A', 'C1')).toEqual({ value: 52.42, formula });
    expect(opened(at('u.xlsx')).settings).toEqual({});
  });

  test('--pasang names and leaves what has been changed since', () => {
    run('lepas', source({ formula, value: 52.42 }), '--keluar', at('t.xlsx'));
    const changed = patchWorkbook(readFileSync(at('t.xlsx')), [
      { sheet: 'A', cell: 'C1', value: 60 },
    ]);
    writeFileSync(at('v.xlsx'), changed);
    const { code, err } = run('lepas', at('v.xlsx'), '--keluar', at('u.xlsx'), '--pasang');
    expect([code, err]).toEqual([1, [expect.stringMatching(/A!C1 sudah diubah/)]]);
    expect(cellAt(opened(at('u.xlsx')), 'A', 'C1')).toEqual({ value: 60 });
  });

  describe('--lembar', () => {
    const workbook = () => {
      const empty = '<sheetData/>';
      const bytes = packageOf({ sheets: { A: empty, 'TW II': empty, C: empty } });
      const content = { cell: 'C1', formula, value: 52.42 };
      const changes = ['A', 'TW II', 'C'].map((sheet) => ({ sheet, ...content }));
      writeFileSync(at('s.xlsx'), patchWorkbook(bytes, changes));
      return at('s.xlsx');
    };
    const bound = (file: string) =>
      opened(at(file)).sheets.map(({ name }) =>
        cellAt(opened(at(file)), name, 'C1')?.formula?.includes('SPM.'),
      );

    test('frees these sheets only, whatever the capitals, and binds them again', () => {
      const asked = ['--lembar', 'tw ii', '--lembar', 'C'];
      expect(run('lepas', workbook(), '--keluar', at('t.xlsx'), ...asked).code).toBe(0);
      expect(bound('t.xlsx')).toEqual([true, false, false]);
      run('lepas', at('t.xlsx'), '--keluar', at('u.xlsx'), '--pasang', '--lembar', 'C');
      expect(bound('u.xlsx')).toEqual([true, false, true]);
    });

    test('a sheet that is not there is named, with those that are, and nothing is written', () => {
      const { code, err } = run('lepas', workbook(), '--keluar', at('t.xlsx'), '--lembar', 'TW I');
      expect([code, existsSync(at('t.xlsx'))]).toEqual([2, false]);
      expect(err).toEqual([expect.stringMatching(/Lembar "TW I" tidak ada.*"A", "TW II", "C"/)]);
    });

    test('is no option of sisip', () => {
      const { code, err } = run('sisip', workbook(), '--keluar', at('t.xlsx'), '--lembar', 'A');
      expect([code, err]).toEqual([2, [expect.stringMatching(/--lembar tidak dikenal/)]]);
    });
  });

  test('--pasang and --nilai exclude each other', () => {
    const { code } = run('lepas', singkawang, '--keluar', at('t.xlsx'), '--pasang', '--nilai');
    expect([code, existsSync(at('t.xlsx'))]).toEqual([2, false]);
  });

  test.each(corpusNames())('%s: after sisip and lepas no formula needs the add-in', (name) => {
    run('sisip', corpusPath(name), '--keluar', at('1.xlsx'), '--semua');
    expect(run('lepas', at('1.xlsx'), '--keluar', at('2.xlsx'))).toMatchObject({
      code: 0,
      err: [],
    });
    const [one, two] = [opened(at('1.xlsx')), opened(at('2.xlsx'))];
    for (const sheet of two.sheets) {
      for (const row of sheet.rowNumbers()) {
        for (const { column, cell } of sheet.rowCells(row)) {
          expect(cell.formula ?? '').not.toMatch(/SPM/);
          expect(cell.value).toEqual(sheetNamed(one, sheet.name)?.cell(row, column)?.value);
        }
      }
    }
  });
});

describe('everything else of the workbook', () => {
  const name = 'xl/worksheets/sheet1.xml';
  const EXTRAS = [
    '<conditionalFormatting sqref="G6:G14"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>100</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="decimal" sqref="E6:E14"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="B6" r:id="rIdTaut"/></hyperlinks>',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>',
    '<headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>',
    '<drawing r:id="rIdGambar"/><legacyDrawing r:id="rIdCatatan"/><tableParts count="1"><tablePart r:id="rIdTabel"/></tableParts>',
  ].join('');
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const NAMES =
    '<definedNames><definedName name="Capaian">\'Tabel 2.1 Capaian SPM\'!$G$6</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Tabel 2.1 Capaian SPM\'!$A$1:$G$14</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Tabel 2.1 Capaian SPM\'!$4:$5</definedName></definedNames>';
  const OTHER_PARTS: Readonly<Record<string, string>> = {
    'xl/vbaProject.bin': 'macro',
    'xl/comments1.xml':
      '<comments><authors><author>Staf</author></authors><commentList><comment ref="G6" authorId="0"><text><t>Sesuai berita acara</t></text></comment></commentList></comments>',
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
    'xl/drawings/drawing1.xml': '<wsDr><twoCellAnchor/></wsDr>',
    'xl/charts/chart1.xml': '<chartSpace><chart/></chartSpace>',
    'xl/media/image1.png': '\u0089PNG',
    'xl/tables/table1.xml':
      '<table id="1" name="Tabel1" ref="I20:J22"><tableColumns count="2"/></table>',
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdTaut" Type="${RELATIONSHIPS}/hyperlink" Target="https://example.go.id" TargetMode="External"/><Relationship Id="rIdGambar" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rIdCatatan" Type="${RELATIONSHIPS}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rIdKomentar" Type="${RELATIONSHIPS}/comments" Target="../comments1.xml"/><Relationship Id="rIdTabel" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/></Relationships>`,
    'docProps/custom.xml': '<Properties/>',
  };

  /** A published workbook with all that a workbook may hold beside its cells. */
  function rich(): Record<string, string> {
    const parts = partsOf(corpusBytes('singkawang-2018-laporan-spm'));
    const sheet = (parts[name] ?? '')
      .replace(/<pageMargins[^>]*>(?:<pageSetup[^>]*>)?/, '')
      .replace('</worksheet>', `${EXTRAS}</worksheet>`);
    const workbook = (parts['xl/workbook.xml'] ?? '').replace('</sheets>', `</sheets>${NAMES}`);
    return { ...parts, ...OTHER_PARTS, [name]: sheet, 'xl/workbook.xml': workbook };
  }

  /** Sheet XML without the cells that may change. */
  const bare = (xml: string | undefined): string =>
    (xml ?? '')
      .replace(
        /<c (?=[^>]*\br="G\d+")[^>]*?(?:\/>|>.*?<\/c>)/gs,
        (cell) => /s="\d+"/.exec(cell)?.[0] ?? '',
      )
      .replace(/ spans="[^"]*"/g, '');

  test('sisip and lepas leave every other part, and every other element of the sheet, as it was', () => {
    const before = rich();
    writeFileSync(at('r.xlsx'), packageOf({ sheets: {}, parts: before }));
    expect(run('sisip', at('r.xlsx'), '--keluar', at('1.xlsx'), '--semua').code).toBe(0);
    expect(run('lepas', at('1.xlsx'), '--keluar', at('2.xlsx')).code).toBe(0);
    for (const file of ['1.xlsx', '2.xlsx']) {
      const after = partsOf(readFileSync(at(file)));
      expect(bare(after[name])).toBe(bare(before[name]));
      expect(after[name]).toContain(EXTRAS);
      expect(after['xl/workbook.xml']).toContain(NAMES);
      const isOther = (part: string): boolean =>
        !/worksheets\/sheet\d+\.xml$|^xl\/workbook\.xml$|workbook\.xml\.rels$|Content_Types/.test(
          part,
        );
      const others = Object.keys(before).filter((p) => isOther(p) && p !== 'xl/calcChain.xml');
      expect(others).toEqual(expect.arrayContaining(Object.keys(OTHER_PARTS)));
      for (const part of others) expect([part, after[part]]).toEqual([part, before[part]]);
      const added = Object.keys(after).filter((part) => !(part in before));
      expect(added.filter((part) => !/^customXml\/|_rels/.test(part))).toEqual([]);
    }
  });

  test('a workbook without tables is copied, and that is said', () => {
    const bytes = packageOf({
      sheets: { A: '<sheetData><row r="1"><c r="A1"><v>50</v></c></row></sheetData>' },
    });
    writeFileSync(at('n.xlsx'), bytes);
    const { code, err, out } = run('sisip', at('n.xlsx'), '--keluar', at('m.xlsx'));
    expect([code, err]).toEqual([0, [expect.stringMatching(/Tidak ada tabel yang dikenali/)]]);
    expect(out).toMatch(/^0 rumus/);
    expect(partsOf(readFileSync(at('m.xlsx')))).toEqual(partsOf(bytes));
  });
});
