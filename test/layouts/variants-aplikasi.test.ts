import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables as the applications of regions export them: e-SAKIP, e-monev, evaluations of plans. */

describe('what was spent until last month, in this month, and until now', () => {
  const text = (sum: number): string => `
    Laporan Realisasi Fisik dan Keuangan September 2024
    No | Program/Kegiatan | Pagu (Rp) | Realisasi Keuangan | < | < | < | Sisa (Rp) | Realisasi Fisik (%) | <
    ^ | ^ | ^ | s.d. Bulan Lalu (Rp) | Bulan Ini (Rp) | s.d. Bulan Ini | < | ^ | s.d. Bulan Lalu | s.d. Bulan Ini
    ^ | ^ | ^ | ^ | ^ | Rp | % | ^ | ^ | ^
    1 | Program Rehabilitasi Sosial | 308000000 | 180000000 | 42700000 | 222700000 | 72.31 | 85300000 | 60 | 72
    2 | Program Pemberdayaan Sosial | 150000000 | 90000000 | 15000000 | ${sum} | 70 | 45000000 | 61 | 73
    3 | Program Penanganan Bencana | 60000000 | 30000000 | 9000000 | 39000000 | 65 | 21000000 | 55 | 70`;

  test('are read apart; the budget is held against all of it', () => {
    expect(columns(onlyTable(text(105000000)))).toMatchObject({
      ...{ realisasiAnggaranSebelum: 'D', realisasiAnggaranIni: 'E', realisasiAnggaran: 'F' },
      ...{ serapan: 'G', sisa: 'H', fisik: 'J' },
    });
    expect(findingsIn(text(105000000))).toEqual([]);
  });

  test('a month too much in the sum is told there', () => {
    expect(findingsIn(text(115000000))).toEqual(['total-salah@F6']);
  });

  test('"Bulan Lalu" by itself may be the state of a month ago', () => {
    const state = (share: number): string => `
      No | Kegiatan | Pagu | Realisasi Bulan Lalu | Realisasi Bulan Ini | %
      1 | Penyediaan Permakanan | 210000000 | 60000000 | 84000000 | 40
      2 | Penyediaan Alat Bantu | 98000000 | 20000000 | 49000000 | ${share}
      3 | Pendataan Fakir Miskin | 75000000 | 30000000 | 45000000 | 60`;
    expect(columns(onlyTable(state(50)))).toMatchObject({ realisasiAnggaran: 'E', serapan: 'F' });
    expect(findingsIn(state(55))).toEqual(['persen-salah@F3']);
  });

  test('without the sum, what is left is the budget less both', () => {
    const rest = (left: number): string => `
      No | Program | Pagu | Realisasi s.d. Bulan Lalu | Realisasi Bulan Ini | Sisa Anggaran
      1 | Program Rehabilitasi Sosial | 308000000 | 180000000 | 42700000 | 85300000
      2 | Program Pemberdayaan Sosial | 150000000 | 90000000 | 15000000 | ${left}
      3 | Program Penanganan Bencana | 60000000 | 30000000 | 9000000 | 21000000`;
    expect(findingsIn(rest(45000000))).toEqual([]);
    expect(findingsIn(rest(54000000))).toEqual(['belum-terlayani-salah@F3']);
  });
});

test('of the percentages of output and money the latter is the share of the budget', () => {
  const text = (share: string): string => `
    Kode | Rencana Kegiatan | Volume (Target) | Volume (Realisasi) | Anggaran | Realisasi Keuangan | % Capaian Keluaran | % Capaian Keuangan | Sisa
    1.06.04.2.01.0001 | Penyediaan Permakanan | 120 | 114 | 210000000 | 199500000 | 95% | 95% | 10500000
    1.06.04.2.01.0003 | Penyediaan Alat Bantu | 40 | 40 | 98000000 | 96040000 | 100% | ${share} | 1960000
    1.06.06.2.01.0001 | Penyediaan Makanan | 200 | 160 | 60000000 | 48000000 | 80% | 80% | 12000000`;
  expect(columns(onlyTable(text('98%')))).toMatchObject({ serapan: 'H' });
  expect(findingsIn(text('98%'))).toEqual([]);
  expect(findingsIn(text('89%'))).toEqual(['persen-salah@H3']);
});

