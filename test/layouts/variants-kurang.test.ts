import { findingsIn } from '../kit/check';
import { recognise } from '../../src/layouts';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables that lack a column, or whose header is not merged: what is not there proves nothing wrong. */

const tablesIn = (text: string) => recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;

test('a quarter that is not read is missing in every sum', () => {
  const text = (setahun: number): string => `
    Kode | Program | Pagu | Triwulan I | Triwulan II | Triwulan III | Jumlah Realisasi
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 320000000 | 40000000 | 90000000 | 84000000 | ${setahun}
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 1150000000 | 150000000 | 300000000 | 351000000 | 1081000000
    1.06.06 | PROGRAM PENANGANAN BENCANA | 230000000 | 20000000 | 60000000 | 54000000 | 184000000`;
  expect(findingsIn(text(304000000))).toEqual([]);
  const sums = text(214000000)
    .replace('| 1081000000', '| 801000000')
    .replace('| 184000000', '| 143000000');
  expect(findingsIn(sums)).toEqual(['triwulan-salah@G4']);
});

test('"Target Kinerja dan Anggaran" over one column is of what its figures are', () => {
  const text = (target: string): string => `
    Evaluasi Hasil Renja Tahun 2023
    Kode | Program/Kegiatan | Target Kinerja dan Anggaran Renja 2023 | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Triwulan III | < | Realisasi Triwulan IV | < | Realisasi 2023 | <
    ^ | ^ | ${target} | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04.2.01.01 | Penyediaan Permakanan | 100 | 10 | 15000000 | 25 | 25000000 | 30 | 30000000 | 33 | 27000000 | 98 | 97000000
    1.06.04.2.01.02 | Penyediaan Sandang | 60 | 8 | 12000000 | 15 | 20000000 | 18 | 24000000 | 19 | 20000000 | 60 | 76000000
    1.06.06.2.01.01 | Penyediaan Makanan | 80 | 10 | 7500000 | 20 | 12500000 | 24 | 15000000 | 24 | 10000000 | 78 | 45000000`;
  for (const target of ['K', '^']) {
    expect(columns(onlyTable(text(target)))).toMatchObject({ target: 'C', realisasi: 'L' });
    expect(findingsIn(text(target))).toEqual([]);
  }
});

test('what an earlier year has reached is no capaian of this one, where none is printed', () => {
  const text = `
    Capaian Kinerja Sasaran Strategis Tahun 2023
    No | Indikator Kinerja Utama | Satuan | Capaian Tahun 2022 | Tahun 2023 | < | Target Akhir RPJMD (2026) | Capaian s/d 2023 thd 2026 (%)
    ^ | ^ | ^ | ^ | Target | Realisasi | ^ | ^
    1 | Persentase PPKS yang tertangani | % | 61.2 | 63 | 64.26 | 70 | 91.8
    2 | Persentase PPKS yang mandiri | % | 4.1 | 5 | 4.85 | 8 | 60.63
    3 | Nilai SAKIP | Nilai | 70.55 | 72 | 71.21 | 78 | 91.29`;
  expect(columns(onlyTable(text))).toMatchObject({ realisasiLalu: 'D', target: 'E' });
  expect(findingsIn(text)).toEqual([]);
});

test('the end of a plan rightly bears a later year than its title, also as the only target', () => {
  expect(
    findingsIn(`
      Capaian Kinerja Sasaran Strategis Tahun 2023
      No | Indikator Kinerja Utama | Satuan | Capaian Tahun 2022 | Tahun 2023 | < | Target Akhir RPJMD (2026) | Capaian s/d 2023 thd 2026 (%)
      ^ | ^ | ^ | ^ | Realisasi | % | ^ | ^
      1 | Persentase PPKS yang tertangani | % | 61.2 | 64.26 | 102 | 70 | 91.8
      2 | Persentase PSKS yang berperan aktif | % | 55 | 58 | 100 | 65 | 89.23
      3 | Nilai SAKIP | Nilai | 70.55 | 71.21 | 98.9 | 78 | 91.29
    `),
  ).toEqual([]);
});

