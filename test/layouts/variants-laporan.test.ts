import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables as they stand in the reports of a year, between sentences and beside each other. */

const tablesIn = (text: string) => recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;

test('a table that begins with years over groups is one of its own, also right below a sentence and its title', () => {
  const text = `
    Tabel 3.1 Capaian Kinerja Sasaran 1 Tahun 2023
    NO | INDIKATOR KINERJA | SATUAN | TARGET | REALISASI | % CAPAIAN | KATEGORI
    1. | Persentase PMKS yang mandiri | Persen | 12.5 | 12.83 | 102.64 | Sangat Tinggi
    Dibanding tahun lalu realisasi meningkat 0,73 poin.
    Tabel 3.2
    Perbandingan Target dan Realisasi Sasaran 1 Tahun 2022 - 2023
    NO | INDIKATOR KINERJA | 2022 | < | < | 2023 | < | <
    ^ | ^ | Target | Realisasi | % | Target | Realisasi | %
    1. | Persentase PMKS yang mandiri | 11 | 12.1 | 110 | 12.5 | 12.83 | 102.64`;
  expect(tablesIn(text).map((t) => t.layout)).toEqual(['capaian-indikator', 'capaian-renstra']);
  expect(findingsIn(text)).toEqual([]);
});

test('what is needed, beside what was planned, was not spent', () => {
  expect(
    tablesIn(`
      Review terhadap Rancangan Awal RKPD Tahun 2025
      No | Rancangan Awal RKPD | < | < | < | Hasil Analisis Kebutuhan | < | < | < | Catatan
      ^ | Program/Kegiatan | Indikator | Target | Pagu Indikatif (Rp 000) | Program/Kegiatan | Indikator | Target | Kebutuhan Dana (Rp 000) | ^
      1 | Program Rehabilitasi Sosial | Persentase PPKS yang direhabilitasi | 80% | 2500000 | Program Rehabilitasi Sosial | Persentase PPKS yang direhabilitasi | 82% | 2750000 |
      2 | Program Penanganan Bencana | Persentase korban bencana tertangani | 100% | 600000 | Program Penanganan Bencana | Persentase korban bencana tertangani | 100% | 650000 |
    `),
  ).toEqual([]);
});

test('work done beside work planned is no share of the budget, near as the two may be', () => {
  const text = `
    No | Sub Kegiatan | Pagu | Target | < | Realisasi | <
    ^ | ^ | ^ | Fisik (%) | Keuangan (Rp) | Fisik (%) | Keuangan (Rp)
    1 | Penyediaan Permakanan | 400000000 | 50 | 200000000 | 48 | 190000000
    2 | Penyediaan Sandang | 120000000 | 40 | 48000000 | 45 | 51000000
    3 | Penyediaan Alat Bantu | 90000000 | 60 | 54000000 | 60 | 54000000
    | Jumlah | 610000000 | | 302000000 | | 295000000`;
  expect(columns(onlyTable(text))).toMatchObject({ fisik: 'F', realisasiAnggaran: 'G' });
  expect(findingsIn(text)).toEqual([]);
});

test('of the stages of a budget, spending is held against the last', () => {
  const text = `
    KODE | PROGRAM DAN KEGIATAN | APBD MURNI | PERGESERAN | PERUBAHAN | REALISASI | %
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 300000000 | 310000000 | 320000000 | 304000000 | 95
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 900000000 | 900000000 | 900000000 | 846000000 | 94
    1.06.06 | PROGRAM PENANGANAN BENCANA | 200000000 | 200000000 | 200000000 | 160000000 | 80`;
  expect(columns(onlyTable(text))).toMatchObject({ anggaran: 'E', realisasiAnggaran: 'F' });
  expect(findingsIn(text)).toEqual([]);
});

test('pieces in less than good condition are counted with those that are slightly broken', () => {
  const text = (jumlah: number): string => `
    Daftar Inventaris Barang Milik Daerah
    No | Nama Barang | Volume | Satuan | Kondisi Baik | Kondisi Kurang Baik | Kondisi Rusak Berat
    1 | Mobil Tangki Air | 1 | Unit | 1 | 0 | 0
    2 | Tenda Peleton | ${jumlah} | Unit | 3 | 1 | 1
    3 | Meja Kerja | 35 | Buah | 30 | 3 | 2`;
  expect(columns(onlyTable(text(5)))).toMatchObject({ rusakRingan: 'F', rusakBerat: 'G' });
  expect(findingsIn(text(5))).toEqual([]);
  expect(findingsIn(text(4))).toEqual(['total-salah@C4']);
});