test('years of a plan by their number, above K and Rp, with the column numbers between', () => {
  const text = (share: string): string => `
    Evaluasi Terhadap Hasil Renstra Dinas Sosial
    No | Program | Indikator | Data Capaian Awal | Target Akhir | < | Target Renstra Tahun ke- | < | < | < | Realisasi Tahun ke- | < | < | < | Rasio Capaian pada Tahun ke- | < | < | <
    ^ | ^ | ^ | ^ | ^ | ^ | 1 | < | 2 | < | 1 | < | 2 | < | 1 | < | 2 | <
    1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | <
     |  |  |  | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Rehabilitasi Sosial | Jumlah PPKS tertangani | 150 | 170 | 420000000 | 160 | 400000000 | 170 | 420000000 | 152 | 392000000 | 170 | 399000000 | 95% | 98% | 100% | ${share}
    2 | Program Pemberdayaan Sosial | Jumlah PSKS dibina | 40 | 50 | 130000000 | 40 | 120000000 | 50 | 130000000 | 40 | 114000000 | 49 | 127400000 | 100% | 95% | 98% | 98%`;
  const table = onlyTable(text('95%'));
  expect(table.layout).toBe('capaian-renstra');
  expect(columns(table)).toMatchObject({
    ...{ targetKe1: 'G', anggaranKe1: 'H', targetKe2: 'I', anggaranKe2: 'J' },
    ...{ realisasiKe2: 'M', realisasiAnggaranKe2: 'N', capaianKe2: 'Q', serapanKe2: 'R' },
  });
  expect(findingsIn(text('95%'))).toEqual([]);
  expect(findingsIn(text('59%'))).toEqual(['persen-salah@R6']);
});

describe('targets and capaian of the quarters, and no realisation', () => {
  const text = (total: number): string => `
    Monev Kinerja Dinas Sosial
    Tujuan | Sasaran | Indikator | Rencana Aksi | Satuan | Baseline (Capaian) | Target 2025 | Target Triwulan | < | < | < | Capaian 2025 | < | < | < | Capaian Total
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | II | III | IV | I | II | III | IV | ^
    Turunnya kemiskinan | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | Penanganan PPKS | % | 62 | 70 | 15 | 35 | 50 | 70 | 12 | 33 | 49 | 68 | 68
     | | Jumlah penerima bantuan | Penyaluran bantuan | Orang | 1200 | 1400 | 350 | 350 | 350 | 350 | 340 | 360 | 350 | 330 | ${total}
     | Meningkatnya peran PSKS | Persentase PSKS aktif | Pembinaan PSKS | % | 75 | 80 | 20 | 40 | 60 | 80 | 20 | 40 | 62 | 80 | 80`;

  test('what was reached is what was realised; the baseline is of no year', () => {
    const read = columns(onlyTable(text(1380)));
    expect(read).toMatchObject({ target: 'G', targetTw4: 'K', realisasiTw1: 'L', realisasi: 'P' });
    expect(read).not.toHaveProperty('capaian');
    expect(findingsIn(text(1380))).toEqual([]);
    expect(findingsIn(text(1480))).toEqual(['triwulan-salah@P5']);
  });
});

test('a further capaian of this year is not the realisation of last year', () => {
  const table = onlyTable(`
    No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | < | < | < | Capaian Kinerja % | Capaian Serapan Anggaran % | Capaian Kinerja Program %
    ^ | ^ | ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^ | ^
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 70 | 12 | 33 | 49 | 68 | 97.14 | 94.2 | 96
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 80 | 20 | 40 | 62 | 80 | 100 | 94.2 | 98`);
  expect(columns(table)).toMatchObject({ capaian: 'J' });
  expect(columns(table)).not.toHaveProperty('realisasiLalu');
});

test('targets and money of the years of a plan are no spending', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: sheetFromText(`
        Kode | Program/Kegiatan | Indikator Program | 2022 | < | 2023 | < | 2024 | <
        ^ | ^ | ^ | Target | Rp | Target | Rp | Target | Rp
        1.06.04 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | 65 | 300000000 | 70 | 320000000 | 75 | 350000000
        1.06.02 | Program Pemberdayaan Sosial | Persentase PSKS aktif | 60 | 100000000 | 62 | 110000000 | 65 | 120000000`),
    }),
  );
  expect(tables.map((t) => t.layout)).not.toContain('anggaran-kegiatan');
});

