import { recognise } from '../../src/layouts';
import type { Table } from '../../src/layouts/model';
import { columnName } from '../../src/sheet/address';
import { check, findingsIn } from '../kit/check';
import { onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables of performance reports as offices lay them out, other than the published ones. */

function read(text: string): readonly Table[] {
  return recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
}

/** `layout: A key, B key …` of every table. */
function columns(text: string): string[] {
  return read(text).map(
    (t) => `${t.layout}: ${t.columns.map((c) => `${columnName(c.column)} ${c.key}`).join(', ')}`,
  );
}

const kinds = (text: string): string[] => read(text)[0]?.rows.map((r) => r.kind) ?? [];

describe('years side by side', () => {
  const SIDE_BY_SIDE = `
    Perbandingan capaian kinerja

    No | Indikator Kinerja | 2022 | < | < | 2023 | < | <
    ^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS yang tertangani | 45 | 44.5 | 98.89 | 50 | 51 | 102
    2 | Nilai SAKIP | 66 | 66.8 | 101.21 | 68 | 70.2 | 103.24`;

  test('each year has its own capaian', () => {
    expect(columns(SIDE_BY_SIDE)).toEqual([
      'capaian-renstra: A no, B indikator, C target2022, D realisasi2022, E capaian2022, F target2023, G realisasi2023, H capaian2023',
    ]);
    expect(findingsIn(SIDE_BY_SIDE)).toEqual([]);
    expect(findingsIn(SIDE_BY_SIDE.replace('98.89', '99.89'))).toEqual(['capaian-salah@E5']);
  });

  test('T and R below a year; the one capaian measures how near the end of the plan is', () => {
    const table = `
      No | Sasaran | Indikator | Satuan | 2022 | < | 2023 | < | Target Akhir 2026 | Capaian terhadap Renstra (%)
      ^ | ^ | ^ | ^ | T | R | T | R | ^ | ^
      1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 30 | 31 | 35 | 36 | 50 | 72
      2 | Meningkatnya layanan | Persentase FM terbantu | % | 65 | 62 | 70 | 72 | 80 | 90`;
    expect(columns(table)[0]).toContain(
      'E target2022, F realisasi2022, G target2023, H realisasi2023, I targetAkhir, J capaian',
    );
    expect(findingsIn(table)).toEqual([]);
    expect(findingsIn(table.replace('| 72\n', '| 75\n'))).toEqual(['capaian-salah@J3']);
  });
});

describe('more beside the capaian of an indicator', () => {
  test('budget and spending of the programme', () => {
    expect(
      columns(`
        No | Program | Indikator Kinerja | Kinerja | < | < | Anggaran | < | <
        ^ | ^ | ^ | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%)
        1 | Pemberdayaan Sosial | Persentase PSKS aktif | 60 | 66 | 110 | 465265000 | 455802500 | 97.97
        2 | Penanganan Bencana | Persentase korban tertangani | 100 | 95 | 95 | 284950000 | 279228400 | 97.99`),
    ).toEqual([
      'anggaran-kegiatan: A no, B program, C indikator, D target, E realisasi, F capaian, G anggaran, H realisasiAnggaran, I serapan',
    ]);
  });

  test('what was realised in each quarter', () => {
    const table = `
      Pengukuran kinerja triwulan IV tahun 2023
      No | Indikator Kinerja | Satuan | Target Tahunan | Realisasi Triwulan | < | < | < | Realisasi s.d. TW IV | Capaian (%)
      ^ | ^ | ^ | ^ | I | II | III | IV | ^ | ^
      1 | Jumlah lansia penerima permakanan | Orang | 400 | 90 | 100 | 110 | 80 | 380 | 95
      2 | Persentase PPKS tertangani | % | 70 | 20 | 40 | 55 | 68 | 68 | 97.14`;
    expect(columns(table)).toEqual([
      'capaian-indikator: A no, B indikator, C satuan, D target, E realisasiTw1, F realisasiTw2, G realisasiTw3, H realisasiTw4, I realisasi, J capaian',
    ]);
    expect(findingsIn(table)).toEqual([]);
    expect(findingsIn(table.replace('| 380 | 95', '| 500 | 125'))).toEqual(['triwulan-salah@I4']);
  });

  test('the progress towards the end of the plan, whatever it is called', () => {
    expect(
      columns(`
        No | Indikator Kinerja | Satuan | Realisasi 2022 | Tahun 2023 | < | < | Target Akhir Renstra (2026) | Tingkat Kemajuan (%)
        ^ | ^ | ^ | ^ | Target | Realisasi | Capaian | ^ | ^
        1 | Persentase PPKS yang mandiri | % | 20.1 | 22 | 21.6 | 98.18 | 30 | 72
        2 | Persentase korban bencana tertangani | % | 100 | 100 | 100 | 100 | 100 | 100`)[0],
    ).toContain('H targetAkhir, I capaianRenstra');
  });

  test('only the end of the plan, without a target of the year', () => {
    const table = `
      Perbandingan realisasi kinerja dengan target akhir Renstra
      No | Indikator Sasaran | Satuan | Target Akhir Renstra (2026) | Realisasi Tahun 2023 | Tingkat Kemajuan (%)
      1 | Persentase PPKS yang mandiri | % | 40 | 31.5 | 78.75
      2 | Indeks kepuasan masyarakat | Poin | 88 | 85.36 | 97
      3 | Jumlah LKS terakreditasi | Lembaga | 18 | 12 | 66.67`;
    expect(columns(table)).toEqual([
      'capaian-indikator: A no, B indikator, C satuan, D targetAkhir, E realisasi, F capaian',
    ]);
    expect(findingsIn(table)).toEqual([]);
    expect(findingsIn(table.replace('| 97\n', '| 90.7\n'))).toEqual(['capaian-salah@F4']);
  });
});

test('efficiency with the indicator and the budget it comes from', () => {
  expect(
    columns(`
      No | Sasaran | Indikator | Capaian Kinerja (%) | Anggaran | < | < | Efisiensi
      ^ | ^ | ^ | ^ | Pagu | Realisasi | % Realisasi | ^
      1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 100 | 465265000 | 455802500 | 97.97 | 2.03
      2 | Meningkatnya layanan | Persentase FM terbantu | 98 | 284950000 | 279228400 | 97.99 | 0.01`),
  ).toEqual([
    'efisiensi: A no, B sasaran, C indikator, D capaian, E anggaran, F realisasiAnggaran, G serapan, H efisiensi',
  ]);
});

test('the list that fixes the IKU says how they are computed, and has no targets yet', () => {
  expect(
    columns(`
      INDIKATOR KINERJA UTAMA
      No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data
      1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | Jumlah PPKS ditangani dibagi jumlah PPKS | DTKS
      2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | Hasil evaluasi Inspektorat | LHE`)[0],
  ).toMatch(/^iku: A no, B sasaran, C indikator, D satuan, E formulasi/);
});

test('numerator and denominator named in the column of their indicator', () => {
  const table = `
    No | Indikator | Jumlah | Persentase
    1 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | | 100
     | Jumlah anak telantar yang terpenuhi kebutuhan dasarnya | 45 |
     | Jumlah seluruh anak telantar yang membutuhkan | 45 |
    2 | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti | | 100
     | Jumlah lanjut usia telantar yang terpenuhi kebutuhan dasarnya | 364 |
     | Jumlah seluruh lanjut usia telantar yang membutuhkan | 384 |`;
  expect(kinds(table)).toEqual([
    'indikator',
    'pembilang',
    'penyebut',
    'indikator',
    'pembilang',
    'penyebut',
  ]);
  expect(findingsIn(table)).toEqual(['persen-salah@D5']);
});

describe('programmes and kegiatan numbered on in one series', () => {
  const FLAT = `
    No | Uraian | Alokasi Anggaran | Realisasi | Sisa Pagu
    1 | PROGRAM PEMBERDAYAAN SOSIAL | 465265000 | 455802500 | 9462500
    2 | - Pengembangan Potensi Sumber Kesejahteraan Sosial | 465265000 | 455802500 | 9462500
    3 | PROGRAM PENANGANAN BENCANA | 284950000 | 279228400 | 5721600
    4 | - Perlindungan Sosial Korban Bencana | 201800000 | 196788400 | 5011600
    5 | - Kesiapsiagaan terhadap Bencana | 83150000 | 82440000 | 710000
     | TOTAL | 750215000 | 735030900 | 15184100`;

  test('their figures tell the levels', () => {
    expect(kinds(FLAT)).toEqual([
      'program',
      'kegiatan',
      'program',
      'kegiatan',
      'kegiatan',
      'jumlah',
    ]);
    expect(findingsIn(FLAT)).toEqual([]);
  });

  test('programmes that do not say so stay programmes', () => {
    const others = `
      No | Nama Program | Anggaran | Realisasi
      1 | Program Pemberdayaan Sosial | 465265000 | 455802500
      2 | Rehabilitasi Sosial | 300000000 | 290000000
      3 | Program Penanganan Bencana | 284950000 | 279228400
      4 | Pengelolaan Taman Makam Pahlawan | 29700000 | 28115000
       | TOTAL | 1079915000 | 1053145900`;
    expect(kinds(others)).toEqual(['program', 'program', 'program', 'program', 'jumlah']);
    expect(findingsIn(others)).toEqual([]);
  });
});

test('absorption by its figures beside the quarters of a budget', () => {
  expect(
    columns(`
      No | Program | Pagu | Realisasi Triwulan (Rp) | < | < | < | Total Realisasi | %
      ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^
      1 | Program Pemberdayaan Sosial | 400000000 | 50000000 | 100000000 | 100000000 | 140000000 | 390000000 | 97.5
      2 | Program Penanganan Bencana | 200000000 | 50000000 | 50000000 | 50000000 | 40000000 | 190000000 | 95`)[0],
  ).toContain('H realisasiAnggaran, I serapan');
});

test('people by sex are no staff; prices by quantity are no assets', () => {
  expect(
    read(`
      Jumlah penduduk menurut kecamatan
      No | Kecamatan | Laki-laki | Perempuan | Jumlah
      1 | Contoh Utara | 12000 | 12500 | 24500
      2 | Contoh Selatan | 11000 | 11200 | 22200`),
  ).toEqual([]);
  expect(
    read(`
      No | Nama Barang | Volume | Harga Satuan | Jumlah
      1 | Kertas A4 | 10 | 55000 | 550000
      2 | Tinta printer | 4 | 120000 | 480000`),
  ).toEqual([]);
});

test('a target without its unit, unless the figure brings it along', () => {
  const table = `
    PERJANJIAN KINERJA TAHUN 2023
    No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 55
    2 | Meningkatnya perlindungan | Jumlah korban bencana yang ditangani | | 100
    3 | Meningkatnya pemberdayaan | Persentase PSKS aktif | | 80 %`;
  expect(check(table).findings.map((f) => `${f.rule}@${f.cell}`)).toEqual(['sel-kosong@D4']);
});

test('one series of numbers over all levels is a right numbering', () => {
  const table = (last: string): string => `
    No | Kode Rek. | Program/Kegiatan/Sub Kegiatan | Pagu | Realisasi
    1 | 1.06.06 | PROGRAM PENANGANAN BENCANA | 300 | 290
    2 | 1.06.06.2.01 | Perlindungan Sosial Korban Bencana | 200 | 190
    3 | 1.06.06.2.01.01 | Penyediaan Makanan | 200 | 190
    4 | 1.06.06.2.02 | Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana | 100 | 100
    ${last} | 1.06.06.2.02.02 | Koordinasi dan Pelaksanaan Taruna Siaga Bencana | 100 | 100`;
  expect(findingsIn(table('5'))).toEqual([]);
  expect(findingsIn(table('7'))).toContain('nomor-salah@A6');
});

describe('plans of action', () => {
  test('target and realisation of each quarter, with no column for the year', () => {
    expect(
      columns(`
        No | Indikator Kinerja | Satuan | Target Tahun 2023 | Triwulan I | < | Triwulan II | <
        ^ | ^ | ^ | ^ | Target | Realisasi | Target | Realisasi
        1 | Persentase PPKS terlayani | % | 60 | 15 | 14 | 30 | 31
        2 | Jumlah PSKS aktif | orang | 400 | 100 | 90 | 100 | 110`),
    ).toEqual([
      'capaian-indikator: A no, B indikator, C satuan, D target, E targetTw1, F realisasiTw1, G targetTw2, H realisasiTw2',
    ]);
  });

  test('of a target and its revision the revised one holds', () => {
    expect(
      columns(`
        PERJANJIAN KINERJA TAHUN 2023
        No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | <
        ^ | ^ | ^ | ^ | Murni | Perubahan
        1 | Meningkatnya kemandirian PPKS | Persentase PPKS mandiri | % | 20 | 22
        2 | Menurunnya kemiskinan | Persentase penduduk miskin | % | 9.5 | 9.2`)[0],
    ).toContain('F target');
  });
});

test('goals above their indicators, in the column of the indicators', () => {
  const table = `
    No | Sasaran/Indikator Sasaran | Satuan | Target | Realisasi | Capaian (%)
    I | Meningkatnya pemberdayaan sosial | | | |
    1 | Persentase PSKS yang aktif | % | 80 | 60 | 75
    2 | Persentase KUBE yang mandiri | % | 50 | 50 | 100
     | Rata-rata capaian sasaran I | | | | 87.5
    II | Meningkatnya kesiapsiagaan bencana | | | |
    1 | Persentase Tagana yang terlatih | % | 100 | 90 | 90
    2 | Persentase desa yang siaga | % | 70 | 70 | 100
     | Rata-rata capaian sasaran II | | | | 95`;
  expect(kinds(table).filter((kind) => kind === 'judul')).toHaveLength(2);
  expect(findingsIn(table)).toEqual([]);
});

test('a code with its parts in columns of their own, typed as text or as numbers', () => {
  const table = `
    Kode | < | < | < | < | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp)
    1 | 06 | 06 | | | PROGRAM PENANGANAN BENCANA | 300000000 | 290000000
    1 | 06 | 06 | 2.01 | | Perlindungan Sosial Korban Bencana | 300000000 | 290000000
    1 | 06 | 06 | 2.01 | 01 | Penyediaan Makanan | 200000000 | 190000000
    1 | 6 | 6 | 2.01 | 2 | Penyediaan Sandang | 100000000 | 100000000`;
  expect(kinds(table)).toEqual(['program', 'kegiatan', 'subkegiatan', 'subkegiatan']);
  expect(read(table)[0]?.rows.map((r) => r.code)).toEqual([
    '1.06.06',
    '1.06.06.2.01',
    '1.06.06.2.01.01',
    '1.06.06.2.01.02',
  ]);
});

test('an efficiency in rupiah is what was not spent', () => {
  expect(
    columns(`
      No | Program | Anggaran (Rp) | Realisasi (Rp) | % Realisasi | Efisiensi (Rp)
      1 | Pemberdayaan Sosial | 465265000 | 455802500 | 97.97 | 9462500
      2 | Penanganan Bencana | 284950000 | 279228400 | 97.99 | 5721600`),
  ).toEqual([
    'anggaran-kegiatan: A no, B program, C anggaran, D realisasiAnggaran, E serapan, F sisa',
  ]);
});

describe('numerator and denominator in two columns', () => {
  test('by their letters', () => {
    const table = `
      No | Indikator Kinerja Utama | Jumlah PPKS yang ditangani (A) | Jumlah PPKS seluruhnya (B) | Persentase (A/B x 100%)
      1 | Persentase PPKS tertangani | 1250 | 2000 | 62.5
      2 | Persentase keluarga tertangani | 310 | 400 | 75.5`;
    expect(columns(table)).toEqual([
      'spm-perhitungan: A no, B indikator, C pembilang, D penyebut, E realisasi',
    ]);
    expect(findingsIn(table)).toEqual(['persen-salah@E3']);
  });

  test('by their quotients', () => {
    expect(
      columns(`
        Perhitungan capaian indikator
        No | Indikator Kinerja | Jumlah PPKS mandiri | Jumlah PPKS | Realisasi (%)
        1 | Persentase PPKS mandiri | 210 | 240 | 87.5
        2 | Persentase lansia mandiri | 512 | 640 | 80`)[0],
    ).toContain('C pembilang, D penyebut, E realisasi');
  });
});

test('a change between any two stages of a budget is checked', () => {
  const table = `
    No | Program | Renstra 2023 (Rp) | DPA 2023 (Rp) | Selisih
    1 | Program Pemberdayaan Sosial | 400000000 | 465265000 | 65265000
    2 | Program Rehabilitasi Sosial | 700000000 | 657535000 | -42465000
    3 | Program Penanganan Bencana | 300000000 | 284950000 | -15050000`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('-42465000', '-42365000'))).toHaveLength(1);
});

