import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Relatives of the quarterly form, and what offices do to the grid of a table. */

function read(
  text: string,
): { layout: string; columns: Record<string, string>; kinds: string[] }[] {
  return recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables.map((t) => ({
    layout: t.layout,
    columns: Object.fromEntries(t.columns.map((c) => [c.key, columnName(c.column)])),
    kinds: t.rows.map((r) => r.kind),
  }));
}

test('empty columns between figures do not end a table', () => {
  const [table, ...more] = read(`
    SPM SOSIAL KABUPATEN CONTOH TW II TAHUN 2024
    No | Jenis Layanan SPM | Yg Harus Dilayani | | Yg Dilayani | | Yg Belum Dilayani | % Capaian
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | | 100,0
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | | 80,0
     | A. Jumlah yang harus dilayani | 1.720 orang | | 1.720 orang | | nihil | 100,0
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | 20,0
     | B. Jumlah mutu barang/jasa/SDM | | | | | | 100,0
     | 1. Penyediaan permakanan | 20 orang | | 20 orang | | nihil | 100,0`);
  expect(more).toEqual([]);
  expect(table?.columns).toMatchObject({ harus: 'C', terlayani: 'E', belum: 'G', capaian: 'H' });
});

test('two tables with names of their own stay two', () => {
  const tables = read(`
    No | Program | Anggaran | Realisasi | | No | Sumber Dana | Jumlah Anggaran
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | | 1 | APBD | 500000000
    2 | Program Pemberdayaan Sosial | 200000000 | 190000000 | | 2 | DAK | 100000000`);
  expect(tables.map((t) => t.layout)).toEqual(['anggaran-kegiatan', 'anggaran-sumber']);
});

test('the form with a column for the category of each index', () => {
  const [table] = read(`
    INDEKS PENCAPAIAN SPM SOSIAL TW IV 2024
    No | Layanan | Jumlah Harus Dilayani | Jumlah Dilayani | Capaian | Kategori
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | 100 | Tuntas Paripurna
     | Penerima layanan dasar (80%) | | | 80 |
     | A. Jumlah yang harus dilayani | 20 | 20 | 100 |
     | Mutu minimal layanan dasar (20%) | | | 20 |
     | B. Jumlah mutu | | | 100 |
     | 1. Penyediaan permakanan | 20 | 20 | 100 |`);
  expect(table?.columns).toMatchObject({ capaian: 'E', predikat: 'F' });
});

test('a total whose letters stand apart is a total', () => {
  const [table] = read(`
    No | Program | Pagu DPA | Realisasi | Sisa Pagu
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | 20000000
    2 | Program Pemberdayaan Sosial | 200000000 | 190000000 | 10000000
     | J U M L A H | 600000000 | 570000000 | 30000000`);
  expect(table?.kinds).toEqual(['program', 'program', 'jumlah']);
});

test('"Kinerja" and "Anggaran (Rp)" below a group are its K and Rp', () => {
  const [table] = read(`
    EVALUASI HASIL RENJA TAHUN 2024
    No | Program | Indikator Kinerja | Satuan | Realisasi s/d Tahun 2023 | < | Target Tahun 2024 | < | Triwulan I | < | Triwulan II | < | Total Realisasi Tahun 2024 | < | Capaian Tahun 2024 (%) | <
    ^ | ^ | ^ | ^ | Kinerja | Anggaran (Rp) | Kinerja | Anggaran (Rp) | Kinerja | Anggaran (Rp) | Kinerja | Anggaran (Rp) | Kinerja | Anggaran (Rp) | Kinerja | Anggaran (Rp)
    1 | Program Rehabilitasi Sosial | Jumlah PPKS | Orang | 700 | 1100000000 | 250 | 600000000 | 50 | 100000000 | 60 | 150000000 | 110 | 250000000 | 44 | 41.67
    2 | Program Pemberdayaan Sosial | Jumlah PSKS | Orang | 90 | 100000000 | 30 | 80000000 | 5 | 10000000 | 6 | 15000000 | 11 | 25000000 | 36.67 | 31.25`);
  expect(table?.layout).toBe('evaluasi-rkpd');
  expect(table?.columns).toMatchObject({
    realisasiLalu: 'E',
    realisasiAnggaranLalu: 'F',
    target: 'G',
    anggaran: 'H',
    realisasiAnggaranTw2: 'L',
    realisasi: 'M',
    realisasiAnggaran: 'N',
    capaian: 'O',
    serapan: 'P',
  });
});

