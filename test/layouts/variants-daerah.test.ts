import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Right tables as offices of other regions type them: read rightly, and silent. */

const tablesIn = (text: string) =>
  recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables.map((t) => ({
    layout: t.layout,
    columns: Object.fromEntries(t.columns.map((c) => [c.key, columnName(c.column)])),
    kinds: t.rows.map((r) => r.kind),
  }));

test('a condition that hardly any piece is in is counted with the others', () => {
  const table = `
    Daftar Sarana dan Prasarana Kerja
    No | Jenis Barang | Banyaknya | Kondisi | < | < | Ket
    ^ | ^ | ^ | Baik | Rusak Ringan | Rusak Berat | ^
    1 | Kendaraan roda 4 | 3 | 2 | 1 | - |
    2 | Kendaraan roda 2 | 11 | 6 | 3 | 2 |
    3 | Laptop | 14 | 12 | 2 | - |
    4 | Tenda peleton | 4 | 4 | - | - |`;
  expect(tablesIn(table)).toMatchObject([{ layout: 'sarpras', columns: { rusakBerat: 'F' } }]);
  expect(findingsIn(table)).toEqual([]);
});

test('X over Y in two rows below each service is its computation', () => {
  const table = `
    Penghitungan Capaian SPM Bidang Sosial 2022
    No | Jenis Pelayanan Dasar | Rumus | Data | Hasil
    1 | ${LAYANAN[0]} | Jumlah penyandang disabilitas terlantar yang terlayani | 45 | 75,00 %
    ^ | ^ | Jumlah penyandang disabilitas terlantar yang harus dilayani | 60 | ^
    2 | ${LAYANAN[1]} | Jumlah anak terlantar yang terlayani | 30 | 60,00 %
    ^ | ^ | Jumlah anak terlantar yang harus dilayani | 50 | ^
    3 | ${LAYANAN[2]} | Jumlah lansia terlantar yang terlayani | 88 | 81,00 %
    ^ | ^ | Jumlah lansia terlantar yang harus dilayani | 110 | ^`;
  expect(tablesIn(table)).toMatchObject([
    { layout: 'spm-perhitungan', columns: { indikator: 'B', formulasi: 'C', data: 'D' } },
  ]);
  expect(findingsIn(table)).toContain('persen-salah@E7');
});

test('the group that section A counts is no second service', () => {
  const table = `
    LAPORAN CAPAIAN SPM BIDANG SOSIAL PROVINSI CONTOH TRIWULAN I TAHUN 2024
    No | Jenis Pelayanan Dasar | Jumlah yang Harus Dilayani | Jumlah yang Terlayani | Belum Terlayani | Capaian (%)
    I | Rehabilitasi sosial dasar anak telantar di dalam panti sosial | < | < | < | 90,00
    A | Persentase Pencapaian Penerima Layanan Dasar (80%) | < | < | < | 80,00
    1 | Anak telantar | 60 | 60 | 0 | 100,00
    B | Persentase Pencapaian Mutu Minimal Layanan Dasar (20%) | < | < | < | 10,00
    1 | Pengasuhan | 60 | 30 | 30 | 50,00
    2 | Permakanan | 60 | 30 | 30 | 50,00`;
  expect(tablesIn(table)[0]?.kinds).toEqual(
    'layanan penerima-kontribusi penerima mutu-kontribusi mutu mutu'.split(' '),
  );
  expect(findingsIn(table).filter((s) => !s.startsWith('layanan-kurang'))).toEqual([]);
});

test('a note with a figure is no service, and a remark beside a service no note', () => {
  const table = `
    Target SPM
    No | Layanan | Target (%) | Keterangan
    1 | ${LAYANAN[0]} | 100 |
    2 | ${LAYANAN[1]} | 100 |
    3 | ${LAYANAN[2]} | 100 |
    4 | ${LAYANAN[3]} | 100 |
     | ${LAYANAN[4]} | 100 | Catatan
     | Catatan | 100 |`;
  expect(findingsIn(table)).toEqual([]);
});