test('spending over its budget is no numerator over its denominator', () => {
  expect(
    columns(`
      No | Uraian Belanja | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Belanja Pegawai | 3912450000 | 3798125641 | 97.08
      2 | Belanja Barang dan Jasa | 2412250000 | 2311905000 | 95.84`),
  ).not.toContainEqual(expect.stringContaining('pembilang'));
});

test('an agenda is no budget, nor are the kinds of spending of a programme what was agreed on', () => {
  expect(
    read(`
      No | Kegiatan | Tanggal | Tempat | Keterangan
      1 | Rapat koordinasi | 12 Januari | Aula | Selesai
      2 | Bimbingan teknis Tagana | 3 Maret | Aula | Selesai`),
  ).toEqual([]);
  expect(
    read(`
      No | Program | Belanja Operasi | Belanja Modal | Jumlah Belanja
      1 | Program Pemberdayaan Sosial | 464265000 | 1000000 | 465265000
      2 | Program Penanganan Bencana | 283950000 | 1000000 | 284950000`),
  ).toEqual([]);
});

test('a budget whose programmes stand under "Nomenklatur"', () => {
  expect(
    columns(`
      Kode Rekening | Nomenklatur | Pagu DPPA | Realisasi Keuangan | Sisa Anggaran | %
      1.06.04 | PROGRAM REHABILITASI SOSIAL | 400000000 | 380000000 | 20000000 | 95
      1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti Sosial | 400000000 | 380000000 | 20000000 | 95`),
  ).toEqual([
    'anggaran-kegiatan: A kode, B program, C anggaran, D realisasiAnggaran, E sisa, F serapan',
  ]);
});

