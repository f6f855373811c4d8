import { angka, teramati } from './pengamatan-tabel';

const ANGGARAN = (title: string): string => `
  ${title}

  No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
  I | PROGRAM REHABILITASI SOSIAL | 50.5{0.00} | 40.25{0.00} | 79.7
  1 | Kegiatan Rehabilitasi Sosial Dasar | 50.5{0.00} | 40.25{0.00} | 79.7
  II | PROGRAM PENANGANAN BENCANA | 40.5{0.00} | 40{0.00} | 98.77
  | Jumlah | 91{0.00} | 80.25{0.00} | 88.19`;

test('money is told in rupiah, and known only as far as it is written', () => {
  const text = ANGGARAN('Kinerja Anggaran Tahun 2023 (dalam jutaan rupiah)');
  expect(angka(text)).toEqual([
    'PROGRAM REHABILITASI SOSIAL: anggaran apbd 2023 rp 50500000',
    'PROGRAM REHABILITASI SOSIAL: realisasi anggaran 2023 rp 40250000',
    'PROGRAM REHABILITASI SOSIAL: serapan 2023 % 79.7',
    'Kegiatan Rehabilitasi Sosial Dasar: anggaran apbd 2023 rp 50500000',
    'Kegiatan Rehabilitasi Sosial Dasar: realisasi anggaran 2023 rp 40250000',
    'PROGRAM PENANGANAN BENCANA: anggaran apbd 2023 rp 40500000',
    'PROGRAM PENANGANAN BENCANA: realisasi anggaran 2023 rp 40000000',
    'PROGRAM PENANGANAN BENCANA: serapan 2023 % 98.77',
    'jumlah: anggaran apbd 2023 rp 91000000',
    'jumlah: realisasi anggaran 2023 rp 80250000',
  ]);
  const found = teramati(text);
  const money = found.filter((p) => p.satuan === 'rp');
  expect(money.map((p) => p.figure.decimals)).toEqual(Array(8).fill(-4));
  expect(found.map((p) => p.program).filter(Boolean)).toEqual([
    'PROGRAM REHABILITASI SOSIAL',
    'PROGRAM REHABILITASI SOSIAL',
  ]);
});

test.each([
  ['Triwulan I', 'realisasi anggaran s.d. TW 1'],
  ['Triwulan III', 'realisasi anggaran s.d. TW 3'],
  // Then the year is over.
  ['Triwulan IV', 'realisasi anggaran'],
])('what was spent up to %s', (quarter, jenis) => {
  const text = ANGGARAN(`Kinerja Anggaran ${quarter} Tahun 2023`);
  const [, spent] = teramati(text);
  expect(spent?.jenis).toBe(jenis);
});

test('without a year nothing can be compared', () => {
  expect(angka(ANGGARAN('Kinerja Anggaran'))).toEqual([]);
});

test('stages of a budget: before a change, and after it as of the year', () => {
  const text = `
    Rencana Anggaran per Program Tahun 2023

    Program | Renja | Semula | Menjadi
    Program Rehabilitasi Sosial | 1000000 | 50000000 | 60000000
    Program Penanganan Bencana | 2000000 | 40000000 | 30000000
    Program Pemberdayaan Sosial | 3000000 | 30000000 | 30000000`;
  expect(angka(text).slice(0, 3)).toEqual([
    'Program Rehabilitasi Sosial: anggaran renja 2023 rp 1000000',
    'Program Rehabilitasi Sosial: anggaran murni 2023 rp 50000000',
    'Program Rehabilitasi Sosial: anggaran apbd 2023 rp 60000000',
  ]);
});

