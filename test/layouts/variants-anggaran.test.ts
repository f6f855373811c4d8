import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Budgets as offices draw them: codes over several columns, a column for each source of funds. */

test('parts of a code under headers of their own, none of which says "kode"', () => {
  const table = onlyTable(`
    Urusan | Bidang Urusan | Program | Kegiatan | Sub Kegiatan | Nomenklatur | Pagu (Rp) | Realisasi (Rp)
    "1" | "06" | "04" | | | PROGRAM REHABILITASI SOSIAL | 376630000 | 369103700
    "1" | "06" | "04" | "2.01" | | Rehabilitasi Sosial Dasar di Luar Panti | 376630000 | 369103700
    "1" | "06" | "04" | "2.01" | "01" | Penyediaan Permakanan | 312480000 | 305116200
    "1" | "06" | "04" | "2.01" | "02" | Penyediaan Sandang | 64150000 | 63987500
  `);
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toEqual({
    kode: 'A',
    program: 'F',
    anggaran: 'G',
    realisasiAnggaran: 'H',
  });
  expect(table.rows.map((r) => [r.kind, r.code])).toEqual([
    ['program', '1.06.04'],
    ['kegiatan', '1.06.04.2.01'],
    ['subkegiatan', '1.06.04.2.01.01'],
    ['subkegiatan', '1.06.04.2.01.02'],
  ]);
});

test('the same typed as numbers, behind a column of row numbers', () => {
  const table = onlyTable(`
    No | Urusan | Bidang | Prog | Keg | Sub | Uraian | Pagu (Rp) | Realisasi (Rp)
    1 | 1 | 6 | 4 | | | PROGRAM REHABILITASI SOSIAL | 376630000 | 369103700
    2 | 1 | 6 | 4 | 2.01 | | Rehabilitasi Sosial Dasar di Luar Panti | 376630000 | 369103700
    3 | 1 | 6 | 4 | 2.01 | 1 | Penyediaan Permakanan | 312480000 | 305116200
    4 | 1 | 6 | 4 | 2.01 | 2 | Penyediaan Sandang | 64150000 | 63987500
  `);
  expect(columns(table)).toMatchObject({ no: 'A', kode: 'B', program: 'G' });
  expect(table.rows.map((r) => r.kind)).toEqual([
    'program',
    'kegiatan',
    'subkegiatan',
    'subkegiatan',
  ]);
});

test('counts beside each other make no code', () => {
  const table = onlyTable(`
    No | Uraian | Laki-laki | Perempuan | Jumlah Pegawai
    1 | Golongan II | 4 | 12 | 16
    2 | Golongan III | 10 | 16 | 26
    3 | Golongan IV | 3 | 2 | 5
  `);
  expect(columns(table)).not.toHaveProperty('kode');
});

test('a column for each source of funds, and their sum', () => {
  const table = onlyTable(`
    Dukungan Pembiayaan SPM Bidang Sosial Menurut Sumber Dana Tahun 2023
    No. | Jenis Pelayanan Dasar | Sumber Dana (Rp) | < | < | Jumlah (Rp)
    ^ | ^ | APBD Kab/Kota | APBD Provinsi | APBN (DAK/TP) | ^
    1 | Rehabilitasi Sosial Anak Telantar | 150000000 | 25000000 | 0 | 175000000
    2 | Rehabilitasi Sosial Lanjut Usia Telantar | 210000000 | 0 | 30000000 | 240000000
    3 | Perlindungan Sosial Korban Bencana | 134000000 | 60000000 | 215000000 | 409000000
     | Jumlah | 494000000 | 85000000 | 245000000 | 824000000
  `);
  expect(table.layout).toBe('anggaran-sumber');
  expect(columns(table)).toEqual({
    no: 'A',
    uraian: 'B',
    apbd: 'C',
    apbdProvinsi: 'D',
    apbn: 'E',
    anggaran: 'F',
  });
});

