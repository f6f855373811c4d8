import { daftarNomor, kolomNomor } from '../../../src/rules/kit/daftar-nomor';
import type { Table, TableRow } from '../../../src/layouts/model';
import { check } from '../../kit/check';

const tableOf = (text: string) => check(text).recognition.tables[0]!;

/** The numbers of each list that these numbers below each other make. */
const daftar = (...numbers: readonly string[]): string[] =>
  daftarNomor(
    tableOf(
      [
        'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)',
        ...numbers.map((no, i) => `${no} | Cakupan layanan sosial ke-${i + 1} | % | 80 | 72 | 90`),
      ].join('\n'),
    ),
  ).map(({ rows }) => rows.map(({ nomor }) => nomor?.akhir ?? '-').join(' '));

test.each([
  [['I', 'II', 'III', 'IV'], ['I II III IV']],
  // A letter that is a Roman numeral, too, goes on with the Roman numerals, though one is left out.
  [['I', 'II', 'III', 'V'], ['I II III V']],
  [
    ['I', 'II', 'a', 'b', 'V'],
    ['I II V', 'a b'],
  ],
  [
    ['i', '1', '2', 'v'],
    ['i v', '1 2'],
  ],
  [['I', 'II', '', 'V'], ['I II - V']],
  // With another letter, or none of its kind above, a list begins.
  [
    ['I', 'II', 'III', 'K'],
    ['I II III', 'K'],
  ],
  [
    ['1', '2', 'V'],
    ['1 2', 'V'],
  ],
  [['', 'V', 'VI'], ['- V VI']],
  // A capital goes on with the capitals, though a small letter before it would do.
  [
    ['A', 'a', 'B', 'a'],
    ['A B', 'a', 'a'],
  ],
  [['', ''], []],
])('%j: %j', (numbers, lists) => {
  expect(daftar(...numbers)).toEqual(lists);
});

test('lists of capital and of small letters are of different depth', () => {
  const table = tableOf(`
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    A | Cakupan layanan satu | % | 80 | 72 | 90
    a | Cakupan layanan dua | % | 80 | 72 | 90
    b | Cakupan layanan tiga | % | 80 | 72 | 90
    B | Cakupan layanan empat | % | 80 | 72 | 90
    a | Cakupan layanan lima | % | 80 | 72 | 90
    b | Cakupan layanan enam | % | 80 | 72 | 90`);
  const [capital, first, second] = daftarNomor(table).map(({ jenjang }) => jenjang);
  expect(first).toBe(second);
  expect(first).not.toBe(capital);
});

test('a number stands in the column of numbers, else before the name', () => {
  const named = tableOf(`
    Uraian | Anggaran | Realisasi | %
    1. Program Rehabilitasi Sosial | 500 | 400 | 80
    2. Program Penanganan Bencana | 500 | 400 | 80`);
  expect(named.rows.map((row) => kolomNomor(named, row))).toEqual([0, 0]);
  const both = tableOf(`
    No | Uraian | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 500 | 400 | 80
     | 2. Program Penanganan Bencana | 500 | 400 | 80
     | Program Pemberdayaan Sosial | 500 | 400 | 80`);
  expect(both.rows.map((row) => kolomNomor(both, row))).toEqual([0, 1, 0]);
});

test('a total is no part of the list, though it bears a number', () => {
  const table = tableOf(`
    No | Program | Anggaran | Realisasi
    1 | Program Rehabilitasi Sosial | 500 | 400
    2 | Program Penanganan Bencana | 500 | 400
    3 | Jumlah | 1000 | 800`);
  expect(table.rows[2]?.kind).toBe('jumlah');
  expect(daftarNomor(table).map(({ rows }) => rows.length)).toEqual([2]);
});

test('a row without a number goes on with the list before it only where it is of one kind with it', () => {
  const row = (number: string | undefined, kind: string) =>
    ({ number, kind, parent: null, level: 0 }) as unknown as TableRow;
  const lists = (...rows: readonly TableRow[]) =>
    daftarNomor({ rows } as unknown as Table).map((list) =>
      list.rows.map(({ nomor }) => nomor?.akhir ?? '-').join(' '),
    );
  const [one, two] = [row('1', 'program'), row('2', 'program')];
  expect(lists(one, row(undefined, 'program'), two)).toEqual(['1 - 2']);
  expect(lists(one, row(undefined, 'indikator'), two)).toEqual(['1 2']);
});
