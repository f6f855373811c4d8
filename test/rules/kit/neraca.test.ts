import { barisDijumlah, neraca } from '../../../src/rules/kit/neraca';
import { check } from '../../kit/check';

const tableOf = (text: string) => check(text).recognition.tables[0]!;

/** Every total: its row, what it prints, what its rows add up to, and whether it is right. */
const total = (text: string): unknown[] =>
  neraca(tableOf(text)).total.map((t) => [t.row, t.column.key, t.tercetak, t.jumlah, t.isBenar]);

const PROGRAM = (jumlah: number): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
  1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
  2. | Kegiatan Rehabilitasi Sosial Lainnya | 2500000 | 1600000
  II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
  | Jumlah | ${jumlah} | 7500000`;

test.each([
  ['the sum of its programmes', 9000000, true],
  ['the sum of the lowest rows', 9500000, true],
  ['neither', 9200000, false],
  ['one rupiah off', 9000001, false],
])('a total that prints %s', (_, jumlah, isRight) => {
  expect(total(PROGRAM(jumlah))).toEqual([
    [4, 'anggaran', jumlah, 9000000, isRight],
    [4, 'realisasiAnggaran', 7500000, 7500000, true],
  ]);
});

test('a total may be the sum of details that stand alone below their programmes', () => {
  const text = (jumlah: number): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
    1. | Kegiatan Rehabilitasi Sosial Dasar | 6500000 | 4600000
    II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
    2. | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
    | Jumlah | ${jumlah} | 7500000`;
  expect(total(text(9500000))[0]).toEqual([4, 'anggaran', 9500000, 9000000, true]);
  expect(total(text(9200000))[0]).toEqual([4, 'anggaran', 9200000, 9000000, false]);
});

test('each total is found by its row and column', () => {
  const { total: totals, totalDi } = neraca(tableOf(PROGRAM(9000000)));
  expect(totals).toHaveLength(2);
  for (const one of totals) expect(totalDi.get(one.row)?.get(one.column)).toBe(one);
});

test('by how much a parent is off, in each column of money', () => {
  const { induk } = neraca(tableOf(PROGRAM(9000000)));
  const off = [...induk].flatMap(([row, columns]) =>
    [...columns.values()].map((e) => [row, e.column.key, e.jumlah, e.selisih]),
  );
  expect(off).toEqual([
    [0, 'anggaran', 6500000, -500000],
    [0, 'realisasiAnggaran', 4600000, 0],
  ]);
});