test('a plain list of activities is no tree, its first row no programme of the others', () => {
  const table = onlyTable(`
    Program/Kegiatan | Anggaran | Realisasi | %
    Penyediaan Permakanan | 312480000 | 305116200 | 97.64
    Penyediaan Sandang | 64150000 | 63987500 | 99.75
    Penyediaan Alat Bantu | 148900000 | 147261000 | 98.9
  `);
  expect(table.rows.map((r) => r.parent)).toEqual([null, null, null]);
});

test('programmes in capitals, without the word, each above its activities', () => {
  const table = onlyTable(`
    Program/Kegiatan | Anggaran | Realisasi | %
    REHABILITASI SOSIAL | 376630000 | 369103700 | 98
    Penyediaan Permakanan | 312480000 | 305116200 | 97.64
    Penyediaan Sandang | 64150000 | 63987500 | 99.75
    PENANGANAN BENCANA | 148900000 | 147261000 | 98.9
    Penyediaan Makanan | 148900000 | 147261000 | 98.9
  `);
  expect(table.rows.map((r) => r.parent)).toEqual([null, 0, 0, null, 3]);
});

test('of "pagu murni" and "pagu perubahan" the later one is the budget', () => {
  const table = onlyTable(`
    Kode | Program | Pagu Murni | Pagu Perubahan | Realisasi | Capaian (%)
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 271935000 | 302150000 | 295986900 | 97.96
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 489357000 | 543730000 | 534004700 | 98.21
  `);
  expect(columns(table)).toMatchObject({
    anggaranSemula: 'C',
    anggaran: 'D',
    realisasiAnggaran: 'E',
    serapan: 'F',
  });
});

test('subtotals by the name of their programme, and by a Roman number', () => {
  const table = onlyTable(`
    No | Program/Kegiatan | Anggaran | Realisasi
    1 | PROGRAM REHABILITASI SOSIAL | |
     | - Penyediaan Permakanan | 312480000 | 305116200
     | - Penyediaan Sandang | 64150000 | 63987500
     | Jumlah Program Rehabilitasi Sosial | 376630000 | 369103700
    2 | PROGRAM PENANGANAN BENCANA | |
     | - Penyediaan Makanan | 134000000 | 118765400
     | Sub Jumlah VI | 134000000 | 118765400
     | TOTAL | 510630000 | 487869100
  `);
  expect(table.rows.map((r) => r.kind).filter((k) => k === 'jumlah')).toHaveLength(3);
});

test('years of a plan are no quarters: "Tahun ke-" over 1, 2, 3', () => {
  const table = onlyTable(`
    Uraian | Anggaran pada Tahun ke- | < | < | Realisasi Anggaran pada Tahun ke- | < | <
    ^ | 1 | 2 | 3 | 1 | 2 | 3
    Program Pemberdayaan Sosial | 302150000 | 317257500 | 332365000 | 295986900 | 307826376 | 322625721
    Program Rehabilitasi Sosial | 543730000 | 570916500 | 598103000 | 534004700 | 555364888 | 582065123
  `);
  expect(table.headerRows).toEqual([0, 1]);
  expect(table.columns.some((c) => /Tw\d/.test(c.key))).toBe(false);
});

test('what the amounts of such years are in may stand beside "Tahun ke-"', () => {
  const table = onlyTable(`
    Uraian | Anggaran pada Tahun ke- (juta Rp) | < | Realisasi Anggaran pada Tahun ke- (juta Rp) | < | Rasio antara Realisasi dan Anggaran Tahun ke- | <
    ^ | 1 | 2 | 1 | 2 | 1 | 2
    Program Pemberdayaan Sosial | 1200 | 1350 | 1140 | 1282 | 0.95 | 0.95
    Program Rehabilitasi Sosial | 3400 | 3600 | 3298 | 3420 | 0.97 | 0.95
  `);
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(table.columns.map((c) => c.key).slice(1)).toEqual([
    ...['anggaranKe1', 'anggaranKe2', 'realisasiAnggaranKe1', 'realisasiAnggaranKe2'],
    ...['serapanKe1', 'serapanKe2'],
  ]);
});

