import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';
import { workbookOf } from '../kit/sheet-text';

/** Evaluation forms as regions type them: units beside pairs, quarters and measure in one cell. */

test('column numbers typed as text, one for each pair of K and Rp, are no row of the body', () => {
  const table = onlyTable(`
    No | Program/Kegiatan | Indikator | Satuan | Target Renja 2024 | < | Triwulan I | < | Triwulan II | < | Realisasi | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
    "1" | "2" | "3" | | "4" | "4" | "5" | "5" | "6" | "6" | "7" | "7"
    1 | Program Rehabilitasi Sosial | Jumlah orang | Orang | 400 | 541300500 | 90 | 80000000 | 100 | 120000000 | 190 | 200000000
    2 | Program Pemberdayaan Sosial | Jumlah PSKS | Orang | 50 | 40000000 | 10 | 9000000 | 15 | 8000000 | 25 | 17000000
  `);
  expect(table).toMatchObject({ layout: 'evaluasi-rkpd', numberRow: 2 });
  expect(table.rows).toHaveLength(2);
});

test('a group without merged cells, its quarters written "I (K)", "I (Rp)"', () => {
  const table = onlyTable(`
    No | Kode | Program dan Kegiatan | Indikator | Satuan | Target Renja 2024 | | Realisasi Triwulan | | | | Realisasi s.d TW II | | Tingkat Capaian (%) |
     | | | | | K | Rp | I (K) | I (Rp) | II (K) | II (Rp) | K | Rp | K | Rp
    1 | 1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah orang | Orang | 300 | 341300500 | 75 | 60000000 | 75 | 80000000 | 150 | 140000000 | 50 | 41.02
    2 | 1.06.04.2.01.0003 | Penyediaan Alat Bantu | Jumlah orang | Unit | 100 | 200000000 | 15 | 20000000 | 25 | 40000000 | 40 | 60000000 | 40 | 30
  `);
  expect(table.layout).toBe('evaluasi-rkpd');
  expect(columns(table)).toMatchObject({
    target: 'F',
    anggaran: 'G',
    realisasiTw1: 'H',
    realisasiAnggaranTw1: 'I',
    realisasiTw2: 'J',
    realisasiAnggaranTw2: 'K',
    realisasi: 'L',
    realisasiAnggaran: 'M',
    capaian: 'N',
    serapan: 'O',
  });
});

test('"s.d. RKPD 2022" is the past where the table evaluates 2023', () => {
  const table = onlyTable(`
    Kode | Program | Indikator | Target RPJMD 2026 | < | Realisasi RPJMD s.d. RKPD 2022 | < | Target RKPD 2023 | < | TW I | < | TW II | < | Realisasi RKPD 2023 | <
    ^ | ^ | ^ | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K
    1.06.04 | Program Rehabilitasi Sosial | Jumlah PPKS | 2500000000 | 2000 | 900000000 | 800 | 541300500 | 400 | 80000000 | 90 | 120000000 | 100 | 200000000 | 190
    1.06.05 | Program Perlindungan Sosial | Jumlah KPM | 1500000000 | 900 | 700000000 | 300 | 341300500 | 100 | 40000000 | 40 | 20000000 | 10 | 60000000 | 50
  `);
  expect(columns(table)).toMatchObject({
    anggaranRenstra: 'D',
    targetRenstra: 'E',
    realisasiAnggaranLalu: 'F',
    realisasiLalu: 'G',
    realisasiAnggaran: 'N',
    realisasi: 'O',
  });
});

test('a mean written across from the first column leaves the numbering its column', () => {
  const table = onlyTable(`
    No | Program/Kegiatan | Indikator Kinerja | Satuan | Target Renja | < | Triwulan I | < | Triwulan II | < | Realisasi | < | Tingkat Capaian (%) | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Rehabilitasi Sosial | Jumlah PPKS | Orang | 400 | 541300500 | 90 | 80000000 | 110 | 120000000 | 200 | 200000000 | 50 | 36.95
    2 | Program Penanganan Bencana | Jumlah korban | Orang | 100 | 200000000 | 15 | 20000000 | 25 | 40000000 | 40 | 60000000 | 40 | 30
    Rata-rata capaian kinerja (%) | < | < | < | < | < | < | < | < | < | < | < | 45 | 33.48
    Predikat kinerja | < | < | < | < | < | < | < | < | < | < | < | Sangat Rendah | Sangat Rendah
  `);
  expect(columns(table)).toMatchObject({ no: 'A', capaian: 'M', serapan: 'N' });
  expect(table.rows.map((r) => r.kind)).toEqual(['program', 'program', 'rata-rata', 'predikat']);
});