test('a budget by service, its sources beside their sum', () => {
  const [table] = read(`
    ANGGARAN PENERAPAN SPM SOSIAL TAHUN 2025
    No | Jenis Layanan SPM | Anggaran | < | < | Realisasi | %
    ^ | ^ | APBD | APBN | Jumlah | ^ | ^
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 20000000 | 0 | 20000000 | 18000000 | 90
    2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 30000000 | 0 | 30000000 | 27000000 | 90
    3 | Perlindungan Sosial Korban Bencana | 50000000 | 25000000 | 75000000 | 45000000 | 60`);
  expect(table?.layout).toBe('anggaran-kegiatan');
  expect(table?.columns).toMatchObject({ anggaran: 'E', realisasiAnggaran: 'F', serapan: 'G' });
});

test.each([
  'Jumlah Penerima Layanan',
  'Jumlah orang yang memperoleh layanan',
  'Jumlah anak telantar yang memperoleh layanan',
  'Banyaknya anak telantar',
])('straight below the 80 %% row, "%s" are the recipients', (recipients) => {
  const [table] = read(`
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum | Capaian (%)
    I | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | 96
    A | Persentase Pencapaian Penerima Layanan Dasar (80%) | | | | | 76
    1 | ${recipients} | Orang | 20 | 19 | 1 | 95
    B | Persentase Pencapaian Mutu Minimal Layanan Dasar (20%) | | | | | 20
    1 | Penyediaan permakanan | Orang | 19 | 19 | 0 | 100
    2 | Penyediaan sandang | Orang | 19 | 19 | 0 | 100
    II | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | | | | | 100
    A | Persentase Pencapaian Penerima Layanan Dasar (80%) | | | | | 80
    1 | ${recipients.replace('anak', 'lansia')} | Orang | 8 | 8 | 0 | 100
    B | Persentase Pencapaian Mutu Minimal Layanan Dasar (20%) | | | | | 20
    1 | Penyediaan permakanan | Orang | 8 | 8 | 0 | 100`);
  const service = ['layanan', 'penerima-kontribusi', 'penerima', 'mutu-kontribusi', 'mutu'];
  expect(table?.kinds).toEqual([...service, 'mutu', ...service]);
});

test('an empty column before the units, or after the names, parts no table', () => {
  const units = `
    LAPORAN CAPAIAN SPM BIDANG SOSIAL TRIWULAN III TAHUN 2025
    No | Jenis Layanan | | Satuan | Jumlah Harus Dilayani | Jumlah Terlayani | Belum Terlayani | Capaian | Ket
    A | Persentase Pencapaian Penerima Layanan Dasar (80%) | | | | | | 60,00 % |
     | Jumlah yang harus dilayani | | Orang | 120 | 90 | 30 | 75,00 % | sisa TW IV
    B | Persentase Pencapaian Mutu Minimal Layanan Dasar (20%) | | | | | | 20,00 % |
    1 | Penyediaan permakanan | | Orang | 90 | 90 | - | 100,00 % | tuntas`;
  const names = `
    Capaian SPM Bidang Sosial Tahun 2024
    No | Jenis Pelayanan Dasar | | Indikator | Target | Realisasi | Capaian
    1 | Rehabilitasi sosial dasar anak telantar di luar panti sosial | | Persentase anak telantar yang terlayani | 100 | 90 | 90
    2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial | | Persentase lansia yang terlayani | 100 | 80 | 80`;
  expect(columns(onlyTable(units))).toMatchObject({ layanan: 'B', satuan: 'D', harus: 'E' });
  expect(columns(onlyTable(names))).toMatchObject({ layanan: 'B', indikator: 'D', target: 'E' });
});

test('headers of a second table below say nothing about the columns of the first', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
    Keadaan Pegawai Menurut Pendidikan
    Pendidikan | Jml L | | Jml P | | Total
    S1/D.IV | 14 | | 11 | | 25
    SLTA | 9 | | 1 | | 10
    TOTAL | 23 | | 12 | | 35

    No | Jabatan | | Formasi | Terisi | Kosong
    1 | Pekerja Sosial | | 12 | 5 | 7`,
    }),
  );
  expect(columns(tables[0])).toMatchObject({ lakiLaki: 'B', perempuan: 'D', jumlah: 'F' });
});

test('how much a figure rose or fell is no target', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
    Perbandingan realisasi kinerja dengan tahun lalu
    No | Indikator Kinerja Utama | Satuan | Realisasi | < | Kenaikan/Penurunan
    ^ | ^ | ^ | 2023 | 2024 | ^
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | Persen | 60,0 | 64,2 | 4,2
    2 | Angka kemiskinan | Persen | 10,34 | 9,95 | -0,39`,
    }),
  );
  expect(tables.map((table) => columns(table).target)).not.toContain('F');
});