const GABUNGAN = `
  Kode | Urusan/Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi
  | DINAS SOSIAL DAN PEMBERDAYAAN PEREMPUAN | 793730000 | 774004700
  1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | 543730000 | 534004700
  1.06.04 | PROGRAM REHABILITASI SOSIAL | 543730000 | 534004700
  1.06.04.2.01.0001 | Penyediaan Permakanan | 543730000 | 534004700
  2.08 | URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN | 250000000 | 240000000
  2.08.02 | PROGRAM PENGARUSUTAMAAN GENDER | 250000000 | 240000000
  | JUMLAH | 793730000 | 774004700`;

test('office and fields of government stand above the programmes that they sum up', () => {
  expect(onlyTable(GABUNGAN).rows.map((r) => r.level)).toEqual([0, 1, 2, 4, 1, 2, 0]);
  expect(findingsIn(GABUNGAN)).toEqual([]);
  expect(findingsIn(GABUNGAN.replace('BIDANG SOSIAL | 543', 'BIDANG SOSIAL | 553'))).toContain(
    'rincian-salah@C3',
  );
});

test('a revision with what was added and what was taken away in columns of their own', () => {
  const text = `
    No | Program/Kegiatan | Semula | Menjadi | Bertambah (Rp) | Berkurang (Rp)
    1 | Program Rehabilitasi Sosial | 100000000 | 120000000 | 20000000 | 0
    2 | Program Perlindungan dan Jaminan Sosial | 50000000 | 45000000 | 0 | 5000000
    3 | Program Penanganan Bencana | 70000000 | 70000000 | 0 | 0
    Jumlah | | 220000000 | 235000000 | 20000000 | 5000000`;
  const table = onlyTable(text);
  expect(table.layout).toBe('anggaran-rencana');
  expect(columns(table)).toEqual({
    no: 'A',
    program: 'B',
    semula: 'C',
    menjadi: 'D',
    bertambah: 'E',
    berkurang: 'F',
  });
  expect(findingsIn(text)).toEqual([]);
  const slip = text.replace('45000000 | 0 | 5000000', '45000000 | 0 | 6000000');
  // Its own row and its column contradict it: one finding for both.
  expect(findingsIn(slip)).toEqual(['belum-terlayani-salah@F3']);
});

test('several years side by side (form T-C.24): each is read, and its percentage checked', () => {
  const text = `
    Uraian | Anggaran pada Tahun | < | < | Realisasi Anggaran pada Tahun | < | < | Rasio antara Realisasi dan Anggaran Tahun | < | < | Rata-rata Pertumbuhan | <
    ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023 | 2021 | 2022 | 2023 | Anggaran | Realisasi
    Program Rehabilitasi Sosial | 100000000 | 120000000 | 130000000 | 90000000 | 110000000 | 120000000 | 90 | 91.67 | 92.31 | 14.17 | 15.66
    Program Penanganan Bencana | 200000000 | 220000000 | 230000000 | 190000000 | 210000000 | 220000000 | 95 | 95.45 | 95.65 | 7.27 | 7.64`;
  const table = onlyTable(text);
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toEqual({
    program: 'A',
    ...{ anggaran2021: 'B', anggaran2022: 'C', anggaran2023: 'D' },
    ...{ realisasiAnggaran2021: 'E', realisasiAnggaran2022: 'F', realisasiAnggaran2023: 'G' },
    ...{ serapan2021: 'H', serapan2022: 'I', serapan2023: 'J' },
  });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('95.65', '96.65'))).toEqual(['persen-salah@J4']);
  const counted = text
    .replace(
      '2021 | 2022 | 2023 | 2021 | 2022 | 2023 | 2021 | 2022 | 2023',
      '1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3',
    )
    .replaceAll('pada Tahun', 'pada Tahun ke-')
    .replace('Anggaran Tahun |', 'Anggaran Tahun ke- |');
  expect(columns(onlyTable(counted))).toMatchObject({ anggaranKe1: 'B', serapanKe3: 'J' });
  expect(findingsIn(counted.replace('91.67', '81.67'))).toEqual(['persen-salah@I3']);
});

