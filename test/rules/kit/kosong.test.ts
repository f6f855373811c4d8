import { CAPAIAN, dengan, FORMULIR, PERHITUNGAN } from '../../../src/rules/kit/contoh';
import { periksaBaris } from '../../../src/rules/kit/kosong';
import type { RawFinding, RuleContext } from '../../../src/rules/model';
import { cellsOf, check, checkedBy } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { sheetFromText } from '../../kit/sheet-text';

/** Cells that sel-kosong misses, in tables that want more than one row to be told. */

const RULE = 'sel-kosong';
const at = (table: string): string[] => cellsOf(RULE, table);

describe('parts of a rate over the years', () => {
  const renstra = (pembilang: string, penyebut: string, rate = '72 | 76 | 80'): string => `
    Capaian Renstra 2021-2026
    No | Indikator Kinerja | Satuan | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Target 2021 | Target 2022 | Target 2023
    1 | Persentase PPKS yang ditangani | % | ${rate} | 70 | 75 | 80
     | Jumlah PPKS yang ditangani | Orang | ${pembilang} | | |
     | Jumlah seluruh PPKS | Orang | ${penyebut} | | |
    2 | Persentase PSKS yang aktif | % | 61 | 66 | 71 | 60 | 65 | 70
     | Jumlah PSKS yang aktif | Orang | 61 | 66 | 71 | | |
     | Jumlah seluruh PSKS | Orang | 100 | 100 | 100 | | |`;

  test.each([
    ['given every year', '72 | 76 | 80', '100 | 100 | 100', []],
    ['both left out in one year', '72 | | 80', '100 | | 100', ['E4', 'E5']],
    ['one of them left out', '72 | | 80', '100 | 100 | 100', []],
    ['both left out in two years', '72 | | ', '100 | | ', []],
    ['a dash', '72 | - | 80', '100 | - | 100', []],
  ])('%s', (_, pembilang, penyebut, cells) => {
    expect(at(renstra(pembilang, penyebut))).toEqual(cells);
  });

  test('two years are too few to tell, and a year without the rate needs no parts', () => {
    expect(at(renstra('72 | | ', '100 | | ', '72 | 76 | '))).toEqual([]);
    expect(at(renstra('72 | | 80', '100 | | 100', '72 | | 80'))).toEqual([]);
  });
});

test.each([
  ['given', {}, []],
  ['left out', { F2: '' }, ['F2']],
  ['left out of nothing', { D2: '0', D3: '0', F2: '' }, []],
  ['a dash', { F2: '-' }, []],
])('a rate beside its numerator and denominator: %s', (_, changes, cells) => {
  expect(at(dengan(PERHITUNGAN, changes))).toEqual(cells);
});

test.each([
  ['two rows', '1 | Program A | | |\n2 | Program B | | |', ['C2']],
  ['one row alone', '1 | Program A | | |', []],
  ['one figure', '1 | Program A | | |\n2 | Program B | | 5 |', []],
  ['one formula', '1 | Program A | | |\n2 | Program B | | =C3*2 |', []],
  ['a figure in the first row', '1 | Program A | | 5 |\n2 | Program B | | |', []],
])('a table without a figure: %s', (_, rows, cells) => {
  expect(at(`No | Program | Anggaran | Realisasi | %\n${rows}`)).toEqual(cells);
});

test('a table without a figure is told at its budget, wherever that stands', () => {
  const rows = '1 | Program A | | |\n2 | Program B | | |';
  expect(at(`No | Program | Realisasi | Anggaran | %\n${rows}`)).toEqual(['D2']);
});

test('a header without rows, unless something stands below it', () => {
  expect(at('No | Jabatan | Jumlah Pegawai')).toEqual(['C2']);
  expect(at('No | Jabatan | Jumlah Pegawai\n\n\n')).toEqual(['C2']);
  expect(at('No | Jabatan | Jumlah Pegawai\n | | Sumber: BKD')).toEqual([]);
});

test.each([
  ['one of four', [1, 0, 1, 1], ['D3']],
  ['two of four', [1, 0, 1, 0], ['D3', 'D5']],
  // Where more than half lack it the column is not filled in at all.
  ['three of four', [1, 0, 0, 0], []],
])('activities without a formula: %s', (_, given, cells) => {
  const rows = given.map(
    (has, i) => `${i + 1} | Layanan data ${i + 1} | a. transpor b. honor | ${has ? 'a + b' : ''}`,
  );
  expect(at(['No | Kegiatan | Komponen Biaya | Cara Menghitung', ...rows].join('\n'))).toEqual(
    cells,
  );
});