test('millions of rupiah below a year are its Rp, also where the header is not merged', () => {
  const table = onlyTable(`
    Evaluasi Hasil Renstra Dinas Sosial s.d. Tahun 2024
    No | Program | Indikator | Sat | Target Akhir Renstra 2026 | < | Target 2024 | < | Realisasi 2024 | < | Tingkat Capaian 2024 (%) | <
     | | | | K | Rp (jt) | K | Rp (jt) | K | Rp (jt) | K | Rp
    1 | Program Rehabilitasi Sosial | Jumlah PPKS direhabilitasi | orang | 2400 | 7500 | 520 | 1500 | 494 | 1410 | 95 | 94
    2 | Program Pemberdayaan Sosial | Jumlah PSKS dibina | orang | 1000 | 2000 | 200 | 400 | 210 | 392 | 105 | 98`);
  expect(table.layout).toBe('evaluasi-rkpd');
  expect(columns(table)).toMatchObject({ anggaran: 'H', realisasiAnggaran: 'J', serapan: 'L' });
});

test('"Jumlah" and "%" beside the money of the quarters are what was spent, and its share', () => {
  const table = onlyTable(`
    Realisasi Anggaran SPM Bidang Sosial s.d Triwulan IV 2024 (Rp)
    No | Jenis Layanan SPM | Pagu | Realisasi | < | < | < | Jumlah | %
    ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^
    1 | Disabilitas Terlantar | 100000000 | 20000000 | 30000000 | 25000000 | 20000000 | 95000000 | 95
    2 | Anak Terlantar | 50000000 | 0 | 25000000 | 0 | 24500000 | 49500000 | 99`);
  expect(columns(table)).toMatchObject({ realisasiAnggaran: 'H', serapan: 'I' });
});

test('"Prov" is the province, and nothing from a source is no text', () => {
  const table = onlyTable(`
    Dukungan Anggaran SPM Bidang Sosial TA 2024
    No | Jenis Pelayanan | Sumber Dana | < | < | Jumlah | Realisasi | %
    ^ | ^ | APBD Kab | APBD Prov | APBN | ^ | ^ | ^
    1 | Anak Terlantar | 45000000 | - | - | 45000000 | 45000000 | 100
    2 | Lanjut Usia Terlantar | 210000000 | "40.000.000" | 0 | 250000000 | 241250000 | 96.5
    3 | Gepeng | 30000000 | nihil | nihil | 30000000 | 28500000 | 95`);
  expect(columns(table)).toMatchObject({ program: 'B', apbdProvinsi: 'D', anggaran: 'F' });
});

test('a total above the rows, its figures text, is no further row of the header', () => {
  const table = onlyTable(`
    KOMPOSISI PEGAWAI
    Unit Kerja | PNS | PPPK | THL | Jml
    Jumlah seluruh pegawai | "20" | "5" | "7" | "32"
    Sekretariat | "12" | "3" | "5" | "20"
    Bidang Rehabilitasi Sosial | "8" | "2" | "2" | "12"`);
  expect(table.rows).toHaveLength(3);
  expect(columns(table)).toMatchObject({ pns: 'B', pppk: 'C', honorer: 'D', jumlah: 'E' });
});

