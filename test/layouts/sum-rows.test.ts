import { findingsIn } from '../kit/check';
import { onlyTable } from '../kit/only-table';

/** Sums whose names do not say so: their figures do. */

const program = (name: string, spent = 479000000): string => `
  No | Program | Anggaran | Realisasi | %
  1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | 95
  2 | Program Penanganan Bencana | 100000000 | 99000000 | 99
   | ${name} | 500000000 | ${spent} | 95.8`;
const coded = (name: string): string => `
  Kode | Uraian | Anggaran | Realisasi
  1.06.04 | PROGRAM REHABILITASI SOSIAL | 400000000 | 380000000
  1.06.04.2.01 | Rehabilitasi Sosial Dasar | 400000000 | 380000000
  1.06.06 | PROGRAM PENANGANAN BENCANA | 100000000 | 99000000
   | ${name} | 500000000 | 479000000`;
const people = (name: string): string => `
  No | Jenis Layanan | Harus dilayani | Terlayani | Belum | %
  1 | Anak terlantar | 40 | 38 | 2 | 95
  2 | Lanjut usia terlantar | 60 | 57 | 3 | 95
  3 | Penyandang disabilitas terlantar | 50 | 50 | 0 | 100
  4 | Gelandangan dan pengemis | 10 | 9 | 1 | 90
  5 | Korban bencana | 100 | 100 | 0 | 100
   | ${name} | 260 | 254 | 6 | 97.69`;
const staff = (name: string): string => `
  No | Unit Kerja | PNS | PPPK | Jumlah
  1 | Sekretariat | 10 | 2 | 12
  2 | Bidang Rehabilitasi Sosial | 8 | 3 | 11
  3 | Bidang Perlindungan Sosial | 7 | 1 | 8
   | ${name} | 25 | 6 | 31`;

describe.each([
  'Jumlah Tahun 2023',
  'Total Kab. Blora',
  'Jumlah I s.d. II',
  'Total Program dan Kegiatan',
  'Jumlah s.d. Bulan Ini',
  'Jlh',
  'Jumlah 5 Layanan',
  'Keseluruhan',
  'Kabupaten',
])('%s', (name) => {
  test.each([
    ['programmes', program],
    ['programmes with codes', coded],
    ['people of services', people],
    ['staff', staff],
  ])('of %s', (_, table) => {
    expect(onlyTable(table(name)).rows.at(-1)?.kind).toBe('jumlah');
    expect(findingsIn(table(name))).toEqual([]);
  });

  test('one column still shows it where another one is wrong', () => {
    expect(findingsIn(program(name, 497000000))).toContain('total-salah@D4');
  });
});

test('what is counted adds up to nothing, and is no sum', () => {
  const rows = onlyTable(`
    No | Program | Anggaran | Realisasi
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000
    2 | Program Penanganan Bencana | 100000000 | 99000000
     | Jumlah korban yang dilayani | 300000000 | 200000000`).rows;
  expect(rows.at(-1)?.kind).not.toBe('jumlah');
});

test('a row of sums and of means in one may give the percentage of both', () => {
  expect(findingsIn(people('Jumlah/Rata-rata'))).toEqual([]);
  expect(findingsIn(people('Jumlah/Rata-rata').replace('97.69', '96'))).toEqual([]);
  expect(findingsIn(people('Jumlah/Rata-rata').replace('97.69', '79'))).toEqual([
    'rata-rata-salah@F7',
  ]);
});