test('what the people of a kecamatan propose, with its place, is no agreement', () => {
  expect(
    tablesIn(`
      Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun 2025
      No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan
      1 | Bantuan alat bantu disabilitas | Kel. Tipo | Jumlah penerima | 5 orang | Diakomodir
      2 | Bantuan permakanan lansia | Kel. Silae | Jumlah penerima | 12 orang | Diakomodir
    `),
  ).toEqual([]);
});

test('a number of people is added to that of the years before, also where only its name says what it counts', () => {
  const text = (kumulatif: number): string => `
    EVALUASI TERHADAP HASIL RKPD TAHUN 2023
    Kode | Program | Indikator Kinerja Program | Target RPJMD | < | Realisasi s.d 2022 | < | Target 2023 | < | Realisasi 2023 | < | Realisasi s.d 2023 | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah PSKS dibina (orang) | 600 | 1500000000 | 220 | 601630000 | 120 | 320000000 | 114 | 304000000 | 334 | 905630000
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS direhabilitasi (orang) | 1000 | 5400000000 | 410 | 2075200000 | 200 | 1150000000 | 176 | 1081000000 | ${kumulatif} | 3156200000
    1.06.06 | PROGRAM PENANGANAN BENCANA | Jumlah korban tertangani (orang) | 500 | 1100000000 | 140 | 398000000 | 100 | 230000000 | 62 | 184000000 | 202 | 582000000`;
  expect(findingsIn(text(586))).toEqual([]);
  expect(findingsIn(text(568))).toEqual(['total-salah@L5']);
});

test('a card of what was spent day by day is no budget by programme', () => {
  expect(
    tablesIn(`
      Kartu Kendali Kegiatan
      Tanggal | Uraian | Pagu | Realisasi s.d. lalu | Realisasi ini | Sisa
      05/02/2024 | Penyediaan permakanan | 50000000 | 0 | 5000000 | 45000000
      11/03/2024 | Penyediaan permakanan | 50000000 | 5000000 | 7500000 | 37500000
    `),
  ).toEqual([]);
});

test('aid by kind, with the families that got it, is no budget by source', () => {
  expect(
    tablesIn(`
      Realisasi Penyaluran Bantuan Sosial Tahun 2023
      No | Jenis Bantuan | Jumlah KPM | Nilai Bantuan (Rp)
      1 | PKH | 9120 | 27360000000
      2 | Sembako/BPNT | 14530 | 34872000000
      | Jumlah | 23650 | 62232000000
    `),
  ).toEqual([]);
});

describe('an evaluation as planning applications write it', () => {
  const evaluasi = (below: string): string => `
    Evaluasi Terhadap Hasil RKPD Tahun 2023
    Kode | Program/Kegiatan | Target RPJMD Tahun 2026 | < | Realisasi Capaian Kinerja RPJMD s/d RKPD Tahun Lalu (n-2) | < | Target Kinerja dan Anggaran RKPD Tahun Berjalan yang Dievaluasi | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran RKPD yang Dievaluasi | < | Realisasi Kinerja dan Anggaran RPJMD s/d Tahun 2023 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD s/d Tahun 2023 (%) | <
    ^ | ^ | ^ | < | ^ | < | ^ | < | I | < | II | < | III | < | IV | < | ^ | < | ^ | < | ^ | <
    1 | 2 | 3 | < | 4 | < | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 = 4 + 10 | < | 12 = 11 / 3 x 100% | <
    ${below}
    1.06.04.2.01.01 | Penyediaan Permakanan | 400 | 400000000 | 198 | 170000000 | 100 | 100000000 | 10 | 15000000 | 25 | 25000000 | 30 | 30000000 | 33 | 27000000 | 98 | 97000000 | 296 | 267000000 | 74 | 66.75
    1.06.04.2.01.02 | Penyediaan Sandang | 240 | 320000000 | 120 | 136000000 | 60 | 80000000 | 8 | 12000000 | 15 | 20000000 | 18 | 24000000 | 19 | 20000000 | 60 | 76000000 | 180 | 212000000 | 75 | 66.25
    1.06.06.2.01.01 | Penyediaan Makanan | 320 | 200000000 | 158 | 85000000 | 80 | 50000000 | 10 | 7500000 | 20 | 12500000 | 24 | 15000000 | 24 | 10000000 | 78 | 45000000 | 236 | 130000000 | 73.75 | 65`;
  const read = {
    ...{ targetRenstra: 'C', anggaranRenstra: 'D', target: 'G', anggaran: 'H' },
    ...{ realisasi: 'Q', realisasiAnggaran: 'R', realisasiKumulatif: 'S' },
    ...{ realisasiAnggaranKumulatif: 'T', capaianRenstra: 'U', serapanRenstra: 'V' },
  };

  test('says "K" and "Rp" below the numbers of the columns, "K (%)" too', () => {
    const text = evaluasi(` | | K | Rp${' | K | Rp'.repeat(7)} | K (%) | Rp (%) | K | Rp`);
    expect(columns(onlyTable(text))).toMatchObject(read);
    expect(findingsIn(text)).toEqual([]);
  });

  test('or leaves them out: performance comes first, then the budget', () => {
    const text = evaluasi('').replace(/\n\s*\n/, '\n');
    expect(columns(onlyTable(text))).toMatchObject(read);
    expect(findingsIn(text)).toEqual([]);
    expect(findingsIn(text.replace('97000000 | 296', '96000000 | 296'))).toEqual([
      'triwulan-salah@R5',
    ]);
  });
});

