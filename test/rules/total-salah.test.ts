import type { Workbook } from '../../src/sheet/snapshot';
import type { Finding } from '../../src/rules/model';
import { cellsOf, check, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';
import { LKJIP_TEMANGGUNG, pesan, ringkasan, SPM_SINGKAWANG, temuan } from './kit/corpus';

const RULE = 'total-salah';

test('Singkawang: the ten activities add up to 500 rupiah more than printed', () => {
  const found = temuan(SPM_SINGKAWANG, RULE, 'Tabel 3.1 Program Kegiatan');
  expect(ringkasan(found)).toEqual(['E15 300723320']);
  expect(found[0]?.fix).toEqual({ value: 300723320 });
  expect(pesan(found[0])).toMatch(/Rp 300\.722\.820.*Rp 300\.723\.320, selisih Rp 500/);
});

test('a heading without a figure of its own counts by its details', () => {
  expect(temuan(SPM_SINGKAWANG, RULE, 'Tabel 2.2 Alokasi')).toEqual([]);
});

test('Temanggung: two of three groups of staff do not add up; the rows are in doubt, not the total', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Tabel 1.1 Pegawai');
  expect(ringkasan(found)).toEqual(['C12 40', 'C25 47']);
  expect(found.map((f) => f.fix)).toEqual([undefined, undefined]);
  expect(pesan(found[1])).toMatch(/C18.*rinciannya \(C20:C24\)/);
});

test('Temanggung: neither programmes nor their lowest details give the printed total', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Evaluasi RKPD TW IV');
  expect(ringkasan(found)).toEqual(['Q90 34727147929']);
  expect(found[0]?.fix).toBeUndefined();
  expect(pesan(found[0])).toMatch(/Rp 34\.727\.147\.929.*Rp 34\.830\.858\.769/);
});

test.each(['Tabel 2.3 Rencana Anggaran', 'Tabel 3.9 Kinerja Anggaran', 'PK Kepala Dinas'])(
  '%s is silent',
  (sheet) => {
    expect(temuan(LKJIP_TEMANGGUNG, RULE, sheet)).toEqual([]);
  },
);

const SUMBER = (total: string): string => `
  No | Jenis Belanja | Jumlah Anggaran (Rp)
  1 | APBD | 510460500
  2 | APBN | 90000000
  3 | Sumbangan Donatur | 25000000
  | Jumlah | ${total}`;

test('a difference that is one row says which, and whether it is missing or counted twice', () => {
  const message = (total: string): string => pesan(check(SUMBER(total)).findings[0]);
  expect(message('600460500')).toMatch(/sama dengan C4 \(baris 4\), yang tampaknya terlewat/);
  expect(message('650460500')).toMatch(/sama dengan C4 \(baris 4\), yang tampaknya terhitung dua/);
  expect(message('625460501')).toMatch(/selisih Rp 1\./);
});

test('number text counts as its number; a figure that cannot be read leaves the total unchecked', () => {
  expect(cellsOf(RULE, SUMBER('"Rp 625.460.500,-"'))).toEqual([]);
  expect(cellsOf(RULE, SUMBER('"625.460.000"'))).toEqual(['C5']);
  expect(cellsOf(RULE, SUMBER('625460000').replace('90000000', '9OO00000'))).toEqual([]);
});

test('subtotals are not counted twice', () => {
  const table = (grand: number): string => `
    No | Jenis Belanja | Jumlah Anggaran (Rp)
    1 | Belanja pegawai | 40000000
    2 | Belanja barang | 25000000
    | Sub Jumlah | 65000000
    3 | Belanja modal | 30000000
    4 | Belanja bantuan sosial | 12000000
    | Sub Jumlah | 42000000
    | Jumlah | ${grand}`;
  expect(cellsOf(RULE, table(107000000))).toEqual([]);
  expect(cellsOf(RULE, table(149000000))).toEqual(['C8']);
});

test('percentages and targets have no total', () => {
  const table = `
    No | Program/Kegiatan | Anggaran | Realisasi | %
    I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4500000 | 75
    II | PROGRAM PENANGANAN BENCANA | 3000000 | 3000000 | 100
    | Jumlah | 9000000 | 7500000 | 83.33`;
  expect(cellsOf(RULE, table)).toEqual([]);
});

