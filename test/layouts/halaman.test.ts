import { periksa, periksaLagi } from '../../src/engine';
import { injections } from '../../src/engine/injections';
import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { edit } from '../kit/edit';
import { LAYANAN } from '../kit/layanan';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Pages that go on with the table of the sheet before and repeat no header. */

const FIRST = `
  No | Kode | Program | Anggaran | Realisasi | %
  1 | 1.06.04 | Program Rehabilitasi Sosial | 100000000 | 87500000 | 87.5
  2 | 1.06.05 | Program Penanganan Bencana | 200000000 | 190000000 | 95`;
const SECOND = `
  3 | 1.06.06 | Program Pemberdayaan Sosial | 100000000 | 87500000 | 87.5
  4 | 1.06.07 | Program Taman Makam Pahlawan | 200000000 | 190000000 | 95
   | Jumlah | | 600000000 | 555000000 | 92.5`;
const THIRD = `
  5 | 1.06.08 | Program Lain | 100000000 | 87500000 | 87.5
  6 | 1.06.09 | Program Lain Lagi | 200000000 | 190000000 | 95`;
const WITHOUT_TOTAL = SECOND.replace(/\n.*Jumlah.*/, '');

const book = (...pages: readonly string[]) =>
  workbookOf(Object.fromEntries(pages.map((page, i) => [`Hal${i + 1}`, page])));
const places = (...pages: readonly string[]) =>
  recognise(book(...pages)).tables.map((t) => `${t.sheet.name}:${t.rows.length}`);

test('a page that goes on on the next sheet is read as more of the table', () => {
  const { tables, unrecognised } = recognise(book(`ANGGARAN 2023\n${FIRST}`, SECOND));
  expect(unrecognised).toEqual([]);
  const [first, second] = tables;
  expect(second).toMatchObject({
    layout: 'anggaran-kegiatan',
    sheet: { name: 'Hal2' },
    rect: { top: 0, bottom: 2, left: 0, right: 5 },
    headerRows: [],
    period: { year: 2023 },
  });
  expect(second?.columns).toEqual(first?.columns);
  expect(second?.continues).toBe(first);
  expect(second?.rows.map((r) => r.kind)).toEqual(['program', 'program', 'jumlah']);
  expect(second?.reasons[0]).toMatch(/lanjutan tabel A3:F5 di lembar "Hal1"/);
});

test('so is the page after that; rows that go on with nothing are not', () => {
  expect(places(FIRST, WITHOUT_TOTAL, THIRD)).toEqual(['Hal1:2', 'Hal2:2', 'Hal3:2']);
  expect(places(FIRST, 'Catatan\nTidak ada', THIRD)).toEqual(['Hal1:2']);
  expect(places(FIRST, SECOND.replace('3 |', '8 |').replace('4 |', '9 |'))).toEqual(['Hal1:2']);
});

test('its rows are checked by themselves, its total against the rows of all pages', () => {
  expect(findingsIn(book(FIRST, SECOND))).toEqual([]);
  expect(findingsIn(book(FIRST, SECOND.replace('| 95', '| 59')))).toEqual(['persen-salah@F2']);
  const wrong = book(FIRST, SECOND.replace('600000000', '650000000').replace('92.5', '85.38'));
  expect(findingsIn(wrong)).toEqual(['total-salah@D3']);
});

test('no formula over one page stands for a total of several', () => {
  const { recognition, policies } = periksa(book(FIRST, SECOND));
  const page = recognition.tables[1]!;
  const cells = injections(page, policies.get(page)!).map(({ cell }) => cell);
  expect(cells).toEqual(['F1', 'F2']);
});

test('where the columns are the same but nothing tells that rows go on, the user is asked', () => {
  const bare = (page: string): string => page.replace(/^ *\S* \| (1\.|Kode|Jumlah)[^|]* \|/gm, '');
  const { tables, unrecognised } = recognise(book(bare(FIRST), bare(WITHOUT_TOTAL)));
  expect(tables).toHaveLength(1);
  expect(unrecognised[0]?.reason.id).toMatch(/^Mungkin lanjutan tanpa kepala tabel: .*"Hal1"/);
});