test('beside its revision a plain budget is the one before', () => {
  const text = (before: string, after: string): string => `
    Rencana Anggaran per Program Tahun 2023

    Program | ${before} | ${after}
    Program Rehabilitasi Sosial | 50000000 | 60000000
    Program Penanganan Bencana | 40000000 | 30000000
    Program Pemberdayaan Sosial | 30000000 | 30000000`;
  const stages = (...heads: readonly [string, string]): string[] =>
    angka(text(...heads))
      .slice(0, 2)
      .map((said) => said.split(' ').slice(-4, -3)[0]!);
  expect(stages('APBD', 'APBD-P')).toEqual(['murni', 'apbd']);
  expect(stages('DPA', 'DPPA')).toEqual(['murni', 'apbd']);
  expect(stages('APBD', 'Menjadi')).toEqual(['murni', 'apbd']);
  expect(stages('Renja', 'DPA')).toEqual(['renja', 'apbd']);
});

test('of efficiency the programmes alone repeat what they spent, its goals do not', () => {
  const text = (name: string): string => `
    Efisiensi Penggunaan Sumber Daya Tahun 2023
    No | Sasaran / Program | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
    1 | ${name} Rehabilitasi Sosial | 100 | 90 | 10
    2 | ${name} Pemberdayaan Sosial | 100 | 95 | 5`;
  expect(angka(text('Program'))).toEqual([
    'Program Rehabilitasi Sosial: serapan 2023 % 90',
    'Program Pemberdayaan Sosial: serapan 2023 % 95',
  ]);
  expect(angka(text('Meningkatnya'))).toEqual([]);
});

test('the share of the budget in other tables is of other things', () => {
  const text = `
    Evaluasi Renja Triwulan IV Tahun 2023
    Kode | Program / Kegiatan | Indikator | Target 2023 | < | Realisasi 2023 | < | Tingkat Capaian | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 60000000 | 76 | 54000000 | 95 | 90`;
  expect(angka(text).filter((said) => said.includes('serapan'))).toEqual([]);
});

test('money of goals, and what it was spent on, is no budget of a programme', () => {
  const efisiensi = (name: string): string => `
    Efisiensi Penggunaan Sumber Daya Tahun 2023
    No | Sasaran / Program | Capaian Kinerja (%) | Anggaran | Realisasi Anggaran | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
    1 | ${name} Rehabilitasi Sosial | 100 | 60000000 | 54000000 | 90 | 10
    2 | ${name} Pemberdayaan Sosial | 100 | 40000000 | 38000000 | 95 | 5`;
  expect(angka(efisiensi('Meningkatnya'))).toEqual([]);
  expect(angka(efisiensi('Program'))).toHaveLength(4);
  const belanja = `
    Realisasi Anggaran Tahun 2023
    No | Uraian | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Belanja Pegawai | 60000000 | 54000000 | 90
    2 | Belanja Barang dan Jasa | 40000000 | 38000000 | 95
     | Jumlah | 100000000 | 92000000 | 92`;
  expect(angka(belanja)).toEqual([]);
});

test.each([
  ['Bulan Juni', 'realisasi anggaran s.d. bulan 6'],
  ['Bulan Desember', 'realisasi anggaran'],
  ['', 'realisasi anggaran'],
])('what was spent up to the end of "%s"', (month, jenis) => {
  const [, spent] = teramati(ANGGARAN(`Kinerja Anggaran ${month} Tahun 2023`));
  expect(spent?.jenis).toBe(jenis);
});

test('a column of money that names its year is of that year', () => {
  const text = ANGGARAN('Kinerja Anggaran Tahun 2024')
    .replace('Anggaran (Rp)', 'Anggaran 2023 (Rp)')
    .replace('Realisasi (Rp)', 'Realisasi 2023 (Rp)')
    .replace('| %', '| % 2023');
  expect(angka(text).slice(0, 3)).toEqual([
    'PROGRAM REHABILITASI SOSIAL: anggaran apbd 2023 rp 50.5',
    'PROGRAM REHABILITASI SOSIAL: realisasi anggaran 2023 rp 40.25',
    'PROGRAM REHABILITASI SOSIAL: serapan 2023 % 79.7',
  ]);
});

