import { recognise } from '../../src/layouts';
import { columnOf, type Table } from '../../src/layouts/model';
import { columnName } from '../../src/sheet/address';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Forms that offices use and the published workbooks lack. */

function tablesOf(text: string, name = 'Lembar1'): readonly Table[] {
  return recognise(workbookOf({ [name]: sheetFromText(text) })).tables;
}

function columns(table: Table | undefined): Record<string, string> {
  return Object.fromEntries((table?.columns ?? []).map((c) => [c.key, columnName(c.column)]));
}

test('form E.81: plan, last year, year, quarters, realised, cumulated and rate, each K and Rp below the column numbers', () => {
  const [table] = tablesOf(`
    No | Sasaran | Kode | Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target Renstra Perangkat Daerah Tahun 2026 | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (n-1) | < | Target Kinerja dan Anggaran Renja Tahun Berjalan | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%) | < | Unit Penanggung Jawab
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | < | ^ | < | ^ | < | I | < | II | < | III | < | IV | < | ^ | < | ^ | < | ^ | < | ^
    1 | 2 | 3 | 4 | 5 | 6 | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12 | < | 13 | < | 14 | < | 15 | < | 16 | < | 17
    ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^
    1 | Meningkatnya layanan | 1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | % | 100 | 5000000000 | 60 | 2000000000 | 80 | 900000000 | 20 | 100000000 | 20 | 200000000 | 20 | 300000000 | 20 | 250000000 | 80 | 850000000 | 90 | 2850000000 | 90 | 57 | Dinas Sosial
      |  | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah orang | Orang | 100 | 5000000000 | 60 | 2000000000 | 80 | 900000000 | 20 | 100000000 | 20 | 200000000 | 20 | 300000000 | 20 | 250000000 | 80 | 850000000 | 90 | 2850000000 | 90 | 57 | Dinas Sosial
  `);
  expect(table?.layout).toBe('evaluasi-rkpd');
  expect(columns(table)).toMatchObject({
    targetRenstra: 'G',
    anggaranRenstra: 'H',
    realisasiLalu: 'I',
    realisasiAnggaranLalu: 'J',
    target: 'K',
    anggaran: 'L',
    realisasiTw1: 'M',
    realisasiAnggaranTw1: 'N',
    realisasiTw4: 'S',
    realisasiAnggaranTw4: 'T',
    realisasi: 'U',
    realisasiAnggaran: 'V',
    realisasiKumulatif: 'W',
    realisasiAnggaranKumulatif: 'X',
    capaianRenstra: 'Y',
    serapanRenstra: 'Z',
    penanggungJawab: 'AA',
  });
  expect(table?.rows.map((r) => r.kind)).toEqual(['program', 'kegiatan']);
});

test('the monthly form with a section C for the budget', () => {
  const [table] = tablesOf(`
    LAPORAN PENCAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    KABUPATEN CONTOH
    No | Jenis Layanan | Satuan | Jumlah yang harus dilayani | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des | Jumlah terlayani | Belum terlayani | %
    1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | | | | | | | | | | | | | | | | | 100
      | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | | | | | | | | | | 80
      | A. Jumlah yang harus dilayani | Orang | 120 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 120 | 0 | 100
      | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | | | | | | | | | | | 20
      | B. Jumlah mutu barang/jasa/SDM | | | | | | | | | | | | | | | | | 100
      | 1. Layanan data dan pengaduan | Orang | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 12 | 0 | 100
      | C. Anggaran | | | | | | | | | | | | | | | | |
      | Alokasi | Rp | 100000000 | | | | | | | | | | | | | | |
      | Realisasi | Rp | 90000000 | | | | | | | | | | | | | | |
  `);
  expect(table).toMatchObject({
    layout: 'spm-capaian-triwulan',
    region: 'Kabupaten Contoh',
    period: { year: 2024 },
  });
  expect(columns(table)).toMatchObject({
    harus: 'D',
    bulan1: 'E',
    bulan12: 'P',
    terlayani: 'Q',
    belum: 'R',
    capaian: 'S',
  });
  expect(table?.rows.map((r) => r.kind)).toEqual([
    'layanan',
    'penerima-kontribusi',
    'penerima',
    'mutu-kontribusi',
    'mutu-jumlah',
    'mutu',
    'anggaran',
    'anggaran',
    'anggaran',
  ]);
});