test('"Total" and "%" over K and Rp are the realisation and what it achieves', () => {
  const table = onlyTable(`
    EVALUASI RENJA TRIWULAN III 2024
    No | Program | Indikator | Target | < | TW I | < | TW II | < | TW III | < | Total | < | % | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Rehabilitasi Sosial | Jumlah PPKS terlayani | 400 org | 541300500 | 90 org | 80000000 | 100 org | 120000000 | 110 org | 150000000 | 300 org | 350000000 | 75 | 64.66
    2 | Program Pemberdayaan Sosial | Jumlah PSKS dibina | 50 org | 40000000 | 10 org | 9000000 | 15 org | 8000000 | 10 org | 10000000 | 35 org | 27000000 | 70 | 67.5
  `);
  expect(columns(table)).toMatchObject({
    target: 'D',
    anggaran: 'E',
    realisasi: 'L',
    realisasiAnggaran: 'M',
    capaian: 'N',
    serapan: 'O',
  });
});

test('"s.d. TW III" over K and Rp is what the quarters make', () => {
  const text = (total: number): string => `
    EVALUASI RENJA TRIWULAN III 2024
    No | Program | Indikator | Target | < | TW I | < | TW II | < | TW III | < | s.d. TW III | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Pemberdayaan Sosial | Jumlah PSKS dibina | 100 | 400000000 | 20 | 80000000 | 30 | 90000000 | 25 | 100000000 | 75 | 270000000
    2 | Program Rehabilitasi Sosial | Jumlah PPKS ditangani | 300 | 300000000 | 70 | 60000000 | 80 | 70000000 | 70 | 80000000 | 220 | 210000000
     | Jumlah | | | 700000000 | | 140000000 | | 160000000 | | 180000000 | | ${total}`;
  expect(columns(onlyTable(text(480000000)))).toMatchObject({
    realisasi: 'L',
    realisasiAnggaran: 'M',
  });
  expect(findingsIn(text(480000000))).toEqual([]);
  expect(findingsIn(text(408000000))).toEqual(['total-salah@M6']);
});

test('"Realisasi target kinerja s/d tahun n-1" is what was realised, units beside K', () => {
  const table = onlyTable(`
    Kode | Program | Indikator | Target RPJMD 2026 | < | < | Realisasi Target Kinerja Hasil Program s/d RKPD Tahun 2023 (n-1) | < | < | Target RKPD 2024 | < | < | I | < | II | < | III | < | IV | < | Realisasi RKPD 2024 | < | < | Kategori
    ^ | ^ | ^ | K | Satuan | Rp | K | Satuan | Rp | K | Satuan | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Satuan | Rp | ^
    1.06.04 | Program Rehabilitasi Sosial | Jumlah PPKS | 2000 | Orang | 2500000000 | 800 | Orang | 900000000 | 400 | Orang | 541300500 | 90 | 80000000 | 100 | 120000000 | 100 | 100000000 | 100 | 150000000 | 390 | Orang | 450000000 | Sangat Tinggi
    1.06.06 | Program Penanganan Bencana | Jumlah korban | 900 | Orang | 1500000000 | 300 | Orang | 700000000 | 100 | Orang | 341300500 | 40 | 40000000 | 10 | 20000000 | 20 | 90000000 | 20 | 80000000 | 90 | Orang | 230000000 | Tinggi
  `);
  expect(columns(table)).toMatchObject({
    targetRenstra: 'D',
    anggaranRenstra: 'F',
    realisasiLalu: 'G',
    realisasiAnggaranLalu: 'I',
    target: 'J',
    anggaran: 'L',
    realisasi: 'U',
    realisasiAnggaran: 'W',
    predikat: 'X',
  });
});

test('"Realisasi s/d Akhir Tahun" after the quarters of one year is what they make', () => {
  const table = onlyTable(`
    Kode | Program/Kegiatan | Target Renja 2023 | < | TW I | < | TW II | < | TW III | < | TW IV | < | Realisasi s/d Akhir Tahun | <
    ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.02.2.03.01 | Peningkatan kemampuan PSM | 120 | 86400000 | 0 | 10000000 | 60 | 30000000 | 30 | 30000000 | 30 | 14950000 | 120 | 84950000
    1.06.02.2.03.04 | Peningkatan kemampuan LKS | 18 | 215750000 | 0 | 20000000 | 0 | 60000000 | 18 | 60000000 | 0 | 71036900 | 18 | 211036900
  `);
  expect(columns(table)).toMatchObject({ realisasi: 'M', realisasiAnggaran: 'N' });
});