describe('the percentages behind the index, and nobody counted', () => {
  const table = (head: string, index: string): string => `
    Rekapitulasi indeks pencapaian SPM bidang sosial
    No | Jenis Pelayanan Dasar | ${head} | Kategori
    1 | ${LAYANAN[0]} | 100 | 80 | 96 | Tuntas Utama
    2 | ${LAYANAN[1]} | 90 | 85 | ${index} | Tuntas Madya
    3 | ${LAYANAN[2]} | 100 | 100 | 100 | Tuntas Paripurna
    4 | ${LAYANAN[3]} | 75 | 60 | 72 | Tuntas Pratama
    5 | ${LAYANAN[4]} | 100 | 95 | 99 | Tuntas Utama
    Rata-rata | < | 93 | 84 | 91.2 | Tuntas Utama`;

  test.each([
    'Penerima Layanan (%) | Mutu Layanan (%) | Indeks SPM',
    'Terlayani (%) | Kualitas (%) | Nilai Indeks',
    'Penerima (bobot 80%) | Mutu (bobot 20%) | Indeks',
  ])('%s', (head) => {
    const read = onlyTable(table(head, '89'));
    expect(read.layout).toBe('spm-capaian-triwulan');
    expect(columns(read)).toMatchObject({ capaian: 'C', persenMutu: 'D', indeks: 'E' });
    expect(findingsIn(table(head, '89'))).toEqual([]);
    expect(findingsIn(table(head, '88'))).toContain('indeks-salah@E4');
  });

  test('of each kecamatan they are of all services at once: none of our tables', () => {
    const { tables, unrecognised } = recognise(
      workbookOf({
        Lembar1: sheetFromText(`
          Rekapitulasi Indeks Pencapaian SPM per Kecamatan
          No | Kecamatan | Penerima (%) | Mutu (%) | Indeks | Kategori
          1 | Bissappu | 100 | 80 | 96 | Tuntas Utama
          2 | Bantaeng | 95 | 80 | 92 | Tuntas Utama
          3 | Tompobulu | 80 | 70 | 78 | Tuntas Pratama`),
      }),
    );
    expect(tables).toEqual([]);
    expect(unrecognised.map((u) => [u.nearest, u.reason.id])).toEqual([
      [
        'spm-capaian-triwulan',
        'Paling mirip "Capaian SPM triwulan (penerima 80 %, mutu 20 %)", tetapi tidak ada layanan SPM pada barisnya.',
      ],
    ]);
  });
});

test('people and money until last month and in this one; recipients and all of quality in a row each', () => {
  const [table, ...more] = read(`
    CAPAIAN SPM SOSIAL KABUPATEN CONTOH BULAN AGUSTUS 2024
    No | Indikator | Jumlah Harus Dilayani Tahun Ini | Jumlah Terlayani Hingga Bulan Lalu | Jumlah Terlayani Bulan Ini | Jumlah Belum Terlayani | Jumlah Anggaran Yang Harus Digunakan Tahun Ini | Jumlah Anggaran Yang Digunakan Hingga Bulan Lalu | Jumlah Anggaran Yang Digunakan Bulan Ini | Jumlah Anggaran Yang Belum Digunakan
    Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti
    1 | Penerima Pelayanan Dasar | 148 | 89 | 15 | 44 | 222500000 | 116400000 | 13350000 | 92750000
    2 | Mutu Minimal Layanan Dasar | 296 | 178 | 30 | 88 | 111250000 | 58200000 | 6675000 | 46375000
    Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti
    1 | Penerima Pelayanan Dasar | 265 | 144 | 24 | 97 | 265000000 | 136400000 | 14350000 | 114250000
    2 | Mutu Minimal Layanan Dasar | 530 | 288 | 48 | 194 | 132500000 | 68200000 | 7175000 | 57125000`);
  expect(more).toEqual([]);
  expect(table?.columns).toEqual({
    no: 'A',
    layanan: 'B',
    harus: 'C',
    terlayaniSebelum: 'D',
    terlayaniIni: 'E',
    belum: 'F',
    anggaran: 'G',
    realisasiAnggaranSebelum: 'H',
    realisasiAnggaranIni: 'I',
    sisa: 'J',
  });
  expect(table?.kinds).toEqual([
    'layanan',
    'penerima',
    'mutu-jumlah',
    'layanan',
    'penerima',
    'mutu-jumlah',
  ]);
});

test('the recipients of one service in a table of their own, with their subtotal', () => {
  const [table] = read(`
    PERSENTASE PENCAPAIAN PENERIMAAN LAYANAN DASAR (80%)

    A. JUMLAH YANG HARUS DILAYANI
    No | Indikator | Satuan | Sasaran | Realisasi | % Capaian | Status
    1 | Jumlah anak telantar yang menerima layanan | Orang | 148 | 140 | 94.59% | TUNTAS

     | SUBTOTAL LAYANAN DASAR (A) | | 148 | 140 | 94.59% | TUNTAS`);
  expect(table?.layout).toBe('spm-capaian-triwulan');
  expect(table?.columns).toMatchObject({ harus: 'D', terlayani: 'E', capaian: 'F' });
  expect(table?.kinds).toEqual(['layanan', 'jumlah']);
});

