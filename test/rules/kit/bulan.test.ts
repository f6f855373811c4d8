import { check } from '../../kit/check';

/** Months against their year, at the limits of what is compared. */

const found = (...rows: readonly string[]): string[] =>
  check(`
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Uraian | Sasaran | Jan | Feb | Mar | Apr | Jumlah Terlayani | Belum | %
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | | | | 100
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | 80
     | A. Jumlah yang harus dilayani | ${rows[0] ?? '40 | 10 | 10 | 15 | 5 | 40 | 0 | 100'}
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | | | | 100
     | 1. Penyediaan permakanan | 40 | 40 | 40 | 40 | 40 | 40 | 0 | 100
    ${rows.slice(1).join('\n')}`)
    .findings.filter(({ rule }) => rule === 'triwulan-salah')
    .map(({ cell, severity }) => `${cell} ${severity}`);

test.each([
  ['as many as in the last month may be all', '40 | 10 | 40 | 35 | 30 | 30 | 10 | 75', []],
  ['as many as in the largest month may be all', '40 | 10 | 40 | 35 | 30 | 40 | 0 | 100', []],
  ['a year that is not filled in says nothing', '40 | 10 | 10 | 15 | 5 | | 0 | 100', []],
  [
    'fewer than in one month alone are an error',
    '40 | 10 | 20 | 20 | 5 | 15 | 25 | 37.5',
    ['H5 error'],
  ],
  [
    'as many as in most months, and not all, may be',
    '40 | 10 | 20 | 20 | 5 | 30 | 10 | 75',
    ['H5 warning'],
  ],
])('%s', (_, row, cells) => {
  expect(found(row)).toEqual(cells);
});

const uang = (months: string, year: number): string[] =>
  found(
    '40 | 10 | 10 | 15 | 5 | 40 | 0 | 100',
    ' | C. Anggaran | | | | | | | |',
    ' | Alokasi | 40000000 | | | | | | |',
    ` | Realisasi | | ${months} | ${year} | |`,
  );

test('money of section C: from a thousand on, though nothing was spent in some months', () => {
  expect(uang('5000000 | 0 | 10000000 | 500', 15000500)).toEqual([]);
  expect(uang('5000000 | 0 | 10000000 | 500', 16000500)).toEqual(['H11 error']);
  // Money that was spent twice is no money: between the largest month and the sum it is as wrong.
  expect(uang('5000000 | 5000000 | 10000000 | 500', 15000500)).toEqual(['H11 error']);
  expect(uang('1000 | 500 | 500 | 500', 2600)).toEqual(['H11 error']);
  expect(uang('999 | 500 | 500 | 500', 2600)).toEqual([]);
});

test('a row of all services together is held against their rows, not against its months', () => {
  const row = (name: string, cells: string): string => `${name} | ${cells}`;
  const text = `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan | Sasaran | Jan | Feb | Mar | Jumlah Terlayani | Belum | %
    ${row('1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti', '4000 | 1000 | 1000 | 2000 | 4000 | 0 | 100')}
    ${row('2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti', '2000 | 500 | 1000 | 2000 | 2000 | 0 | 100')}
    ${row('3 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti', '3000 | 3000 | 3000 | 3000 | 3000 | 0 | 100')}
    ${row(' | Jumlah', '9000 | 4500 | 5000 | 7000 | 9000 | 0 | 100')}`;
  expect(check(text).findings.filter(({ rule }) => rule === 'triwulan-salah')).toEqual([]);
});

test('quarters without their year are held against nothing', () => {
  const { failures, recognition, findings } = check(`
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan | Sasaran | TW I | TW II | TW III | TW IV | Belum | %
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 40 | 10 | 10 | 20 | 40 | 0 | 100
    2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 20 | 5 | 10 | 5 | 20 | 0 | 100
    3 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | 30 | 10 | 10 | 10 | 30 | 0 | 100`);
  const keys = recognition.tables[0]?.columns.map(({ key }) => key);
  expect(keys).toContain('terlayaniTw4');
  expect(keys).not.toContain('terlayani');
  expect([failures, findings.filter(({ rule }) => rule === 'triwulan-salah')]).toEqual([[], []]);
});