test('the quarterly form in its shortest wording', () => {
  const [table] = tablesOf(`
    CAPAIAN SPM BIDANG SOSIAL TRIWULAN III TAHUN 2025 KOTA CONTOH

    Uraian SPM | Yang Harus Dilayani | Terlayani | Belum | %
    Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 290 | 290 | 0 | 100
    Rehabilitasi sosial dasar anak telantar di luar panti | 364 | 300 | 64 | 82,42
    Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 38 | 38 | 0 | 100
    Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | 40 | 40 | 0 | 100
    Perlindungan dan jaminan sosial bagi korban bencana | 495 | 495 | 0 | 100
  `);
  expect(table).toMatchObject({
    layout: 'spm-capaian-triwulan',
    period: { year: 2025, triwulan: 3 },
    region: 'Kota Contoh',
  });
  expect(columns(table)).toEqual({
    layanan: 'A',
    harus: 'B',
    terlayani: 'C',
    belum: 'D',
    capaian: 'E',
  });
});

test('sub-services lettered a, b, c are not the sections A, B, C of the form', () => {
  const [table] = tablesOf(`
    NO | JENIS LAYANAN | SAT | TARGET | REALISASI | SISA | CAPAIAN
    I | Perlindungan dan Jaminan Sosial bagi Korban Bencana | | | | | 100
      | Persentase Penerima Layanan Dasar (80%) | | | | | 80
      | Jumlah yang harus dilayani | Orang | 50 | 50 | 0 | 100
      | Persentase Mutu Minimal Layanan Dasar (20%) | | | | | 20
      | Jumlah mutu barang, jasa dan SDM | | | | | 100
      | a. Permakanan | Orang | 50 | 50 | 0 | 100
      | b. Sandang | Orang | 30 | 30 | 0 | 100
      | c. Tempat penampungan pengungsi | Unit | 2 | 2 | 0 | 100
  `);
  expect(table?.rows.map((r) => r.sub ?? r.kind)).toEqual([
    'layanan',
    'penerima-kontribusi',
    'penerima',
    'mutu-kontribusi',
    'mutu-jumlah',
    'permakanan',
    'sandang',
    'tempat-penampungan',
  ]);
});

test('programme codes written before the name give the levels', () => {
  const [table] = tablesOf(`
    Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Persentase
    1.06.04 PROGRAM REHABILITASI SOSIAL | 30000000 | 15000000 | 50
    1.06.04.2.01 Rehabilitasi Sosial Dasar | 30000000 | 15000000 | 50
    1.06.04.2.01.01 Penyediaan Permakanan | 30000000 | 15000000 | 50
    1.06.06 PROGRAM PENANGANAN BENCANA | 40000000 | 39000000 | 97.5
  `);
  expect(table?.rows.map((r) => [r.kind, r.code])).toEqual([
    ['program', '1.06.04'],
    ['kegiatan', '1.06.04.2.01'],
    ['subkegiatan', '1.06.04.2.01.01'],
    ['program', '1.06.06'],
  ]);
});

test('headings and totals without figures belong to the body of a half-empty template', () => {
  const [table] = tablesOf(`
    No | Program/Kegiatan | Anggaran | Realisasi | %
      | | (Rp) | (Rp) |
    I | PROGRAM REHABILITASI SOSIAL | | |
    1. | Penyediaan Permakanan | 10000000 | 5000000 | 50
      | JUMLAH | | |
  `);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(table?.rows.map((r) => r.kind)).toEqual(['program', 'kegiatan', 'jumlah']);
});