describe('people and quality counted, with the share of each, below groups that bear their shares', () => {
  const table = (...[bobot, indeks]: readonly [string, string]): string => `
    Rekapitulasi indeks pencapaian SPM bidang sosial
    No | Jenis Pelayanan Dasar | Penerima Layanan Dasar (80%) | < | < | < | Mutu Layanan Dasar (20%) | < | < | < | Indeks SPM | Kategori
    ^ | ^ | Harus dilayani | Terlayani | % | Bobot 80% | Harus dipenuhi | Terpenuhi | % | Bobot 20% | ^ | ^
    1 | ${LAYANAN[0]} | 120 | 114 | 95 | 76 | 40 | 36 | 90 | 18 | 94 | Tuntas Utama
    2 | ${LAYANAN[1]} | 250 | 250 | 100 | 80 | 30 | 30 | 100 | 20 | 100 | Tuntas Paripurna
    3 | ${LAYANAN[2]} | 88 | 66 | 75 | 60 | 25 | 20 | 80 | ${bobot} | ${indeks} | Tuntas Pratama
    4 | ${LAYANAN[3]} | 15 | 15 | 100 | 80 | 12 | 12 | 100 | 20 | 100 | Tuntas Paripurna
    5 | ${LAYANAN[4]} | 410 | 410 | 100 | 80 | 50 | 45 | 90 | 18 | 98 | Tuntas Utama
    | Rata-rata Indeks Pencapaian SPM | | | | | | | | | 93.6 | Tuntas Utama`;

  test('are read by what the index follows from', () => {
    const read = onlyTable(table('16', '76'));
    expect(read.layout).toBe('spm-capaian-triwulan');
    expect(columns(read)).toMatchObject({ harus: 'C', terlayani: 'D', capaian: 'E' });
    expect(columns(read)).toMatchObject({ persenMutu: 'I', bobotPenerima: 'F', bobotMutu: 'J' });
    expect(columns(read)).toMatchObject({ indeks: 'K', predikat: 'L' });
  });

  test('a mean of the index alone lacks no percentage of people', () => {
    expect(findingsIn(table('16', '76'))).toEqual([]);
  });

  test('a wrong share and a wrong index', () => {
    expect(findingsIn(table('20', '76'))).toEqual(['indeks-salah@J6']);
    expect(findingsIn(table('16', '67'))).toContain('indeks-salah@K6');
    expect(findingsIn(table('16', '76').replace('93.6', '96.3'))).toEqual(['indeks-salah@K9']);
  });
});

test('an empty column before index and grade parts no table: grades name no rows', () => {
  const read = onlyTable(`
    No | Jenis Layanan Dasar | Capaian Penerima Layanan | Capaian Mutu Layanan | | Indeks Capaian | Predikat
    1 | ${LAYANAN[0]} | 1{0.00%} | 0.9{0.00%} | | 0.98{0.00%} | Tuntas Utama
    2 | ${LAYANAN[1]} | 0.95{0.00%} | 0.8{0.00%} | | 0.92{0.00%} | Tuntas Utama
    3 | ${LAYANAN[2]} | 0.8{0.00%} | 0.75{0.00%} | | 0.79{0.00%} | Tuntas Pratama`);
  expect(read.layout).toBe('spm-capaian-triwulan');
  expect(columns(read)).toMatchObject({
    capaian: 'C',
    persenMutu: 'D',
    indeks: 'F',
    predikat: 'G',
  });
});