test('rows of words below a header of two rows are rows', () => {
  const table = onlyTable(`
    INDIKATOR KINERJA UTAMA DINAS SOSIAL
    Sasaran Strategis | Indikator Kinerja Utama | Satuan | Penjelasan | < | < | <
    ^ | ^ | ^ | Alasan | Formulasi/Cara Pengukuran | Sumber Data | Penanggung Jawab
    Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | Mengukur jangkauan layanan | Jumlah PPKS tertangani / jumlah PPKS x 100 | Data PPKS | Bidang Rehsos
    Meningkatnya peran PSKS | Persentase PSKS aktif | % | Mengukur peran masyarakat | Jumlah PSKS aktif / jumlah PSKS x 100 | Data PSKS | Bidang Dayasos`);
  expect(table.layout).toBe('iku');
  expect(table.rows).toHaveLength(2);
});

test('a column that numbers the indicators of each goal numbers no rows', () => {
  expect(
    findingsIn(`
      Rencana Kinerja Tahunan Dinas Sosial 2024
      No | Sasaran Strategis | Indikator Kinerja | < | Satuan | Target
      ^ | ^ | No | Deskripsi | ^ | ^
      1 | Meningkatnya penanganan PPKS | 1 | Persentase PPKS tertangani | % | 70
       | | 2 | Jumlah PPKS yang menerima bantuan | Orang | 1400
      2 | Meningkatnya akuntabilitas kinerja | 1 | Nilai SAKIP Dinas Sosial | Nilai | 73`),
  ).toEqual([]);
});

test('money and performance side by side below target, realisation and percentage', () => {
  const text = (share: number, reached: number): string => `
    No | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | < | Realisasi | < | Persentase Capaian % | <
    ^ | ^ | ^ | Anggaran (Rp) | Kinerja % | Anggaran (Rp) | Kinerja % | Anggaran | Kinerja
    1 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS tertangani | 308000000 | 70 | 295540000 | 68 | 95.95 | 97.14
    1.1 | Penyediaan Permakanan | Persentase penerima permakanan | 210000000 | 100 | 199500000 | 95 | ${share} | 95
    1.2 | Penyediaan Alat Bantu | Persentase penerima alat bantu | 98000000 | 100 | 96040000 | 100 | 98 | ${reached}`;
  expect(columns(onlyTable(text(95, 100)))).toMatchObject({
    ...{ anggaran: 'D', target: 'E', realisasiAnggaran: 'F', realisasi: 'G' },
    ...{ serapan: 'H', capaian: 'I' },
  });
  expect(findingsIn(text(95, 100))).toEqual([]);
  expect(findingsIn(text(59, 90))).toEqual(['persen-salah@H4', 'capaian-salah@I5']);
});

test('what each kegiatan was to do, in units of its own, beside its money', () => {
  const text = (reached: number): string => `
    No | Kegiatan | Target (unit) | Realisasi (unit) | % Realisasi | Anggaran (Rp) | Realisasi Anggaran (Rp) | % Realisasi Anggaran
    1 | Penyediaan Alat Bantu Kursi Roda | 40 | 38 | ${reached} | 98000000 | 93100000 | 95
    2 | Rehabilitasi Rumah Tidak Layak Huni | 25 | 25 | 100 | 500000000 | 490000000 | 98
    3 | Pembangunan Gudang Logistik Bencana | 1 | 1 | 100 | 300000000 | 297000000 | 99`;
  expect(columns(onlyTable(text(95)))).toMatchObject({
    ...{ target: 'C', realisasi: 'D', capaian: 'E', anggaran: 'F', serapan: 'H' },
  });
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(93))).toEqual(['capaian-salah@E2']);
});

