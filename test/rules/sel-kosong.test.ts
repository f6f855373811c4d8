import {
  ANGGARAN,
  CAPAIAN,
  dengan,
  FORMULIR,
  INDIKATOR,
  PERHITUNGAN,
} from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const at = (table: string): string[] => cellsOf('sel-kosong', table);

test.each([
  ['a count', { D7: '' }, ['D7']],
  ['a percentage', { G9: '' }, ['G9']],
  ['the index', { G2: '' }, ['G2']],
  ['a unit', { C7: '' }, ['C7']],
  ['belum where some are left', { F8: '' }, ['F8']],
  ['belum where nobody is left', { F7: '' }, []],
])('the form: %s', (_, changes, cells) => {
  expect(at(dengan(FORMULIR, changes))).toEqual(cells);
});

test('cells below each other are one finding with all of them', () => {
  const { findings } = check(dengan(FORMULIR, { G7: '', G8: '', G9: '', G11: '' }));
  expect(findings.map((f) => [f.cell, f.cells])).toEqual([
    ['G7', ['G7', 'G8', 'G9']],
    ['G11', undefined],
  ]);
});

test('a yearly table: target, realisation and capaian of every service', () => {
  expect(at(dengan(CAPAIAN, { D4: '', E4: '' }))).toEqual(['D4', 'E4']);
});

test('other tables: the third where two are given', () => {
  expect(at(dengan(ANGGARAN, { E4: '' }))).toEqual(['E4']);
  expect(at(dengan(INDIKATOR, { E3: '' }))).toEqual(['E3']);
  expect(at(dengan(INDIKATOR, { E3: '', F3: '' }))).toEqual([]);
  expect(at(dengan(INDIKATOR, { C3: '' }))).toEqual(['C3']);
});

test('a plan without the target of one year between others', () => {
  const plan = `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | Target 2023 | Target 2024 | Target 2025
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 70 | 75 | 80
    2 | Meningkatnya peran PSKS | Jumlah lembaga yang aktif | Lembaga | 24 | 26 | 28`;
  expect(at(plan)).toEqual([]);
  expect(at(plan.replace('24 | 26', '24 |'))).toEqual(['F4']);
  expect(at(plan.replace('24 | 26', '| 26'))).toEqual([]);
});

test('a plan without the last target of one indicator, which all others have', () => {
  const plan = (last: string, others: string): string => `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | Target 2023 | Target 2024 | Target 2025
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 70 | 75 | ${others}
    2 | Meningkatnya peran PSKS | Jumlah lembaga yang aktif | Lembaga | 24 | 26 | ${last}
    3 | Meningkatnya tata kelola | Persentase aduan yang ditindaklanjuti | % | 90 | 95 | 100`;
  expect(at(plan('28', '80'))).toEqual([]);
  expect(at(plan('', '80'))).toEqual(['G4']);
  // Two that end early were taken out of the plan.
  expect(at(plan('', ''))).toEqual([]);
});

test('beside a realisation a year may rightly have no target yet', () => {
  const plan = `
    CAPAIAN RENSTRA 2021-2023
    No | Indikator Kinerja | Satuan | Target | < | < | Realisasi | < | <
    ^ | ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
    1 | Persentase PPKS yang tertangani | % | 70 | 75 | 80 | 70 | 75 | 80
    2 | Jumlah lembaga yang aktif | Lembaga | 24 | | 28 | 24 | | 28`;
  expect(at(plan)).toEqual([]);
});

test('a form that nobody has filled in is one finding', () => {
  const blank = FORMULIR.replace(/(?<=\| )[\d.]+(\{0\.00%\})?(?= *\|| *$)/gm, '');
  const { findings } = check(blank);
  expect(findings.map((f) => `${f.rule}@${f.cell}`)).toEqual(['sel-kosong@D4']);
});

