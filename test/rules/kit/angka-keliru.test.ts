import { check } from '../../kit/check';
import { workbookOf } from '../../kit/sheet-text';

/** Rule and cell of each finding, with those attached to it. */
function temuan(table: string): string[] {
  return check(table).findings.map(({ rule, cell, consequences = [] }) => {
    const follow = consequences.map((c) => `${c.rule}@${c.cell}`).sort();
    return [`${rule}@${cell}`, ...(follow.length ? [follow.join(' ')] : [])].join(' > ');
  });
}

const SERAPAN = (realisasi: string, persen = '90'): string => `
  No | Program | Anggaran | Realisasi | % | Sisa
  1 | Program Rehabilitasi Sosial | 600000000 | ${realisasi} | ${persen} | 60000000
  2 | Program Penanganan Bencana | 250000000 | 240000000 | 96 | 10000000
  3 | Program Pemberdayaan Sosial | 150000000 | 120000000 | 80 | 30000000
  | Jumlah | 1000000000 | 900000000 | 90 | 100000000`;

test('a slip in a row is one finding at that row; total, percentage and rest follow from it', () => {
  expect(temuan(SERAPAN('540000000'))).toEqual([]);
  expect(temuan(SERAPAN('504000000'))).toEqual([
    'total-salah@D2 > belum-terlayani-salah@F2 persen-salah@E2 total-salah@D5',
  ]);
  const [finding] = check(SERAPAN('504000000')).findings;
  expect(finding).toMatchObject({ found: 504000000, expected: 540000000 });
  expect(finding?.fix).toBeUndefined();
});

test('where its own row agrees with a figure, the total is in doubt', () => {
  expect(temuan(SERAPAN('504000000', '84').replace('| 60000000\n', '| 96000000\n'))).toEqual([
    'total-salah@D5 > total-salah@F5',
  ]);
});

test('a figure that mends the sum but not all that its row says is not named', () => {
  expect(temuan(SERAPAN('504000000', '70'))).toEqual([
    'persen-salah@E2',
    'belum-terlayani-salah@F2',
    'total-salah@D5',
  ]);
});

test('more spent than the budget is said as such, once', () => {
  expect(temuan(SERAPAN('640000000'))).toEqual([
    'melebihi-sasaran@D2 > belum-terlayani-salah@F2 persen-salah@E2 total-salah@D5',
  ]);
});

test('a detail that its parent and its own percentage contradict', () => {
  const table = (anggaran: string): string => `
    No | Program/Kegiatan | Anggaran | Realisasi | %
    I | PROGRAM REHABILITASI SOSIAL | 8000000 | 6000000 | 75
    1. | Kegiatan Rehabilitasi Sosial Dasar | 8000000 | 6000000 | 75
    a. | Penyediaan Permakanan | ${anggaran} | 4000000 | 80
    b. | Penyediaan Sandang | 3000000 | 2000000 | 66,67
    | Jumlah | 8000000 | 6000000 | 75`;
  expect(temuan(table('5000000'))).toEqual([]);
  expect(temuan(table('5900000'))).toEqual(['rincian-salah@C4 > persen-salah@E4 rincian-salah@C3']);
});

test('a source of a budget that both its column and its row contradict', () => {
  const table = (provinsi: string): string => `
    No | Jenis Pelayanan | APBD Kota | APBD Provinsi | APBN | Jumlah (Rp)
    1 | Rehabilitasi sosial anak telantar | 150000000 | ${provinsi} | - | 175000000
    2 | Rehabilitasi sosial lanjut usia telantar | 210000000 | - | 30000000 | 240000000
    3 | Perlindungan korban bencana | 134000000 | 60000000 | 215000000 | 409000000
    | Jumlah | 494000000 | 85000000 | 245000000 | 824000000`;
  expect(temuan(table('25000000'))).toEqual([]);
  expect(temuan(table('52000000'))).toEqual(['total-salah@D2 > total-salah@D5 total-salah@F2']);
});