test('people reached are not held against the percentage to be reached', () => {
  const text = `
    Target dan Capaian SPM Bidang Sosial Tahun 2023
    NO | JENIS PELAYANAN DASAR | TARGET (%) | REALISASI (orang) | CAPAIAN (%)
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 102 | 92.73
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 74 | 88.1
    3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 196 | 99.49
    4 | Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti | 100 | 40 | 85.11
    5 | Perlindungan dan jaminan sosial korban bencana | 100 | 285 | 100`;
  expect(findingsIn(text)).toEqual([]);
});

test('the only percentage beside people and money is that of the money, where the figures say so', () => {
  const text = `
    Realisasi Pencapaian SPM Bidang Sosial
    No | Jenis Pelayanan Dasar | Jumlah Sasaran | < | Anggaran | < | %
    ^ | ^ | Harus Dilayani | Terlayani | Alokasi | Realisasi | ^
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar | 63 | 61 | 145000000 | 139200000 | 96
    2 | Rehabilitasi sosial dasar anak telantar | 28 | 28 | 64000000 | 61440000 | 96
    3 | Rehabilitasi sosial dasar lanjut usia telantar | 91 | 88 | 210500000 | 199975000 | 95
    4 | Rehabilitasi sosial dasar gelandangan dan pengemis | 17 | 17 | 38000000 | 37240000 | 98
    5 | Perlindungan dan jaminan sosial korban bencana | 40 | 40 | 75000000 | 60000000 | 80`;
  expect(columns(onlyTable(text))).toMatchObject({ terlayani: 'D', serapan: 'G' });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('37240000 | 98', '37240000 | 89'))).toEqual(['persen-salah@G7']);
});

test('how many were served is no budget, where none is printed', () => {
  expect(
    findingsIn(`
      Rencana dan Realisasi Kegiatan
      No | Kegiatan | Output | Volume | Satuan | Realisasi | Keterangan
      1 | Rehabilitasi Sosial Dasar | PPKS terlayani | 784 | Orang | 776000000 | selesai
      2 | Pengembangan PSKS | PSKS dilatih | 120 | Orang | 331500000 | selesai
    `),
  ).toEqual([]);
});

test('a change in per cent alone is no amount', () => {
  expect(
    findingsIn(`
      Perubahan Anggaran Tahun Anggaran 2023
      Kode | Uraian Program / Kegiatan | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) %
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 500000000 | 505000000 | 1
      1.06.02.2.03.01 | Peningkatan Kemampuan Pekerja Sosial Masyarakat | 300000000 | 305000000 | 1.67
      1.06.02.2.03.04 | Peningkatan Kemampuan Kelembagaan Masyarakat | 200000000 | 200000000 | 0
    `),
  ).toEqual([]);
});

describe('where no cell of the header is merged', () => {
  test('the numbers of years stand beside words, and reach to the next group', () => {
    const table = onlyTable(`
      Uraian | Anggaran pada Tahun ke- | | Realisasi Anggaran pada Tahun ke- | | Rasio antara Realisasi dan Anggaran Tahun ke- | | Rata-rata Pertumbuhan |
      | 1 | 2 | 1 | 2 | 1 | 2 | Anggaran | Realisasi
      Program Pemberdayaan Sosial | 1200000000 | 1350000000 | 1140000000 | 1282500000 | 0.95 | 0.95 | 12.5 | 12.5
      Program Rehabilitasi Sosial | 3400000000 | 3600000000 | 3298000000 | 3420000000 | 0.97 | 0.95 | 5.88 | 3.7
    `);
    expect(table.columns.map((c) => c.key).slice(1)).toEqual([
      ...['anggaranKe1', 'anggaranKe2', 'realisasiAnggaranKe1', 'realisasiAnggaranKe2'],
      ...['serapanKe1', 'serapanKe2'],
    ]);
  });

  test('a header over "Rp" speaks of the amounts beside it', () => {
    const text = `
      No | Program | Anggaran | | Realisasi | | %
      1 | Program Rehabilitasi Sosial | Rp | 1250000000 | Rp | 1200000000 | 96
      2 | Program Pemberdayaan Sosial | Rp | 410000000 | Rp | 401800000 | 98
      | Jumlah | Rp | 1660000000 | Rp | 1601800000 | 96.49`;
    expect(columns(onlyTable(text))).toMatchObject({ anggaran: 'D', realisasiAnggaran: 'F' });
    expect(findingsIn(text)).toEqual([]);
  });
});