test('an activity without its formula, among others that have theirs', () => {
  const table = `
    No | Kegiatan | Komponen Biaya | Cara Menghitung
    1 | Penyediaan permakanan | a. penerima layanan b. jumlah hari c. indeks d. transpor | (a x b x c) + d
    2 | Penyediaan alat tulis | a. transpor petugas b. transpor penerima |
    3 | Layanan rujukan | a. transpor petugas b. transpor penerima | a + b`;
  expect(at(table)).toEqual(['D3']);
  expect(at(table.replace('b. transpor penerima |\n', 'b. transpor penerima | a + b\n'))).toEqual(
    [],
  );
});

test('a form that counts the people of each service, and nothing of quality, has no index', () => {
  const rows = LAYANAN.map(
    (name, i) => `${i + 1} | ${name} | | | | |
     | A. Jumlah yang harus dilayani | Orang | 40 | 30 | 10 | 75`,
  );
  const text = `No | Jenis Pelayanan | Satuan | Target | Terlayani | Belum | %\n${rows.join('\n')}`;
  expect(findingsIn(text)).toEqual([]);
});

test.each([
  ['of services', dengan(CAPAIAN, { E4: '' }), 'Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10'],
  ['of a budget', dengan(ANGGARAN, { E3: '' }), 'PP 12/2019'],
  ['of staff, without a row', 'No | Jabatan | Jumlah Pegawai', 'PermenPANRB 53/2014'],
  ['of indicators', dengan(INDIKATOR, { E3: '' }), 'PermenPANRB 53/2014'],
])('a table %s is incomplete by its own rules', (_, table, basis) => {
  const own = check(table).findings.filter((f) => f.rule === 'sel-kosong');
  expect(new Set(own.map((f) => f.basis))).toEqual(new Set([basis]));
});

test('an indicator that promises nothing, among others that do', () => {
  const table = (target: string): string => `
    PERJANJIAN KINERJA TAHUN 2025
    No | Sasaran Strategis | Indikator Kinerja | Target
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang ditangani | 65 %
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | ${target}
    3 | Meningkatnya akuntabilitas | Nilai AKIP | 72`;
  expect(findingsIn(table('70 %'))).toEqual([]);
  expect(findingsIn(table(''))).toEqual(['sel-kosong@D4']);
  // A target of both that they share.
  expect(findingsIn(table('^'))).toEqual([]);
});

const RULE = 'sel-kosong';

test('how many cells are asked for', () => {
  // Target, realisation and capaian of three rows, their unit where it is counted, and the table itself.
  expect(checkedBy(RULE, INDIKATOR)).toBe(1 + 3 * 3 + 3);
  // A row of which nothing is given is not begun.
  expect(checkedBy(RULE, dengan(INDIKATOR, { D3: '', E3: '', F3: '' }))).toBe(1 + 2 * 3 + 2);
});

test('without a target or a budget nothing is missing', () => {
  expect(at(dengan(INDIKATOR, { D3: '-', F3: '' }))).toEqual([]);
  expect(at(dengan(INDIKATOR, { D3: '0', F3: '' }))).toEqual([]);
  expect(at(dengan(INDIKATOR, { D3: '1', F3: '' }))).toEqual(['F3']);
});

test('what cannot be read is said where it stands, not at what follows from it', () => {
  const table = dengan(INDIKATOR, { E3: '3O', F3: '', F5: '112.5' });
  expect(findingsIn(table)).toEqual(['bukan-angka@E3']);
});

test('a figure may bring its unit along', () => {
  const unit = (target: string): string[] => at(dengan(INDIKATOR, { C2: '', D2: target }));
  expect(unit('80')).toEqual(['C2']);
  expect(unit('"80 %"')).toEqual([]);
  expect(unit('0.8{0%}')).toEqual([]);
  expect(unit('-')).toEqual([]);
});

