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