test('the form asks for counts, percentage and unit of its rows, and for its index', () => {
  // The table; four percentages of their own; both counts and the percentage of six rows.
  expect(checkedBy(RULE, FORMULIR)).toBe(1 + 4 + 6 * 3);
  // Where nobody is in need no percentage is asked for.
  const nobody = dengan(FORMULIR, { D9: '0', E9: '0', G9: '' });
  expect(at(nobody)).toEqual([]);
  expect(checkedBy(RULE, nobody)).toBe(checkedBy(RULE, FORMULIR)! - 1);
});

test('services are asked for what they lack, even where nothing else is given', () => {
  expect(at(dengan(CAPAIAN, { C4: '', D4: '', E4: '' }))).toEqual(['C4', 'D4', 'E4']);
  expect(at(dengan(CAPAIAN, { C4: '-', D4: '-', E4: '' }))).toEqual([]);
});

test('an activity without its components, among others that have them', () => {
  const table = `
    No | Kegiatan | Komponen Biaya | Cara Menghitung
    1 | Penyediaan permakanan | a. penerima layanan b. jumlah hari | a x b
    2 | Layanan rujukan | | a + b
    3 | Layanan data | a. transpor petugas b. transpor penerima | a + b`;
  expect(at(table)).toEqual(['C3']);
  // The table, and both columns of each row.
  expect(checkedBy(RULE, table)).toBe(1 + 3 * 2);
});

test('a header in the last row of a sheet has no cell below it to be named', () => {
  const header = 'No | Jabatan | Jumlah Pegawai';
  expect(cellsOf(RULE, sheetFromText(header, { at: 'A1048575' }))).toEqual(['C1048576']);
  expect(cellsOf(RULE, sheetFromText(header, { at: 'A1048576' }))).toEqual([]);
});

test.each([
  ['one of four', [1, 0, 1, 1], [1]],
  ['two of four', [1, 0, 1, 0], [1, 3]],
  ['three of four', [1, 0, 0, 0], []],
])('indicators, or services, without a target: %s', (_, given, lacking) => {
  const target = (i: number): string => (given[i] ? '80' : '');
  const kinerja = given.map(
    (_, i) => `${i + 1} | Persentase urusan ${i} tertangani | % | ${target(i)}`,
  );
  const janji = ['Perjanjian Kinerja Tahun 2023', 'No | Indikator Kinerja | Satuan | Target'];
  expect(at([...janji, ...kinerja].join('\n'))).toEqual(lacking.map((i) => `D${i + 3}`));
  const spm = given.map((_, i) => `${i + 1} | ${LAYANAN[i]} | ${target(i)}`);
  const rencana = ['TARGET SPM SOSIAL 2023', 'No | Jenis Layanan | Target (%)'];
  expect(at([...rencana, ...spm].join('\n'))).toEqual(lacking.map((i) => `C${i + 3}`));
});

test('an activity that runs on in a second line has its formula in one of them', () => {
  const table = `
    No | Kegiatan | Komponen Biaya | Cara Menghitung
    1 | Penyediaan permakanan | a. penerima layanan | a x b
     | | b. jumlah hari |
    2 | Layanan rujukan | a. transpor petugas b. transpor penerima | a + b
    3 | Layanan data | a. transpor petugas b. transpor penerima | a + b`;
  expect(at(table)).toEqual([]);
});

test('the first row may be the one that nobody filled in', () => {
  expect(at(dengan(CAPAIAN, { C2: '', D2: '', E2: '' }))).toEqual(['C2', 'D2', 'E2']);
});

test('a header without rows is told at its first column of figures', () => {
  expect(at('No | Jabatan | Jumlah Pegawai | Keterangan')).toEqual(['C2']);
});

test('a table of words without a row is told at its last column', () => {
  const [table] = check(`
    No | Kegiatan | Komponen Biaya | Cara Menghitung
    1 | Penyediaan permakanan | a. penerima layanan b. jumlah hari c. indeks | a x b x c
    2 | Layanan rujukan | a. transpor petugas b. transpor penerima | a + b`).recognition.tables;
  const columns: number[] = [];
  const context = {
    report: ({ column }: RawFinding) => columns.push(column),
    checked: () => 0,
  } as unknown as RuleContext;
  periksaBaris(context, { ...table!, rows: [] });
  expect(columns).toEqual([3]);
});