test('after a change on either page the result is that of a full check', () => {
  const first = sheetFromText(FIRST, { name: 'Hal1' });
  const second = sheetFromText(SECOND, { name: 'Hal2' });
  const before = periksa({ sheets: [first, second] });
  for (const changed of [
    { sheets: [edit(first, { D2: 150000000 }), second] },
    { sheets: [first, edit(second, { D1: 150000000 })] },
    { sheets: [sheetFromText('Catatan', { name: 'Hal1' }), second] },
    { sheets: [first, sheetFromText(`${FIRST.split('\n')[1]}${SECOND}`, { name: 'Hal2' })] },
  ]) {
    const { findings, recognition } = periksaLagi(before, changed);
    expect(periksaLagi(periksa(changed), { sheets: [...changed.sheets] }).findings).toEqual(
      findings,
    );
    const full = periksa(changed);
    expect(findings).toEqual(full.findings);
    expect(recognition.tables.length).toBe(full.recognition.tables.length);
  }
});

test('a mean at the end is that of the rows of all pages', () => {
  const pages = (mean: number) =>
    book(
      `Tabel 3.1 Capaian IKU Tahun 2023
       No | Sasaran | Indikator | Satuan | Target | Realisasi | Capaian (%)
       1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 60 | 54 | 90
       2 | Meningkatnya penanganan PPKS | Persentase lansia tertangani | % | 50 | 40 | 80`,
      `3 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 80 | 80 | 100
       4 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 66.5 | 95
        | Rata-rata Capaian | | | | | ${mean}`,
    );
  expect(findingsIn(pages(91.25))).toEqual([]);
  expect(findingsIn(pages(97.5))).toEqual(['rata-rata-salah@G3']);
});

test('services are missing where no page lists them', () => {
  const row = (name: string, i: number): string => `${i + 1} | ${name} | 40 | 20 | 20`;
  const pages = (last: number) =>
    book(
      [
        'CAPAIAN SPM 2023',
        'No | Jenis Layanan | Harus Dilayani | Terlayani | Belum',
        ...LAYANAN.slice(0, 3).map(row),
      ].join('\n'),
      [
        ...LAYANAN.slice(3, last).map((name, i) => row(name, i + 3)),
        ` | Jumlah | ${40 * last} | ${20 * last} | ${20 * last}`,
      ].join('\n'),
    );
  expect(findingsIn(pages(5))).toEqual([]);
  expect(findingsIn(pages(4))).toEqual(['layanan-kurang@B1']);
});

test('a page may repeat the header, however few rows it holds', () => {
  const header = 'No | Jenis Layanan | Harus Dilayani | Terlayani | Belum';
  const row = (name: string, i: number): string => `${i + 1} | ${name} | 40 | 20 | 20`;
  const first = ['CAPAIAN SPM 2023', header, ...LAYANAN.slice(0, 4).map(row)].join('\n');
  const second = (last: number): string =>
    ['Lanjutan', header, row(LAYANAN[4], last), ' | Jumlah | 200 | 100 | 100'].join('\n');
  const { tables, unrecognised } = recognise(book(first, second(4)));
  expect(unrecognised).toEqual([]);
  expect(tables[1]).toMatchObject({ rect: { top: 1, bottom: 3 }, headerRows: [1] });
  expect(tables[1]?.continues).toBe(tables[0]);
  expect(findingsIn(book(first, second(4)))).toEqual([]);
  expect(findingsIn(book(first, second(4).replace('| 200', '| 220')))).toEqual(['total-salah@C4']);
  const own = recognise(book(first, second(4)), { tables: { 'Hal2!A2:E4': { ignore: ['E'] } } });
  expect(own.tables.filter((t) => t.continues)).toEqual([]);
  // Numbered anew, or below a total, it is a table of its own.
  const other = (before: string, page: string) => recognise(book(before, page)).tables[1];
  for (const own of [
    other(first, second(0)),
    other(`${first}\n | Jumlah | 160 | 80 | 80`, second(4)),
  ])
    expect([own?.layout, own?.continues]).toEqual(['spm-capaian-triwulan', undefined]);
});