test('a budget before and after its change', () => {
  const [table] = tablesOf(`
    No | Program/Kegiatan | Semula (Rp) | Menjadi (Rp) | Bertambah/(Berkurang)
    1 | Program Rehabilitasi Sosial | 1000000000 | 1200000000 | 200000000
    2 | Program Perlindungan dan Jaminan Sosial | 2000000000 | 1500000000 | -500000000
      | Jumlah | 3000000000 | 2700000000 | -300000000
  `);
  expect(table?.layout).toBe('anggaran-rencana');
  expect(columns(table)).toMatchObject({ semula: 'C', menjadi: 'D', selisih: 'E' });
});

test('X and Y of an indicator in one cell, and in two columns', () => {
  const [one] = tablesOf(`
    No | IKK Outcome | Rumus | Data X dan Y | Capaian Kinerja (%)
    1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi / populasi x 100% | 232/885 | 26,21
    2 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi / populasi x 100% | X = 50; Y = 1369 | 3,65
  `);
  expect(one?.layout).toBe('spm-perhitungan');
  expect(columns(one)).toMatchObject({ indikator: 'B', formulasi: 'C', data: 'D', realisasi: 'E' });
  const [two] = tablesOf(`
    No | Indikator | Pembilang (X) | Penyebut (Y) | Capaian (%)
    1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 232 | 885 | 26,21
    2 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 50 | 1369 | 3,65
  `);
  expect(two?.layout).toBe('spm-perhitungan');
  expect(columns(two)).toMatchObject({ pembilang: 'C', penyebut: 'D', realisasi: 'E' });
});

test('targets of several years in a table of main indicators', () => {
  const [table] = tablesOf(`
    INDIKATOR KINERJA UTAMA DINAS SOSIAL
    No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Target 2022 | Target 2023 | Target 2024
    1 | Meningkatnya kesejahteraan | Persentase PPKS yang ditangani | % | 50 | 55 | 60
    2 | Meningkatnya pemberdayaan | Persentase PSKS aktif | % | 50 | 55 | 60
  `);
  expect(table?.layout).toBe('iku');
  expect(columns(table)).toMatchObject({ target2022: 'E', target2024: 'G' });
});

test('two tables side by side are two tables', () => {
  const tables = tablesOf(`
    No | Program | Anggaran | Realisasi | % |  | No | Sasaran | Indikator Kinerja | Satuan | Target
    1 | Program Rehabilitasi Sosial | 1000000 | 900000 | 90 |  | 1 | Meningkatnya layanan | Persentase PPKS tertangani | % | 63
    2 | Program Penanganan Bencana | 2000000 | 1000000 | 50 |  | 2 | Meningkatnya pemberdayaan | Persentase PSKS aktif | % | 80
    Jumlah | | 3000000 | 1900000 | 63,33 | | | | | |
  `);
  expect(tables.map((t) => t.layout)).toEqual(['anggaran-kegiatan', 'perjanjian-kinerja-sasaran']);
  expect(columnOf(tables[1]!, 'target')?.column).toBe(10);
});

test('a table and its continuation page are one, the next table with its own title is another', () => {
  const header = 'No | Program | Anggaran | Realisasi | %';
  const tables = tablesOf(`
    Tabel 1 Anggaran Tahun 2023
    ${header}
    1 | Program Rehabilitasi Sosial | 1000000 | 900000 | 90
    ${header}
    2 | Program Penanganan Bencana | 2000000 | 1000000 | 50

    Tabel 2 Anggaran Tahun 2024
    ${header}
    1 | Program Rehabilitasi Sosial | 3000000 | 900000 | 30
  `);
  expect(tables.map((t) => t.rows.length)).toEqual([2, 1]);
  expect(tables.map((t) => t.period.year)).toEqual([2023, 2024]);
});