test('"Sasaran/Program" names the programmes, also in millions and between the years of a plan', () => {
  const table = onlyTable(`
    No | Sasaran/Program | Indikator | Target RPJMD 2026 | < | Realisasi s.d. 2023 | < | Target RKPD 2024 | < | TW I | < | TW II | < | TW III | < | Realisasi 2024 | < | Realisasi s.d. 2024 | < | Tingkat Capaian RPJMD (%) | <
    ^ | ^ | ^ | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp (juta) | K | Rp
    1 | Program Rehabilitasi Sosial | Jumlah PPKS | 2000 | 3000 | 1000 | 1400 | 400 | 600 | 90 | 110 | 120 | 150 | | | 210 | 260 | 1210 | 1660 | 60.5 | 55.33
    2 | Program Pemberdayaan Sosial | Jumlah PSKS | 500 | 1000 | 250 | 480 | 100 | 200 | 20 | 45 | 30 | 50 | | | 50 | 95 | 300 | 575 | 60 | 57.5
  `);
  expect(table.layout).toBe('evaluasi-rkpd');
  expect(columns(table)).toMatchObject({ program: 'B', indikator: 'C', realisasi: 'P' });
});

test('"Rp" and "%" below each quarter: what it spent, and its share of the budget', () => {
  const text = (share: number): string => `
    Kode | Uraian | Pagu | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | <
    ^ | ^ | ^ | Rp | % | Rp | % | Rp | % | Rp | %
    1.06.01 | Program Penunjang Urusan Pemerintahan Daerah | 1000000000 | 200000000 | 20 | 250000000 | 25 | 250000000 | 25 | 260000000 | 26
    1.06.02 | Program Pemberdayaan Sosial | 200000000 | 20000000 | 10 | 50000000 | 25 | 60000000 | 30 | 60000000 | 30
    1.06.04 | Program Rehabilitasi Sosial | 400000000 | 40000000 | 10 | 100000000 | 25 | 120000000 | ${share} | 120000000 | 30`;
  expect(columns(onlyTable(text(30)))).toMatchObject({ serapanTw1: 'E', serapanTw4: 'K' });
  expect(findingsIn(text(30))).toEqual([]);
  expect(findingsIn(text(35))).toEqual(['persen-salah@I5']);
});

test('marks below the quarters of a plan of action are neither figures nor placeholders', () => {
  const text = `
    RENCANA AKSI TAHUN 2024
    No | Program/Kegiatan | Indikator | Target | Jadwal | < | < | <
    ^ | ^ | ^ | ^ | TW I | TW II | TW III | TW IV
    1 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | 80% | x | x | x | x
    2 | Penyediaan Permakanan | Jumlah penerima | 100 org | x | | x |`;
  expect(findingsIn(text)).toEqual([]);
});

test('what a plan wants at its end, beside the years of its Renja, is measured apart from them', () => {
  const text = (reached: number): string => `
    Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2024
    Kode | Program/Kegiatan | Indikator Kinerja | Target Capaian Program (Renstra) Tahun 2026 | Realisasi Target Kinerja s/d Tahun 2022 | Target dan Realisasi Tahun Lalu (2023) | < | < | Target Renja Tahun 2024 | Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan (2024) | <
    ^ | ^ | ^ | ^ | ^ | Target Renja 2023 | Realisasi Renja 2023 | Tingkat Realisasi (%) | ^ | Realisasi Capaian | Tingkat Capaian (%)
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah PSKS yang dibina | 500 | 210 | 80 | 76 | 95 | 90 | 376 | ${reached}
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS yang direhabilitasi | 1200 | 500 | 240 | 220 | 91.67 | 250 | 970 | 80.83
    1.06.06 | PROGRAM PENANGANAN BENCANA | Jumlah korban bencana yang ditangani | 2000 | 800 | 350 | 350 | 100 | 300 | 1450 | 72.5`;
  expect(columns(onlyTable(text(75.2)))).toMatchObject({
    targetAkhir: 'D',
    target2023: 'F',
    realisasi2023: 'G',
    capaian: 'H',
    realisasiAkhir: 'J',
    capaianRenstra: 'K',
  });
  expect(findingsIn(text(75.2))).toEqual([]);
  expect(findingsIn(text(57.2))).toEqual(['capaian-salah@K4']);
});

