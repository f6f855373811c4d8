import { faultsIn } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { workbookOf } from '../../kit/sheet-text';

/** What follows from another fault is attached to it. */

const TRIWULAN = (...rows: readonly string[]): string => `
  Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
  ^ | ^ | Rp | I | II | III | IV | Rp
  ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
  ${rows.join('\n')}
  1.06.04.2.01.01 | Penyediaan Permakanan | 90000000 | 2000000 | 3000000 | 4000000 | 5000000 | 14000000
  1.06.04.2.01.02 | Penyediaan Sandang | 90000000 | 1000000 | 1000000 | 1000000 | 1000000 | 4000000`;
const PROGRAM =
  '1.06.04 | PROGRAM REHABILITASI SOSIAL | 180000000 | 3000000 | 4000000 | 5000000 | 6000000 | 18000000';
const kegiatan = (figures: string): string =>
  `1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 180000000 | ${figures}`;

test('a year that is off by what its quarters are off', () => {
  expect(faultsIn(TRIWULAN(kegiatan('3000000 | 4000000 | 5000000 | 6000000 | 18000000')))).toEqual(
    [],
  );
  expect(faultsIn(TRIWULAN(kegiatan('2999500 | 4000000 | 5000000 | 6000000 | 17999500')))).toEqual([
    'rincian-salah@D4 H4',
  ]);
  expect(faultsIn(TRIWULAN(kegiatan('2999500 | 3999700 | 5000000 | 6000000 | 17999200')))).toEqual([
    'rincian-salah@D4 H4',
    'rincian-salah@E4',
  ]);
});

test('a year that is off by something else is a fault of its own', () => {
  const found = faultsIn(TRIWULAN(kegiatan('2999500 | 4000000 | 5000000 | 6000000 | 17999400')));
  expect(found).toContain('rincian-salah@D4');
  expect(found.some((f) => f.includes('@H4'))).toBe(true);
});

test('a parent whose own parent is right is at fault; the sum above follows', () => {
  const rows = [PROGRAM, kegiatan('2999500 | 4000000 | 5000000 | 6000000 | 17999500')];
  expect(faultsIn(TRIWULAN(...rows))).toEqual(['rincian-salah@D5 D4 H4 H5']);
});

test('what is computed from a negative figure follows from it', () => {
  const text = (spent: number): string => `
    No | Program | Anggaran | Realisasi | % | Sisa
    1 | Program Rehabilitasi Sosial | 60000000 | ${spent} | 90 | 6000000
    2 | Program Penanganan Bencana | 25000000 | 24000000 | 96 | 1000000
    3 | Program Pemberdayaan Sosial | 15000000 | 12000000 | 80 | 3000000`;
  expect(faultsIn(text(54000000))).toEqual([]);
  expect(faultsIn(text(-54000000))).toEqual(['nilai-negatif@D2 E2 F2']);
});

const SISA = (sandang: string, kegiatan = '1400000'): string => `
  No | Program/Kegiatan | Anggaran | Realisasi | Sisa
  I | PROGRAM REHABILITASI SOSIAL | 9700000 | 8100000 | 1600000
  1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000 | ${kegiatan}
  a. | Penyediaan Permakanan | 4000000 | 3000000 | 1000000
  b. | Penyediaan Sandang | 2000000 | 1600000 | ${sandang}
  2. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | 3500000 | 200000
  a. | Layanan Rujukan | 2100000 | 2000000 | 100000
  b. | Layanan Data | 1600000 | 1500000 | 100000`;

test('a rest that is off makes the sum of the rests wrong', () => {
  expect(faultsIn(SISA('400000'))).toEqual([]);
  expect(faultsIn(SISA('500000'))).toEqual(['belum-terlayani-salah@E5 E3']);
  expect(faultsIn(SISA('400000', '1500000'))).toEqual(['rincian-salah@E3 E2 E3']);
});

