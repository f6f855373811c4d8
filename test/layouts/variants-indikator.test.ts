import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { check, findingsIn } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Indicator tables, staff lists and LPPD forms as other offices write them. */

function columns(text: string): string[] {
  return recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables.map(
    (t) => `${t.layout}: ${t.columns.map((c) => `${columnName(c.column)} ${c.key}`).join(', ')}`,
  );
}

const kinds = (text: string): string[] =>
  recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables[0]?.rows.map((r) => r.kind) ?? [];

describe('form T-C.23: years of the plan beside the targets of IKK and NSPK', () => {
  const TABLE = `
    No | Indikator Kinerja | Target NSPK | Target IKK | Target Renstra Tahun ke- | < | Realisasi Capaian Tahun ke- | < | Rasio Capaian pada Tahun ke- | <
    ^ | ^ | ^ | ^ | 2020 | 2021 | 2020 | 2021 | 2020 | 2021
    1 | Persentase PMKS yang memperoleh bantuan sosial | | 80 | 60 | 70 | 60 | 77 | 100 | 110
    2 | Persentase panti sosial yang bersarana | | | 50 | 60 | 45 | 60 | 90 | 100`;

  test('is read by its years', () => {
    expect(columns(TABLE)[0]).toContain(
      'E target2020, F target2021, G realisasi2020, H realisasi2021, I capaian2020, J capaian2021',
    );
    expect(findingsIn(TABLE)).toEqual([]);
    expect(findingsIn(TABLE.replace('90 | 100', '90 | 105'))).toEqual(['capaian-salah@J4']);
  });

  test('or by the number of each year, below a name as long as that of the form', () => {
    const counted = TABLE.replace(
      '2020 | 2021 | 2020 | 2021 | 2020 | 2021',
      '1 | 2 | 1 | 2 | 1 | 2',
    )
      .replace('Kinerja', 'Kinerja sesuai Tugas dan Fungsi Perangkat Daerah')
      .replace('| 80 |', '| |');
    expect(columns(counted)[0]).toContain(
      'B indikator, E targetKe1, F targetKe2, G realisasiKe1, H realisasiKe2, I capaianKe1, J capaianKe2',
    );
    expect(findingsIn(counted.replace('90 | 100', '90 | 105'))).toEqual(['capaian-salah@J4']);
  });
});

describe('LPPD: numerator, denominator and result in one cell', () => {
  const TABLE = `
    INDIKATOR KINERJA KUNCI URUSAN SOSIAL

    No | IKK Outcome | Rumus | Capaian Kinerja
    a | b | c | d
    1 | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi dibagi populasi | 1.250/1.500 x 100% = 83,33%
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | Jumlah yang terpenuhi dibagi korban | (364/384) x 100% = 94,79%`;

  test('are read and computed', () => {
    expect(columns(TABLE)).toEqual(['spm-perhitungan: A no, B indikator, C formulasi, D data']);
    expect(findingsIn(TABLE)).toEqual([]);
    expect(findingsIn(TABLE.replace('94,79', '100'))).toEqual(['persen-salah@D6']);
  });

  test('a result of its own beside them', () => {
    const apart = `
      NO | INDIKATOR KINERJA OUTCOME | RUMUS | REALISASI
      1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya di luar panti | (812/1.015) x 100% | 80,00%
      2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | (230/240) x 100% | 95,83%`;
    expect(columns(apart)).toEqual(['spm-perhitungan: A no, B indikator, C data, D realisasi']);
    expect(findingsIn(apart)).toEqual([]);
    expect(findingsIn(apart.replace('95,83', '92'))).toEqual(['persen-salah@D3']);
  });
});