test('the budget of the state is one as well, under the name of its list', () => {
  expect(
    columns(
      onlyTable(`
        Realisasi Dana Dekonsentrasi
        No | Program/Kegiatan | DIPA (Rp) | Realisasi (Rp) | % Keu | % Fisik
        1 | Program Keluarga Harapan | 27360000000 | 26812800000 | 98 | 100
        2 | Program Sembako | 34872000000 | 34174560000 | 98 | 100
      `),
    ),
  ).toMatchObject({ anggaran: 'C', realisasiAnggaran: 'D', serapan: 'E', fisik: 'F' });
});

test('this year again, beside the year before, is no year before', () => {
  const text = `
    No | Indikator Kinerja | Satuan | Capaian Tahun 2023 | < | < | Peningkatan dari Tahun Lalu | < | <
    ^ | ^ | ^ | Target | Realisasi | % Capaian | Realisasi 2023 | Realisasi Tahun lalu | Perbandingan realisasi dari tahun lalu
    1 | Persentase PPKS tertangani | % | 60 | 57 | 95 | 57 | 55.1 | 1.9
    2 | Persentase PSKS aktif | % | 65 | 66.3 | 102 | 66.3 | 61 | 5.3
    3 | Indeks Kepuasan Masyarakat | Nilai | 84 | 84 | 100 | 84 | 82.3 | 1.7`;
  expect(columns(onlyTable(text))).toMatchObject({ realisasi: 'E', realisasiLalu: 'H' });
  expect(findingsIn(text)).toEqual([]);
});

test('what was reached until a year is held against the end of the plan, beside that of the year alone', () => {
  const text = (percent: number): string => `
    Hasil Evaluasi Pelaksanaan Renja Tahun 2022
    NO | PROGRAM/KEGIATAN | INDIKATOR | TARGET RENSTRA 2026 | REALISASI S/D 2021 | RENJA 2022 | < | < | REALISASI S/D 2022 | TINGKAT CAPAIAN RENSTRA (%)
    ^ | ^ | ^ | ^ | ^ | TARGET | REALISASI | % | ^ | ^
    1 | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS direhabilitasi | 1000 | 200 | 200 | 190 | 95 | 390 | 39
    2 | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah PSKS dibina | 500 | 100 | 100 | 104 | 104 | 204 | 40.8
    3 | PROGRAM PENANGANAN BENCANA | Jumlah korban dilayani | 800 | 150 | 160 | 160 | 100 | 310 | ${percent}
    4 | PROGRAM JAMINAN SOSIAL | Jumlah keluarga dibantu | 400 | 90 | 80 | 70 | 87.5 | 160 | 40`;
  expect(columns(onlyTable(text(38.75)))).toMatchObject({
    ...{ realisasi: 'G', realisasiAkhir: 'I', capaianRenstra: 'J', targetAkhir: 'D' },
  });
  expect(findingsIn(text(38.75))).toEqual([]);
  expect(findingsIn(text(83.75))).toEqual(['capaian-salah@J6']);
});

test('a comparison with others, below its own title, is no part of the table above', () => {
  const text = `
    Tabel 3.4 Perbandingan Realisasi s.d. Tahun 2022 dengan Target Akhir Renstra
    Indikator Kinerja | Target Akhir Renstra (2026) | Realisasi 2022 | Tingkat Kemajuan
    Persentase PPKS yang tertangani | 70 | 57.02 | 81.46
    Persentase PSKS yang aktif | 85 | 74.81 | 88.01
    Nilai SAKIP Perangkat Daerah | 80 | 63.44 | 79.3

    Tabel 3.5 Perbandingan dengan Realisasi Provinsi dan Nasional
    Indikator Kinerja | Kabupaten Wonosobo | Provinsi Jawa Tengah | Nasional
    Persentase PPKS yang tertangani | 57.02 | 61.33 | n/a
    Persentase PSKS yang aktif | 74.81 | 70.9 | n/a`;
  expect(tablesIn(text).map((t) => t.rows.length)).toEqual([3]);
  expect(findingsIn(text)).toEqual([]);
});