test('where the share of quality is left out, its percentage is no share', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Penerima (%) | Bobot 80% | Mutu (%) | Indeks
    1 | ${LAYANAN[0]} | 90 | 72 | 80 | 88
    2 | ${LAYANAN[1]} | 100 | 80 | 90 | 98
    3 | ${LAYANAN[2]} | 70 | 56 | 60 | 68
    4 | ${LAYANAN[3]} | 100 | 80 | 100 | 100
    5 | ${LAYANAN[4]} | 95 | 76 | 100 | 95`;
  expect(tablesIn(table)[0]?.columns).toMatchObject({
    capaian: 'C',
    bobotPenerima: 'D',
    persenMutu: 'E',
    indeks: 'F',
  });
  expect(findingsIn(table)).toEqual(['indeks-salah@F6']);
});

test('a recap of all six fields is none of ours', () => {
  const table = `
    REKAPITULASI CAPAIAN SPM KABUPATEN CONTOH TAHUN 2023
    No | Bidang SPM | Target (%) | Realisasi (%) | Capaian (%)
    1 | Pendidikan | 100 | 88,5 | 88,5
    2 | Kesehatan | 100 | 91,2 | 91,2
    3 | Pekerjaan Umum | 100 | 80 | 80
    4 | Perumahan Rakyat | 100 | 75 | 75
    5 | Ketenteraman, Ketertiban Umum dan Perlindungan Masyarakat | 100 | 100 | 100
    6 | Sosial | 100 | 95 | 95`;
  expect(tablesIn(table)).toEqual([]);
});

test('rows without a number that add up to the numbered one above are its details', () => {
  const table = `
    Evaluasi Renja Dinas Sosial 2023
    No | Program/Kegiatan/Sub Kegiatan | Indikator | Target 2023 | < | Realisasi 2023 | < | Capaian | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp
    A | PROGRAM REHABILITASI SOSIAL | Persentase PPKS tertangani | 100 | 300.000.000 | 90 | 270.000.000 | 90 | 90
    1 | Rehabilitasi Sosial Dasar di Luar Panti | Jumlah PPKS | 200 | 300.000.000 | 160 | 270.000.000 | 80 | 90
     | Penyediaan Permakanan | Jumlah penerima permakanan | 100 | 100.000.000 | 50 | 80.000.000 | 50 | 80
     | Penyediaan Sandang | Jumlah penerima sandang | 100 | 200.000.000 | 110 | 190.000.000 | 110 | 95
     | Rata-rata capaian kinerja | | | | | | 80 | 87,5`;
  expect(tablesIn(table)[0]?.kinds).toEqual(
    'program kegiatan subkegiatan subkegiatan rata-rata'.split(' '),
  );
  expect(findingsIn(table)).toEqual([]);
});

test('an empty column inside each of two tables side by side leaves both whole', () => {
  const table = `
    Target SPM | | | | | Anggaran SPM
    No | Layanan | | Target | | No | Layanan | | Anggaran | Realisasi
    1 | ${LAYANAN[0]} | | 100 | | 1 | ${LAYANAN[0]} | | 50.000.000 | 45.000.000
    2 | ${LAYANAN[1]} | | 100 | | 2 | ${LAYANAN[1]} | | 40.000.000 | 40.000.000
    3 | ${LAYANAN[2]} | | 100 | | 3 | ${LAYANAN[2]} | | 60.000.000 | 30.000.000`;
  expect(tablesIn(table)).toMatchObject([
    { layout: 'spm-target', columns: { layanan: 'B', target: 'D' } },
    { layout: 'anggaran-kegiatan', columns: { program: 'G', anggaran: 'I' } },
  ]);
});

test('a title right of a table is no column of it', () => {
  const table = `
    Target SPM | | | | Anggaran SPM
    No | Layanan | | Target | | No | Layanan | | Anggaran | Realisasi
    1 | ${LAYANAN[0]} | | 100 | | 1 | ${LAYANAN[0]} | | 50.000.000 | 45.000.000
    2 | ${LAYANAN[1]} | | 100 | | 2 | ${LAYANAN[1]} | | 40.000.000 | 40.000.000`;
  expect(tablesIn(table).map((t) => t.layout)).toEqual(['spm-target', 'anggaran-kegiatan']);
});

test('indicators numbered anew beyond an empty column are those of the goal before it', () => {
  const table = `
    No | Sasaran | | No | Indikator | Target
    1 | Meningkatnya rehabilitasi | | 1 | Persentase PPKS tertangani | 80
     | | | 2 | Persentase bansos tersalur | 90
    2 | Meningkatnya PSKS | | 1 | Persentase PSKS aktif | 70
     | | | 2 | Persentase LKS terakreditasi | 60`;
  expect(tablesIn(table)).toMatchObject([
    {
      layout: 'perjanjian-kinerja-sasaran',
      columns: { sasaran: 'B', indikator: 'E', target: 'F' },
    },
  ]);
  expect(findingsIn(table)).toEqual([]);
});

test('the shares of an index are read beside those who are counted', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Jumlah Sasaran | Terlayani | % Penerima | Nilai 80% | % Mutu | Nilai 20% | Indeks SPM
    1 | ${LAYANAN[0]} | 120 | 120 | 100 | 80 | 90 | 18 | 98
    2 | ${LAYANAN[1]} | 80 | 72 | 90 | 75 | 85 | 17 | 89
    3 | ${LAYANAN[2]} | 150 | 150 | 100 | 80 | 100 | 20 | 100
    4 | ${LAYANAN[3]} | 20 | 10 | 50 | 40 | 50 | 10 | 50
    5 | ${LAYANAN[4]} | 400 | 400 | 100 | 80 | 100 | 25 | 100`;
  expect(tablesIn(table)[0]?.columns).toMatchObject({ bobotPenerima: 'F', bobotMutu: 'H' });
  expect(findingsIn(table)).toEqual(['indeks-salah@F3', 'indeks-salah@H6']);
});