const RINCIAN = (dasar: number, lainnya: number, program: number): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | ${program} | 8100000
  1. | Kegiatan Rehabilitasi Sosial Dasar | ${dasar} | 4600000
  a. | Penyediaan Permakanan | 4000000 | 3000000
  b. | Penyediaan Sandang | 2000000 | 1600000
  2. | Kegiatan Rehabilitasi Sosial Lainnya | ${lainnya} | 3500000
  a. | Layanan Rujukan | 2100000 | 2000000
  b. | Layanan Data | 1600000 | 1500000`;

test('two parents that are off each are two faults, and the sum over them is right', () => {
  expect(faultsIn(RINCIAN(5900000, 3800000, 9700000))).toEqual([
    'rincian-salah@C3',
    'rincian-salah@C6',
  ]);
  expect(faultsIn(RINCIAN(5900000, 3600000, 9500000))).toEqual([
    'rincian-salah@C3',
    'rincian-salah@C6',
  ]);
});

test('a sum over two parents that are off follows from both together', () => {
  expect(faultsIn(RINCIAN(5900000, 3500000, 9700000))).toEqual([
    'rincian-salah@C3 C2',
    'rincian-salah@C6',
  ]);
});

const SUMBER = (anak: number, jumlah: number): string => `
  No | Jenis Pelayanan | APBD Kota | APBD Provinsi | APBN | Jumlah (Rp)
  1 | Rehabilitasi sosial anak telantar | 150000000 | 25000000 | - | ${anak}
  2 | Rehabilitasi sosial lanjut usia telantar | 210000000 | - | 30000000 | 240000000
  3 | Perlindungan korban bencana | 134000000 | 60000000 | 215000000 | 409000000
  | Jumlah | 494000000 | 85000000 | 245000000 | ${jumlah}`;

test('a total below a wrong sum across follows from it, another wrong total does not', () => {
  expect(faultsIn(SUMBER(175000000, 824000000))).toEqual([]);
  expect(faultsIn(SUMBER(176000000, 824000000))).toEqual(['total-salah@F2 F5']);
  expect(faultsIn(SUMBER(175000000, 825000000))).toEqual(['total-salah@F5']);
});

const NAIK_TURUN = (naik: string, turun: string): string => `
  No | Program | Semula | Menjadi | Bertambah | Berkurang
  1 | Program Rehabilitasi Sosial | 400 | 450 | 50 | 0
  2 | Program Pemberdayaan Sosial | 200 | 180 | - | 20
  3 | Program Penanganan Bencana | 300 | 300 | 0 | 0
  4 | Program Perlindungan Sosial | 100 | 130 | ${naik} | ${turun}`;

test.each([
  ['30', '', []],
  ['30', '0', []],
  ['20', '', ['belum-terlayani-salah@E5']],
  ['20', '0', ['belum-terlayani-salah@E5']],
  ['0', '0', ['belum-terlayani-salah@E5']],
  // What is said on both sides says nothing.
  ['20', '10', []],
])('100 become 130: "%s" more and "%s" less', (naik, turun, found) => {
  expect(faultsIn(NAIK_TURUN(naik, turun))).toEqual(found);
});

test('a detail that another table gives otherwise explains the sum, by just that amount only', () => {
  const budget = (bencana: number, total: number): string => `
    Perjanjian Kinerja Tahun 2023

    No | Program | Anggaran
    1 | Program Rehabilitasi Sosial | 50000000
    2 | Program Penanganan Bencana | ${bencana}
    3 | Program Pemberdayaan Sosial | 30000000
     | Jumlah | ${total}`;
  const three = (other: string) =>
    faultsIn(
      workbookOf({ A: budget(40000000, 120000000), B: other, C: budget(40000000, 120000000) }),
    );
  expect(three(budget(41000000, 120000000))).toEqual(['beda-antar-tabel@C5 C7']);
  expect(three(budget(41000000, 119000000)).sort()).toEqual([
    'beda-antar-tabel@C5',
    'total-salah@C7 C7',
  ]);
});

test('two rests that are off make the sum of them wrong, which is no third fault', () => {
  const both = SISA('500000').replace('3000000 | 1000000', '3000000 | 1050000');
  expect(faultsIn(both)).toEqual(['belum-terlayani-salah@E4 E3', 'belum-terlayani-salah@E5']);
});

test('a rest of people follows from the sum that it is the rest of', () => {
  const table = (harus: number, belum: number): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | 80 | 20 | 80`).join('\n')}
     | Jumlah | ${harus} | 400 | ${belum} | ${harus === 500 ? 80 : '78.43'}`;
  expect(faultsIn(table(500, 100))).toEqual([]);
  expect(faultsIn(table(510, 110))).toEqual(['total-salah@C8 E8']);
});

const TIGA = (program: number, lainnya: number, khusus: number): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | 19700000 | ${program}
  1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
  a. | Penyediaan Permakanan | 4000000 | 3000000
  b. | Penyediaan Sandang | 2000000 | 1600000
  2. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | ${lainnya}
  a. | Layanan Rujukan | 2100000 | 2000000
  b. | Layanan Data | 1600000 | 1500000
  3. | Kegiatan Rehabilitasi Sosial Khusus | 10000000 | ${khusus}
  a. | Layanan Reunifikasi | 6000000 | 5000000
  b. | Layanan Dukungan | 4000000 | 3000000`;

test('of several parents the sum follows from the one that is off by as much, else from all', () => {
  expect(faultsIn(TIGA(16100000, 3500000, 8000000))).toEqual([]);
  expect(faultsIn(TIGA(16100000, 3520000, 8030000))).toEqual([
    'rincian-salah@D6 D2',
    'rincian-salah@D9',
  ]);
  expect(faultsIn(TIGA(16120000, 3520000, 8030000))).toEqual([
    'rincian-salah@D6',
    'rincian-salah@D9 D2',
  ]);
});