test('figures shown rounded may be added as shown or as they are', () => {
  const table = (total: string): string => `
    No | Jenis Belanja | Jumlah Anggaran (Rp)
    1 | APBD | 100000000.4{#,##0}
    2 | APBN | 200000000.4{#,##0}
    3 | Hibah | 300000000.4{#,##0}
    | Jumlah | ${total}`;
  expect(cellsOf(RULE, table('600000000'))).toEqual([]);
  expect(cellsOf(RULE, table('600000001'))).toEqual([]);
  expect(cellsOf(RULE, table('600000002'))).toEqual(['C5']);
});

const totalIn = (table: string): Finding => {
  const [found, ...others] = check(table).findings.filter((f) => f.rule === RULE);
  expect(others).toEqual([]);
  return found!;
};

test('a row that explains the difference is pointed at, and the total can be put right', () => {
  const found = totalIn(SUMBER('600460500'));
  expect(found.fix).toEqual({ value: 625460500 });
  expect(found.related?.map((place) => place.cell)).toEqual(['C4']);
  const unexplained = totalIn(SUMBER('625460000'));
  expect(unexplained.related?.map((place) => place.cell)).toEqual(['C2', 'C3', 'C4']);
});

test('no row is named where two hold the difference, or where only a subtotal does', () => {
  const twice = SUMBER('625460500')
    .replace('90000000', '25000000')
    .replace('625460500', '535460500');
  expect(pesan(totalIn(twice))).not.toMatch(/baris 3|baris 4/);
  const subtotal = `
    No | Jenis Belanja | Jumlah Anggaran (Rp)
    1 | Belanja pegawai | 40000000
    2 | Belanja barang | 25000000
    | Sub Jumlah | 65000000
    3 | Belanja modal | 30000000
    4 | Belanja bantuan sosial | 12000000
    | Sub Jumlah | 42000000
    | Jumlah | 149000000`;
  expect(pesan(totalIn(subtotal))).not.toMatch(/dua kali/);
});