const LAYANAN = (harus: string, terlayani: string, persen = '85.92'): string => `
  No | Jenis Layanan | Jumlah yang harus dilayani | Jumlah terlayani | Belum terlayani | Persentase
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar | ${harus} | ${terlayani} | 24 | 80
  2 | Rehabilitasi sosial dasar anak telantar | 50 | 45 | 5 | 90
  3 | Rehabilitasi sosial dasar lanjut usia telantar | 80 | 60 | 20 | 75
  4 | Rehabilitasi sosial dasar gelandangan dan pengemis | 40 | 40 | 0 | 100
  5 | Perlindungan dan jaminan sosial korban bencana | 200 | 180 | 20 | 90
  | Jumlah | 490 | 421 | 69 | ${persen}`;

test('people in need or served that their total, what is left and the percentage contradict', () => {
  expect(temuan(LAYANAN('120', '96'))).toEqual([]);
  expect(temuan(LAYANAN('130', '96'))).toEqual([
    'total-salah@C2 > belum-terlayani-salah@E2 persen-salah@F2 total-salah@C7',
  ]);
  expect(temuan(LAYANAN('120', '69'))).toEqual([
    'total-salah@D2 > belum-terlayani-salah@E2 persen-salah@F2 total-salah@D7',
  ]);
});

test('the percentage of the total is that of the totals, or the mean of the rows', () => {
  expect(temuan(LAYANAN('120', '96', '87'))).toEqual([]);
  expect(temuan(LAYANAN('120', '96', '95'))).toEqual(['persen-salah@F7']);
});

const TRIWULAN = (tw2: string, setahun: string): string => `
  No | Jenis Layanan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar | 120 | 20 | ${tw2} | 26 | 20 | ${setahun} | 80
  2 | Rehabilitasi sosial dasar anak telantar | 50 | 10 | 10 | 15 | 10 | 45 | 90
  3 | Rehabilitasi sosial dasar lanjut usia telantar | 80 | 15 | 15 | 20 | 10 | 60 | 75
  4 | Rehabilitasi sosial dasar gelandangan dan pengemis | 40 | 10 | 10 | 10 | 10 | 40 | 100
  5 | Perlindungan dan jaminan sosial korban bencana | 200 | 60 | 40 | 40 | 40 | 180 | 90
  | Jumlah | 490 | 115 | 105 | 111 | 90 | 421 | 85.92`;

test('a quarter that its total and the year of its row contradict; a wrong year is said by the rule of quarters', () => {
  expect(temuan(TRIWULAN('30', '96'))).toEqual([]);
  expect(temuan(TRIWULAN('33', '96'))).toEqual([
    'total-salah@E2 > total-salah@E7 triwulan-salah@H2',
  ]);
  expect(temuan(TRIWULAN('30', '86'))).toEqual(['triwulan-salah@H2 > total-salah@H7']);
});

const BULANAN = (mei: string, jumlah: string): string => `
  REKAPITULASI PENERIMA LAYANAN SPM BIDANG SOSIAL S.D. JUNI 2025
  No | Jenis Pelayanan Dasar | Sasaran (Orang) | Jan | Feb | Mar | Apr | Mei | Jun | Jumlah Terlayani | Belum Terlayani | %
  1 | Penyandang Disabilitas Telantar | 120 | 10 | 12 | 9 | 20 | 11 | 15 | 77 | 43 | 64.17
  2 | Anak Telantar | 340 | 30 | 25 | 40 | 22 | ${mei} | 28 | ${jumlah} | 160 | 52.94
  3 | Lanjut Usia Telantar | 95 | 8 | 9 | 10 | 7 | 12 | 6 | 52 | 43 | 54.74
  4 | Gelandangan dan Pengemis | 60 | 5 | 5 | 6 | 4 | 5 | 5 | 30 | 30 | 50
  5 | Korban Bencana | 210 | 0 | 40 | 0 | 65 | 0 | 12 | 117 | 93 | 55.71
  | Jumlah | 825 | 53 | 91 | 65 | 118 | 63 | 66 | 456 | 369 | 55.27`;

test('months that contradict the served are said once, where the sums say which of them is wrong', () => {
  expect(temuan(BULANAN('35', '180'))).toEqual([]);
  expect(temuan(BULANAN('35', '182'))).toEqual([
    'triwulan-salah@J4 > belum-terlayani-salah@K4 persen-salah@L4 total-salah@J8',
  ]);
  expect(temuan(BULANAN('53', '180'))).toEqual([
    'total-salah@H4 > total-salah@H8 triwulan-salah@J4',
  ]);
});

