import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** `A key, B key …` of the first table. */
const columns = (text: string): string =>
  recognise(workbookOf({ Lembar1: sheetFromText(text) }))
    .tables[0]!.columns.map((c) => `${columnName(c.column)} ${c.key}`)
    .join(', ');

describe('figures decide where words leave two columns open', () => {
  const TWO_PERCENTAGES = `
    CAPAIAN SPM TRIWULAN III TAHUN 2024

    No | Jenis Layanan | Target | < | Realisasi s.d. TW III | < | Capaian | <
    ^ | ^ | Kebutuhan (org) | Anggaran (Rp) | Terlayani (org) | Keuangan (Rp) | Orang (%) | Keuangan (%)
    1 | Penyandang disabilitas terlantar | 40 | 200000000 | 36 | 150000000 | 90 | 75
    2 | Anak terlantar | 25 | 90000000 | 25 | 90000000 | 100 | 100
    3 | Lanjut usia terlantar | 60 | 240000000 | 57 | 225000000 | 95 | 93.75
    4 | Gelandangan dan pengemis | 10 | 30000000 | 10 | 28000000 | 100 | 93.33
    5 | Korban bencana | 120 | 60000000 | 120 | 55000000 | 100 | 91.67`;

  test('the percentage of the people and that of the money', () => {
    expect(columns(TWO_PERCENTAGES)).toContain('G capaian, H serapan');
    expect(findingsIn(TWO_PERCENTAGES)).toEqual([]);
  });

  test('a single wrong figure is a mistake of the table, not of the reading', () => {
    expect(findingsIn(TWO_PERCENTAGES.replace('| 95 |', '| 97 |'))).toEqual(['persen-salah@G7']);
  });

  const THREE_YEARS = `
    Perbandingan Realisasi Kinerja dengan Tahun-Tahun Sebelumnya

    No | Indikator Kinerja | Satuan | Realisasi | < | < | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
    ^ | ^ | ^ | 2021 | 2022 | 2023 | ^ | ^
    1 | Persentase PPKS yang tertangani | % | 61.2 | 64.75 | 70.4 | 80 | 88
    2 | Persentase PSKS yang aktif | % | 45 | 50 | 55 | 60 | 91.67
    3 | Indeks Kepuasan Masyarakat | Indeks | 80.11 | 81.5 | 83.24 | 85 | 97.93`;

  test('of several years the one from which the progress follows', () => {
    expect(columns(THREE_YEARS)).toMatch(/F realisasi, G targetAkhir, H capaian/);
    expect(findingsIn(THREE_YEARS)).toEqual([]);
    expect(findingsIn(THREE_YEARS.replace('91.67', '92.67'))).toEqual(['capaian-salah@H6']);
  });
});

test('the target of a quarter, where what is left is of all who are in need', () => {
  const table = `
    TRIWULAN I TAHUN 2024

    NO | JENIS PELAYANAN DASAR | JUMLAH SASARAN | TARGET TW I | REALISASI TW I | PERSENTASE CAPAIAN TW I | SISA SASARAN
    1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | 120 | 30 | 28 | 93.33 | 92
    2 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 80 | 20 | 20 | 100 | 60
    3 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 200 | 50 | 45 | 90 | 155
    4 | Rehabilitasi Sosial Dasar Tuna Sosial Khususnya Gelandangan dan Pengemis di Luar Panti | 40 | 10 | 9 | 90 | 31
    5 | Perlindungan dan Jaminan Sosial Pada Saat dan Setelah Tanggap Darurat Bencana bagi Korban Bencana | 15 | 15 | 15 | 100 | 0`;
  expect(columns(table)).toBe('A no, B layanan, D harus, E terlayani, F capaian');
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 93.33 |', '| 97.33 |'))).toEqual(['persen-salah@F4']);
});

test('a yearly report of the services with target and realisation in people and per cent, and the money', () => {
  const table = `
    LAPORAN PENERAPAN STANDAR PELAYANAN MINIMAL TAHUN 2023

    NO | JENIS PELAYANAN DASAR | INDIKATOR PENCAPAIAN | TARGET CAPAIAN | < | REALISASI | < | ANGGARAN | < | < | PERMASALAHAN | SOLUSI
    ^ | ^ | ^ | Jml Sasaran | % | Jml Terlayani | % | Alokasi (Rp) | Realisasi (Rp) | % | ^ | ^
    1 | Rehabilitasi sosial dasar penyandang disabilitas terlantar di luar panti | Jumlah penyandang disabilitas yang memperoleh rehabilitasi | 320 orang | 100% | 320 orang | 100% | 125.000.000 | 123.450.000 | 98,76 | - | -
    2 | Rehabilitasi sosial dasar anak terlantar di luar panti | Jumlah anak telantar yang memperoleh rehabilitasi | 145 orang | 100% | 140 orang | 96,55% | 95.500.000 | 95.500.000 | 100 | Data belum valid | Verifikasi ulang
    3 | Rehabilitasi sosial dasar lanjut usia terlantar di luar panti | Jumlah lanjut usia yang memperoleh rehabilitasi | 210 orang | 100% | 210 orang | 100% | 80.000.000 | 76.000.000 | 95 | - | -
    4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | Jumlah gelandangan dan pengemis yang memperoleh rehabilitasi | 65 orang | 100% | 65 orang | 100% | 45.000.000 | 45.000.000 | 100 | - | -
    5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana | Jumlah korban bencana yang memperoleh perlindungan | 512 orang | 100% | 512 orang | 100% | 310.750.000 | 300.000.000 | 96,54 | - | -
    | JUMLAH | | | | | | 656.250.000 | 639.950.000 | 97,52 | |`;
  expect(columns(table)).toBe(
    'A no, B layanan, D harus, F terlayani, G capaian, H anggaran, I realisasiAnggaran, J serapan, L keterangan',
  );
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('96,55%', '100%'))).toEqual(['persen-salah@G6']);
});

test('of three rows one may be wrong, without the whole reading changing', () => {
  const table = `
    No | Program | Pagu | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Jumlah Realisasi | %
    1 | Program Rehabilitasi Sosial | 1000000000 | 200000000 | 250000000 | 250000000 | 250000000 | 950000000 | 95
    2 | Program Pemberdayaan Sosial | 400000000 | 50000000 | 100000000 | 100000000 | 130000000 | 380000000 | 95
    | Jumlah | 1400000000 | 250000000 | 350000000 | 350000000 | 380000000 | 1330000000 | 95`;
  expect(columns(table)).toContain('H realisasiAnggaran, I serapan');
  expect(findingsIn(table.replace('950000000 | 95', '950000000 | 35'))).toEqual([
    'persen-salah@I2',
  ]);
});

test('the end of a plan is reached by all years so far', () => {
  const table = `
    Program | Indikator | Target Akhir Renstra | Realisasi 2022 | Realisasi 2023 | Realisasi s.d. 2023 | Capaian (%)
    Program Pemberdayaan Sosial | Jumlah PSKS aktif | 300 | 60 | 70 | 180 | 60
    Program Rehabilitasi Sosial | Jumlah PPKS tertangani | 1000 | 200 | 250 | 650 | 75`;
  expect(columns(table)).toMatch(/C targetAkhir.*F realisasi, G capaian/);
  expect(findingsIn(table)).toEqual(['capaian-salah@G3']);
});