describe('numerator and denominator of a year, below its percentage', () => {
  const plan = (persen: string, x: string, y?: string): string => `
    CAPAIAN RENSTRA 2021-2023
    No | Indikator Kinerja | Satuan | Target | < | < | Realisasi | < | <
    ^ | ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
    1 | Persentase korban bencana yang tertangani | % | 100 | 100 | 100 | ${persen}
    | Jumlah korban bencana yang tertangani | Orang | | | | ${x}${
      y === undefined ? '' : `\n    | Jumlah korban bencana | Orang | | | | ${y}`
    }`;
  const ALL = '90 | 95 | 96';

  test.each([
    ['given in every year', ALL, '90 | 190 | 240', '100 | 200 | 250', []],
    ['left out in one of three', ALL, '90 | | 240', '100 | | 250', ['H5', 'H6']],
    ['left out in two of three', ALL, '| | 240', '| | 250', []],
    ['of which one is given', ALL, '90 | | 240', '100 | 200 | 250', []],
    ['marked as none', ALL, '90 | - | 240', '100 | - | 250', []],
    ['of a year without a percentage', '90 | - | 96', '90 | | 240', '100 | | 250', []],
    ['of which no row of a denominator is there', ALL, '90 | | 240', undefined, []],
  ])('%s', (_, persen, x, y, cells) => {
    expect(at(plan(persen, x, y))).toEqual(cells);
  });

  test('one of two years tells nothing', () => {
    expect(at(plan('90 | 95 |', '90 | | 240', '100 | | 250'))).toEqual(['I4']);
  });

  test('every percentage that is given is one comparison', () => {
    const checked = (persen: string): number =>
      checkedBy(RULE, plan(persen, '90 | 190 | 240', '100 | 200 | 250'))!;
    expect(checked(ALL) - checked('90 | - | 96')).toBe(1);
  });
});

describe('the percentage of a numerator and its denominator', () => {
  const two = (persen: string, penyebut = 250): string => `
    Perhitungan SPM Tahun 2024
    No | Indikator | Pembilang | Penyebut | Realisasi (%)
    1 | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | 210 | ${penyebut} | ${persen}
    2 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | 120 | 125 | 96`;

  test.each([
    ['in two rows', dengan(PERHITUNGAN, { F2: '' }), ['F2']],
    ['in two rows, marked as none', dengan(PERHITUNGAN, { F2: '-' }), []],
    ['of a denominator of 0 in two rows', dengan(PERHITUNGAN, { F2: '', D3: '0' }), []],
    ['in two columns', two(''), ['E3']],
    ['of a denominator of 0', two('', 0), []],
  ])('%s', (_, table, cells) => {
    expect(at(table)).toEqual(cells);
    expect(checkedBy(RULE, table)).toBe(3);
  });
});

describe('the form', () => {
  test('a unit and a figure are asked for in words of their own', () => {
    expect(saysOf(RULE, dengan(FORMULIR, { C7: '' }))).toEqual([
      expect.stringMatching(
        /^C7 kosong, padahal angka pada baris ini memerlukan satuan di kolom "Satuan"/,
      ),
    ]);
    expect(saysOf(RULE, dengan(FORMULIR, { G7: '' }))).toEqual([
      expect.stringMatching(/^G7 kosong, padahal kolom "Total Pencapaian" wajib diisi/),
    ]);
  });

  test('a percentage follows from a count that cannot be read', () => {
    expect(findingsIn(dengan(FORMULIR, { E7: '4O5', F7: '', G7: '' }))).toEqual(['bukan-angka@E7']);
    expect(findingsIn(dengan(FORMULIR, { E7: 'xxx', F7: '', G7: '' }))).toEqual([
      'isian-contoh@E7',
    ]);
  });

  test('without need there is no percentage', () => {
    expect(at(dengan(FORMULIR, { D9: '0', E9: '0', F9: '0', G9: '' }))).toEqual([]);
    expect(at(dengan(FORMULIR, { D9: '-', E9: '-', F9: '-', G9: '' }))).toEqual([]);
  });

  test('notes and headings are asked for nothing', () => {
    expect(
      at(`${FORMULIR}\n | Keterangan : data sementara | | | | |\n | C. ANGGARAN | | | | |`),
    ).toEqual([]);
  });
});