test('a detail that leaves its figure to its own details explains nothing', () => {
  const blank = RINCIAN(6000000, 3700000, 9800000).replace('6000000 | 4600000', ' | 4600000');
  expect(faultsIn(blank)).toEqual(['rincian-salah@C2']);
});

test('a row that is off across explains the total of that column alone', () => {
  const pegawai = `
    No | Golongan | Laki-laki | Perempuan | Jumlah
    1 | Golongan IV | 5 | 9 | 14
    2 | Golongan III | 20 | 27 | 48
    3 | Golongan II | 2 | 1 | 3
     | Jumlah | 26 | 37 | 64`;
  expect(faultsIn(pegawai)).toEqual(['total-salah@E3 E5', 'total-salah@C5']);
});

test('the year of a total follows from its quarter, also where another quarter is left empty', () => {
  const table = (total: string): string => `
    Kode | Program/Kegiatan | Realisasi per Triwulan | < | < | < | Realisasi 2023
    ^ | ^ | I | II | III | IV | Rp
    ^ | ^ | Rp | Rp | Rp | Rp | ^
    1.06.04.2.01.01 | Penyediaan Permakanan | 2000000 | 3000000 | 4000000 | 5000000 | 14000000
    1.06.04.2.01.02 | Penyediaan Sandang | 1000000 | 1000000 | 1000000 | 1000000 | 4000000
     | Jumlah | ${total}`;
  expect(faultsIn(table('3000000 | 4000000 | 5000000 | 6000000 | 18000000'))).toEqual([]);
  expect(faultsIn(table('3000000 | 3999500 | 5000000 | 6000000 | 17999500'))).toEqual([
    'total-salah@D6 G6',
  ]);
  expect(faultsIn(table('2999500 | | 5000000 | 6000000 | 17999500'))).toContain(
    'total-salah@C6 G6',
  );
});

test('a year that is too high in a detail explains no quarter of its parent', () => {
  const table = TRIWULAN(kegiatan('2999500 | 4000000 | 5000000 | 6000000 | 18000000')).replace(
    '5000000 | 14000000',
    '5000000 | 14000500',
  );
  expect(faultsIn(table)).toEqual(['rincian-salah@D4 D4 H4', 'triwulan-salah@H5']);
});

test('a detail that is off as the grand total shows explains no subtotal that is off by another amount', () => {
  const table = (sub: number): string => `
    Kode | Program/Kegiatan | Realisasi per Triwulan | < | < | < | Realisasi 2023
    ^ | ^ | I | II | III | IV | Rp
    ^ | ^ | Rp | Rp | Rp | Rp | ^
    1.06.04.2.01.01 | Penyediaan Permakanan | 2000000 | 3000000 | 4000000 | 5000000 | 14000500
    1.06.04.2.01.02 | Penyediaan Sandang | 1000000 | 1000000 | 1000000 | 1000000 | 4000000
     | Sub Jumlah | 3000000 | 4000000 | 5000000 | 6000000 | ${sub}
    1.06.04.2.01.03 | Penyediaan Alat | 1000000 | 1000000 | 1000000 | 1000000 | 4000000
     | Sub Jumlah | 1000000 | 1000000 | 1000000 | 1000000 | 4000000
     | Jumlah | 4000000 | 5000000 | 6000000 | 7000000 | 22000000`;
  expect(faultsIn(table(18000000))).toEqual(['triwulan-salah@G4 G6 G9']);
  expect(faultsIn(table(18000700))).toEqual([
    'triwulan-salah@G4 G9',
    'total-salah@G6',
    'triwulan-salah@G6',
  ]);
});

test('a rest follows from sums of its own kind only', () => {
  const table = (harus: number, sisa: number, anggaran = 500): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | 80 | 80 | 100000000 | 90000000 | 10000000`).join('\n')}
     | Jumlah | ${harus} | 400 | ${harus === 500 ? 80 : '78.43'} | ${anggaran}000000 | 450000000 | ${sisa}000000`;
  expect(faultsIn(table(500, 50))).toEqual([]);
  expect(faultsIn(table(510, 60))).toEqual(['total-salah@C8', 'total-salah@H8 H8']);
  expect(faultsIn(table(500, 60, 510))).toEqual(['total-salah@F8 H8']);
});

test('a parent whose own parent leaves the figure out is told by itself', () => {
  expect(faultsIn(RINCIAN(5900000, 3700000, 9700000).replace('9700000', ''))).toEqual([
    'rincian-salah@C3',
  ]);
});