test('the row is looked for in the column of the total, and only where money is added', () => {
  const program = (anggaran: number, realisasi: number): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4500000
    II | PROGRAM PENANGANAN BENCANA | 3000000 | 2750000
    | Jumlah | ${anggaran} | ${realisasi}`;
  expect(pesan(totalIn(program(9000000, 4500000)))).toMatch(/sama dengan D3 \(baris 3\)/);
  expect(pesan(totalIn(program(9000000, 10250000)))).not.toMatch(/sama dengan/);
  const people = `
    No | Uraian | Jumlah Pegawai | Ket
    1 | Pangkat/Golongan | |
    | a. Gol II | 7 |
    | b. Gol III | 29 |
    | c. Gol IV | 5 |
    Jumlah | | 36 |`;
  expect(pesan(totalIn(people))).not.toMatch(/terlewat/);
});

test('where another total of the column is right and says the same, the rows are in doubt', () => {
  const staff = (group: number): string => `
    No | Uraian | Jumlah Pegawai | Ket
    1 | Pangkat/Golongan | |
    | a. Gol III | 29 |
    | b. Gol IV | 5 |
    Jumlah | | 34 |
    2 | Jenis Kelamin | |
    | a. Laki-laki | ${group} |
    | b. Perempuan | 20 |
    Jumlah | | 34 |`;
  expect(check(staff(14)).findings).toEqual([]);
  const found = totalIn(staff(13));
  expect(found).toMatchObject({ cell: 'C9', related: [{ cell: 'C5' }] });
  expect(found.fix).toBeUndefined();
  expect(pesan(found)).toMatch(/Jumlah pada C5 cocok dan juga 34/);
});

test('a total of another column, or one that says something else, puts no row in doubt', () => {
  const columns = `
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4500000
    II | PROGRAM PENANGANAN BENCANA | 3000000 | 2750000
    | Jumlah | 7250000 | 7250000`;
  expect(pesan(totalIn(columns))).not.toMatch(/cocok dan juga/);
  const groups = `
    No | Uraian | Jumlah Pegawai | Ket
    1 | Pangkat/Golongan | |
    | a. Gol III | 29 |
    | b. Gol IV | 5 |
    Jumlah | | 34 |
    2 | Jenis Kelamin | |
    | a. Laki-laki | 14 |
    | b. Perempuan | 20 |
    Jumlah | | 33 |`;
  expect(pesan(totalIn(groups))).not.toMatch(/cocok dan juga/);
});

test('a total made from a wrong subtotal is no second finding', () => {
  const text = `
    No | Uraian Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp) | %
    A | Bidang Rehabilitasi Sosial | | |
    1 | Penyediaan Permakanan | 200000000 | 180000000 | 90
    2 | Penyediaan Alat Bantu | 100000000 | 95000000 | 95
     | Sub Jumlah A | 300000000 | 275000000 | 91.67
    B | Bidang Perlindungan dan Jaminan Sosial | | |
    1 | Pengelolaan Data Fakir Miskin | 150000000 | 150000000 | 100
    2 | Fasilitasi Bantuan Sosial | 250000000 | 200000000 | 80
     | Sub Jumlah B | 400000000 | 360000000 | 90
     | Jumlah A + B | 700000000 | 635000000 | 90.71`;
  expect(findingsIn(text)).toEqual(['total-salah@D9']);
});

test('the sum of a page is a sum, and one that a page got wrong is told once', () => {
  const pages = (first: string, all: string): string => `
    No | Kegiatan | Pagu | Realisasi | %
    1 | Penyediaan Permakanan | 100000000 | 90000000 | 90
    2 | Penyediaan Sandang | 50000000 | 45000000 | 90
     | Jumlah halaman 1 | ${first} | 135000000 | 90
    3 | Penyediaan Alat Bantu | 40000000 | 36000000 | 90
    4 | Pemberian Layanan Rujukan | 20000000 | 18000000 | 90
     | Jumlah halaman ini | 60000000 | 54000000 | 90
     | Jumlah seluruhnya | ${all} | 189000000 | 90`;
  expect(findingsIn(pages('150000000', '210000000'))).toEqual([]);
  expect(findingsIn(pages('160000000', '220000000'))).toEqual(['total-salah@C4']);
});

test('money is added up by the law on it, people by the form that counts them', () => {
  const basis = (table: string): readonly string[] => check(table).findings.map((f) => f.basis);
  expect(basis(SUMBER('625460000'))).toEqual(['PP 12/2019']);
  expect(
    basis(`
      No | Golongan | Jumlah Pegawai
      1 | Golongan IV | 14
      2 | Golongan III | 47
       | Jumlah | 60`),
  ).toEqual(['PermenPANRB 53/2014']);
});

test('what ranks and sexes both say of a sum across is said once', () => {
  const table = (sekretariat: number, jumlah: number): string => `
    No | Unit Kerja | Golongan IV | Golongan III | Golongan II | Laki-laki | Perempuan | Jumlah
    1 | Sekretariat | 2 | 5 | 1 | 4 | 4 | ${sekretariat}
    2 | Bidang Rehabilitasi Sosial | 2 | 4 | 0 | 3 | 3 | 6
    3 | Bidang Perlindungan | 1 | 4 | 2 | 3 | 4 | 7
     | Jumlah | 5 | 13 | 3 | 10 | 11 | ${jumlah}`;
  expect(findingsIn(table(8, 21))).toEqual([]);
  expect(findingsIn(table(9, 21))).toEqual(['total-salah@H2']);
  // A total that counts the wrong row rightly follows from it.
  expect(findingsIn(table(9, 22))).toEqual(['total-salah@H2']);
  expect(findingsIn(table(8, 22))).toEqual(['total-salah@H5']);
});

test('people so far who are those of last year show no sum of the years', () => {
  const orang = (kumulatif: readonly number[]): string => `
    EVALUASI RKPD TRIWULAN IV TAHUN 2023
    Kode | Program | Indikator | Satuan | Target RPJMD 2023 | Realisasi s.d. 2022 | Target 2023 | TW I | TW II | TW III | TW IV | Realisasi 2023 | Realisasi s.d. 2023
    1.06.02 | Program Pemberdayaan Sosial | Jumlah PSKS | Orang | 400 | 120 | 90 | 20 | 20 | 20 | 20 | 80 | ${kumulatif[0]}
    1.06.04 | Program Rehabilitasi Sosial | Jumlah PPKS | Orang | 400 | 130 | 90 | 20 | 20 | 20 | 20 | 80 | ${kumulatif[1]}
    1.06.05 | Program Perlindungan Sosial | Jumlah KPM | Orang | 400 | 140 | 90 | 20 | 20 | 20 | 20 | 80 | ${kumulatif[2]}
    1.06.06 | Program Penanganan Bencana | Jumlah korban | Orang | 400 | 150 | 90 | 20 | 20 | 20 | 20 | 80 | ${kumulatif[3]}`;
  expect(cellsOf('total-salah', orang([120, 130, 260, 270]))).toEqual([]);
  expect(cellsOf('total-salah', orang([200, 210, 260, 270]))).toEqual(['M5', 'M6']);
  // Fewer than the sum may be right, more cannot.
  const severities = (last: number): string[] =>
    check(orang([200, 210, 220, last])).findings.map((f) => f.severity);
  expect(severities(190)).toEqual(['warning']);
  expect(severities(240)).toEqual(['error']);
});

test('a source that is wrong is told once, beside its sums down and across', () => {
  const table = (anak: number, jumlah: number): string => `
    No | Jenis Pelayanan | APBD Kota | APBD Provinsi | APBN | Jumlah (Rp)
    1 | Rehabilitasi sosial anak telantar | ${anak} | 25000000 | - | 175000000
    2 | Rehabilitasi sosial lanjut usia telantar | 210000000 | - | 30000000 | 240000000
    3 | Perlindungan korban bencana | 134000000 | 60000000 | 215000000 | 409000000
    | Jumlah | 494000000 | 85000000 | 245000000 | ${jumlah}`;
  expect(findingsIn(table(150000000, 824000000))).toEqual([]);
  expect(findingsIn(table(160000000, 824000000))).toEqual(['total-salah@C2']);
  expect(findingsIn(table(150000000, 834000000))).toEqual(['total-salah@F5']);
  // What is wrong of another column of a row leaves its sum to be told, too.
  const [finding] = check(table(150000000, 824000000).replace('494000000', '490000000')).findings;
  expect([finding?.cell, finding?.consequences?.map((f) => f.cell)]).toEqual(['C5', ['F5']]);
});

test.each([
  ['right', '85000000 | 15000000', []],
  ['spending, and what is left of the budget by it', '95000000 | 5000000', ['D3']],
  ['spending, and what is left by another amount', '95000000 | 8000000', ['D3', 'E3']],
  ['what is left', '85000000 | 8000000', ['E3']],
])('totals at the end of two pages, wrong in %s', (_, totals, cells) => {
  const pages = workbookOf({
    'Hal 1': `
      Kinerja Anggaran Tahun 2023

      No | Program | Anggaran | Realisasi | Sisa
      1 | Program Rehabilitasi Sosial | 40000000 | 36000000 | 4000000
      2 | Program Penanganan Bencana | 10000000 | 5000000 | 5000000`,
    'Hal 2': `
      3 | Program Pemberdayaan Sosial | 20000000 | 20000000 | 0
      4 | Program Perlindungan Sosial | 30000000 | 24000000 | 6000000
       | Jumlah | 100000000 | ${totals}`,
  });
  expect(findingsIn(pages)).toEqual(cells.map((cell) => `${RULE}@${cell}`));
});

test('the total of a page leaves that of all pages to be told on the last', () => {
  const pages = (first: string, all: string): Workbook =>
    workbookOf({
      'Hal 1': `
        Kinerja Anggaran Tahun 2023

        No | Program | Anggaran | Realisasi | Sisa
        1 | Program Rehabilitasi Sosial | 40000000 | 36000000 | 4000000
        2 | Program Penanganan Bencana | 10000000 | 5000000 | 5000000
         | Jumlah halaman 1 | 50000000 | ${first} | 9000000`,
      'Hal 2': `
        3 | Program Pemberdayaan Sosial | 20000000 | 20000000 | 0
        4 | Program Perlindungan Sosial | 30000000 | 24000000 | 6000000
         | Jumlah | 100000000 | ${all} | 15000000`,
    });
  expect(findingsIn(pages('41000000', '85000000'))).toEqual([]);
  expect(findingsIn(pages('41000000', '86000000'))).toEqual([`${RULE}@D3`]);
  expect(findingsIn(pages('42000000', '85000000'))).toEqual([`${RULE}@D6`]);
});

test('spending that is off down and across, while its percentage agrees, is told across', () => {
  const table = (realisasi: string, persen: number): string => `
    EVALUASI RKPD TRIWULAN IV TAHUN 2023
    Kode | Program | Indikator | Satuan | Target RPJMD 2023 | < | Realisasi s.d. 2022 | < | Target 2023 | < | Realisasi 2023 | < | Realisasi s.d. 2023 | < | Tingkat Capaian 2023 (%) | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.02 | Program Pemberdayaan Sosial | Jumlah PSKS | Orang | 400 | 900 | 120 | 100 | 90 | 100 | 80 | 80 | 200 | 180 | 88.89 | 80
    1.06.04 | Program Rehabilitasi Sosial | Jumlah PPKS | Orang | 400 | 900 | 130 | 200 | 90 | 200 | 80 | ${realisasi} | 210 | 360 | 88.89 | ${persen}
    1.06.05 | Program Perlindungan Sosial | Jumlah KPM | Orang | 400 | 900 | 140 | 300 | 90 | 300 | 80 | 240 | 220 | 540 | 88.89 | 80
    1.06.06 | Program Penanganan Bencana | Jumlah korban | Orang | 400 | 900 | 150 | 400 | 90 | 400 | 80 | 320 | 230 | 720 | 88.89 | 80
     | Jumlah | | | | 3600 | | 1000 | | 1000 | | 800 | | 1800 | | 80`;
  expect(findingsIn(table('160', 80))).toEqual([]);
  expect(findingsIn(table('180', 80))).toEqual(['total-salah@L5']);
  expect(findingsIn(table('180', 90))).toEqual(['total-salah@N5']);
});

test('those in need of all services are summed up', () => {
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | ${40 + i} | 100 | 50000000`);
  const table = (all: number): string => `
    Target dan kebutuhan anggaran SPM 2025
    No | Jenis Pelayanan Dasar | Jumlah Sasaran (orang) | Target (%) | Kebutuhan Anggaran (Rp)
    ${[...rows, `| Jumlah | ${all} | | 250000000`].join('\n')}`;
  expect(findingsIn(table(210))).toEqual([]);
  expect(findingsIn(table(201))).toEqual(['total-salah@C8']);
});

describe('the one total of a table, below the last of several headings', () => {
  const pegawai = (pns: number, semua: number): string => `
    Jumlah Pegawai

    No | Uraian | PNS | Non PNS | Jumlah
    A | Pejabat Struktural | | |
    1 | Eselon II | 1 | - | 1
    2 | Eselon III | 5 | - | 5
    B | Staf | | |
    1 | Fungsional Umum | 21 | 33 | 54
    2 | Fungsional Tertentu | 4 | - | 4
    | Jumlah | ${pns} | 33 | ${semua}`;

  test('is right where it is the sum of all, or of the last', () => {
    expect(findingsIn(pegawai(31, 64))).toEqual([]);
    expect(findingsIn(pegawai(25, 58))).toEqual([]);
  });

  test('is held against the sum that it comes nearer to', () => {
    const [finding] = check(pegawai(31, 62)).findings;
    expect(finding).toMatchObject({ rule: 'total-salah', cell: 'E10', found: 62, expected: 64 });
    expect(check(pegawai(25, 57)).findings).toMatchObject([{ cell: 'E10', expected: 58 }]);
  });
});