test('the sums that a figure left out is missing from only follow', () => {
  const table = (detail: string): string => `
    Kode | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 300000000 | 285000000 | 95
    1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti Sosial | 300000000 | 285000000 | 95
    1.06.04.2.01.01 | Penyediaan Permakanan | 200000000 | 190000000 | 95
    1.06.04.2.01.02 | Penyediaan Sandang | ${detail} | 57000000 | 95
    1.06.04.2.01.03 | Penyediaan Alat Bantu | 40000000 | 38000000 | 95
     | Jumlah | 300000000 | 285000000 | 95`;
  expect(findingsIn(table('60000000'))).toEqual([]);
  expect(findingsIn(table(''))).toEqual(['sel-kosong@C5']);
  // What the others give is more than their sum already.
  expect(findingsIn(table('').replace('200000000', '310000000'))).toContain('rincian-salah@C3');
  const list = (detail: string): string => `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 300000000 | 285000000 | 95
    2 | Program Penanganan Bencana | ${detail} | 57000000 | 95
     | Jumlah | 360000000 | 342000000 | 95`;
  expect(findingsIn(list(''))).toEqual(['sel-kosong@C3']);
});

test('a service of which nothing is given lacks all of it', () => {
  expect(at(dengan(CAPAIAN, { C4: '', D4: '', E4: '' }))).toEqual(['C4', 'D4', 'E4']);
  expect(at(dengan(INDIKATOR, { D3: '', E3: '', F3: '' }))).toEqual([]);
});

test('a plan is asked for every year between two from three years on, beside a realisation for none', () => {
  const plan = (heads: string, ...cells: readonly string[]): string => `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | ${heads}
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | ${cells[0]}
    2 | Meningkatnya peran PSKS | Jumlah lembaga yang aktif | Lembaga | ${cells[1]}`;
  const years = 'Target 2023 | Target 2024 | Target 2025';
  expect(at(plan(years, '70 | 75 | 80', '24 | | 28'))).toEqual(['F4']);
  expect(at(plan(years, '70 | 75 | 80', '24 | | -'))).toEqual([]);
  expect(at(plan(years, '70 | 75 | 80', '24 | 26 |'))).toEqual([]);
  expect(at(plan(`${years} | Target 2026`, '70 | 75 | 80 | 85', '24 | | | 28'))).toEqual([]);
});

test.each([
  ['years in any order', 'Target 2025 | Target 2023 | Target 2024', '28 | 24 |', ['G4']],
  ['two years, of which one is not between others', 'Target 2023 | Target 2024', '24 |', []],
  ['one year that others follow', 'Target 2023 | Target 2024 | Target 2025', '| 26 | 28', []],
])('a target left out of a plan: %s', (_, heads, cells, expected) => {
  const first = heads.split('|').map((_year, i) => 70 + i);
  const plan = `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | ${heads}
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | ${first.join(' | ')}
    2 | Meningkatnya peran PSKS | Jumlah lembaga yang aktif | Lembaga | ${cells}`;
  expect(at(plan)).toEqual(expected);
});

test.each(['Target', 'Target 2023', 'Target 2023 | Target 2024 | Target 2025'])(
  'an indicator with a target has a unit: %s',
  (heads) => {
    const cells = heads.split('|').map((_year, i) => 24 + i);
    const plan = (unit: string): string => `
      Indikator Kinerja Utama
      No | Sasaran | Indikator Kinerja Utama | Satuan | ${heads}
      1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | ${cells.join(' | ')}
      2 | Meningkatnya peran PSKS | Jumlah lembaga yang aktif | ${unit} | ${cells.join(' | ')}`;
    expect(at(plan('Lembaga'))).toEqual([]);
    expect(at(plan(''))).toEqual(['D4']);
    // A number may be what the office writes there.
    expect(at(plan('12'))).toEqual([]);
  },
);