test('the share of all spending, not that of one kind', () => {
  const text = (share: number): string => `
    No | Program | Pagu APBD (Rp) | Belanja Operasi | < | < | < | Belanja Modal | < | < | < | Realisasi APBD | < | <
    ^ | ^ | ^ | Pagu (Rp) | Realisasi Keuangan | < | Fisik (%) | Pagu (Rp) | Realisasi Keuangan | < | Fisik (%) | Realisasi Keuangan | < | Fisik (%)
    ^ | ^ | ^ | ^ | Rp | % | ^ | ^ | Rp | % | ^ | Rp | % | ^
    1 | Program Rehabilitasi Sosial | 308000000 | 250000000 | 240000000 | 96 | 100 | 58000000 | 55100000 | 95 | 100 | 295100000 | 95.81 | 100
    2 | Program Pemberdayaan Sosial | 140000000 | 120000000 | 114000000 | 95 | 100 | 20000000 | 19000000 | 95 | 100 | 133000000 | ${share} | 100
    3 | Program Penanganan Bencana | 70000000 | 60000000 | 57000000 | 95 | 100 | 10000000 | 10000000 | 100 | 100 | 67000000 | 95.71 | 100`;
  expect(columns(onlyTable(text(95)))).toEqual({
    ...{ no: 'A', program: 'B', anggaran: 'C' },
    ...{ realisasiAnggaran: 'L', serapan: 'M', fisik: 'N' },
  });
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(59))).toEqual(['persen-salah@M5']);
});

test('a count of recipients is no total of the money beside it', () => {
  const text = (share: number): string => `
    Laporan DAK Fisik Bidang Sosial
    No | Jenis Kegiatan | Perencanaan Kegiatan | < | < | < | Mekanisme Pelaksanaan | < | < | < | Realisasi | < | < | <
    ^ | ^ | Volume | Satuan | Jumlah Penerima Manfaat | Pagu DAK (Rp) | Swakelola | < | Kontraktual | < | Keuangan | < | Fisik | <
    ^ | ^ | ^ | ^ | ^ | ^ | Volume | Rp | Volume | Rp | Rp | % | Volume | %
    1 | Penyediaan Alat Bantu | 40 | Unit | 40 | 98000000 | 0 | 0 | 40 | 98000000 | 96040000 | 98 | 40 | 100
    2 | Pembangunan Gudang Logistik | 1 | Unit | 500 | 500000000 | 0 | 0 | 1 | 500000000 | 490000000 | ${share} | 1 | 100`;
  expect(columns(onlyTable(text(98)))).toMatchObject({ anggaran: 'F', realisasiAnggaran: 'K' });
  expect(findingsIn(text(98))).toEqual([]);
  expect(findingsIn(text(89))).toEqual(['persen-salah@L6']);
});

test('K, Satuan and Rp below the column numbers', () => {
  const table = onlyTable(`
    Formulir Evaluasi Hasil Renja Dinas Sosial 2024
    No | Kode | Program/Kegiatan | Indikator Kinerja | Target Kinerja dan Anggaran Renja yang dievaluasi | < | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | <
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | <
    1 | 2 | 3 | 4 | 5 | < | < | 6 | < | 7 | < | 8 | < | 9 | <
     | | | | K | Satuan | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | 1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS tertangani | 180 | Orang | 308000000 | 40 | 70000000 | 45 | 75000000 | 50 | 75000000 | 40 | 75540000
    2 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah PSKS dibina | 60 | Orang | 98000000 | 15 | 20000000 | 15 | 25000000 | 15 | 25500000 | 15 | 25540000`);
  expect(table.layout).toBe('evaluasi-rkpd');
  expect(columns(table)).toMatchObject({
    ...{ target: 'E', satuan: 'F', anggaran: 'G', realisasiTw1: 'H', realisasiAnggaranTw4: 'O' },
  });
});

test('the code of a row among those of what it belongs to', () => {
  const text = `
    Kode Urusan | Nama Urusan | Kode Program | Nama Program | Kode Sub Kegiatan | Nama Sub Kegiatan | Pagu | Realisasi | Sisa
    1.06 | URUSAN BIDANG SOSIAL | 1.06.04 | Program Rehabilitasi Sosial | 1.06.04.2.01.0001 | Penyediaan Permakanan | 210000000 | 199500000 | 10500000
    1.06 | URUSAN BIDANG SOSIAL | 1.06.04 | Program Rehabilitasi Sosial | 1.06.04.2.01.0003 | Penyediaan Alat Bantu | 98000000 | 96040000 | 1960000
    1.06 | URUSAN BIDANG SOSIAL | 1.06.05 | Program Perlindungan dan Jaminan Sosial | 1.06.05.2.02.0001 | Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota | 75000000 | 73500000 | 1500000`;
  expect(columns(onlyTable(text))).toMatchObject({ kode: 'E', sisa: 'I' });
  expect(findingsIn(text)).toEqual([]);
});