test('a space after the decimal comma of a percentage', () => {
  const text = `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 100000000 | 87500000 | 87, 50 %
    2 | Program Penanganan Bencana | 200000000 | 190000000 | 95, 00 %`;
  expect(columns(onlyTable(text))).toMatchObject({ serapan: 'E' });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('95, 00', '96, 00'))).toEqual(['persen-salah@E3']);
});

test('two years, each with budget, spending and a percentage below its own heading', () => {
  const text = `
    No | Program | Tahun 2022 | < | < | Tahun 2023 | < | <
    ^ | ^ | Anggaran | Realisasi | % | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 100000000 | 90000000 | 90 | 200000000 | 150000000 | 75
    2 | Program Pemberdayaan Sosial | 100000000 | 95000000 | 95 | 200000000 | 190000000 | 95
    Jumlah | | 200000000 | 185000000 | 92.5 | 400000000 | 340000000 | 85`;
  expect(columns(onlyTable(text))).toMatchObject({ serapan2022: 'E', serapan2023: 'H' });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('| 75', '| 85'))).toEqual(['persen-salah@H3']);
});

test('a number that counts the services left of the sub kegiatan makes none of them a parent', () => {
  const table = `
    Dukungan Anggaran SPM Bidang Sosial

    No | Jenis Pelayanan Dasar | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran | Realisasi | %
    1 | Rehabilitasi sosial dasar penyandang disabilitas terlantar | Penyediaan Permakanan | 300000000 | 295000000 | 98.33
    | | Penyediaan Alat Bantu | 150000000 | 150000000 | 100
    2 | Rehabilitasi sosial dasar anak terlantar | Penyediaan Permakanan | 75000000 | 70000000 | 93.33
    | Jumlah | | 525000000 | 515000000 | 98.1`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('525000000', '526000000'))).toEqual(['total-salah@D7']);
});

test('of two percentages that of the money stands beside what was spent', () => {
  const table = `
    Realisasi Bantuan Sosial Tahun 2023

    No | Jenis Bantuan | Target (KPM) | Realisasi (KPM) | % | Anggaran | Realisasi | %
    1 | PKH | 12500 | 12340 | 98.72 | 25000000000 | 24800000000 | 99.2
    2 | Sembako/BPNT | 20100 | 19950 | 99.25 | 48240000000 | 47880000000 | 99.25`;
  expect(findingsIn(table)).toEqual([]);
});

test('percentages of what was planned, done and spent are no agreed budget', () => {
  expect(
    recognise(
      workbookOf({
        Lembar1: sheetFromText(`
          No | Kegiatan | Pagu | Target s.d. Bulan Ini | < | Realisasi s.d. Bulan Ini | < | Deviasi | <
          ^ | ^ | ^ | Keu (%) | Fisik (%) | Keu (%) | Fisik (%) | Keu | Fisik
          1 | Penyediaan Permakanan | 400000000 | 50 | 55 | 45 | 50 | -5 | -5
          2 | Penyediaan Sandang | 200000000 | 40 | 45 | 35 | 40 | -5 | -5`),
      }),
    ).tables,
  ).toEqual([]);
});