test('one quarter of the year: its capaian is held against its own target', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target Tahunan | Target TW III | Realisasi TW III | Capaian (%)
    1 | Persentase PPKS yang tertangani | % | 80 | 60 | 57 | 95
    2 | Jumlah PSKS yang dibina | Orang | 120 | 90 | 99 | 110`;
  expect(columns(table)[0]).toContain('capaian-indikator: ');
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 95', '| 71.25'))).toEqual(['capaian-salah@G2']);
});

test('of several years before this one, the last is last year', () => {
  const [read] = columns(`
    Indikator Kinerja | Satuan | Realisasi | < | < | Target 2023 | Capaian 2023 (%)
    ^ | ^ | 2021 | 2022 | 2023 | ^ | ^
    Persentase PPKS yang ditangani | % | 55.2 | 58.1 | 60.3 | 63 | 95.71`);
  expect(read).toContain('D realisasiLalu, E realisasi, F target');
});

describe('an indicator that measures a mean', () => {
  const TABLE = `
    No | Indikator | Satuan | Target | Realisasi | Capaian
    1 | Persentase PPKS yang ditangani | % | 80 | 76 | 95
    2 | Rata-rata waktu respon penanganan pengaduan | Hari | 3 | 2 | 133.33
     | Rata-rata capaian | | | | 114.17`;

  test('is no mean of the rows above, and less of it is better', () => {
    expect(kinds(TABLE)).toEqual(['indikator', 'indikator', 'rata-rata']);
    expect(findingsIn(TABLE)).toEqual([]);
  });
});

test('numerator and denominator may bear the unit of what they count', () => {
  const table = `
    No | Program | Indikator Kinerja | Satuan | Target | < | Realisasi | < | Capaian (%)
    ^ | ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | ^
    1 | Program Penanganan Bencana | Persentase korban bencana yang tertangani | % | 100 | 100 | 100 | 95.83 | 95.83
    | | Jumlah korban bencana yang tertangani | Orang | | | 150 | 230 |
    | | Jumlah korban bencana | Orang | | | 150 | 240 |`;
  expect(kinds(table)).toEqual(['indikator', 'pembilang', 'penyebut']);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replaceAll('95.83', '92'))).toEqual(['persen-salah@H3']);
});

describe('men and women, sound and broken', () => {
  const STAFF = `
    Pendidikan | Laki-laki | Perempuan | Jumlah
    S-2 | 5 | 2 | 7
    S-1 | 12 | 11 | 23
    SMA | 4 | 3 | 7
    Jumlah | 21 | 16 | 37`;

  test('a list without numbers is flat', () => {
    expect(kinds(STAFF)).toEqual(['item', 'item', 'item', 'jumlah']);
    expect(findingsIn(STAFF)).toEqual([]);
  });

  test('make up the number of the row', () => {
    const { findings } = check(STAFF.replace('| 23', '| 24'));
    expect(findings.map((f) => [f.rule, f.cell, f.expected])).toEqual([['total-salah', 'D3', 23]]);
    expect(findings[0]?.consequences?.map((f) => f.cell)).toEqual(['D5']);
  });

  test('one of them off is one finding, though two sums are', () => {
    const { findings } = check(STAFF.replace('| 12 |', '| 13 |'));
    // Both contradict it alike, so it is the one that is named.
    expect(findings.map((f) => [f.rule, f.cell, f.expected])).toEqual([['total-salah', 'B3', 12]]);
    expect(findings[0]?.consequences?.map((f) => f.cell)).toEqual(['B5', 'D3']);
  });

  test('goods by their condition', () => {
    const goods = `
      No | Nama Barang | Jumlah | Satuan | Kondisi | < | <
      ^ | ^ | ^ | ^ | Baik | Rusak Ringan | Rusak Berat
      1 | Mobil dinas | 6 | unit | 4 | 1 | 1
      2 | Sepeda motor | 15 | unit | 10 | 3 | 2
      3 | Printer | 13 | buah | 9 | 2 | 2`;
    expect(findingsIn(goods)).toEqual([]);
    expect(findingsIn(goods.replace('| 13 |', '| 12 |'))).toEqual(['total-salah@C5']);
    // Where most rows differ, more conditions are counted than the table shows.
    expect(findingsIn(goods.replace('| 6 |', '| 8 |').replace('| 15 |', '| 17 |'))).toEqual([]);
  });
});

describe('indicators of another office', () => {
  const TABLE = `
    INDIKATOR KINERJA DINAS PENDIDIKAN TAHUN 2023

    No | Indikator | Satuan | Target | Realisasi | Capaian
    1 | Angka Partisipasi Kasar SD | % | 100 | 99 | 99
    2 | Rata-rata lama belajar | Tahun | 8 | 7.5 | 93.75`;

  test('are none of ours', () => {
    expect(columns(TABLE)).toEqual([]);
  });

  test('an office that bears both names is', () => {
    const ours = TABLE.replace('DINAS PENDIDIKAN', 'DINAS PENDIDIKAN DAN SOSIAL');
    expect(columns(ours)).toHaveLength(1);
  });
});

describe('the direction of a burden', () => {
  const TABLE = `
    No | Indikator | Satuan | Target | Realisasi | Capaian
    1 | Persentase penduduk miskin | % | 9.5 | 9.8 | 96.84
    2 | Persentase penduduk miskin yang menerima bantuan sosial | % | 80 | 84 | 105`;

  test('is not that of help for those who bear it', () => {
    expect(findingsIn(TABLE)).toEqual([]);
    expect(findingsIn(TABLE.replace('96.84', '103.16'))).toEqual(['capaian-salah@F2']);
  });
});

test('fewer people on the street are better, complaints dealt with are not fewer', () => {
  const table = `
    No | Sasaran | Indikator | Target | Realisasi | Capaian (%)
    1 | Berkurangnya pengemis | Jumlah gelandangan dan pengemis (orang) | 50 | 60 | 80
    2 | Meningkatnya layanan | Persentase pengaduan selesai (%) | 100 | 98 | 98`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 80', '| 85'))).toEqual(['capaian-salah@F2']);
});

test('a capaian left blank beside a placeholder follows from it', () => {
  const table = `
    No | Indikator | Satuan | Target | Realisasi | Capaian
    1 | Persentase PPKS yang ditangani | % | 70 | xxx |
    2 | Persentase PSKS aktif | % | 80 | 76 | 95`;
  expect(findingsIn(table)).toEqual(['isian-contoh@E2']);
});

test('title and last year agree: the year of the report is the wrong one', () => {
  const table = `
    CAPAIAN KINERJA TAHUN 2023

    No | Indikator Kinerja | Satuan | Realisasi 2022 | Tahun 2022 | < | <
    ^ | ^ | ^ | ^ | Target | Realisasi | Capaian
    1 | Persentase PPKS yang ditangani | % | 60 | 63 | 61 | 96.83`;
  const { findings } = check(table);
  expect(findings.map((f) => [f.rule, f.cell, f.expected])).toEqual([
    ['judul-salah', 'E3', 'Tahun 2023'],
  ]);
});

test('a target below 100 % is the law’s only where the indicator is', () => {
  const target = (name: string): string => `
    No | Indikator | Satuan | Target | Realisasi | Capaian
    1 | ${name} | % | 80 | 76 | 95`;
  expect(findingsIn(target('Persentase lansia terlayani'))).toEqual([]);
  expect(findingsIn(target('Persentase lansia terlantar yang terlayani di luar panti'))).toEqual([
    'target-spm@D2',
  ]);
});

test('an SPM table that says it rests on the regulation of another ministry', () => {
  const table = `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2022
    Berdasarkan Permenkes Nomor 4 Tahun 2019

    No | Jenis Pelayanan Dasar | Indikator | Target | Realisasi | Capaian
    1 | Rehabilitasi sosial dasar anak telantar di luar panti sosial | Persentase anak telantar yang terpenuhi kebutuhan dasarnya | 100 | 90 | 90`;
  const own = (text: string): string[] =>
    findingsIn(text).filter((f) => f.startsWith('dasar-hukum-salah'));
  expect(own(table)).toEqual(['dasar-hukum-salah@A2']);
  expect(
    own(table.replace('Permenkes Nomor 4 Tahun 2019', 'Permensos Nomor 9 Tahun 2018')),
  ).toEqual([]);
});

describe('the list that fixes the IKU', () => {
  const TABLE = `
    KEPUTUSAN TENTANG INDIKATOR KINERJA UTAMA

    Sasaran | Indikator | Stn | Kondisi Awal 2021 | Thn 2022 | Thn 2023
    Meningkatnya kemandirian PPKS | Persentase PPKS mandiri | % | 15 | 20 | 25
    Meningkatnya kualitas LKS | Jumlah LKS terakreditasi | Lembaga | 5 | 7 | 9`;

  test('may head its targets with years alone', () => {
    expect(columns(TABLE)).toEqual([
      'iku: A sasaran, B indikator, C satuan, D kondisiAwal, E target2022, F target2023',
    ]);
  });

  test('an account of what was reached may not', () => {
    expect(columns(TABLE.replace('KEPUTUSAN TENTANG', 'REALISASI'))).toEqual([]);
  });
});

test('a contract whose budget follows without a gap', () => {
  const table = `
    PERJANJIAN KINERJA TAHUN 2022

    No. | Kinerja Utama | Indikator Kinerja Individu | Target
    1 | Terlaksananya pelayanan lansia | Jumlah lansia yang mendapat permakanan | 150 orang
    2 | Tersusunnya laporan | Jumlah laporan kegiatan | 12 laporan
    Kegiatan | < | Anggaran | Keterangan
    1 | Penyediaan Permakanan | Rp. 300.000.000,- | APBD
    2 | Penyediaan Alat Bantu | Rp. 50.000.000,- | DAK
    Total | < | Rp. 350.000.000,- |`;
  expect(columns(table).map((line) => line.split(':')[0])).toEqual([
    'perjanjian-kinerja-sasaran',
    'perjanjian-kinerja-anggaran',
  ]);
  expect(findingsIn(table)).toEqual([]);
});

test('a mean of the same name under every goal', () => {
  const table = `
    No | Sasaran Strategis / Indikator Kinerja | Target | Realisasi | Capaian (%)
    I | Meningkatnya penanganan PPKS | | |
    1 | Persentase PPKS tertangani | 60 | 54 | 90
    2 | Persentase keluarga mandiri | 50 | 55 | 110
     | Rata-rata | | | 100
    II | Meningkatnya pemberdayaan | | |
    1 | Persentase PSKS aktif | 80 | 76 | 95
    2 | Persentase LKS aktif | 40 | 34 | 85
     | Rata-rata | | | 90`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 90\n', '| 89\n').replace(/90$/, '91'))).toContain(
    'rata-rata-salah@E9',
  );
});

test('targets by the number of the year, under "Tahun ke-", are no column numbers', () => {
  expect(
    columns(`
      Tujuan | Sasaran | Indikator Tujuan/Sasaran | Target Kinerja pada Tahun ke- | < | <
      ^ | ^ | ^ | 1 | 2 | 3
      Meningkatkan kesejahteraan sosial | | Indeks Kesejahteraan Sosial | 60 | 61 | 62
      | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 70 | 72 | 74`),
  ).toEqual(['iku: A tujuan, B sasaran, C indikator, D targetKe1, E targetKe2, F targetKe3']);
});

test('the year before is not told by the end of the plan', () => {
  expect(
    columns(`
      Indikator Kinerja | Satuan | Realisasi 2021 | Realisasi 2022 | Target 2023 | Realisasi 2023 | % Capaian 2023 | Target Akhir Renstra (2026)
      Persentase PPKS yang memperoleh bantuan sosial | % | 65.4 | 70.1 | 72 | 74.3 | 103.19 | 80
      Persentase lembaga kesejahteraan sosial yang terakreditasi | % | 30 | 32 | 35 | 35 | 100 | 40`),
  ).toEqual([
    'capaian-indikator: A indikator, B satuan, D realisasiLalu, E target, F realisasi, G capaian, H targetAkhir',
  ]);
});

test('last year is what was realised then, not how near its own target that was', () => {
  expect(
    columns(`
      Sasaran Strategis | Indikator Kinerja | Target Tahun 2023 | Realisasi Tahun 2023 | Capaian Tahun 2023 (%) | Realisasi Tahun 2022 | Capaian Tahun 2022 (%)
      Meningkatnya PPKS mandiri | Persentase PPKS mandiri | 25 | 24.5 | 98 | 22 | 95.65
      | Persentase PSKS berperan | 60 | 66 | 110 | 58 | 105.45`)[0],
  ).toContain('C target, D realisasi, E capaian, F realisasiLalu');
});

test('capaian "terhadap target" is no target', () => {
  const table = `
    No | Sasaran | Indikator Kinerja | Target Tahunan | Target TW III | Realisasi TW III | Capaian TW III (%) | Capaian terhadap Target Tahunan (%)
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 80 | 60 | 57 | 95 | 71.25
    2 | Meningkatnya kualitas layanan | Indeks Kepuasan Masyarakat | 84 | 84 | 85 | 101.19 | 101.19`;
  expect(columns(table)[0]).toContain(
    'D target, E targetTw3, F realisasiTw3, G capaianTw3, H capaian',
  );
  expect(findingsIn(table)).toEqual([]);
});

test('beside the national standard, which is a target', () => {
  const table = `
    No | Indikator Kinerja | Realisasi 2023 | Standar Nasional | Capaian (%)
    1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 96.5 | 100 | 96.50
    2 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 100 | 100 | 100`;
  expect(columns(table)[0]).toContain('C realisasi, D target, E capaian');
  expect(findingsIn(table)).toEqual([]);
});

test('bare quarters of a "Rencana Aksi" are what is planned in them', () => {
  expect(
    columns(`
      Rencana Aksi Tahun 2024

      No | Sasaran Strategis | Indikator | Satuan | Target 2024 | TW I | TW II | TW III | TW IV | Penanggung Jawab
      1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 80 | 20 | 40 | 60 | 80 | Bidang Rehsos
      2 | Meningkatnya PSKS | Persentase PSKS aktif | % | 60 | 15 | 30 | 45 | 60 | Bidang Dayasos`),
  ).toEqual([
    'perjanjian-kinerja-sasaran: A no, B sasaran, C indikator, D satuan, E target, F targetTw1, G targetTw2, H targetTw3, I targetTw4, J keterangan',
  ]);
});

test.each(['Honorer/THL', 'Tenaga Honorer', 'THL', 'Non ASN', 'Tenaga Kontrak / Honorer'])(
  'staff that are no civil servants: %s',
  (header) => {
    const table = `
      DATA PEGAWAI DINAS SOSIAL

      No | Bidang/Bagian | PNS | PPPK | ${header} | Jumlah
      1 | Sekretariat | 10 | 2 | 5 | 17
      2 | Bidang Rehabilitasi Sosial | 6 | 1 | 4 | 11`;
    expect(columns(table)).toEqual(['pegawai: A no, B uraian, C pns, D pppk, E honorer, F jumlah']);
  },
);

test('an agreement that names the money for each indicator', () => {
  const text = `
    PERJANJIAN KINERJA TAHUN 2024
    No | Sasaran Program | Indikator Kinerja | Satuan | Target | Anggaran (Rp)
    1 | Meningkatnya rehabilitasi sosial | Persentase PPKS yang direhabilitasi | % | 80 | 500000000
    2 | Meningkatnya jaminan sosial | Persentase KPM yang menerima bantuan | % | 90 | 200000000
    3 | Meningkatnya penanganan bencana | Persentase korban bencana yang ditangani | % | 100 | 100000000`;
  const { tables } = recognise(workbookOf({ Lembar1: sheetFromText(text) }));
  const columns = Object.fromEntries((tables[0]?.columns ?? []).map((c) => [c.key, c.column]));
  expect(tables.map((t) => t.layout)).toEqual(['perjanjian-kinerja-sasaran']);
  expect(columns).toMatchObject({ target: 4, anggaran: 5 });
  expect(findingsIn(text)).toEqual([]);
});

test('targets of several years, each with its money, are a plan to be paid for and no list of indicators', () => {
  const { tables, unrecognised } = recognise(
    workbookOf({
      Lembar1: sheetFromText(`
        Kode | Program/Kegiatan | Indikator Kinerja Program | Capaian Tahun Awal (2021) | Target Kinerja dan Kerangka Pendanaan | < | < | < | Unit Kerja Penanggung Jawab
        ^ | ^ | ^ | ^ | Tahun 2022 | < | Tahun 2023 | < | ^
        ^ | ^ | ^ | ^ | Target | Rp | Target | Rp | ^
        1.06.04 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | 45 | 50 | 400000000 | 55 | 450000000 | Dinsos
        1.06.05 | Program Perlindungan Sosial | Persentase KPM terbantu | 70 | 75 | 300000000 | 80 | 310000000 | Dinsos
        1.06.06 | Program Penanganan Bencana | Persentase korban dilayani | 100 | 100 | 150000000 | 100 | 160000000 | Dinsos`),
    }),
  );
  expect(tables).toEqual([]);
  expect(unrecognised.map(({ nearest, reason }) => [nearest, reason.id])).toEqual([
    [
      'capaian-renstra',
      'Paling mirip "Capaian kinerja Renstra beberapa tahun", tetapi tidak ada realisasi dua tahun atau lebih.',
    ],
  ]);
});

test('indicators numbered anew under each numbered goal', () => {
  const text = `
    No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
    1 | Meningkatnya PPKS yang tertangani | 1. Persentase PPKS tertangani | 80% | 72% | 90%
     | | 2. Persentase PPKS mandiri | 10% | 9% | 90%
    2 | Meningkatnya PSKS | 1. Persentase PSKS aktif | 60% | 60% | 100%
     | | 2. Jumlah PSM terlatih | 40 orang | 38 orang | 95%`;
  expect(findingsIn(text)).toEqual([]);
});

test('three years and how near the end of the plan is: a share of its target, which is checked', () => {
  const table = (capaian: string): string => `
    Capaian Renstra 2021-2026

    No | Indikator | Satuan | Target Akhir Renstra 2026 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Capaian terhadap target akhir (%)
    1 | Persentase PPKS tertangani | % | 90 | 60 | 70 | 81 | ${capaian}
    2 | Persentase PSKS aktif | % | 80 | 50 | 55 | 60 | 75
    3 | Nilai AKIP | nilai | 80 | 65 | 68 | 72 | 90`;
  const { recognition } = check(table('90'));
  const keys = Object.fromEntries(
    recognition.tables[0]!.columns.map((c) => [c.key, 'ABCDEFGH'[c.column]]),
  );
  expect(keys).toMatchObject({ targetAkhir: 'D', realisasi: 'G', capaianRenstra: 'H' });
  expect(findingsIn(table('90'))).toEqual([]);
  expect(findingsIn(table('81'))).toEqual(['capaian-salah@H4']);
});

test('an indicator over years, below the remark on another table, is a table of its own', () => {
  const text = `
    Tabel 3.2
    No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian (%) | Kategori
    1 | Persentase PPKS yang tertangani | 65 | 63.7 | 98 | Sangat Tinggi
    Dari tabel di atas dapat dilihat bahwa capaian sebesar 98 %.

    Perbandingan realisasi kinerja dengan tahun-tahun sebelumnya
    Indikator | 2021 | 2022 | 2023
    Persentase PPKS yang tertangani | 55.2 | 60.1 | 63.7`;
  const { tables } = recognise(workbookOf({ Lembar1: text }));
  expect(tables.map((t) => t.rows.length)).toEqual([1]);
  expect(findingsIn(text)).toEqual([]);
});

test('what each sub kegiatan gives, by an indicator of its own, is no form of the services', () => {
  const text = `
    CAPAIAN OUTPUT SUB KEGIATAN SPM 2023
    No | Sub Kegiatan | Indikator Output | Satuan | Target | Realisasi | Capaian (%)
    1 | Penyediaan Permakanan | Jumlah orang yang mendapat permakanan | Orang | 200 | 190 | 95
    2 | Penyediaan Sandang | Jumlah orang yang mendapat sandang | Orang | 100 | 80 | 80
    3 | Penyediaan Alat Bantu | Jumlah orang yang mendapat alat bantu | Orang | 40 | 40 | 100
    4 | Pemberian Layanan Rujukan | Jumlah orang yang mendapat layanan rujukan | Orang | 10 | 9 | 90`;
  expect(columns(text)).toEqual([
    'capaian-indikator: A no, B sasaran, C indikator, D satuan, E target, F realisasi, G capaian',
  ]);
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('mendapat sandang', 'mendapat permakanan'))).toEqual([
    'indikator-salah@C4',
  ]);
});

test('a quarter by itself, with its own target and what hindered it', () => {
  const text = (reached: number): string => `
    MONITORING RENCANA AKSI TRIWULAN II 2024
    No | Sasaran | Indikator | Target TW II | Realisasi TW II | Capaian (%) | Hambatan | Tindak Lanjut
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 30 | 27 | 90 | Data | Verval
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | 40 | 38 | ${reached} | SDM | Bimtek
    3 | Meningkatnya tata kelola | Persentase laporan tepat waktu | 50 | 50 | 100 | - | -`;
  expect(columns(text(95))).toEqual([
    'capaian-indikator: A no, B sasaran, C indikator, D targetTw2, E realisasiTw2, F capaian, H keterangan',
  ]);
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(90))).toEqual(['capaian-salah@F4']);
});

test.each(['Baseline 2023', 'Kondisi Eksisting 2023', 'Data Baseline (2023)'])(
  '"%s" is where the plan sets out from, no target',
  (header) => {
    const [said] = columns(`
      INDIKATOR KINERJA UTAMA 2024 - 2026

      No | Kinerja Utama | IKU | Sat | ${header} | Target Kinerja | < | <
      ^ | ^ | ^ | ^ | ^ | 2024 | 2025 | 2026
      1 | Menurunnya populasi PPKS | Persentase penurunan PPKS | % | 2.1 | 2.5 | 3 | 3.5
      2 | Meningkatnya kemandirian PPKS | Persentase PPKS mandiri | % | 11.4 | 12 | 12.75 | 13.5
    `);
    expect(said).toContain('E kondisiAwal, F target2024');
  },
);

test('indicators numbered by their goal are words, not figures with a unit', () => {
  const [said] = columns(`
    FORMULIR PERJANJIAN KINERJA PERANGKAT DAERAH TAHUN 2025
    No | Sasaran | Indikator Kinerja | Target
    1 | Meningkatnya kesejahteraan sosial PPKS | 1.1 Persentase PPKS yang meningkat kesejahteraannya | 35,5 %
    | | 1.2 Persentase korban bencana yang tertangani | 100 %
    2 | Meningkatnya partisipasi sosial | 2.1 Persentase PSKS yang berprestasi | 12 %
  `);
  expect(said).toBe('perjanjian-kinerja-sasaran: A no, B sasaran, C indikator, D target');
});

test('"s.d. TW I" to "s.d. TW IV" are the quarters, not last year and this one', () => {
  const table = (header: string): string => `
    Realisasi kinerja per triwulan tahun 2024
    No | Indikator | Satuan | Target | ${['I', 'II', 'III', 'IV'].map((n) => `${header} ${n}`).join(' | ')} | Capaian (%)
    1 | Jumlah PPKS yang dilayani | Orang | 400 | 90 | 210 | 280 | 388 | 97
    2 | Jumlah lansia penerima bantuan | Orang | 250 | 50 | 120 | 190 | 250 | 100`;
  for (const header of ['s.d. TW', 'Realisasi s.d. TW', 'Realisasi s/d Triwulan']) {
    expect(columns(table(header))).toEqual([
      'capaian-indikator: A no, B indikator, C satuan, D target, E realisasiTw1, F realisasiTw2, G realisasiTw3, H realisasiTw4, I capaian',
    ]);
    expect(findingsIn(table(header))).toEqual([]);
  }
});

test('years counted under "Tahun ke-" are header, also where no cell is merged downwards', () => {
  const table = (rate: number): string => `
    EVALUASI CAPAIAN RENSTRA 2021-2026
    No | Indikator Kinerja | Satuan | Target Akhir 2026 | Target Tahun Ke- | < | Realisasi Tahun Ke- | < | Rasio Capaian Tahun Ke- | <
     | | | | 1 | 2 | 1 | 2 | 1 | 2
    1 | Persentase PPKS yang tertangani | % | 80 | 50 | 56 | 48 | 56 | 96 | 100
    2 | Persentase KAT yang diberdayakan | % | 60 | 20 | 28 | 20 | 21 | 100 | ${rate}`;
  expect(columns(table(75))[0]).toMatch(/^capaian-renstra: .*E targetKe1, .*J capaianKe2/);
  expect(findingsIn(table(75))).toEqual([]);
  expect(findingsIn(table(57))).toEqual(['capaian-salah@J5']);
});

describe('a year before, of which the header says no more', () => {
  const table = (header: string): string => `
    Pengukuran kinerja tahun 2023
    Indikator Kinerja | Satuan | ${header} | Target 2023 | Realisasi 2023 | Capaian (%)
    Persentase PPKS tertangani | % | 55 | 60 | 63 | 105
    Persentase PSKS aktif | % | 70.5 | 75 | 75 | 100`;

  test.each(['Kinerja 2022', 'Tahun 2022', '2022', 'Kinerja Tahun 2022', 'Realisasi 2022'])(
    '%s is what was realised then',
    (header) => {
      expect(columns(table(header))).toEqual([
        'capaian-indikator: A indikator, B satuan, C realisasiLalu, D target, E realisasi, F capaian',
      ]);
    },
  );

  test.each(['Kinerja 2024', 'Prakiraan 2022'])('%s is none', (header) => {
    expect(columns(table(header)).join()).not.toContain('realisasiLalu');
  });
});