test('"Total Dilayani" left of the months and their total are those in need', () => {
  const [one, two, three] = [
    'Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti',
    'Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti',
    'Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti',
  ];
  const table = onlyTable(`
    Kode | Uraian | Satuan | Total Dilayani | Jumlah yang Terlayani | < | < | < | Yang belum Terlayani | %
    ^ | ^ | ^ | ^ | Januari | Februari | Maret | Total | ^ | ^
    A.1 | ${one} | Orang | 60 | 20 | 10 | 15 | 45 | 15 | 75%
    A.2 | ${two} | Orang | 80 | 30 | 30 | 20 | 80 | 0 | 100%
    A.3 | ${three} | Orang | 50 | 20 | 10 | 10 | 40 | 10 | 80%`);
  expect(columns(table)).toMatchObject({ harus: 'D', bulan3: 'G', terlayani: 'H', belum: 'I' });
});

test('one indicator in each quarter, row by row, is no copy; its money no numerator', () => {
  const text = `
    Realisasi Sub Kegiatan Penyediaan Permakanan
    Indikator | Target Kinerja | Satuan | Tahun | TW | Realisasi Kinerja | Realisasi Anggaran
    Jumlah penerima permakanan | 30 | Orang | 2024 | I | 28 | 50000000
    Jumlah penerima permakanan | 30 | Orang | 2024 | II | 30 | 52000000
    Jumlah penerima permakanan | 30 | Orang | 2024 | III | 29 | 49500000`;
  expect(onlyTable(text).layout).toBe('capaian-indikator');
  expect(findingsIn(text)).toEqual([]);
});

test('targets in two plans, and why they changed, are no budget', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: sheetFromText(`
        Rencana Kinerja Tahunan 2024
        No. | Output Kegiatan | Satuan | Target Renstra | Target RKT | Target PK | Sebab Perubahan
        1 | Jumlah penerima permakanan | Orang | 130 | 120 | 120 |
        2 | Jumlah penerima alat bantu | Orang | 45 | 40 | 40 |`),
    }),
  );
  expect(tables.map((t) => t.layout)).not.toContain('anggaran-rencana');
});

test('what an indicator has reached is no share of the money', () => {
  const text = `
    No | Kode | Nama Program | Rencana Anggaran | Realisasi Anggaran | Indikator Pencapaian | Kinerja Pencapaian
    1 | 1.06.04 | Program Rehabilitasi Sosial | 308000000 | 295540000 | Persentase PPKS tertangani | 68%
    2 | 1.06.02 | Program Pemberdayaan Sosial | 150000000 | 145000000 | Persentase PSKS aktif | 82%`;
  expect(columns(onlyTable(text))).toMatchObject({ anggaran: 'D', realisasiAnggaran: 'E' });
  expect(findingsIn(text)).toEqual([]);
});

test('the people of one service, kecamatan by kecamatan', () => {
  const text = (left: number, total: number): string => `
    Rekapitulasi Capaian SPM Lanjut Usia Telantar per Kecamatan
    No | Nama Kecamatan | Sasaran | Terlayani | Belum Terlayani | % Capaian
    1 | Petasia | 80 | 76 | 4 | 95%
    2 | Bungku Utara | 60 | 60 | 0 | 100%
    3 | Lembo | 45 | 40 | ${left} | 88.89%
     | TOTAL KABUPATEN | 185 | ${total} | 9 | 95.14%`;
  const table = onlyTable(text(5, 176));
  expect(table.layout).toBe('spm-capaian-triwulan');
  expect(table.rows.map((row) => row.kind)).toEqual(['item', 'item', 'item', 'jumlah']);
  expect(findingsIn(text(5, 176))).toEqual([]);
  expect(findingsIn(text(8, 176))).toEqual(['belum-terlayani-salah@E5']);
  expect(findingsIn(text(5, 170))).toEqual(['total-salah@D6']);
  const inVillages = onlyTable(text(5, 176).replace('Nama Kecamatan', 'Desa/Kelurahan'));
  expect(columns(inVillages)).toMatchObject({ layanan: 'B', harus: 'C', terlayani: 'D' });
});

