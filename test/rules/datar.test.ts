import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';

/** Tables of one row for each service that count people, without the sections of the form. */

const LAYANAN = [
  'Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti',
  'Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti',
  'Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti',
  'Rehabilitasi Sosial Dasar Tuna Sosial, khususnya Gelandangan dan Pengemis di Luar Panti',
  'Perlindungan dan Jaminan Sosial pada Saat dan Setelah Tanggap Darurat Bencana bagi Korban Bencana',
];

const table = (header: string, rows: readonly string[]): string =>
  [`REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023`, header, ...rows].join('\n');

const REKAP = table(
  'No | Jenis Layanan | Jumlah Sasaran | Terlayani | Belum Terlayani | Capaian (%)',
  [
    `1 | ${LAYANAN[0]} | 112 | 96 | 16 | 85.71`,
    `2 | ${LAYANAN[1]} | 64 | 64 | 0 | 100`,
    `3 | ${LAYANAN[2]} | 240 | 198 | 42 | 82.5`,
    `4 | ${LAYANAN[3]} | 18 | 9 | 9 | 50`,
    `5 | ${LAYANAN[4]} | 57 | 57 | 0 | 100`,
    ` | Jumlah | 491 | 424 | 67 | 86.35`,
  ],
);

test('a right one is silent', () => {
  expect(findingsIn(REKAP)).toEqual([]);
});

test.each([
  ['those not served', '| 42 |', '| 24 |', 'belum-terlayani-salah@E5'],
  ['the percentage', '| 50', '| 45', 'persen-salah@F6'],
  ['more than there are', '| 64 | 64 | 0 |', '| 64 | 66 | 0 |', 'melebihi-sasaran@D4'],
  ['the total', '| 491 | 424 |', '| 501 | 424 |', 'total-salah@C8'],
])('%s', (_, from, to, expected) => {
  expect(findingsIn(REKAP.replace(from, to))).toContain(expected);
});

const INDEKS = table(
  'No | Jenis Layanan | Harus Dilayani | Terlayani | Persentase Penerima | Persentase Mutu | Indeks SPM | Kategori',
  [
    `1 | ${LAYANAN[0]} | 420 | 315 | 75 | 74 | 74.8 | Tuntas Pratama`,
    `2 | ${LAYANAN[1]} | 88 | 88 | 100 | 100 | 100 | Tuntas Paripurna`,
    `3 | ${LAYANAN[2]} | 1260 | 1134 | 90 | 85 | 89 | Tuntas Madya`,
    `4 | ${LAYANAN[3]} | 45 | 36 | 80 | 87.8 | 81.56 | Tuntas Madya`,
    `5 | ${LAYANAN[4]} | 230 | 230 | 100 | 93.04 | 98.61 | Tuntas Utama`,
  ],
);

test('the index of a service in a column of its own is no percentage of the served', () => {
  expect(findingsIn(INDEKS)).toEqual([]);
});

test('an index of exact percentages may differ in its last digit from that of the printed ones', () => {
  const exact = INDEKS.replace(
    '1260 | 1134 | 90 | 85 | 89 | Tuntas Madya',
    '203 | 170 | 83.74 | 75 | 82,00 | Tuntas Madya',
  );
  expect(findingsIn(exact)).toEqual([]);
  expect(findingsIn(exact.replace('82,00', '81,99'))).toEqual([]);
  expect(findingsIn(exact.replace('82,00', '82,01'))).toEqual(['indeks-salah@G5']);
});

test('an index that is not 80 % of the one and 20 % of the other, and a category not of its index', () => {
  expect(findingsIn(INDEKS.replace('| 89 |', '| 88 |'))).toEqual(['indeks-salah@G5']);
  expect(findingsIn(INDEKS.replace('98.61 | Tuntas Utama', '98.61 | Tuntas Paripurna'))).toEqual([
    'predikat-salah@H7',
  ]);
});

test('section C in the columns of the counts: the rest and the percentage of the budget', () => {
  const form = `
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[1]} | | | | | 100
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 80
     | A. Jumlah yang harus dilayani | Orang | 20 | 20 | 0 | 100
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100
     | C. Anggaran | Rp | 200000000 | 180000000 | 20000000 | 90`;
  const at = (text: string): string[] => findingsIn(text).filter((f) => f.endsWith('8'));
  expect(at(form)).toEqual([]);
  expect(at(form.replace('| 90', '| 95'))).toEqual(['persen-salah@G8']);
  expect(at(form.replace('| 20000000 |', '| 2000000 |'))).toEqual(['belum-terlayani-salah@F8']);
});

