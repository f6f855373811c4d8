import { WorkbookError } from '../../src/xlsx/errors';
import { MAX_CELLS, readWorkbook } from '../../src/xlsx/read';
import { Zip } from '../../src/xlsx/zip';
import { corpusBytes } from '../kit/corpus';
import { packageOf, partsOf, withStatedSize, worksheetXml, zipOf } from '../kit/package';
import fc from '../kit/random';

/** Code of the error that reading gives, or how many sheets it gives. */
function outcome(bytes: Uint8Array): string {
  try {
    return `${readWorkbook(bytes).sheets.length} sheets`;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.text.id).not.toContain('{');
    expect(error.text.en).not.toContain('{');
    return error.code;
  }
}

const real = corpusBytes('singkawang-2018-laporan-spm');
const MB = 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

describe('files that are no workbook are named for what they are', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['text', () => new TextEncoder().encode('No;Layanan;Target'), 'not-zip'],
    ['a workbook cut off', () => real.subarray(0, real.length / 2), 'truncated'],
    ['a workbook without its last byte', () => real.subarray(0, -1), 'truncated'],
    ['the first bytes of a workbook', () => real.subarray(0, 10), 'truncated'],
    ['an old .xls', () => new Uint8Array([...OLE, ...utf16('Workbook')]), 'old-xls'],
    ['a password', () => new Uint8Array([...OLE, 0, 0, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['another zip', () => zipOf({ 'a.txt': 'a' }), 'not-workbook'],
    [
      'a document',
      () =>
        zipOf({
          '_rels/.rels':
            '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          'word/document.xml': '<document/>',
        }),
      'not-workbook',
    ],
    [
      'a binary workbook',
      () =>
        zipOf({
          '_rels/.rels':
            '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': 'x',
        }),
      'binary-workbook',
    ],
    ['a sheet that is not there', () => without('xl/worksheets/sheet1.xml'), 'damaged'],
    [
      'XML that breaks off',
      () => packageOf({ sheets: { A: '<?xml version="1.0"?><worksheet><sheetData>' } }),
      'damaged',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes())).toBe(code);
  });

  function without(name: string): Uint8Array {
    const parts = partsOf(packageOf({ sheets: { A: '<sheetData/>' } }));
    return zipOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
  }

  test('one changed byte in the data is noticed', () => {
    const bytes = real.slice();
    const at = 60;
    bytes[at] = bytes[at]! ^ 0xff;
    expect(outcome(bytes)).toMatch(/^(damaged|\d+ sheets)$/);
    const sheet = packageOf({ sheets: { A: '<sheetData/>' } });
    const place =
      Buffer.from(sheet).indexOf('xl/worksheets/sheet1.xml') +
      'xl/worksheets/sheet1.xml'.length +
      3;
    sheet[place] = sheet[place]! ^ 0x01;
    expect(outcome(sheet)).toBe('damaged');
  });
});