test('an activity is of its programme, and that of none, whatever heading stands above', () => {
  const text = ANGGARAN('Kinerja Anggaran Tahun 2023').replace(
    '  I |',
    '   | URUSAN PEMERINTAHAN BIDANG SOSIAL | 91{0.00} | 80.25{0.00} | 88.19\n  I |',
  );
  const found = teramati(text);
  const programmes = new Map(found.map(({ nama, program }) => [nama, program]));
  expect(programmes.get('Kegiatan Rehabilitasi Sosial Dasar')).toBe('PROGRAM REHABILITASI SOSIAL');
  expect(programmes.get('PROGRAM REHABILITASI SOSIAL')).toBe('');
});

test('a plan that was revised is no budget', () => {
  const text = `
    Rencana Anggaran per Program Tahun 2023

    Program | Renja Perubahan | DPPA
    Program Rehabilitasi Sosial | 50000000 | 60000000
    Program Penanganan Bencana | 40000000 | 30000000
    Program Pemberdayaan Sosial | 30000000 | 30000000`;
  expect(angka(text).slice(0, 2)).toEqual([
    'Program Rehabilitasi Sosial: anggaran renja-perubahan 2023 rp 50000000',
    'Program Rehabilitasi Sosial: anggaran apbd 2023 rp 60000000',
  ]);
});

test('an activity below a heading that is no programme is of none', () => {
  const text = `
    Kinerja Anggaran Tahun 2023

    No | Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
     | Kegiatan Administrasi Umum | | |
    1 | Sub Kegiatan Penyediaan Logistik | 50000000 | 40250000 | 80.5
    2 | Sub Kegiatan Penyediaan Bahan | 40000000 | 40000000 | 100`;
  expect(teramati(text).map(({ program }) => program)).toEqual(['', '', '', '']);
});

test('what programmes reach beside their money is told in tables of indicators', () => {
  const text = `
    Kinerja Anggaran Tahun 2023

    No | Program / Kegiatan | Indikator | Target | Realisasi | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Program Rehabilitasi Sosial | Persentase PPKS | 80 | 76 | 50000000 | 40250000 | 80.5`;
  expect(angka(text)).toEqual([
    'Program Rehabilitasi Sosial: anggaran apbd 2023 rp 50000000',
    'Program Rehabilitasi Sosial: realisasi anggaran 2023 rp 40250000',
    'Program Rehabilitasi Sosial: serapan 2023 % 80.5',
  ]);
});

test('the budget of services by its sources is no budget of programmes', () => {
  const text = `
    Sumber Anggaran Tahun 2023
    No | Jenis Pelayanan | APBD Kota | APBD Provinsi | Jumlah (Rp)
    1 | Rehabilitasi sosial anak telantar | 15000000 | 2500000 | 17500000
    2 | Rehabilitasi sosial lanjut usia telantar | 21000000 | 3000000 | 24000000
    | Jumlah | 36000000 | 5500000 | 41500000`;
  expect(angka(text)).toEqual([]);
});

test('the money of an indicator whose name begins with "Program" is that of no programme', () => {
  const text = `
    Evaluasi Renja Tahun 2023
    Kode | Program / Kegiatan | Indikator | Target 2023 | < | TW I | < | TW II | < | TW III | < | TW IV | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 50000000 | 10 | 1000000 | 30 | 2000000 | 50 | 3000000 | 76 | 4000000
     | | Program latihan yang berjalan | 80 | 50000000 | 10 | 1000000 | 30 | 2000000 | 50 | 3000000 | 76 | 4000000`;
  expect(angka(text).filter((said) => said.includes('anggaran'))).toEqual([
    'PROGRAM REHABILITASI SOSIAL: anggaran apbd 2023 rp 50000000',
  ]);
});

test('an evaluation without money repeats no share of it', () => {
  const text = `
    Evaluasi Renja Tahun 2023
    Kode | Program / Kegiatan | Indikator | Target 2023 | TW I | TW II | TW III | TW IV | Tingkat Capaian | Serapan Anggaran (%)
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 10 | 30 | 50 | 76 | 95 | 90
    1.06.05 | PROGRAM PENANGANAN BENCANA | Persentase korban | 80 | 10 | 30 | 50 | 76 | 95 | 90`;
  expect(angka(text)).toEqual([
    'Persentase PPKS: target 2023 % 80',
    'Persentase korban: target 2023 % 80',
  ]);
});
