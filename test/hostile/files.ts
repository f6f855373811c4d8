import { corpusBytes } from '../kit/corpus';
import { packageOf, withStatedSize, worksheetXml, zipOf } from '../kit/package';

/** A workbook made to do harm, or merely odd, and what becomes of it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What the command line says about it; null where it is read like any other. */
  readonly refusal: RegExp | null;
  /** Tried in a process of its own: what others have left there would count as its memory. */
  readonly isHeavy?: true;
}

const MB = 1024 * 1024;
const real = () => corpusBytes('singkawang-2018-laporan-spm');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const spaces = (megabytes: number) => new Uint8Array(megabytes * MB).fill(32);
const oneSheet = (data: string) => packageOf({ sheets: { A: `<sheetData>${data}</sheetData>` } });
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const texts = (...list: readonly string[]) =>
  list
    .map(
      (text, r) =>
        `<row r="${r + 1}"><c r="A${r + 1}" t="inlineStr"><is><t>${escape(text)}</t></is></c></row>`,
    )
    .join('');

/** Markup that would run where a text is taken for HTML. */
export const MARKUP = '<img src=x onerror="window.ran=1">';
export const MARKUP_NAME = '<b onclick=ran()>';

function nested(): string {
  const entities = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">${entities.join('')}]><worksheet><sheetData><row r="1"><c t="str"><v>&a10;</v></c></row></sheetData></worksheet>`;
}

export const HOSTILE: readonly Hostile[] = [
  { name: 'berkas kosong', bytes: () => new Uint8Array(), refusal: /kosong/ },
  {
    name: 'bukan zip',
    bytes: () => new TextEncoder().encode('No;Layanan;Target'),
    refusal: /bukan/,
  },
  {
    name: 'terpotong',
    bytes: () => real().subarray(0, real().length / 2),
    refusal: /terpotong|tidak lengkap|rusak/,
  },
  {
    name: 'terenkripsi',
    bytes: () => new Uint8Array([...OLE, 0, 0, ...utf16('EncryptedPackage')]),
    refusal: /sandi/,
  },
  {
    name: 'bom zip: 200 MB dalam satu bagian yang mengaku besar',
    bytes: () =>
      packageOf({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': spaces(200) } }),
    refusal: /membengkak|besar/,
    isHeavy: true,
  },
  {
    name: 'bom zip: banyak bagian yang mengaku kecil',
    bytes: () => {
      const swollen = `<sheetData/>${' '.repeat(20 * MB)}`;
      const sheets = Array.from({ length: 10 }, (_, i) => [`A${i}`, swollen] as const);
      const honest = packageOf({ sheets: Object.fromEntries(sheets) });
      return withStatedSize(honest, worksheetXml(swollen).length, 10);
    },
    refusal: /membengkak|besar/,
    isHeavy: true,
  },
  {
    name: 'entitas bertingkat',
    bytes: () => packageOf({ sheets: { A: nested() } }),
    refusal: /DOCTYPE|entitas/i,
  },
  {
    name: 'sejuta sel kosong berformat',
    bytes: () =>
      oneSheet(
        Array.from(
          { length: 1000 },
          (_, r) => `<row r="${r + 1}">${'<c s="0"/>'.repeat(1000)}</row>`,
        ).join(''),
      ),
    refusal: null,
    isHeavy: true,
  },
  {
    name: 'sel nyasar di XFD1048576',
    bytes: () =>
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    refusal: null,
  },
  {
    name: 'rumus melingkar',
    bytes: () =>
      oneSheet(
        '<row r="1"><c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>A1+1</f><v>0</v></c><c r="C1"><f>C1</f></c></row>',
      ),
    refusal: null,
  },
  {
    name: 'seribu lembar',
    bytes: () =>
      packageOf({
        sheets: Object.fromEntries(
          Array.from({ length: 1000 }, (_, i) => [
            `Lembar ${i}`,
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
          ]),
        ),
      }),
    refusal: null,
    isHeavy: true,
  },
  {
    name: 'nama lembar dan teks berisi markup',
    bytes: () =>
      packageOf({
        sheets: {
          [MARKUP_NAME]: `<sheetData>${texts(MARKUP, '<script>window.ran=1</script>', '&lt;b&gt;')}</sheetData>`,
        },
      }),
    refusal: null,
  },
  {
    name: 'rumus sebagai teks',
    bytes: () => oneSheet(texts('=1+1', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3')),
    refusal: null,
  },
  {
    name: 'nama dari JavaScript sendiri',
    bytes: () =>
      packageOf({
        sheets: {
          __proto: '<sheetData/>',
          ['__proto__']: `<sheetData>${texts('__proto__', 'constructor')}</sheetData>`,
          constructor: '<sheetData/>',
        },
      }),
    refusal: null,
  },
  {
    name: 'tanda kendali dan arah tulisan',
    bytes: () => oneSheet(texts('_x0007_\t\u202Ecod.exe\u2066', '\u200F\u0085x', '\uD83D\uDE00')),
    refusal: null,
  },
  {
    name: 'sel 32.767 huruf',
    bytes: () => oneSheet(texts('x'.repeat(32_767), '5'.repeat(32_767), ' '.repeat(32_767))),
    refusal: null,
  },
  {
    name: 'bagian yang menunjuk ke luar paket',
    bytes: () =>
      packageOf({
        sheets: { A: `<sheetData>${texts('x')}</sheetData>` },
        parts: { '../../luar.xml': 'x', '/etc/luar.xml': 'x', 'C:\\luar.xml': 'x' },
      }),
    refusal: null,
  },
  { name: 'zip lain', bytes: () => zipOf({ 'a.txt': 'a' }), refusal: /bukan/ },
];
