import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Services with what is counted of them, sources and staff in columns: read rightly, and silent where right. */

function read(text: string): { layout: string; columns: Record<string, string> } {
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
  return {
    layout: table?.layout ?? '',
    columns: Object.fromEntries(table?.columns.map((c) => [c.key, columnName(c.column)]) ?? []),
  };
}

test('a header that says "(orang)" counts people, however few', () => {
  const right = `
    No | Jenis Pelayanan | Target (orang) | Realisasi (orang) | Capaian (%)
    1 | ${LAYANAN[0]} | 40 | 36 | 90
    2 | ${LAYANAN[1]} | 25 | 25 | 100
    3 | ${LAYANAN[2]} | 80 | 60 | 75
    4 | ${LAYANAN[3]} | 5 | 5 | 100
    5 | ${LAYANAN[4]} | 200 | 200 | 100`;
  expect(findingsIn(right)).toEqual([]);
});

test('what each service gives, as indicators with target and realisation, is no form that lists all', () => {
  const right = `
    No | Jenis Layanan | Indikator | Target | Realisasi | % Capaian | Penjelasan
    1 | ${LAYANAN[0]} | a. Penyediaan permakanan | 35 | 30 | 85.71 | Sembako
    ^ | ^ | b. Penyediaan sandang | 35 | 35 | 100 | Pakaian
    2 | ${LAYANAN[1]} | a. Penyediaan permakanan | 12 | 12 | 100 | Sembako
    ^ | ^ | b. Penyediaan sandang | 12 | 9 | 75 | Pakaian
    3 | ${LAYANAN[2]} | a. Penyediaan permakanan | 70 | 66 | 94.29 | Sembako
    ^ | ^ | b. Layanan rujukan | 4 | 4 | 100 | Panti provinsi
    4 | ${LAYANAN[3]} | a. Layanan rujukan | 6 | 6 | 100 | Panti provinsi
    5 | ${LAYANAN[4]} | a. Penyediaan permakanan | 120 | 120 | 100 | Banjir
    ^ | ^ | b. Pelayanan dukungan psikososial | 50 | 40 | 80 | Banjir`;
  expect(read(right).layout).toBe('spm-capaian');
  expect(findingsIn(right)).toEqual([]);
});

test('"Lainnya" beside named sources is one of them', () => {
  const right = `
    Program | APBN | APBD Provinsi | APBD Kab | Lainnya | Jumlah
    Program Rehabilitasi Sosial | 0 | 25000000 | 125000000 | 0 | 150000000
    Program Pemberdayaan Sosial | 0 | 0 | 98000000 | 5000000 | 103000000
    Program Penanganan Bencana | 40000000 | 0 | 215000000 | 0 | 255000000`;
  expect(read(right).columns).toMatchObject({ sumberLain: 'E', anggaran: 'F' });
  expect(findingsIn(right)).toEqual([]);
});

test('"Jumlah Pegawai Laki-Laki" counts men', () => {
  const { columns } = read(`
    No | Jabatan | Jumlah Pegawai Laki-Laki | Jumlah Pegawai Perempuan | Total
    1 | Kepala Dinas | 1 | 0 | 1
    2 | Kepala Bidang | 2 | 1 | 3`);
  expect(columns).toMatchObject({ lakiLaki: 'C', perempuan: 'D', jumlah: 'E' });
});

test('a source that most rows have nothing of is a source', () => {
  const right = `
    No | Jenis Pelayanan | APBD II | APBD I | APBN | Lain-lain | Total (Rp)
    1 | Rehabilitasi Sosial Disabilitas | "Rp 100.000.000" | "Rp 20.000.000" | - | - | "Rp 120.000.000"
    2 | Rehabilitasi Sosial Anak | "Rp 80.000.000" | - | "Rp 10.000.000" | "Rp 5.000.000" | "Rp 95.000.000"
    3 | Rehabilitasi Sosial Lansia | "Rp 150.000.000" | - | - | - | "Rp 150.000.000"
    4 | Perlindungan Korban Bencana | "Rp 60.000.000" | - | - | - | "Rp 60.000.000"`;
  expect(read(right)).toMatchObject({ layout: 'anggaran-sumber', columns: { anggaran: 'G' } });
  expect(findingsIn(right)).toEqual([]);
});