test('the people of several services, place by place', () => {
  const text = (served: number, share: string): string => `
    No | Kabupaten/Kota | Disabilitas Telantar | < | < | Lanjut Usia Telantar | < | <
    ^ | ^ | Sasaran | Terlayani | % | Sasaran | Terlayani | %
    1 | Kab. Bantul | 40 | 38 | 95 | 55 | 50 | 90.91
    2 | Kab. Sleman | 35 | 35 | 100 | 60 | ${served} | 90
    3 | Kota Yogyakarta | 20 | 19 | 95 | 30 | 30 | ${share}
     | JUMLAH | 95 | 92 | 96.84 | 145 | 134 | 92.41`;
  const table = onlyTable(text(54, '100'));
  expect(table.layout).toBe('spm-capaian-triwulan');
  expect(columns(table)).toEqual({
    no: 'A',
    layanan: 'B',
    harus: 'C',
    terlayani: 'D',
    capaian: 'E',
    'harus-lansia': 'F',
    'terlayani-lansia': 'G',
    'capaian-lansia': 'H',
  });
  expect(findingsIn(text(54, '100'))).toEqual([]);
  expect(findingsIn(text(54, '97'))).toEqual(['persen-salah@H5']);
  expect(findingsIn(text(64, '100'))).toEqual(['melebihi-sasaran@G4']);
  // Nobody has merged the header.
  const open = text(54, '97').replaceAll('<', '').replaceAll('^', '');
  expect(findingsIn(open)).toEqual(['persen-salah@H5']);
});

test('the people of one service, month by month or quarter by quarter', () => {
  const text = (share: number, left: number): string => `
    CAPAIAN SPM LANJUT USIA TERLANTAR TAHUN 2024
    No | Bulan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    1 | Januari | 150 | 40 | 110 | 26.67
    2 | Februari | 150 | 80 | 70 | ${share}
    3 | Maret | 150 | 120 | ${left} | 80
     | Jumlah | 150 | 120 | 30 | 80`;
  // Nobody can tell whether months add up or run on: their total is no sum to be checked.
  expect(findingsIn(text(53.33, 30))).toEqual([]);
  expect(findingsIn(text(35.33, 30))).toEqual(['persen-salah@F4']);
  expect(findingsIn(text(53.33, 35))).toEqual(['belum-terlayani-salah@E5']);
  const quarters = text(53.33, 35).replace('Bulan', 'Triwulan').replace('Maret', 'Triwulan III');
  expect(findingsIn(quarters)).toEqual(['belum-terlayani-salah@E5']);
});

test('the people of one service alone lack no other service', () => {
  const text = (left: number): string => `
    Penyandang Disabilitas Terlantar
    No | Jenis Layanan | Satuan | Harus dilayani | Terlayani | Belum | %
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar | Orang | 50 | 45 | ${left} | 90`;
  expect(onlyTable(text(5)).layout).toBe('spm-capaian-triwulan');
  expect(findingsIn(text(5))).toEqual([]);
  expect(findingsIn(text(9))).toEqual(['belum-terlayani-salah@F3']);
});

test('beside those served of a service in each place, the number is of all who need it', () => {
  const text = (total: number): string => `
    Rekapitulasi PPKS Terlayani per Kecamatan
    No | Kecamatan | Disabilitas Terlantar | < | Anak Terlantar | < | Jumlah | < | Persentase Terlayani
    ^ | ^ | Jumlah | Terlayani | Jumlah | Terlayani | Jumlah | Terlayani | ^
    1 | Loa Kulu | 40 | 38 | 20 | 20 | 60 | 58 | 96.67
    2 | Muara Jawa | 35 | 35 | 10 | 9 | 45 | 44 | 97.78
    3 | Bukit Raya | 20 | 19 | 30 | 24 | 50 | 43 | 86
     | JUMLAH | 95 | 92 | 60 | ${total} | 155 | 145 | 93.55`;
  expect(columns(onlyTable(text(53)))).toMatchObject({
    'harus-disabilitas': 'C',
    'terlayani-anak': 'F',
    harus: 'G',
    terlayani: 'H',
  });
  expect(findingsIn(text(53))).toEqual([]);
  expect(findingsIn(text(35))).toEqual(['total-salah@F7']);
});