test('those in need that their sum and those served contradict, though percentage and rest are capped', () => {
  const table = (harus: number): string => `
    CAPAIAN SPM SOSIAL TW III 2023
    No | Jenis Layanan | Harus Dilayani | Terlayani | Belum Terlayani | %
    1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | ${harus} | 40 | 0 | 100
    2 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 20 | 18 | 2 | 90
    3 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 100 | 75 | 25 | 75
    4 | Rehabilitasi Sosial Dasar Gelandangan dan Pengemis di Luar Panti | 10 | 10 | 0 | 100
    5 | Perlindungan dan Jaminan Sosial Korban Bencana | 50 | 50 | 0 | 100
    | Jumlah | 220 | 193 | 27 | 87.73`;
  expect(temuan(table(40))).toEqual([]);
  expect(temuan(table(36))).toEqual(['total-salah@C3 > melebihi-sasaran@D3 total-salah@C8']);
  expect(check(table(36)).findings[0]).toMatchObject({ found: 36, expected: 40 });
});

test('below a programme that prints no spending of its own, at the activity', () => {
  const table = (realisasi: string): string => `
    No | Program / Kegiatan | Anggaran | Realisasi | %
    I | PROGRAM REHABILITASI SOSIAL | 5000000 | |
    1. | Kegiatan Rehabilitasi Sosial Dasar | 3000000 | ${realisasi} | 80
    2. | Kegiatan Rehabilitasi Sosial Lanjut | 2000000 | 1500000 | 75
    II | PROGRAM PENANGANAN BENCANA | 4000000 | 3800000 | 95
    | Jumlah | 9000000 | 7700000 | 85.56`;
  expect(temuan(table('2400000'))).toEqual([]);
  expect(temuan(table('2800000'))).toEqual(['total-salah@D3 > persen-salah@E3 total-salah@D6']);
});

test('where two rows would do, none of them is named by the total', () => {
  const table = `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 600000000 | 504000000 | 90
    2 | Program Penanganan Bencana | 250000000 | 204000000 | 96
    3 | Program Pemberdayaan Sosial | 150000000 | 120000000 | 80
    | Jumlah | 1000000000 | 864000000 | 86.4`;
  expect(temuan(table)).toEqual(['persen-salah@E2', 'persen-salah@E3', 'total-salah@D5']);
});

const SISA = (realisasi: number, sisa: number, jumlah: number): string => `
  No | Program | Anggaran | Realisasi | Sisa
  1 | Program Rehabilitasi Sosial | 600000000 | ${realisasi} | ${sisa}
  2 | Program Penanganan Bencana | 250000000 | 240000000 | 10000000
  3 | Program Pemberdayaan Sosial | 150000000 | 120000000 | 30000000
  | Jumlah | 1000000000 | ${jumlah} | ${1000000000 - jumlah}`;

test('nothing may have been spent, but not less than that', () => {
  expect(temuan(SISA(10000000, 600000000, 360000000))).toEqual([
    'total-salah@D2 > belum-terlayani-salah@E2 total-salah@D5',
  ]);
  expect(temuan(SISA(10000000, 610000000, 350000000)).map((s) => s.split(' ')[0])).toEqual([
    'belum-terlayani-salah@E2',
    'total-salah@D5',
  ]);
});

test('one row alone is not named where nothing beside it contradicts it', () => {
  expect(
    temuan(`
      No | Program | Anggaran | Realisasi
      1 | Program Rehabilitasi Sosial | 600000000 | 540000000
      | Jumlah | 600000000 | 504000000`),
  ).toEqual(['total-salah@D3']);
});

test('a figure that another table gives otherwise, too, is told once, as that', () => {
  const titled = (realisasi: string): string => `
    Kinerja Anggaran Tahun 2024
    ${SERAPAN(realisasi)}`;
  const other = titled('540000000').replace(' | % | Sisa', ' | % | Sisa | Keterangan');
  const book = (realisasi: string) => workbookOf({ A: titled(realisasi), B: other });
  expect(check(book('540000000')).findings).toEqual([]);
  const [finding, ...more] = check(book('504000000')).findings;
  expect([finding?.sheet, finding?.rule, finding?.cell, more]).toEqual([
    'A',
    'beda-antar-tabel',
    'D4',
    [],
  ]);
  expect(finding?.consequences?.map(({ rule, cell }) => `${rule}@${cell}`)).toContain(
    'total-salah@D4',
  );
});