test('the budget of each part of the office, one row each', () => {
  const text = (share: number): string => `
    No | Bidang | Pagu Anggaran | Realisasi | Sisa | %
    1 | Sekretariat | 1000000000 | 950000000 | 50000000 | 95
    2 | Bidang Rehabilitasi Sosial | 500000000 | 450000000 | 50000000 | ${share}
    3 | Bidang Pemberdayaan Sosial | 200000000 | 160000000 | 40000000 | 80
     | Total | 1700000000 | 1560000000 | 140000000 | 91.76`;
  const table = onlyTable(text(90));
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toMatchObject({ anggaran: 'C', realisasiAnggaran: 'D', serapan: 'F' });
  expect(findingsIn(text(90))).toEqual([]);
  expect(findingsIn(text(80))).toEqual(['persen-salah@F3']);
  const named = text(80).replace('No | Bidang', 'No | Bidang/Sekretariat');
  expect(findingsIn(named)).toEqual(['persen-salah@F3']);
});

test('"Pergeseran" between the first budget and the revised one is neither of them', () => {
  const stages = onlyTable(`
    No | Program | APBD Murni | Pergeseran | APBD Perubahan | Bertambah/(Berkurang)
    1 | Program Penunjang Urusan Pemerintahan | 3200000000 | 3210000000 | 3150000000 | -50000000
    2 | Program Rehabilitasi Sosial | 410000000 | 420000000 | 450000000 | 40000000
     | Total | 3610000000 | 3630000000 | 3600000000 | -10000000`);
  expect(columns(stages)).toMatchObject({ pergeseran: 'D', 'apbd-perubahan': 'E', selisih: 'F' });
  const spent = onlyTable(`
    No | Program | Anggaran Murni | Anggaran Pergeseran | Realisasi | %
    1 | Program Penunjang Urusan Pemerintahan | 3200000000 | 3000000000 | 2700000000 | 90
    2 | Program Rehabilitasi Sosial | 410000000 | 400000000 | 380000000 | 95`);
  expect(columns(spent)).toMatchObject({ anggaranSemula: 'C', anggaran: 'D' });
});

test('physical progress planned and reached beside the money spent is no absorption', () => {
  const text = `
    No | Program/Kegiatan | Pagu | Target | < | Realisasi | < | Sisa Anggaran
    ^ | ^ | ^ | Fisik (%) | Keu (%) | Fisik (%) | Keu (Rp) | ^
    1 | Program Rehabilitasi Sosial | 500000000 | 75 | 70 | 72 | 340000000 | 160000000
    2 | Program Perlindungan dan Jaminan Sosial | 300000000 | 75 | 70 | 70 | 200000000 | 100000000
    3 | Program Penanganan Bencana | 200000000 | 75 | 60 | 80 | 150000000 | 50000000
     | Jumlah | 1000000000 | | | | 690000000 | 310000000`;
  const read = columns(onlyTable(text));
  expect(read).toMatchObject({ fisik: 'F', realisasiAnggaran: 'G', sisa: 'H' });
  expect(read).not.toHaveProperty('serapan');
  expect(findingsIn(text)).toEqual([]);
});

test('of what was spent so far by quarter the last is that of the year, also where a row is wrong', () => {
  const table = onlyTable(`
    No | Program | Pagu | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III | %
    1 | Program Rehabilitasi Sosial | 400000000 | 80000000 | 160000000 | 280000000 | 70
    2 | Program Penanganan Bencana | 210000000 | 20000000 | 90000000 | 150000000 | 75`);
  expect(columns(table)).toMatchObject({ realisasiAnggaran: 'F' });
});

test('belanja tidak langsung and langsung above programmes that are numbered anew', () => {
  const text = (direct: number): string => `
    No | Uraian | Anggaran (Rp) | Realisasi (Rp)
    A | BELANJA TIDAK LANGSUNG | 2000000000 | 1900000000
    1 | Belanja Pegawai | 2000000000 | 1900000000
    B | BELANJA LANGSUNG | ${direct} | 930000000
    1 | Program Pelayanan Administrasi Perkantoran | 400000000 | 380000000
    2 | Program Pemberdayaan Fakir Miskin | 350000000 | 325000000
    3 | Program Rehabilitasi Kesejahteraan Sosial | 250000000 | 225000000
     | JUMLAH (A + B) | ${direct + 2000000000} | 2830000000`;
  expect(findingsIn(text(1000000000))).toEqual([]);
  expect(findingsIn(text(1010000000))).toEqual(['rincian-salah@C4']);
});