test('a sum of the lowest rows counts a programme that has none', () => {
  const text = (jumlah: number): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
    II | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
    1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
    2. | Kegiatan Rehabilitasi Sosial Lainnya | 2500000 | 1600000
    | Jumlah | ${jumlah} | 7500000`;
  expect(total(text(9500000))[0]).toEqual([4, 'anggaran', 9500000, 9000000, true]);
  expect(total(text(9400000))[0]).toEqual([4, 'anggaran', 9400000, 9000000, false]);
});

test('the sums that a total may print, each of them once', () => {
  const may = (text: string): unknown[] =>
    neraca(tableOf(text)).total.map((t) => [t.column.key, ...t.jumlahLain]);
  expect(may(PROGRAM(9000000))).toEqual([
    ['anggaran', 9000000, 9500000],
    ['realisasiAnggaran', 7500000],
  ]);
  // The sum of the lowest rows is not known where one of them cannot be read.
  expect(may(PROGRAM(9000000).replace('2500000', '2SOO000'))[0]).toEqual(['anggaran', 9000000]);
});

test('a total of millions may be off by what rounding makes of it and of each of its parts', () => {
  const text = (jumlah: number): string => `
    Anggaran Program (dalam jutaan rupiah)

    No | Program | Anggaran | Realisasi
    1 | Program Rehabilitasi Sosial | 150 | 120
    2 | Program Perlindungan Sosial | 210 | 200
    3 | Program Penanganan Bencana | 134 | 100
    | Jumlah | ${jumlah} | 420`;
  const off = (jumlah: number): unknown[] =>
    neraca(tableOf(text(jumlah)))
      .total.slice(0, 1)
      .flatMap((t) => [t.selisih, t.isBenar]);
  expect([492, 496, 491, 497].map(off)).toEqual([
    [0, true],
    [0, true],
    [-3, false],
    [3, false],
  ]);
});

test('a heading stands for its details only in a column where it has no figure', () => {
  const sums = neraca(
    tableOf(`
      No | Program/Kegiatan | Anggaran | Realisasi
      I | PROGRAM REHABILITASI SOSIAL | 6500000 |
      1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
      2. | Kegiatan Rehabilitasi Sosial Lainnya | 2500000 | 1600000
      II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
      | Jumlah | 9500000 | 7500000`),
  );
  const rows = sums.total.map(({ column, anggota }) => barisDijumlah(sums, column, anggota));
  expect(rows).toEqual([
    [0, 3],
    [1, 2, 3],
  ]);
});

test('what cannot be read leaves its sums open; a blank counts as nothing', () => {
  const text = PROGRAM(9000000);
  expect(total(text.replace('3000000 | 2900000', '3OOOOOO | 2900000'))).toEqual([
    [4, 'realisasiAnggaran', 7500000, 7500000, true],
  ]);
  expect(total(text.replace('3000000 | 2900000', ' | 2900000'))[0]).toEqual([
    ...[4, 'anggaran', 9000000, 6000000, false],
  ]);
});

test('goods below a heading need not add up to it, a total of them must', () => {
  const sarpras = `
    No | Jenis Sarana dan Prasarana | Jumlah | Satuan
    1 | Peralatan dan Mesin | 360 | Unit
    | a. Mobil operasional | 4 | Unit
    | b. Meja dan kursi | 90 | Set
    2 | Gedung dan Bangunan | 33 | Gedung
    | Jumlah | 393 | `;
  const sums = neraca(tableOf(sarpras));
  expect(sums.induk.size).toBe(0);
  expect(total(sarpras)).toEqual([[4, 'jumlah', 393, 393, true]]);
});

test('a total as far from the sum of the last heading as from that of all is held against the last', () => {
  const pegawai = (jumlah: number): string => `
    Jumlah Pegawai

    No | Uraian | Jumlah
    A | Pejabat Struktural |
    1 | Eselon II | 2
    2 | Eselon III | 4
    B | Staf |
    1 | Fungsional Umum | 21
    2 | Fungsional Tertentu | 4
    | Jumlah | ${jumlah}`;
  expect(total(pegawai(28))).toEqual([[6, 'jumlah', 28, 25, false]]);
  expect(total(pegawai(29))).toEqual([[6, 'jumlah', 29, 31, false]]);
});

test('people below a heading do add up to it', () => {
  const pegawai = `
    No | Uraian | Jumlah
    1 | PNS | 14
    | a. Golongan IV | 5
    | b. Golongan III | 9
    2 | PPPK | 3
    | Jumlah | 17`;
  const { induk } = neraca(tableOf(pegawai));
  expect([...induk].map(([row, columns]) => [row, ...columns.values()].length)).toEqual([2]);
  expect(total(pegawai)).toEqual([[4, 'jumlah', 17, 17, true]]);
});

test('a table without a column that adds up has no sums', () => {
  const text = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    | Jumlah | | 80 | 76 | 95`;
  expect(neraca(tableOf(text))).toMatchObject({ total: [], akuns: [], salahTingkat: [] });
});

test('a subtotal below a heading without figures follows from a fault in its details', () => {
  const found = check(`
    No | Uraian | Anggaran | Realisasi | Sisa
    I | PROGRAM REHABILITASI SOSIAL | | |
    1 | Penyediaan Permakanan | 100000000 | 95000000 | 5000000
     | Sub Jumlah I | 100000000 | 95000000 | 5000000
    II | PROGRAM PEMBERDAYAAN SOSIAL | | |
    1 | Pembinaan PSM | 80000000 | 80000000 | 0
    2 | Pembinaan TKSK | 70000000 | 65000000 | 6000000
     | Sub Jumlah II | 150000000 | 145000000 | 5000000
     | Jumlah (I + II) | 250000000 | 240000000 | 10000000`).findings;
  expect(found.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual(['belum-terlayani-salah@E7']);
});