const FORM = `
  No | Jenis Layanan SPM | Harus Dilayani | Terlayani | Belum | Capaian (%)
  1. | ${LAYANAN[1]} | | | | 100
   | Penerima layanan dasar (80%) | | | | 80
   | A. Jumlah yang harus dilayani | 6 | 6 | 0 | 100
   | Mutu minimal layanan dasar (20%) | | | | 20
   | B. Jumlah mutu barang/jasa/SDM | | | | 100
  1 | Penyediaan permakanan | 6 | 6 | 0 | 100
  2 | Penyediaan sandang | 6 | 6 | 0 | 100
  2. | ${LAYANAN[4]} | | | | 98
   | Penerima layanan dasar (80%) | | | | 80
   | A. Jumlah yang harus dilayani | 50 | 50 | 0 | 100
   | Mutu minimal layanan dasar (20%) | | | | 18
   | B. Jumlah mutu barang/jasa/SDM | | | | 90
  1 | Penyediaan permakanan | 50 | 50 | 0 | 100
  2 | Penyediaan sandang | 50 | 40 | 10 | 80`
  .trim()
  .split('\n');

test.each([8, 11, 13])('the form goes on after row %d, with or without its header', (cut) => {
  for (const header of [[], [FORM[0]!]]) {
    const page = [...header, ...FORM.slice(cut)].join('\n');
    const workbook = book(FORM.slice(0, cut).join('\n'), page);
    expect(recognise(workbook).tables.map((t) => t.continues !== undefined)).toEqual([false, true]);
    // The mean of the rows of quality is that of both pages.
    expect(findingsIn(workbook).filter((f) => !f.startsWith('layanan-kurang'))).toEqual([]);
    const wrong = book(FORM.slice(0, cut).join('\n'), page.replace('10 | 80', '10 | 88'));
    expect(findingsIn(wrong)).toContain(`persen-salah@F${15 - cut + header.length}`);
  }
});

test.each(['- 2 -', 'Hal. 2 dari 3', 'CAPAIAN SPM TRIWULAN II'])(
  'on one sheet a header below "%s" is a page that breaks off a list',
  (above) => {
    const page = (from: string): string =>
      [
        'CAPAIAN SPM TRIWULAN II',
        ...FORM.slice(0, 14),
        '',
        above,
        FORM[0],
        from,
        ...FORM.slice(14),
      ].join('\n');
    const { tables } = recognise(
      book(page(' | 2. Penyediaan tempat penampungan | 5 | 5 | 0 | 100')),
    );
    expect(tables.map((t) => t.rows.length)).toEqual([15]);
    const again = recognise(book(page(FORM[1]!))).tables[0];
    expect(again?.rows).toHaveLength(above.startsWith('CAPAIAN') ? 13 : 15);
  },
);

test('what is left in all follows from what was spent in all, over the pages too', () => {
  const sisa = (page: string): string =>
    page.replace(
      /\| (\d+) \| (\d+) \| [\d.]+$/gm,
      (row, a, b) => `${row} | ${Number(a) - Number(b)}`,
    );
  const first = sisa(FIRST).replace('| %', '| % | Sisa');
  const wrong = sisa(SECOND.replace('555000000 | 92.5', '565000000 | 94.17'));
  expect(findingsIn(book(first, sisa(SECOND)))).toEqual([]);
  expect(findingsIn(book(first, wrong))).toEqual(['total-salah@E3']);
});