test('of several years and all of them so far, the plan is held against what it has spent so far', () => {
  const text = (share: string): string => `
    Evaluasi Capaian Renstra 2021-2026
    Kode | Program | Indikator | Target Akhir Renstra | < | Realisasi 2021 | < | Realisasi 2022 | < | Realisasi Kumulatif s.d. 2022 | < | Rasio Capaian (%) | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.02 | Program Pemberdayaan Sosial | Jumlah PSKS dibina | 500 | 1500000000 | 80 | 250000000 | 90 | 270000000 | 170 | 520000000 | 34 | ${share}
    1.06.04 | Program Rehabilitasi Sosial | Jumlah PPKS direhabilitasi | 1200 | 4500000000 | 210 | 700000000 | 220 | 760000000 | 430 | 1460000000 | 35.83 | 32.44
    1.06.06 | Program Penanganan Bencana | Jumlah korban ditangani | 2000 | 900000000 | 300 | 120000000 | 350 | 150000000 | 650 | 270000000 | 32.5 | 30`;
  expect(findingsIn(text('34.67'))).toEqual([]);
  expect(findingsIn(text('43.67'))).toEqual(['persen-salah@M4']);
});

test('what a budget has absorbed, in rupiah, is what was spent of it', () => {
  const text = (saldo: string): string => `
    NO | NAMA PROGRAM | ALOKASI DANA | TERSERAP | SALDO | PROSENTASE
    1 | Rehabilitasi Sosial | Rp. 950.000.000,- | Rp. 912.500.000,- | Rp. 37.500.000,- | 96,05
    2 | Pemberdayaan Sosial | Rp. 280.000.000,- | Rp. 275.000.000,- | ${saldo} | 98,21
    3 | Penanganan Bencana | Rp. 190.000.000,- | Rp. 186.250.000,- | Rp. 3.750.000,- | 98,03`;
  expect(findingsIn(text('Rp. 5.000.000,-'))).toEqual([]);
  expect(findingsIn(text('Rp. 15.000.000,-'))).toEqual(['belum-terlayani-salah@E3']);
});

test('of halves of a year and their sum under bare headers, the sum is what was spent', () => {
  const text = (share: number): string => `
    No | Program | Pagu | Semester I | Semester II | Jumlah | %
    1 | Program Rehabilitasi Sosial | 900000000 | 400000000 | 455000000 | 855000000 | 95
    2 | Program Pemberdayaan Sosial | 300000000 | 100000000 | 170000000 | 270000000 | ${share}
    3 | Program Penanganan Bencana | 200000000 | 100000000 | 100000000 | 200000000 | 100`;
  expect(findingsIn(text(90))).toEqual([]);
  expect(findingsIn(text(80))).toEqual(['persen-salah@G3']);
});

test('three rows of headers that nobody has merged, the lowest right above the figures', () => {
  const text = (sum: number): string => `
    No | Jenis Pelayanan | Sumber Dana | | | | Jumlah
     | | Pusat | Daerah | | |
     | | DAK | DAU | PAD | DBH |
    1 | Rehabilitasi sosial penyandang disabilitas telantar | 0 | 120500000 | 30000000 | 0 | 150500000
    2 | Rehabilitasi sosial anak telantar | 0 | 80000000 | 12500000 | 0 | ${sum}
    3 | Perlindungan dan jaminan sosial korban bencana | 50000000 | 150000000 | 0 | 25000000 | 225000000
     | Jumlah | 50000000 | 350500000 | 42500000 | 25000000 | 468000000`;
  expect(onlyTable(text(92500000)).layout).toBe('anggaran-sumber');
  expect(findingsIn(text(92500000))).toEqual([]);
  expect(findingsIn(text(95200000))).toEqual(['total-salah@G5']);
});