test('a column that says they are shares may hold the percentages themselves', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Jumlah Sasaran | Terlayani | Capaian | Penerima (80%) | Mutu (20%) | Indeks SPM
    1 | ${LAYANAN[0]} | 120 | 120 | 100 | 100 | 90 | 98
    2 | ${LAYANAN[1]} | 80 | 72 | 90 | 90 | 85 | 89
    3 | ${LAYANAN[2]} | 150 | 150 | 100 | 100 | 100 | 100
    4 | ${LAYANAN[3]} | 20 | 10 | 50 | 50 | 50 | 50
    5 | ${LAYANAN[4]} | 400 | 400 | 100 | 100 | 100 | 100`;
  expect(findingsIn(table)).toEqual([]);
});

test('what the capaian of a service is graded as', () => {
  const table = `
    Capaian SPM 2022 Kota Contoh
    Jenis Layanan | Target 2022 | Realisasi 2022 | Capaian 2022 | Predikat
    ${LAYANAN[0]} | 100% | 55,5% | 55,5% | Belum Tuntas
    ${LAYANAN[1]} | 100% | 85% | 85% | Tuntas Madya
    ${LAYANAN[2]} | 100% | 92,3% | 92,3% | Tuntas Madya
    ${LAYANAN[3]} | 100% | 100% | 100% | Tuntas Paripurna
    ${LAYANAN[4]} | 100% | 100% | 100% | Tuntas Paripurna
    Rata-rata | | | 86,56% | Tuntas Madya`;
  expect(findingsIn(table)).toEqual(['predikat-salah@E5']);
});

describe('a service named anew beside each of its sub-services', () => {
  const table = (numbers: readonly number[]): string => {
    const [a, b, c, d] = numbers.map(String);
    return `
    LAPORAN SPM BIDANG SOSIAL TRIWULAN II TAHUN 2024
    No | Jenis Pelayanan Dasar | Mutu Layanan | Satuan | Yang Harus Dilayani | Yang Terlayani | Capaian (%)
    ${a} | ${LAYANAN[1]} | Penyediaan permakanan | Orang | 20 | 18 | 90
    ${b} | ${LAYANAN[1]} | Penyediaan sandang | Orang | 20 | 20 | 100
    ${c} | ${LAYANAN[2]} | Penyediaan permakanan | Orang | 30 | 15 | 50
    ${d} | ${LAYANAN[2]} | Layanan kedaruratan | Orang | 4 | 4 | 100`;
  };
  test.each([
    ['the rows are numbered', [1, 2, 3, 4]],
    ['the services are numbered', [1, 1, 2, 2]],
  ])('is one, whether %s', (_, numbers) => {
    expect(tablesIn(table(numbers))).toMatchObject([
      { kinds: ['layanan', 'mutu', 'mutu', 'layanan', 'mutu', 'mutu'] },
    ]);
    // Each lacks other sub-services of the catalogue, once.
    expect(findingsIn(table(numbers))).toEqual(['layanan-kurang@B3', 'layanan-kurang@B5']);
  });
});

test('beside those still waiting and the money, X and Y only name the people of each service', () => {
  const rows = [
    [40, 38, 2, 95, 185000000, 171000000, 14000000, 92.43],
    [20, 20, 0, 100, 74000000, 73000000, 1000000, 98.65],
    [60, 51, 9, 85, 298000000, 276000000, 22000000, 92.62],
    [10, 9, 1, 90, 51000000, 44000000, 7000000, 86.27],
    [80, 80, 0, 100, 356000000, 349000000, 7000000, 98.03],
  ];
  const table = `
    CAPAIAN DAN ANGGARAN SPM BIDANG SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Penerima Layanan (orang) | < | < | Capaian (%) | Anggaran | < | < | <
    ^ | ^ | Kebutuhan (Y) | Terlayani (X) | Belum Terlayani | ^ | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
    ${rows.map((row, i) => `${i + 1} | ${LAYANAN[i]} | ${row.join(' | ')}`).join('\n')}`;
  expect(tablesIn(table)).toMatchObject([
    {
      layout: 'spm-capaian-triwulan',
      columns: { harus: 'C', terlayani: 'D', belum: 'E', anggaran: 'G', serapan: 'J' },
    },
  ]);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 85 |', '| 58 |'))).toEqual(['persen-salah@F6']);
});