test('work and money side by side are no form of people served', () => {
  const text = `
    Laporan Realisasi Fisik dan Keuangan
    NO | URAIAN | KEUANGAN | < | < | FISIK | < | <
    ^ | ^ | TARGET (Rp) | REALISASI (Rp) | % | TARGET (%) | REALISASI (%) | CAPAIAN (%)
    1 | Penyediaan Permakanan | 90000000 | 88200000 | 98 | 100 | 100 | 100
    2 | Penyediaan Sandang | 40000000 | 38000000 | 95 | 100 | 98 | 98
    3 | Penyediaan Alat Bantu | 60000000 | 58200000 | 97 | 100 | 99 | 99
    4 | Penyediaan Perbekalan Kesehatan di Luar Panti | 30000000 | 27000000 | 90 | 100 | 95 | 95
    5 | Pemberian Layanan Rujukan | 10000000 | 9500000 | 95 | 100 | 100 | 100`;
  expect(tablesIn(text).map((t) => t.layout)).toEqual(['anggaran-kegiatan']);
  expect(findingsIn(text)).toEqual([]);
});

test('an empty column below a header that is merged too far holds nothing', () => {
  const text = `
    Pengukuran Capaian Rencana Aksi Tahun 2023
    No | Indikator Kinerja | Satuan | Target | Triwulan I | < | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < | Capaian (%)
    ^ | ^ | ^ | ^ | Target | | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi | ^
    1 | Persentase PPKS yang ditangani | % | 45 | 10 | | 9.5 | 20 | 19 | 32 | 33.1 | 45 | 44.2 | 98.22
    2 | Jumlah PSKS yang dibina | Orang | 120 | 20 | | 20 | 40 | 38 | 30 | 32 | 30 | 30 | 100`;
  expect(columns(onlyTable(text))).toMatchObject({ targetTw1: 'E', realisasiTw1: 'G' });
  expect(findingsIn(text)).toEqual([]);
});

test('a capaian of this year is not held against the end of the plan, where its own target is missing', () => {
  const text = (last: number): string => `
    Pengukuran Kinerja Bulan September 2023
    No | Indikator | Satuan | Realisasi s.d Bulan ini | % Capaian | Target Akhir Renstra
    1 | Jumlah PPKS yang direhabilitasi | Orang | 360 | 80 | 600
    2 | Jumlah PPKS yang dibimbing | Orang | 150 | 100 | 200
    3 | Jumlah PSKS dilatih | Orang | 45 | ${last} | 100`;
  expect(findingsIn(text(90))).toEqual([]);
  const ofPlan = text(54).replace('| 80 |', '| 60 |').replace('| 100 |', '| 75 |');
  expect(findingsIn(ofPlan)).toEqual(['capaian-salah@E5']);
});

test('more may be spent by now than was to be, of a budget that is not told', () => {
  expect(
    findingsIn(`
      Laporan Kemajuan Triwulan II Tahun 2024
      No | Sub Kegiatan | Target | < | Realisasi | <
      ^ | ^ | Fisik (%) | Keuangan (Rp) | Fisik (%) | Keuangan (Rp)
      1 | Penyediaan Permakanan | 50 | 200000000 | 48 | 190000000
      2 | Penyediaan Sandang | 40 | 48000000 | 45 | 51000000
      3 | Penyediaan Alat Bantu | 60 | 54000000 | 60 | 54000000
    `),
  ).toEqual([]);
});