test('X and Y in two rows under "Realisasi", their result merged beside both', () => {
  const lppd = (nilai: number): string => `
    No | IKK Outcome | Rumus | Realisasi | Nilai (%)
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya di luar panti | X = Jumlah PPKS yang terpenuhi | 150 | 75
    ^ | ^ | Y = Jumlah PPKS yang membutuhkan | 200 | ^
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | X = Jumlah korban yang dibantu | 90 | ${nilai}
    ^ | ^ | Y = Jumlah korban bencana | 100 | ^`;
  expect(read(lppd(90))).toMatchObject({
    layout: 'spm-perhitungan',
    columns: { formulasi: 'C', data: 'D', realisasi: 'E' },
  });
  expect(findingsIn(lppd(90))).toEqual([]);
  expect(findingsIn(lppd(95))).toEqual(['persen-salah@E4']);
});

test('X and Y beside the services that they are counted of are the computation, though a target is given, too', () => {
  const text = `
    Tabel 2. Realisasi Pencapaian SPM Bidang Sosial Tahun 2022
    N0 | Jenls Pelayanan Dasar | Taget | Jumlah yang membutuhkan (Y) | Jumlah yang terpenuhl (X) | Realisai | Capain
    1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar di Luar Panti | 100% | 140 | 70 | 50% | 50%
    2 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 100% | 61 | 61 | 100% | 100%
    3 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 100% | 400 | 300 | 75% | 75%
    4 | Rehabilitasi Sosial Dasar Gelandangan dan Pengemis di Luar Panti | 100% | 20 | 15 | 75% | 75%
    5 | Perlindungan dan Jaminan Sosial bagi Korban Bencana | 100% | 88 | 88 | 100% | 100%
    Rata-rata | < | | | | 80% | 80%`;
  const { tables } = recognise(workbookOf({ Lembar1: text }));
  expect(tables.map((t) => t.layout)).toEqual(['spm-perhitungan']);
  const columns = Object.fromEntries(tables[0]!.columns.map((c) => [c.key, c.column]));
  expect(columns).toMatchObject({
    indikator: 1,
    target: 2,
    penyebut: 3,
    pembilang: 4,
    realisasi: 5,
  });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('300 | 75%', '300 | 70%'))).toContain('persen-salah@F5');
});

test('"% (X/Y)" is the percentage that comes of X and Y', () => {
  const [a, b, ...rest] = LAYANAN;
  const right = `
    Nmr | Jenis Layanan SPM | Y (Jml membutuhkan) | X (Jml dilayani) | % (X/Y)
    1 | ${a} | 116 | 104 | 89.66
    2 | ${b} | 48 | 48 | 100
    ${rest.map((name, i) => `${i + 3} | ${name} | 40 | 30 | 75`).join('\n')}`;
  expect(read(right)).toEqual({
    layout: 'spm-perhitungan',
    columns: { no: 'A', indikator: 'B', penyebut: 'C', pembilang: 'D', realisasi: 'E' },
  });
  expect(findingsIn(right)).toEqual([]);
  expect(findingsIn(right.replace('89.66', '98.66'))).toEqual(['persen-salah@E2']);
});

test('"Sasaran (orang)" beside those served counts them, though target and indicator stand there, too', () => {
  const right = `
    NO | JENIS PELAYANAN DASAR | INDIKATOR PENCAPAIAN | TARGET (%) | SASARAN (ORANG) | TERLAYANI (ORANG) | REALISASI (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | Persentase ${i + 1} yang terpenuhi kebutuhan dasarnya | 100 | 40 | 30 | 75`).join('\n')}`;
  expect(read(right)).toMatchObject({
    layout: 'spm-perhitungan',
    columns: { target: 'D', penyebut: 'E', pembilang: 'F', realisasi: 'G' },
  });
  expect(findingsIn(right)).toEqual([]);
});

test('the percentage of "Sasaran | Realisasi" is that of people, though money follows', () => {
  const right = `
    No | Jenis Layanan SPM | Sasaran | Realisasi | Persentase Realisasi (%) | Anggaran (Rp) | Realisasi Anggaran (Rp)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 80 | 60 | 75 | 12000000 | 11400000`).join('\n')}`;
  expect(read(right)).toMatchObject({
    layout: 'spm-capaian-triwulan',
    columns: { harus: 'C', terlayani: 'D', capaian: 'E', anggaran: 'F', realisasiAnggaran: 'G' },
  });
  expect(findingsIn(right)).toEqual([]);
});

