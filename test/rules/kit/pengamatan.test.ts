import { pengamatanDari } from '../../../src/rules/kit/pengamatan';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

const tables = (text: string) => check(text).recognition.tables;

/** Every figure that may be compared with other tables: what of, year and unit, value. */
const angka = (text: string): string[] =>
  tables(text)
    .flatMap(pengamatanDari)
    .map((p) => `${p.nama || p.subjek}: ${p.jenis} ${p.tahun} ${p.satuan} ${p.figure.value}`);

const KINERJA = (head: string, satuan = '%'): string => `
  Capaian Indikator Kinerja Tahun 2023
  No | Sasaran | Indikator Kinerja | Satuan | ${head} | Target 2023 | Realisasi 2023 | Capaian (%)
  1 | Meningkatnya PPKS | PPKS tertangani | ${satuan} | 75 | 80 | 76 | 95
  2 | Meningkatnya mutu | xxx | Nilai | 60 | 70 | 49 | 70`;

test('target and realisation of the year, and the realisation of the year before', () => {
  expect(angka(KINERJA('Realisasi 2022'))).toEqual([
    'PPKS tertangani: realisasi 2022 % 75',
    'PPKS tertangani: target 2023 % 80',
    'PPKS tertangani: realisasi 2023 % 76',
  ]);
});

test.each([
  ['Realisasi 2022', 'realisasi 2022'],
  ['Realisasi 2021', 'realisasi 2021'],
  ['Realisasi Tahun Lalu', 'realisasi 2022'],
  // That the header bears the year of the report is a slip.
  ['Realisasi 2023', 'realisasi 2022'],
])('below "%s" stands the %s', (head, said) => {
  expect(angka(KINERJA(head))[0]).toBe(`PPKS tertangani: ${said} % 75`);
});

test('beside a programme stands its indicator, below a goal an indicator is its own', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Program | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
    1 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Program Penanganan Bencana | Persentase korban bencana terbantu | % | 100 | 90 | 90`;
  expect(angka(text).filter((s) => s.includes('target'))).toEqual([
    'Persentase PPKS tertangani: target 2023 % 80',
    'Persentase korban bencana terbantu: target 2023 % 100',
  ]);
});

test('a capaian of the year before is no realisation', () => {
  expect(angka(KINERJA('Capaian 2022')).map((s) => s.split(' ')[2])).toEqual([
    'target',
    'realisasi',
  ]);
});

test.each([
  ['%', '%'],
  ['(%)', '%'],
  ['Persen', '%'],
  ['Prosen', '%'],
  ['Orang', 'orang'],
  ['', ''],
])('the unit "%s" is told as "%s"', (written, unit) => {
  expect(angka(KINERJA('Realisasi 2022', written))[1]).toBe(
    ['PPKS tertangani: target 2023', unit, '80'].join(' '),
  );
});

test('a name that says "Persentase" has the unit, whatever stands there', () => {
  const text = KINERJA('Realisasi 2022', 'Orang').replace('PPKS tert', 'Persentase PPKS tert');
  expect(angka(text)[1]).toBe('Persentase PPKS tertangani: target 2023 % 80');
});

test('years of a plan, and its end', () => {
  const text = `
    Rencana Strategis 2021-2026
    No | Indikator Kinerja | Satuan | Target 2022 | Target 2023 | Realisasi 2022 | Realisasi 2023 | Target Akhir 2026
    1 | Persentase PPKS tertangani | % | 70 | 75 | 72 | 74 | 90
    2 | Persentase PSKS aktif | % | 60 | - | 62 | | 80`;
  expect(angka(text)).toEqual([
    'Persentase PPKS tertangani: target renstra 2022 % 70',
    'Persentase PPKS tertangani: target renstra 2023 % 75',
    'Persentase PPKS tertangani: realisasi 2022 % 72',
    'Persentase PPKS tertangani: realisasi 2023 % 74',
    'Persentase PPKS tertangani: target renstra 2026 % 90',
    'Persentase PSKS aktif: target renstra 2022 % 60',
    'Persentase PSKS aktif: realisasi 2022 % 62',
    'Persentase PSKS aktif: target renstra 2026 % 80',
  ]);
});

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
  const found = tables(text).flatMap(pengamatanDari);
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
  const [, spent] = tables(text).flatMap(pengamatanDari);
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

test('a service is told by what it is; rows without one and sums say nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 90 | 90
    2 | ${LAYANAN[1]} | 100 | 95 | 95
    3 | ${LAYANAN[2]} | 100 | 80 | 80
    | Rata-rata | 100 | 88.33 | 88.33`;
  expect(angka(text).map((s) => s.split(':')[0])).toEqual([
    ...['disabilitas', 'disabilitas', 'anak', 'anak', 'lansia', 'lansia'],
  ]);
});

test('without any year the one before is not known either', () => {
  const text = KINERJA('Realisasi Tahun Lalu').replaceAll(/ (Tahun )?2023/g, '');
  expect(angka(text)).toEqual([]);
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
  expect(stages('Renja', 'DPA')).toEqual(['renja', 'apbd']);
});