test('T-C.29 with the parts of its code in a column each: a code, which numbers no rows', () => {
  const text = `
    Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2024
    Kode | < | < | < | Program/Kegiatan | Indikator Kinerja | Target Capaian Program (Renstra) Tahun 2026 | Realisasi Target Kinerja s/d Tahun 2022 | Target dan Realisasi Tahun Lalu (2023) | < | < | Target Renja Tahun 2024 | Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan (2024) | <
    ^ | < | < | < | ^ | ^ | ^ | ^ | Target Renja 2023 | Realisasi Renja 2023 | Tingkat Realisasi (%) | ^ | Realisasi Capaian | Tingkat Capaian (%)
    "1" | "06" | "02" | | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah PSKS yang dibina | 500 | 210 | 80 | 76 | 95 | 90 | 376 | 75.2
    "1" | "06" | "04" | | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS yang direhabilitasi | 1200 | 500 | 240 | 220 | 91.67 | 250 | 970 | 80.83
    "1" | "06" | "06" | | PROGRAM PENANGANAN BENCANA | Jumlah korban bencana yang ditangani | 2000 | 800 | 350 | 350 | 100 | 300 | 1450 | 72.5`;
  expect(columns(onlyTable(text))).toMatchObject({ kode: 'A', program: 'E', indikator: 'F' });
  expect(findingsIn(text)).toEqual([]);
});

describe('K and Rp of a year as a whole', () => {
  const text = (title: string): string => `
    ${title}
    Kode | Program dan Kegiatan | Indikator Kinerja | Sat | Target 2023 | < | Realisasi 2023 | < | Tingkat Capaian (%) | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | % | 80 | 420000000 | 76 | 399000000 | 95 | 95
    1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | Jumlah PSKS yang dibina | Orang | 150 | 420000000 | 141 | 399000000 | 94 | 95`;

  test('evaluate a Renja where the title says so', () => {
    const table = onlyTable(text('EVALUASI RENJA DINAS SOSIAL TAHUN ANGGARAN 2023'));
    expect(table.layout).toBe('evaluasi-rkpd');
    expect(columns(table)).toMatchObject({
      target: 'E',
      anggaran: 'F',
      realisasi: 'G',
      realisasiAnggaran: 'H',
      capaian: 'I',
      serapan: 'J',
    });
  });

  test('are the budget of the year where it does not', () => {
    const table = onlyTable(text('CAPAIAN KINERJA DAN ANGGARAN TAHUN 2023'));
    expect(table.layout).toBe('anggaran-kegiatan');
  });

  test('what a capaian makes of them is checked', () => {
    const right = text('EVALUASI RENJA DINAS SOSIAL TAHUN ANGGARAN 2023');
    expect(findingsIn(right)).toEqual([]);
    expect(findingsIn(right.replace('94 | 95', '49 | 95'))).toHaveLength(1);
  });
});

test('quarters of anything but programmes, nothing planned for it, evaluate no plan', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
        Indeks Pencapaian SPM Sosial Kabupaten/Kota Tahun 2024
        No | Kabupaten/Kota | TW I | TW II | TW III | TW IV | Kategori
        1 | Kab. Anyelir | 55 | 64 | 75 | 87 | Tuntas Madya
        2 | Kab. Bakung | 43 | 52 | 63 | 75 | Tuntas Pratama
        3 | Kota Cempaka | 58 | 67 | 78 | 90 | Tuntas Utama`,
    }),
  );
  expect(tables).toEqual([]);
});

test('"Kinerja | Keuangan (Rp)" are the halves of each quarter, as K and Rp are, without cells merged downwards', () => {
  const table = `
    EVALUASI PELAKSANAAN RENJA 2024
    Kode Rekening | Program / Kegiatan | Tolok Ukur Kinerja | Rencana 2024 | < | < | Realisasi Triwulan | < | < | < | Realisasi Tahun 2024 | < | Persentase Capaian | <
     | | | Volume | Satuan | Anggaran (Rp) | TW I | < | TW II | < | Kinerja | Keuangan (Rp) | Kinerja | Keuangan
     | | | | | | Kinerja | Keuangan (Rp) | Kinerja | Keuangan (Rp) | | | |
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah PPKS yang dilayani | 50 | Orang | 50000000 | 20 | 20000000 | 30 | 25000000 | 50 | 45000000 | 100 | 90
    1.06.06 | PROGRAM PENANGANAN BENCANA | Jumlah korban yang dilayani | 40 | Orang | 30000000 | 10 | 10000000 | 20 | 14000000 | 30 | 24000000 | 75 | 80`;
  expect(onlyTable(table).layout).toBe('evaluasi-rkpd');
  expect(columns(onlyTable(table))).toMatchObject({
    target: 'D',
    realisasiTw1: 'G',
    realisasiAnggaranTw2: 'J',
    realisasi: 'K',
    serapan: 'N',
  });
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('25000000 | 50', '26000000 | 50'))).toEqual([
    'triwulan-salah@L5',
  ]);
});