describe('tables of other fields are told apart', () => {
  test.each([
    [
      'health',
      `
      Capaian SPM Bidang Kesehatan Tahun 2023
      No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
      1 | Pelayanan kesehatan ibu hamil | 100 | 95 | 95
      2 | Pelayanan kesehatan ibu bersalin | 100 | 95 | 95
      3 | Pelayanan kesehatan bayi baru lahir | 100 | 90 | 90`,
    ],
    [
      'education',
      `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian
      1 | Angka partisipasi sekolah | % | 98 | 97 | 98,98
      2 | Persentase PAUD terakreditasi | % | 80 | 70 | 87,5
      3 | Rasio guru terhadap siswa | angka | 20 | 20 | 100`,
    ],
    [
      'population',
      `
      No | Kecamatan | Laki-laki | Perempuan | Jumlah
      1 | Arjosari | 1000 | 1100 | 2100
      2 | Bandar | 1200 | 1300 | 2500`,
    ],
    [
      'plain spending',
      `
      No | Uraian Belanja | Volume | Satuan | Harga Satuan | Jumlah (Rp)
      1 | Kertas HVS | 10 | Rim | 50000 | 500000
      2 | Tinta | 4 | Buah | 100000 | 400000
      Jumlah | | | | | 900000`,
    ],
  ])('%s', (_field, text) => {
    const { tables, unrecognised } = recognise(workbookOf({ Lembar1: sheetFromText(text) }));
    expect(tables).toEqual([]);
    expect(unrecognised[0]?.reason.id).toMatch(/\S/);
    expect(unrecognised[0]?.reason.en).toMatch(/\S/);
  });
});

test('an empty sheet and a sheet of prose hold no table', () => {
  expect(tablesOf('')).toEqual([]);
  expect(
    tablesOf(
      'Laporan ini disusun untuk memenuhi ketentuan.\nCapaian dan realisasi diuraikan di bawah.',
    ),
  ).toEqual([]);
});

test('what the user says of a table wins over what was read', () => {
  const workbook = workbookOf({
    Lembar1: sheetFromText(`
      No | Uraian | A | B | C
      1 | Program Rehabilitasi Sosial | 1000000 | 900000 | 90
      2 | Program Penanganan Bencana | 2000000 | 1000000 | 50
    `),
  });
  const { tables } = recognise(workbook, {
    tables: {
      'Lembar1!A1:E3': {
        layout: 'anggaran-kegiatan',
        columns: { anggaran: 'C', realisasiAnggaran: 'D', serapan: 'E' },
      },
    },
  });
  expect(tables[0]?.layout).toBe('anggaran-kegiatan');
  expect(columns(tables[0])).toMatchObject({ anggaran: 'C', realisasiAnggaran: 'D', serapan: 'E' });
});

test.each([
  ['Target 2024 | Target 2025', '^ | ^'],
  ['Target | <', '2024 | 2025'],
  ['Thn 2024 | Thn 2025', '^ | ^'],
])('SPM targets of several years, headed %s', (years, below) => {
  const of = (title: string): readonly Table[] =>
    tablesOf(`
      ${title}
      No | Jenis Pelayanan | Indikator Kinerja | ${years}
      ^ | ^ | ^ | ${below}
      1 | Rehabilitasi sosial dasar anak telantar di luar panti | Persentase anak telantar yang dilayani | 1{0%} | 0.9{0%}
      2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Persentase lanjut usia yang dilayani | 1{0%} | 1{0%}
      3 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | Persentase penyandang disabilitas yang dilayani | 1{0%} | 1{0%}`);
  const [table] = of('TARGET PENCAPAIAN SPM SOSIAL TAHUN 2024-2025');
  expect(table?.layout).toBe('spm-target');
  expect(columns(table)).toMatchObject({ target2024: 'D', target2025: 'E' });
  const [other] = of('TARGET DAN REALISASI SPM SOSIAL TAHUN 2024-2025');
  expect(other === undefined).toBe(years.startsWith('Thn'));
});