test('form T-C.23: targets, realisations and ratios of the same years under headers that name the plan', () => {
  const text = `
    No | Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah | Satuan | Target Renstra Perangkat Daerah Tahun | < | Realisasi Capaian Tahun | < | Rasio Capaian pada Tahun | <
    ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | 2022 | 2023
    (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
    1 | Persentase PPKS yang tertangani | % | 65 | 70 | 66.1 | 71.5 | 101.69 | 102.14
    2 | Jumlah lansia telantar yang menerima permakanan | Orang | 220 | 240 | 198 | 240 | 90 | 100`;
  expect(columns(text)).toEqual([
    'capaian-renstra: A no, B indikator, C satuan, D target2022, E target2023, F realisasi2022, G realisasi2023, H capaian2022, I capaian2023',
  ]);
  expect(findingsIn(text)).toEqual([]);
});

test('numerator and denominator below their percentage may have units of their own', () => {
  const text = `
    No | Indikator Kinerja | Satuan | Target | < | Realisasi | < | Capaian 2023
    ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | ^
    1 | Persentase lansia telantar yang terpenuhi kebutuhannya | % | 85 | 90 | 87.06 | 90.48 | 100.53
     | Jumlah lansia telantar yang terpenuhi kebutuhannya | Orang | | | 175 | 190 |
     | Jumlah seluruh lansia telantar | Orang | | | 201 | 210 |`;
  expect(kinds(text)).toEqual(['indikator', 'pembilang', 'penyebut']);
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('| 87.06 |', '| 88.1 |'))).toEqual(['persen-salah@F3']);
});

test("the author's own check below a table is none of its rows", () => {
  const text = (check: string): string => `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | 95
    2 | Program Penanganan Bencana | 100000000 | 99000000 | 99
     | Jumlah | 500000000 | 479000000 | 95.8
    ${check}`;
  expect(findingsIn(text(' | cek | 500000000 | 479000000 |\n | Selisih | 0 | 0 |'))).toEqual([]);
  expect(findingsIn(text(' | Selisih: | 7 | 90000000 | 3'))).toEqual([]);
  expect(onlyTable(text(' | Kontrol | 1 | 2 | 3')).rows.at(-1)?.kind).toBe('keterangan');
});
