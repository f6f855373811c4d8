import { check, saysOf } from '../kit/check';

/** The monthly form: the served of a year against those of its months. */

const form = (row: string): string => `
CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
No | Uraian | Sasaran | Jan | Feb | Mar | Apr | Jumlah Terlayani | Belum | %
1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | | | | 100
 | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | 80
 | A. Jumlah yang harus dilayani | ${row}
 | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | | 20
 | B. Jumlah mutu barang/jasa/SDM | | | | | | | | 100
 | 1. Penyediaan permakanan | 40 | 40 | 40 | 40 | 40 | 40 | 0 | 100`;

const found = (row: string) => check(form(row)).findings.filter((f) => f.rule === 'triwulan-salah');

test.each([
  ['new people each month', '40 | 10 | 10 | 15 | 5 | 40 | 0 | 100'],
  ['the same people every month', '40 | 40 | 40 | 40 | 40 | 40 | 0 | 100'],
  ['all up to each month', '40 | 10 | 20 | 35 | 40 | 40 | 0 | 100'],
  ['months that are not yet filled in', '40 | 25 | 15 | | | 40 | 0 | 100'],
])('%s are right', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('more than all months together is an error', () => {
  expect(found('40 | 10 | 10 | 10 | 5 | 40 | 0 | 100')).toMatchObject([
    { cell: 'H5', severity: 'error', found: 40, expected: 35 },
  ]);
});

test('less than all of them may be people who came again', () => {
  expect(found('40 | 10 | 20 | 20 | 5 | 40 | 0 | 100')).toMatchObject([
    { cell: 'H5', severity: 'warning' },
  ]);
});

const TAHUN = (...cells: readonly (number | string)[]): string => `
CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
No | Jenis Layanan | Sasaran | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah Terlayani | Belum | %
1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 40 | ${cells.join(' | ')}
2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 12 | 0 | 100
3 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 12 | 0 | 100`;

test('all twelve months count, those with two digits too', () => {
  const own = (text: string) => check(text).findings.filter((f) => f.rule === 'triwulan-salah');
  expect(own(TAHUN(1, 2, 3, 4, 1, 2, 3, 4, 5, 5, 5, 5, 40, 0, 100))).toEqual([]);
  expect(own(TAHUN(1, 2, 3, 4, 1, 2, 3, 4, 5, 5, 5, 3, 40, 0, 100))).toMatchObject([
    { cell: 'P3', expected: 38, severity: 'error' },
  ]);
});

test('one month alone says nothing, a dash is no month, and words leave the year open', () => {
  expect(found('40 | 25 | | | | 40 | 0 | 100')).toEqual([]);
  expect(found('40 | 25 | - | - | 10 | 40 | 0 | 100')).toMatchObject([{ expected: 35 }]);
  expect(found('40 | 25 | 10 | | | 40 | 0 | 100')).toMatchObject([{ expected: 35 }]);
  expect(found('40 | 25 | belum ada | 10 | | 40 | 0 | 100')).toEqual([]);
});

test('a form of two months has its year of the two', () => {
  const text = (served: number): string => `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan | Sasaran | Jan | Feb | Jumlah Terlayani | Belum | %
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 40 | 10 | 30 | ${served} | 0 | 100
    2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 12 | 5 | 7 | 12 | 0 | 100
    3 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | 12 | 5 | 7 | 12 | 0 | 100`;
  const own = (served: number) =>
    check(text(served))
      .findings.filter((f) => f.rule === 'triwulan-salah')
      .map((f) => f.cell);
  expect([own(40), own(30), own(35)]).toEqual([[], [], ['F3']]);
});

test('quarters of the form are named as quarters', () => {
  const text = form('40 | 10 | 10 | 10 | 5 | 40 | 0 | 100').replace(
    'Jan | Feb | Mar | Apr',
    'TW I | TW II | TW III | TW IV',
  );
  expect(saysOf('triwulan-salah', text)[0]).toMatch(/triwulannya \(D5, E5, F5, G5\) berjumlah 35/);
});

test('money of section C adds up by months, its percentage and small figures do not', () => {
  const money = (kind: string, ...cells: readonly (number | string)[]): string[] =>
    check(`${form('40 | 10 | 10 | 15 | 5 | 40 | 0 | 100')}
 | C. Anggaran | | | | | | | |
 | Alokasi | 40000000 | | | | | | |
 | ${kind} | | ${cells.join(' | ')} | |`)
      .findings.filter((f) => f.rule === 'triwulan-salah')
      .map((f) => f.cell);
  const rise = [5000000, 5000000, 10000000, 10000000] as const;
  expect(money('Realisasi', ...rise, 30000000)).toEqual([]);
  expect(money('Realisasi', ...rise, 36000000)).toEqual(['H11']);
  expect(money('Persentase', 10, 20, 50, 75, 80)).toEqual([]);
});