test('a unit in a column of its own, under the header of its figure, is no figure left out', () => {
  const right = `
    No | Indikator | Target | < | Realisasi | < | Capaian | <
    1 | Persentase PPKS yang mandiri | 15.5 | % | 14.88 | % | 96 | %
    2 | Persentase PSKS yang aktif | 80 | % | 82 | % | 102.5 | %
    3 | Nilai SAKIP | 75 | Nilai | 73.5 | Nilai | 98 | %`;
  expect(read(right)).toEqual({
    layout: 'capaian-indikator',
    columns: { no: 'A', indikator: 'B', target: 'C', realisasi: 'E', capaian: 'G' },
  });
  expect(findingsIn(right)).toEqual([]);
});

test('"Target Penerima" of more than a hundred counts people, and is no percentage', () => {
  const right = `
    Laporan Capaian SPM Dinsos TA 2024
    Nomor | Nama Layanan | Target Penerima | Realisasi Penerima | Prosentase
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${120 + 40 * i} jiwa | ${90 + 30 * i} jiwa | 75 %`).join('\n')}`;
  expect(read(right)).toMatchObject({
    layout: 'spm-capaian-triwulan',
    columns: { harus: 'C', terlayani: 'D', capaian: 'E' },
  });
  expect(findingsIn(right)).toEqual([]);
});

test.each(['L', 'Laki-laki'])(
  'between men and women the people in need are both, below "%s"',
  (men) => {
    const text = `
    Lampiran II Data penerima SPM sosial tahun 2024
    No | Jenis Pelayanan | Harus Dilayani | < | < | Terlayani | < | < | Belum Terlayani | % Capaian
    ^ | ^ | ${men} | P | Jml | ${men} | P | Jml | ^ | ^
    1 | Penyandang Disabilitas Terlantar | 10 | 20 | 30 | 9 | 18 | 27 | 3 | 90
    2 | Anak Terlantar | 40 | 40 | 80 | 40 | 40 | 80 | 0 | 100
    3 | Lanjut Usia Terlantar | 85 | 65 | 150 | 77 | 58 | 135 | 15 | 90`;
    expect(
      columns(onlyTable(text.replaceAll('P |', `${men === 'L' ? 'P' : 'Perempuan'} |`))),
    ).toMatchObject({
      harus: 'E',
      terlayani: 'H',
      belum: 'I',
      capaian: 'J',
    });
    expect(findingsIn(text)).toEqual(['layanan-kurang@B2']);
  },
);

test('beside the result of X over Y stands what it is of its target', () => {
  const table = (capaian: string): string => `
    Tabel II.5 Capaian kinerja kunci urusan sosial 2024
    No | IKK | Rumus | Target 2024 | Realisasi 2024 | < | Capaian (%)
    ^ | ^ | ^ | ^ | X/Y | % | ^
    1 | Persentase PPKS telantar yang terpenuhi kebutuhan dasarnya | PPKS terlayani dibagi populasi PPKS kali 100 | 90 | 347/380 | 91.32 | 101.47
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | Korban terlayani dibagi korban kali 100 | 100 | 1905/1905 | 100 | ${capaian}`;
  expect(columns(onlyTable(table('100')))).toMatchObject({
    target: 'D',
    data: 'E',
    realisasi: 'F',
    capaian: 'G',
  });
  expect(findingsIn(table('100'))).toEqual([]);
  expect(findingsIn(table('95'))).toEqual(['capaian-salah@G5']);
});

test('the months of services hold people and, in section C, money; "Total" is of both', () => {
  const service = (i: number, anggaran: number): string => `
    ${i + 1} | ${LAYANAN[i]} | | | | | | |
     | A. Jumlah yang harus dilayani | Orang | 20 | 4 | 5 | 7 | 16 | 80
     | C. Anggaran | Rp | 9000000 | 1500000 | 2500000 | 500000 | ${anggaran} | 50`;
  const text = (anggaran: number): string => `
    Monitoring SPM sosial tahun 2025
    No | Uraian | Satuan | Target Tahunan | Jan | Feb | Mar | Total | %${[0, 1, 2, 3, 4]
      .map((i) => service(i, i === 2 ? anggaran : 4500000))
      .join('')}`;
  expect(columns(onlyTable(text(4500000)))).toMatchObject({
    harus: 'D',
    bulan1: 'E',
    bulan3: 'G',
    terlayani: 'H',
    capaian: 'I',
  });
  expect(findingsIn(text(4500000))).toEqual([]);
  expect(findingsIn(text(4000000))).toContain('triwulan-salah@H11');
});

test('X, Y and their percentage below each of several years: each year is computed', () => {
  const table = `
    Capaian kinerja urusan sosial pada LPPD
    No | Indikator Kinerja Kunci | Capaian Tahun 2022 | < | < | Capaian Tahun 2023 | < | < | Keterangan
    ^ | ^ | X | Y | % | X | Y | % | ^
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | 420 | 480 | 87.5 | 510 | 520 | 98.08 | Dinsos
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | 125 | 125 | 100 | 96 | 100 | 96 | BPBD
    3 | Persentase PSKS yang aktif | 210 | 300 | 70 | 240 | 300 | 80 | Dinsos`;
  expect(read(table)).toMatchObject({
    layout: 'spm-perhitungan',
    columns: {
      pembilang2022: 'C',
      penyebut2022: 'D',
      realisasi2022: 'E',
      pembilang: 'F',
      penyebut: 'G',
    },
  });
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('100 | 96 |', '100 | 69 |'))).toEqual(['persen-salah@H5']);
  expect(findingsIn(table.replace('480 | 87.5', '480 | 78.5'))).toEqual(['persen-salah@E4']);
});

test('or below each of several quarters', () => {
  const table = `
    Capaian IKK triwulan I dan II
    No | IKK | Triwulan I | < | < | Triwulan II | < | <
    ^ | ^ | X | Y | % | X | Y | %
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | 100 | 500 | 20 | 240 | 500 | 48
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | 30 | 30 | 100 | 55 | 55 | 100`;
  expect(read(table).columns).toMatchObject({
    pembilangTw1: 'C',
    realisasiTw1: 'E',
    realisasi: 'H',
  });
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('500 | 20', '500 | 25'))).toEqual(['persen-salah@E4']);
  expect(findingsIn(table.replace('500 | 48', '500 | 84'))).toEqual(['persen-salah@H4']);
});

test('"X/Y x 100" heads the result, with or without a percent sign', () => {
  const table = (header: string, y: number): string => `
    Perhitungan capaian SPM 2024
    No | Indikator | X | Y | ${header}
    1 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 66 | ${y} | 95.65
    2 | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 150 | 150 | 100
    3 | Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya | 12 | 15 | 80`;
  for (const header of ['X/Y x 100', 'X / Y * 100', 'X/Y x 100 %']) {
    expect(columns(onlyTable(table(header, 69)))).toMatchObject({
      pembilang: 'C',
      penyebut: 'D',
      realisasi: 'E',
    });
    expect(findingsIn(table(header, 69))).toEqual([]);
    expect(findingsIn(table(header, 70))).toEqual(['persen-salah@E3']);
  }
});

test('indicators of some services, each with those served of all, are computed and lack no service', () => {
  const table = `
    Capaian IKK urusan sosial tahun 2023
    No | Indikator | Jumlah Terlayani | Jumlah Sasaran | %
    1 | Persentase anak terlantar yang terlayani | 66 | 82 | 80.49
    2 | Persentase lansia terlantar yang terlayani | 251 | 310 | 80.97
    3 | Persentase gelandangan pengemis yang terlayani | 9 | 9 | 100`;
  expect(read(table).layout).toBe('spm-perhitungan');
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('80.97', '89.07'))).toEqual(['persen-salah@E4']);
});

describe('X, Y and their percentage in rows below each other, a column for each year', () => {
  const bare = (rate: string): string => `
    Capaian indikator kinerja kunci urusan sosial
    No | Indikator Kinerja Kunci | 2021 | 2022 | 2023
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | 80 | 85 | 87.5
     | Jumlah PPKS yang terpenuhi kebutuhan dasarnya | 400 | 425 | 420
     | Jumlah PPKS seluruhnya | 500 | 500 | 480
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | 100 | 100 | ${rate}
     | Jumlah korban bencana yang terpenuhi kebutuhan dasarnya | 120 | 300 | 96
     | Jumlah korban bencana | 120 | 300 | 100`;

  test('the percentage above its parts', () => {
    expect(columns(onlyTable(bare('96')))).toEqual({
      no: 'A',
      indikator: 'B',
      realisasi2021: 'C',
      realisasi2022: 'D',
      realisasi2023: 'E',
    });
    expect(findingsIn(bare('96'))).toEqual([]);
    expect(findingsIn(bare('69'))).toEqual(['persen-salah@E6']);
  });

  const below = (rate: string): string => `
    No | Uraian | Satuan | Tahun 2022 | Tahun 2023
    1 | Penyandang disabilitas telantar | | |
     | a. Jumlah yang harus dilayani | Orang | 1.150 | 150
     | b. Jumlah yang dilayani | Orang | 1.120 | 130
     | c. Persentase (b/a x 100) | % | 97.39 | 86.67
    2 | Anak telantar | | |
     | a. Jumlah yang harus dilayani | Orang | 80 | 82
     | b. Jumlah yang dilayani | Orang | 60 | 66
     | c. Persentase (b/a x 100) | % | 75 | ${rate}`;

  test('below them, the whole before its part', () => {
    const kinds = onlyTable(below('80.49')).rows.map((row) => row.kind);
    expect(kinds.slice(0, 4)).toEqual(['indikator', 'penyebut', 'pembilang', 'rincian']);
    expect(findingsIn(below('80.49'))).toEqual([]);
    expect(findingsIn(below('85.49'))).toEqual(['persen-salah@E9']);
  });

  test('figures that make no percentage are of something else', () => {
    const other = bare('96').replaceAll(/(80|100) \| (85|100) \|/g, '11 | 12 |');
    expect(recognise(workbookOf({ Lain: sheetFromText(other) })).tables).toEqual([]);
  });
});

test('a mean below X, Y and their results is a mean: it counts no people', () => {
  const table = (mean: number, name = 'Rata-rata'): string => `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase lansia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 33 | 40 | 82.5
    2 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 36 | 40 | 90
     | ${name} | 34.5 | 40 | ${mean}`;
  expect(findingsIn(table(86.25))).toEqual([]);
  expect(findingsIn(table(88.25))).toEqual(['rata-rata-salah@E4']);
  expect(findingsIn(table(86.25, 'Rata-rata capaian'))).toEqual([]);
});

test('X and Y with a name and a count each below their headers', () => {
  const table = (result: number): string => `
    No. | Indikator SPM | Pembilang (X) | < | Penyebut (Y) | < | Hasil X/Y (%)
    ^ | ^ | Uraian | Jumlah | Uraian | Jumlah | ^
    1 | Persentase lansia telantar yang terpenuhi kebutuhan dasarnya | Jumlah lansia telantar yang terpenuhi | 33 | Populasi lansia telantar | 40 | 82.5
    2 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya | Jumlah anak telantar yang terpenuhi | 36 | Populasi anak telantar | 40 | ${result}`;
  const [read] = recognise(workbookOf({ Lampiran: sheetFromText(table(90)) })).tables;
  expect(read?.layout).toBe('spm-perhitungan');
  expect(columns(read)).toMatchObject({ pembilang: 'D', penyebut: 'F', realisasi: 'G' });
  expect(findingsIn(table(90))).toEqual([]);
  expect(findingsIn(table(87))).toEqual(['persen-salah@G4']);
});