test('where the people of each service stand in its own row, that row has a unit, their total none', () => {
  const table = (unit: string, end = ''): string => `
    No | Jenis Pelayanan | Satuan | Harus Dilayani | Terlayani | Capaian (%)
    ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | ${i === 2 ? unit : 'Orang'} | 100 | 90 | 90`).join('\n')}${end}`;
  expect(at(table('Orang'))).toEqual([]);
  expect(at(table(''))).toEqual(['C4']);
  expect(at(table('Orang', '\n | Jumlah | | 500 | 450 |'))).toEqual([]);
});

test('a total row of the form that says nothing of people is left alone', () => {
  const form = `${FORMULIR}\n | Rata-rata | | | | | `;
  expect(at(form)).toEqual([]);
});

test('a formula whose result the file does not hold is no blank', () => {
  expect(at(dengan(INDIKATOR, { F3: '=E3/D3*100' }))).toEqual([]);
});

test('money in the columns of the counts, and headings, are asked for no percentage', () => {
  const form = `${FORMULIR}
 | C. Anggaran | Rp | | | |
 | Alokasi | Rp | 200000000 | | |
 | Keterangan: data sementara | | | | |`;
  expect(at(form)).toEqual([]);
  const heading = 'C. ALOKASI ANGGARAN | | Alokasi (Rp) | Realisasi (Rp) | Selisih (Rp)';
  expect(at(`${FORMULIR}\n | ${heading} | `)).toEqual([]);
});

test('the author’s own check below the form is asked for nothing', () => {
  const rows = LAYANAN.map((nama, i) => `${i + 1} | ${nama} | Orang | 100 | 90 | 90`);
  const table = `
    No | Jenis Pelayanan | Satuan | Harus Dilayani | Terlayani | Capaian (%)
    ${[...rows, ' | Jumlah | | 500 | 450 | 90', ' | Cek jumlah | | 500 | 450 | '].join('\n')}`;
  expect(at(table)).toEqual([]);
});

test('without shares of an index a service above its people is a heading, unless another one has an index', () => {
  const of = (first: string, second: string): string => `
    Jenis Layanan | Satuan | Target | Realisasi | Selisih | Persentase
    Rehabilitasi Sosial Dasar Anak Terlantar di Luar Panti | | | | | ${first}
    Jumlah penerima layanan | Orang | 120 | 114 | 6 | 95
    Penyediaan Permakanan | Orang | 120 | 120 | 0 | 100
    Penyediaan Sandang | Orang | 30 | 27 | 3 | 90
    Rehabilitasi Sosial Dasar Lanjut Usia Terlantar di Luar Panti | | | | | ${second}
    Jumlah penerima layanan | Orang | 200 | 200 | 0 | 100
    Penyediaan Permakanan | Orang | 120 | 120 | 0 | 100
    Penyediaan Sandang | Orang | 50 | 50 | 0 | 100`;
  expect(at(of('', ''))).toEqual([]);
  expect(at(of('', '100'))).toEqual(['F2']);
});

test('the sum below what each service needs has no target', () => {
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | ${40 + i} | 100 | 50000000`);
  const table = (target: string): string => `
    Target dan kebutuhan anggaran SPM 2025
    No | Jenis Pelayanan Dasar | Jumlah Sasaran (orang) | Target (%) | Kebutuhan Anggaran (Rp)
    ${[...rows, `| Jumlah | 210 | ${target} | 250000000`].join('\n')}`;
  expect(at(table('100'))).toEqual([]);
  expect(at(table(''))).toEqual([]);
});