describe('services of which no target is told are none of our tables, and nearest to what was reached of them', () => {
  test.each([
    ['percentages without an index', 'Penerima (%) | Mutu (%)', '', '98 | 90'],
    [
      'a percentage of each quarter',
      'Capaian (%) | < | <',
      'TW I | TW II | TW III',
      '20 | 44 | 71',
    ],
    [
      'an index of each of two quarters',
      'TW I | < | < | TW II | < | <',
      'Penerima | Mutu | Indeks | Penerima | Mutu | Indeks',
      '50 | 40 | 48 | 80 | 70 | 78',
    ],
  ])('%s', (_, above, below, cells) => {
    const head = below
      ? [`No | Layanan | ${above}`, `^ | ^ | ${below}`]
      : [`No | Layanan | ${above}`];
    const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | ${cells}`);
    const { tables, unrecognised } = recognise(
      workbookOf({ Lembar1: sheetFromText([...head, ...rows].join('\n')) }),
    );
    expect(tables).toEqual([]);
    expect(unrecognised.map((u) => [u.nearest, u.reason.id])).toEqual([
      ['spm-capaian', 'Paling mirip "Capaian SPM per layanan", tetapi tidak ada kolom target.'],
    ]);
  });
});

test('one service a sheet, its sections lettered in a column of their own and without an index', () => {
  const table = (served: string): string => `
    SPM LAYANAN DISABILITAS TELANTAR TW I 2025
    No | Uraian | Satuan | Harus Dilayani | Terlayani | Belum | %
    A | Penerima layanan | Orang | 120 | ${served} | 30 | 75
    B | Mutu layanan | | | | |
    1 | Layanan data dan pengaduan | Orang | 40 | 40 | 0 | 100
    2 | Layanan kedaruratan | Orang | 10 | 8 | 2 | 80
    3 | Penyediaan permakanan | Orang | 120 | 90 | 30 | 75`;
  const read = onlyTable(table('90'));
  expect(read.rows.map((row) => row.kind)).toEqual([
    'penerima',
    'mutu-jumlah',
    'mutu',
    'mutu',
    'mutu',
  ]);
  expect(findingsIn(table('90'))).toEqual([]);
  expect(findingsIn(table('99'))).toEqual(['belum-terlayani-salah@F3']);
});

test('counts of quality before its percentage, and what each part of the index counts for below "Bobot"', () => {
  const table = (contribution: number, index: number): string => `
    No | Jenis Layanan Dasar | Penerima Layanan | < | < | Mutu Layanan | < | < | Bobot | < | Indeks SPM
    ^ | ^ | Sasaran | Terlayani | % | Kebutuhan | Terpenuhi | % | "80%" | "20%" | ^
    1 | ${LAYANAN[0]} | 233 | 213 | 91.42 | 195 | 160 | 82.05 | 73.13 | 16.41 | 89.54
    2 | ${LAYANAN[1]} | 182 | 160 | 87.91 | 272 | 234 | 86.03 | ${contribution} | 17.21 | ${index}
    3 | ${LAYANAN[2]} | 200 | 190 | 95 | 150 | 135 | 90 | 76 | 18 | 94
    4 | ${LAYANAN[3]} | 50 | 50 | 100 | 20 | 20 | 100 | 80 | 20 | 100
    5 | ${LAYANAN[4]} | 80 | 60 | 75 | 100 | 95 | 95 | 60 | 19 | 79`;
  const [flat] = read(table(70.33, 87.54));
  expect(flat?.columns).toMatchObject({
    capaian: 'E',
    persenMutu: 'H',
    bobotPenerima: 'I',
    bobotMutu: 'J',
    indeks: 'K',
  });
  expect(findingsIn(table(70.33, 87.54))).toEqual([]);
  expect(findingsIn(table(72.33, 87.54))).toEqual(['indeks-salah@I4']);
  expect(findingsIn(table(70.33, 91.54))).toEqual(['indeks-salah@K4']);
});

test('in the row of a service, whom it counts itself, above sub-services in a column beside it', () => {
  const text = (served: number): string => `
    LAPORAN PENCAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2025
    No | Jenis Pelayanan Dasar | Rincian | Satuan | Harus Dilayani | Terlayani | Belum | Persentase
    1 | ${LAYANAN[1]} | Jumlah penerima layanan | Orang | 30 | 30 | 0 | 100
     | | Layanan data dan pengaduan | Orang | 30 | 30 | 0 | 100
     | | Penyediaan permakanan | Orang | 12 | 12 | 0 | 100
    2 | ${LAYANAN[4]} | Jumlah penerima layanan | Orang | 40 | ${served} | 10 | 75
     | | Penyediaan permakanan | Orang | 20 | 20 | 0 | 100
     | | Penyediaan sandang | Orang | 10 | 10 | 0 | 100
     | | Penyediaan tempat penampungan | Unit | 2 | 2 | 0 | 100
     | | Penanganan khusus kelompok rentan | Orang | 4 | 4 | 0 | 100
     | | Dukungan psikososial | Orang | 5 | 5 | 0 | 100`;
  const [table] = read(text(30));
  expect(table?.kinds.slice(0, 6)).toEqual([
    ...['layanan', 'penerima', 'mutu', 'mutu'],
    ...['layanan', 'penerima'],
  ]);
  const told = (served: number): string[] =>
    findingsIn(text(served)).filter((one) => !one.startsWith('layanan-kurang'));
  expect(told(30)).toEqual([]);
  expect(told(50)).toEqual(['melebihi-sasaran@F6']);
});