test('of the quarterly form the row of those served alone speaks for a service', () => {
  const text = `
    FORMULIR CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[1]} | | | | | 96
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 76
     | A. Jumlah yang harus dilayani | Orang | 20 | 19 | 1 | 95
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100`;
  expect(angka(text)).toEqual(['anak: realisasi s.d. TW 2 2023 % 95']);
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
  const [, spent] = tables(ANGGARAN(`Kinerja Anggaran ${month} Tahun 2023`)).flatMap(
    pengamatanDari,
  );
  expect(spent?.jenis).toBe(jenis);
});

test('the year before is that before the realisation, whatever year the report is of', () => {
  const text = KINERJA('Realisasi Tahun Lalu').replace('Kinerja Tahun 2023', 'Kinerja Tahun 2024');
  expect(angka(text)[0]).toBe('PPKS tertangani: realisasi 2022 % 75');
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

test('quarters are neither the year nor the one before', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi TW I | Realisasi TW II | Realisasi 2023 | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 30 | 76 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 20 | 60 | 60 | 100`;
  expect(angka(text)).toEqual([
    'Persentase PPKS tertangani: target 2023 % 80',
    'Persentase PPKS tertangani: realisasi 2023 % 76',
    'Persentase PSKS aktif: target 2023 % 60',
    'Persentase PSKS aktif: realisasi 2023 % 60',
  ]);
});

test('an activity is of its programme, and that of none, whatever heading stands above', () => {
  const text = ANGGARAN('Kinerja Anggaran Tahun 2023').replace(
    '  I |',
    '   | URUSAN PEMERINTAHAN BIDANG SOSIAL | 91{0.00} | 80.25{0.00} | 88.19\n  I |',
  );
  const found = tables(text).flatMap(pengamatanDari);
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

test('a service whose indicator was never filled in says nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | xxx | 100 | 90 | 90
    2 | ${LAYANAN[1]} | | 100 | 95 | 95
    3 | ${LAYANAN[2]} | Persentase lansia telantar | 100 | 80 | 80`;
  expect(angka(text)).toEqual([
    'anak: target 2023 % 100',
    'anak: realisasi 2023 % 95',
    'lansia: target 2023 % 100',
    'lansia: realisasi 2023 % 80',
    'Persentase lansia telantar: target 2023 % 100',
    'Persentase lansia telantar: realisasi 2023 % 80',
  ]);
  expect(
    tables(text)
      .flatMap(pengamatanDari)
      .some((p) => p.program),
  ).toBe(false);
});

test.each([
  ['Target (%)', 100, '%'],
  ['Target (Orang)', 1200, 'orang'],
  // 100 of what, nobody says.
  ['Target', 100, ''],
])('of services "%s" of %d is told in "%s"', (head, target, unit) => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | ${head} | ${head.replace('Target', 'Realisasi')} | Capaian (%)
    1 | ${LAYANAN[0]} | ${target} | ${target * 0.9} | 90
    2 | ${LAYANAN[1]} | ${target} | ${target * 0.95} | 95
    3 | ${LAYANAN[2]} | ${target} | ${target * 0.8} | 80`;
  expect(angka(text)[0]).toBe(`disabilitas: target 2023 ${unit} ${target}`);
});

test('of indicators the unit beside them is theirs, though the header says %', () => {
  const text = KINERJA('Realisasi 2022', 'Nilai').replace('Target 2023', 'Target 2023 (%)');
  expect(angka(text)[1]).toBe('PPKS tertangani: target 2023 nilai 80');
});

test.each(['KECAMATAN BARU', 'SEMESTER I'])('the form of a part, %s, is no form of all', (part) => {
  const text = `
    FORMULIR CAPAIAN SPM SOSIAL ${part} TRIWULAN II TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[1]} | | | | | 96
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 76
     | A. Jumlah yang harus dilayani | Orang | 20 | 19 | 1 | 95
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100`;
  expect(angka(text)).toEqual([]);
});

test('an indicator with its numerator below it can be taken apart', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      | Jumlah PPKS tertangani | Orang | | 760 |
      | Jumlah PPKS seluruhnya | Orang | | 1000 |
    2 | Persentase PSKS aktif | % | 60 | 60 | 100`;
  expect(
    tables(text)
      .flatMap(pengamatanDari)
      .map((p) => p.terurai),
  ).toEqual([...[true, true, false, false]]);
});

test('a service says its percentage once, in the row of its indicator', () => {
  const text = `
    PERHITUNGAN CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Indikator | Formulasi | Data | Target (%) | Realisasi (%)
    1 | ${LAYANAN[0]} | Cakupan penyandang disabilitas telantar | Jumlah disabilitas yang terlayani | 90 | 100 | 90
      | | | Jumlah seluruh disabilitas | 100 | 100 | 90
    2 | ${LAYANAN[2]} | Cakupan lanjut usia telantar | Jumlah lansia yang terlayani | 80 | 100 | 80
      | | | Jumlah seluruh lansia | 100 | 100 | 80`;
  expect(angka(text)).toEqual([
    ...['disabilitas: target 2023 % 100', 'disabilitas: realisasi 2023 % 90'],
    ...['lansia: target 2023 % 100', 'lansia: realisasi 2023 % 80'],
  ]);
});

test('a row among services that is none of them says nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 90 | 90
    2 | ${LAYANAN[1]} | 100 | 95 | 95
    3 | Pelayanan air minum | 100 | 80 | 80`;
  expect(angka(text).map((said) => said.split(':')[0])).toEqual([
    ...['disabilitas', 'disabilitas', 'anak', 'anak'],
  ]);
});