test('where the served cannot be read, and in a sum over services, no percentage is asked for', () => {
  expect(findingsIn(dengan(FORMULIR, { E8: 'belum ada', F8: '', G8: '' }))).toEqual([
    'bukan-angka@E8',
  ]);
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | 40 | 36 | 4 | 90`);
  const table = (percent: string): string => `
    CAPAIAN SPM SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Sasaran (jiwa) | Terlayani (jiwa) | Belum Terlayani | Capaian (%)
    ${[...rows, `| Jumlah | 200 | 180 | 20 | ${percent}`].join('\n')}`;
  expect(at(table(''))).toEqual([]);
  expect(findingsIn(table('80'))).toContain('persen-salah@F8');
});

test('a mean of the form that says how many there are has its percentage', () => {
  const form = (last: string): string => `
    No | Jenis Pelayanan | Satuan | Harus Dilayani | Terlayani | Capaian (%)
    ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | Orang | 100 | 90 | 90`).join('\n')}
     | ${last}`;
  expect(at(form('Rata-rata | | 100 | 90 | 90'))).toEqual([]);
  expect(at(form('Rata-rata | | 100 | 90 |'))).toEqual(['F7']);
});

test('of rows that are no services, only what was begun is asked for', () => {
  const table = (cells: string): string =>
    CAPAIAN.replace(/\n \| Rata-rata.*/, `\n6 | Pelatihan relawan | ${cells}`);
  expect(at(table('| |'))).toEqual([]);
  expect(at(table('100 | 90 |'))).toEqual(['E7']);
});

test('an index in a column of its own is missing there, not in that of the percentages', () => {
  const table = (mean: string, served = '95'): string => `
    Rekapitulasi indeks pencapaian SPM bidang sosial
    No | Jenis Pelayanan Dasar | Penerima Layanan Dasar (80%) | < | < | < | Mutu Layanan Dasar (20%) | < | < | < | Indeks SPM
    ^ | ^ | Harus dilayani | Terlayani | % | Bobot 80% | Harus dipenuhi | Terpenuhi | % | Bobot 20% | ^
    1 | ${LAYANAN[0]} | 120 | 114 | ${served} | 76 | 40 | 36 | 90 | 18 | 94
    2 | ${LAYANAN[1]} | 250 | 250 | 100 | 80 | 30 | 30 | 100 | 20 | 100
    3 | ${LAYANAN[2]} | 88 | 66 | 75 | 60 | 25 | 20 | 80 | 16 | 76
     | Rata-rata Indeks Pencapaian SPM | | | ${mean}`;
  expect(at(table(' | | | | | | 90'))).toEqual([]);
  expect(at(table(' | | | | | |'))).toEqual(['K7']);
  expect(at(table('90 | | | | | |'))).toEqual([]);
  // Of a service the percentage is asked for, whatever its index.
  expect(at(table(' | | | | | | 90', ''))).toEqual(['E4']);
  // Without such a column the index is the percentage of its row.
  const form = (index: string): string =>
    FORMULIR.replace('\n1.', `\n | KATEGORI INDEKS PENCAPAIAN SPM | | | | | ${index}\n1.`);
  expect(at(form('99.75'))).toEqual([]);
  expect(at(form(''))).toEqual(['G2']);
});

test('the head of the rows of quality has a percentage where it counts, or where an index is made of them', () => {
  const table = (head: string, first = '40'): string => `
    SPM LAYANAN DISABILITAS TELANTAR TW I 2025
    No | Uraian | Satuan | Harus Dilayani | Terlayani | Belum | %
    A | Penerima layanan | Orang | 120 | 90 | 30 | 75
    B | Mutu layanan | ${head}
    1 | Layanan data dan pengaduan | Orang | ${first} | 40 | 0 | 100
    2 | Layanan kedaruratan | Orang | 10 | 8 | 2 | 80
    3 | Penyediaan permakanan | Orang | 120 | 90 | 30 | 75`;
  expect(at(table(' | | | |'))).toEqual([]);
  expect(at(table('Orang | 170 | 138 | 32 | 81.18'))).toEqual([]);
  expect(at(table('Orang | 170 | 138 | 32 |'))).toEqual(['G4']);
  expect(at(table(' | | | |', ''))).toEqual(['D5']);
  expect(at(dengan(FORMULIR, { G6: '' }))).toEqual(['G6']);
});