test('"1.1" typed as a number is of the level between "1" and "1.1.1"', () => {
  const text = (induk: number): string => `
    Realisasi Anggaran Tahun 2022
    No | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi | %
    1 | PROGRAM PEMBERDAYAAN SOSIAL | 300000000 | 291000000 | 97
    1.1 | Pengembangan Potensi Sumber Kesejahteraan Sosial | ${induk} | 291000000 | 97
    "1.1.1" | Peningkatan Kemampuan PSM | 100000000 | 97000000 | 97
    "1.1.2" | Peningkatan Kemampuan TKSK | 200000000 | 194000000 | 97
    2 | PROGRAM REHABILITASI SOSIAL | 500000000 | 475000000 | 95
    2.1 | Rehabilitasi Sosial Dasar | 500000000 | 475000000 | 95
    "2.1.1" | Penyediaan Permakanan | 300000000 | 285000000 | 95
    "2.1.2" | Penyediaan Sandang | 200000000 | 190000000 | 95`;
  expect(findingsIn(text(300000000))).toEqual([]);
  expect(findingsIn(text(310000000))).toEqual(['rincian-salah@C4']);
});

test('a target in per cent and one in people are two things', () => {
  const layanan = [
    'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti',
    'Rehabilitasi sosial dasar anak telantar di luar panti',
    'Rehabilitasi sosial dasar lanjut usia telantar di luar panti',
    'Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti',
    'Perlindungan dan jaminan sosial korban bencana',
  ];
  const orang = [125, 64, 240, 35, 410];
  const rows = (cells: (n: number) => string): string =>
    layanan.map((nama, i) => `${i + 1} | ${nama} | ${cells(orang[i]!)}`).join('\n');
  expect(
    findingsIn(`Target SPM Bidang Sosial Tahun 2021
No | Jenis Pelayanan Dasar | Target (%)
${rows(() => '100')}

Realisasi SPM Bidang Sosial Tahun 2021
No | Jenis Pelayanan Dasar | Target | < | Realisasi | < | Capaian (%)
^ | ^ | Orang | % | Orang | % | ^
${rows((n) => `${n} | 100 | ${n} | 100 | 100`)}`),
  ).toEqual([]);
});

test('the mean of several years is the capaian of none of them', () => {
  const text = (judul: string): string => `
    Perkembangan Capaian Kinerja 2022-2024
    Indikator | Tahun 2022 | < | Tahun 2023 | < | Tahun 2024 | < | ${judul}
    ^ | Target | Realisasi | Target | Realisasi | Target | Realisasi | ^
    Persentase PPKS yang terpenuhi kebutuhan dasarnya | 75 | 72 | 80 | 80 | 85 | 72.25 | 93.67
    Persentase PSKS yang aktif | 60 | 60 | 65 | 65 | 70 | 63 | 96.67`;
  expect(findingsIn(text('Rata-rata Capaian (%)'))).toEqual([]);
  expect(findingsIn(text('Capaian 2024 (%)'))).toEqual(['capaian-salah@H4', 'capaian-salah@H5']);
});

test('of a target and its revision, what was reached is held against the later one', () => {
  const text = `
    Capaian Kinerja Tahun 2024
    No | Indikator | Satuan | Target Murni | Target Perubahan | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 65 | 60 | 57 | 95
    2 | Persentase PSKS aktif | % | 65 | 65 | 65 | 100
    3 | Jumlah LKS dibina | LKS | 20 | 25 | 24 | 96`;
  expect(columns(onlyTable(text))).toMatchObject({ target: 'E', realisasi: 'F' });
  expect(findingsIn(text)).toEqual([]);
});

test('what each region was given is no list of indicators', () => {
  expect(
    tablesIn(`
      Realisasi Bantuan Sosial Kabupaten/Kota
      No | Kabupaten/Kota | Target KPM | Realisasi KPM | % | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Kab. Banjar | 1000 | 950 | 95 | 300000000 | 285000000 | 95
      2 | Kota Banjarbaru | 500 | 500 | 100 | 150000000 | 150000000 | 100
    `),
  ).toEqual([]);
});