test('people and money of a service side by side: each percentage belongs to its own figures', () => {
  const text = `
    CAPAIAN DAN ANGGARAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Penerima | < | < | Anggaran | < | <
    ^ | ^ | Sasaran | Terlayani | % | Pagu | Realisasi | %
    1 | ${LAYANAN[0]} | 112 | 96 | 85.71 | 10000000 | 9000000 | 90
    2 | ${LAYANAN[1]} | 64 | 64 | 100 | 20000000 | 18000000 | 90
    3 | ${LAYANAN[2]} | 240 | 198 | 82.5 | 30000000 | 27000000 | 90
    4 | ${LAYANAN[3]} | 18 | 9 | 50 | 40000000 | 36000000 | 90
    5 | ${LAYANAN[4]} | 57 | 57 | 100 | 50000000 | 45000000 | 90`;
  expect(findingsIn(text)).toEqual([]);
});

test('a service that only heads its sub-services has no index to print', () => {
  const text = `
    REALISASI LAYANAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | %
    1 | ${LAYANAN[1]} | | | |
    a | Penyediaan permakanan | Orang | 100 | 90 | 90
    b | Penyediaan sandang | Orang | 50 | 50 | 100`;
  expect(findingsIn(text).filter((f) => f.startsWith('sel-kosong'))).toEqual([]);
});

const BAGIAN = table(
  'No | Jenis Layanan | Sasaran | Terlayani | Penerima (80%) | Mutu (20%) | Indeks | Kategori',
  [
    `1 | ${LAYANAN[0]} | 100 | 75 | 60 | 16 | 76 | Tuntas Pratama`,
    `2 | ${LAYANAN[1]} | 40 | 40 | 80 | 20 | 100 | Tuntas Paripurna`,
    `3 | ${LAYANAN[2]} | 200 | 180 | 72 | 18 | 90 | Tuntas Utama`,
    `4 | ${LAYANAN[3]} | 10 | 8 | 64 | 18.4 | 82.4 | Tuntas Madya`,
    `5 | ${LAYANAN[4]} | 300 | 300 | 80 | 20 | 100 | Tuntas Paripurna`,
  ],
);

test('an index beside its shares of 80 and 20 %, without the percentages behind them', () => {
  expect(findingsIn(BAGIAN)).toEqual([]);
  expect(findingsIn(BAGIAN.replace('| 90 |', '| 95 |'))).toEqual(['indeks-salah@G5']);
});

describe('several years side by side', () => {
  const table = (last: string, first = '250', rate = '83.33'): string => `
    PERKEMBANGAN CAPAIAN SPM SOSIAL 2022-2024
    No | Jenis Pelayanan Dasar | 2022 | < | < | 2023 | < | < | ${last} | < | <
    ^ | ^ | Sasaran | Terlayani | % | Sasaran | Terlayani | % | Sasaran | Terlayani | %
    1 | ${LAYANAN[0]} | 300 | ${first} | ${rate} | 310 | 280 | 90.32 | 322 | 310 | 96.27
    2 | ${LAYANAN[1]} | 120 | 110 | 91.67 | 118 | 112 | 94.92 | 125 | 125 | 100
    3 | ${LAYANAN[2]} | 410 | 380 | 92.68 | 405 | 390 | 96.3 | 420 | 411 | 97.86
    4 | ${LAYANAN[3]} | 15 | 15 | 100 | 12 | 12 | 100 | 16 | 16 | 100
    5 | ${LAYANAN[4]} | 900 | 900 | 100 | 640 | 640 | 100 | 712 | 712 | 100`;

  test('the last is the one that the table is about, those before are kept by their year', () => {
    expect(columns(onlyTable(table('2024')))).toMatchObject({
      harus2022: 'C',
      terlayani2023: 'G',
      harus: 'I',
      capaian: 'K',
    });
    expect(findingsIn(table('2024'))).toEqual([]);
  });

  test('each year is checked', () => {
    expect(findingsIn(table('2024', '250', '85'))).toEqual(['persen-salah@E4']);
    expect(findingsIn(table('2024', '350', '100'))).toEqual(['melebihi-sasaran@D4']);
  });

  test('a year that heads a second group is wrong', () => {
    expect(findingsIn(table('2023'))).toEqual(['judul-salah@I2']);
  });
});