describe('nothing swells beyond its bounds', () => {
  test('a DOCTYPE is refused before any entity is expanded', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(outcome(packageOf({ sheets: { A: bomb } }))).toBe('doctype');
  });

  test('an entity that nobody declared is damage', () => {
    expect(outcome(packageOf({ sheets: { A: '<sheetData>&b;</sheetData>' } }))).toBe('damaged');
  });

  test('a zip bomb is given up soon, and before anything is unpacked when it states its size', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const spaces = new Uint8Array(70 * MB).fill(32);
    const bytes = packageOf({ sheets: { A: '' }, parts: { [name]: spaces } });
    const liar = withStatedSize(bytes, spaces.length, 10);
    const unpacked = [bytes, liar].map((one) => {
      expect(outcome(one)).toBe('bomb');
      const zip = new Zip(one);
      let size = 0;
      const read = () => zip.stream(zip.entries.get(name)!, (chunk) => (size += chunk.length));
      expect(read).toThrow(expect.objectContaining({ code: 'bomb' }) as Error);
      return size;
    });
    expect(unpacked[0]).toBe(0);
    // As far as a part may go beyond the size that it tells.
    expect(unpacked[1]).toBeLessThanOrEqual(8 * MB);
  });

  test('a part somewhat larger than it states is read; one that goes far beyond is given up there', () => {
    const stating = (megabytes: number): Uint8Array => {
      const spaces = new Uint8Array(megabytes * MB).fill(32);
      const sheet = `${worksheetXml('<sheetData/>')}${new TextDecoder().decode(spaces)}`;
      const parts = { 'xl/worksheets/sheet1.xml': sheet };
      return withStatedSize(packageOf({ sheets: { A: '' }, parts }), sheet.length, 10);
    };
    expect(outcome(stating(2))).toBe('1 sheets');
    expect(outcome(stating(9))).toBe('bomb');
  });

  test('parts within their bounds are together beyond them', () => {
    const parts = Array.from({ length: 9 }, (_, i) => [`bagian-${i}`, ' '.repeat(20 * MB)]);
    const zip = new Zip(zipOf(Object.fromEntries(parts) as Record<string, string>));
    let size = 0;
    const read = [...zip.entries.values()].map((entry) => () => {
      zip.stream(entry, (chunk) => (size += chunk.length));
    });
    for (const one of read.slice(0, 8)) one();
    expect(size).toBe(160 * MB);
    expect(read[8]).toThrow(expect.objectContaining({ code: 'bomb' }) as Error);
  });

  test('more filled cells than memory has room for are refused', () => {
    const row = (r: number) => `<row r="${r}">${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const rows = Array.from({ length: MAX_CELLS / 1000 + 1 }, (_, i) => row(i + 1)).join('');
    expect(outcome(packageOf({ sheets: { A: `<sheetData>${rows}</sheetData>` } }))).toBe(
      'too-large',
    );
  }, 20_000);

  test('merges over more rows than a workbook can have are refused', () => {
    const merges = '<mergeCell ref="A1:B1048576"/>'.repeat(1000);
    expect(
      outcome(packageOf({ sheets: { A: `<sheetData/><mergeCells>${merges}</mergeCells>` } })),
    ).toBe('too-large');
  });
});

describe('odd but right workbooks read right', () => {
  test('a stray cell in the last corner costs nothing', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const sheet = readWorkbook(packageOf({ sheets: { A: xml } })).sheets[0];
    expect(sheet?.cell(1048575, 16383)?.value).toBe(2);
    expect([sheet?.size, sheet?.rowNumbers()]).toEqual([2, [0, 1048575]]);
  });

  // How long a million take, and how much memory, is measured in test/hostile.
  test('formatted empty cells are no cells', () => {
    const row = (r: number) => `<row r="${r}">${'<c s="1"/>'.repeat(1000)}</row>`;
    const rows = Array.from({ length: 100 }, (_, i) => row(i + 1)).join('');
    const bytes = packageOf({ sheets: { A: `<sheetData>${rows}</sheetData>` } });
    expect(readWorkbook(bytes).sheets[0]!.size).toBe(0);
  });

  test('a thousand sheets', () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `Lembar ${i}`,
        `<sheetData><row r="1"><c r="A1"><v>${i}</v></c></row></sheetData>`,
      ]),
    );
    const { sheets: read } = readWorkbook(packageOf({ sheets }));
    expect(read).toHaveLength(1000);
    expect(read[999]?.cell(0, 0)?.value).toBe(999);
  });

  test('texts are kept as they are: markup, formulas as text, direction marks, 32,767 characters', () => {
    const texts = ['<script>x</script>', '=1+1', '__proto__', '\u202Eabc', 'x'.repeat(32_767)];
    const strings = texts.map((t) => `<si><t>${t.replaceAll('<', '&lt;')}</t></si>`).join('');
    const cells = texts.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('');
    const workbook = readWorkbook(
      packageOf({ sheets: { A: `<sheetData><row r="1">${cells}</row></sheetData>` }, strings }),
    );
    expect(texts.map((_, i) => workbook.sheets[0]?.cell(0, i)?.value)).toEqual(texts);
  });

  test('addresses outside the sheet are not cells', () => {
    const xml =
      '<sheetData><row r="1048577"><c><v>1</v></c></row><row r="-4"><c><v>1</v></c></row><row r="x"><c r="ZZZ1"><v>2</v></c></row></sheetData>';
    expect(outcome(packageOf({ sheets: { A: xml } }))).toBe('1 sheets');
    expect(
      readWorkbook(packageOf({ sheets: { A: xml } })).sheets[0]?.bounds()?.bottom ?? 0,
    ).toBeLessThan(1048576);
  });
});

describe('mutated real files', () => {
  test('any change of bytes gives a workbook or a clear error', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = real.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          outcome(bytes);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any change of a part, packed well, gives a workbook or a clear error', () => {
    const parts = partsOf(real);
    const names = Object.keys(parts).filter((name) =>
      /sheet1|workbook|styles|shared|rels/.test(name),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(
          '',
          '<',
          '>',
          '"',
          '&',
          'r="',
          '</c>',
          '<f t="shared" si="0"/>',
          '\u0000',
          '99999999999',
          '-',
        ),
        fc.nat(3),
        (name, place, text, gone) => {
          const part = parts[name] ?? '';
          const at = place % (part.length + 1);
          outcome(zipOf({ ...parts, [name]: part.slice(0, at) + text + part.slice(at + gone) }));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  test('a worksheet part of plain noise is damage', () => {
    expect(outcome(packageOf({ sheets: { A: '<?xml version="1.0"?>noise' } }))).toBe('damaged');
    expect(
      outcome(packageOf({ sheets: { A: `<?xml version="1.0"?>${worksheetXml('<sheetData/>')}` } })),
    ).toBe('1 sheets');
  });
});
