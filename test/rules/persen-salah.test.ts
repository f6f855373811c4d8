import { ANGGARAN, dengan, FORMULIR, PERHITUNGAN } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { withSectionC } from '../kit/section-c';

const at = (table: string): string[] => cellsOf('persen-salah', table);

test.each([
  ['a row percentage', { G7: '0.99{0.00%}' }, ['G7']],
  ['the percentage of the recipients', { G4: '0.9{0.00%}' }, ['G4']],
  ['shown without decimals', { G8: '0.94{0%}' }, []],
  ['more served than needed, capped', { E7: '500' }, []],
  ['more served than needed, not capped', { E10: '33', F10: '0', G10: '1.1{0.00%}' }, []],
])('%s', (_, changes, cells) => {
  expect(at(dengan(FORMULIR, changes))).toEqual(cells);
});

test('the percentage of quality may be the mean of the rows or the ratio of the sums', () => {
  expect(
    at(dengan(FORMULIR, { G6: '0.9801{0.00%}', G5: '0.196{0.00%}', G2: '0.996{0.00%}' })),
  ).toEqual([]);
  expect(at(dengan(FORMULIR, { G6: '0.97{0.00%}' }))).toEqual(['G6']);
});

test('budget absorption, in every row and in the total', () => {
  expect(at(dengan(ANGGARAN, { E5: '91.67' }))).toEqual(['E5']);
  expect(at(dengan(ANGGARAN, { C4: '-', D4: '-', E4: '-' }))).toEqual([]);
});

test('numerator over denominator', () => {
  expect(at(dengan(PERHITUNGAN, { D3: '120' }))).toEqual(['F2']);
});

test('364 of 384 printed as 100 % in the published Renstra table', () => {
  const found = check(corpusWorkbook('temanggung-2023-lkjip')).findings.filter(
    (f) => f.rule === 'persen-salah' && f.cell === 'N24',
  );
  expect(found.map((f) => [f.found, f.related?.map((r) => r.cell)])).toEqual([
    [100, ['N25', 'N26']],
  ]);
});

test('the value offered is in the unit of the cell', () => {
  const fraction = check(dengan(FORMULIR, { G7: '0.99{0.00%}' })).findings[0];
  expect(fraction).toMatchObject({ found: 0.99, expected: 1, fix: { value: 1 } });
  const points = check(dengan(ANGGARAN, { E3: '99' })).findings[0];
  expect(points).toMatchObject({ found: 99, expected: 100 });
});

const SUMBER = (share: string, jumlah = 1000000000): string => `
  No | Sumber Dana | Besaran (Rp) | Persentase
  1 | APBD Kabupaten | 750000000 | "75,00%"
  2 | APBD Provinsi | 150000000 | "${share}"
  3 | APBN (Dekonsentrasi) | 80000000 | "8,00%"
  4 | CSR | 20000000 | "2,00%"
   | Jumlah | ${jumlah} | "100,00%"`;

test('the share that each source has of the total', () => {
  expect(findingsIn(SUMBER('15,00%'))).toEqual([]);
  expect(findingsIn(SUMBER('51,00%'))).toEqual(['persen-salah@D3']);
});

test('shares of a wrong total are its consequences', () => {
  expect(findingsIn(SUMBER('15,00%', 1200000000))).toEqual(['total-salah@C6']);
});

test('by how much a budget was changed, in percent of what it was', () => {
  const table = (share: number): string => `
    Kode | Program/Kegiatan | Jumlah (Rp) | < | Bertambah/(Berkurang) | <
    ^ | ^ | Sebelum Perubahan | Setelah Perubahan | Rp | %
    1.06.02 | Program Pemberdayaan Sosial | 200000000 | 220000000 | 20000000 | 10
    1.06.04 | Program Rehabilitasi Sosial | 400000000 | 380000000 | -20000000 | ${share}
    1.06.06 | Program Penanganan Bencana | 100000000 | 125000000 | 25000000 | 25
     | Jumlah | 700000000 | 725000000 | 25000000 | 3.57`;
  expect(findingsIn(table(-5))).toEqual([]);
  expect(findingsIn(table(-15))).toEqual(['persen-salah@F4']);
});

const RULE = 'persen-salah';

test('percentages with both their figures are compared', () => {
  expect(checkedBy(RULE, FORMULIR)).toBe(7);
  expect(checkedBy(RULE, dengan(FORMULIR, { G8: '' }))).toBe(6);
  expect(checkedBy(RULE, dengan(FORMULIR, { D8: '' }))).toBe(6);
  expect(checkedBy(RULE, ANGGARAN)).toBe(4);
  expect(checkedBy(RULE, dengan(ANGGARAN, { D4: '-' }))).toBe(3);
  expect(checkedBy(RULE, PERHITUNGAN)).toBe(2);
});

const UBAH = (rp: string, persen: string): string => `
  Kode | Program/Kegiatan | Jumlah (Rp) | < | Bertambah/(Berkurang) | <
  ^ | ^ | Sebelum Perubahan | Setelah Perubahan | Rp | %
  1.06.02 | Program Pemberdayaan Sosial | 200000000 | 220000000 | 20000000 | 10
  1.06.04 | Program Rehabilitasi Sosial | 400000000 | 380000000 | ${rp} | ${persen}
  1.06.05 | Program Perlindungan Sosial | 300000000 | 330000000 | 30000000 | 10
  1.06.06 | Program Penanganan Bencana | 100000000 | 125000000 | 25000000 | 25`;

test('a change without its amount is not judged; one that follows from a wrong amount is said there', () => {
  expect(findingsIn(UBAH('-20000000', '-15'))).toEqual(['persen-salah@F4']);
  expect(findingsIn(UBAH('-', '-15'))).toEqual([]);
  expect(checkedBy(RULE, UBAH('-20000000', '-5'))).toBe(4);
  expect(checkedBy(RULE, UBAH('-20000000', '-5').replace('| 400000000', '| -'))).toBe(3);
  expect(findingsIn(UBAH('-60000000', '-15'))).toEqual(['belum-terlayani-salah@E4']);
});

const RIBU = (persen: string): string => `
  Program | Anggaran (Rp ribu) | Realisasi (Rp ribu) | %
  Program Penunjang | 1000 | 500 | ${persen}
  Program Rehabilitasi Sosial | 64150 | 63988 | 99.75`;

test.each([
  // 499,5 of 1.000,5 is a little more than 49,925 %; 500,5 of 999,5 than 50,075 %.
  ['50.00', []],
  ['49.93', []],
  ['49.92', ['D2']],
  ['50.08', []],
  ['50.09', ['D2']],
])('500 of 1.000 thousand, both rounded, printed as %s', (persen, cells) => {
  expect(cellsOf(RULE, RIBU(`${persen}{0.00}`))).toEqual(cells);
});

describe('of two totals', () => {
  const table = (first: string, second: string): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    ${LAYANAN.slice(0, 3)
      .map((name, i) => `${i + 1} | ${name} | 100 | 50 | 50 | 50`)
      .join('\n')}
     | Jumlah | 300 | 150 | 150 | ${first}
    4 | ${LAYANAN[3]} | 100 | 90 | 10 | 90
    5 | ${LAYANAN[4]} | 300 | 210 | 90 | 70
     | Jumlah | 400 | 300 | 100 | ${second}`;
  test('the second may print the mean of the rows since the first', () => {
    expect(cellsOf(RULE, table('50', '80'))).toEqual([]);
    expect(cellsOf(RULE, table('50', '81'))).toEqual(['F9']);
  });
  test('the rows below the first are in none of its means', () => {
    expect(cellsOf(RULE, table('50', '75'))).toEqual([]);
    // The mean of all five rows.
    expect(cellsOf(RULE, table('62', '75'))).toEqual(['F6']);
  });
});

test('a total may print the percentage of the totals or a mean of its rows, capped or not', () => {
  const table = (persen: string): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | ${i ? 90 : 50} | ${i ? 10 : 50} | ${i ? 90 : 50}`).join('\n')}
     | Jumlah | 500 | 410 | 90 | ${persen}`;
  expect(cellsOf(RULE, table('82'))).toEqual([]);
  expect(cellsOf(RULE, table('81'))).toEqual(['F8']);
  expect(checkedBy(RULE, table('82'))).toBe(6);
});

/** Every cell of one row made blank. */
const kosong = (row: number): Record<string, string> =>
  Object.fromEntries(['D', 'E', 'F', 'G'].map((column) => [`${column}${row}`, '-']));

test.each([
  ['a budget that is missing', dengan(ANGGARAN, { C3: '' }), 3],
  ['a budget of nothing', dengan(ANGGARAN, { C3: '0', D3: '0' }), 3],
  ['a denominator of nothing', dengan(PERHITUNGAN, { D3: '0' }), 1],
  ['a source without an amount', SUMBER('15,00%').replace('150000000', '-'), 3],
  [
    'quality without any percentage',
    dengan(FORMULIR, { ...kosong(7), ...kosong(8), ...kosong(9), ...kosong(10), ...kosong(11) }),
    1,
  ],
])('%s gives no percentage to compare', (_, table, checked) => {
  expect(at(table)).toEqual([]);
  expect(checkedBy(RULE, table)).toBe(checked);
});

test('a percentage of a wrong total follows from it; where it is wrong itself, no value is proposed', () => {
  const table = (jumlah: string): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${['100 | 50 | 50 | 50', '100 | 90 | 10 | 90', '300 | 270 | 30 | 90'][Math.min(i, 2)]}`).join('\n')}
     | Jumlah | ${jumlah}`;
  expect(findingsIn(table('1100 | 950 | 150 | 86.36'))).toEqual([]);
  expect(findingsIn(table('1110 | 950 | 150 | 86.36'))).toEqual(['total-salah@C8']);
  expect(findingsIn(table('1100 | 960 | 150 | 86.36'))).toEqual(['total-salah@D8']);
  expect(saysOf(RULE, table('1100 | 950 | 150 | 81'))).toEqual([
    expect.stringMatching(/^F8 tertulis 81,00 %, padahal 950 terlayani \(D8\) dari 1\.100 [^→]*$/),
  ]);
});

describe('a quality row without need', () => {
  const form = (persen: string): string =>
    dengan(FORMULIR, { ...kosong(10), D10: '0', E10: '0', F10: '0', G6: `${persen}{0.00%}` });
  // Twice the same service, so that the first shows how the table counts.
  const both = (first: string): string =>
    `${form(first)}\n${form('0.97').split('\n').slice(1).join('\n')}`;

  test.each([
    ['is left out of the mean where the table leaves it out', '0.9844', '98,44'],
    ['counts as 100 % where the table counts it so', '0.9875', '98,75'],
  ])('%s', (_, first, wanted) => {
    expect(saysOf(RULE, both(first))).toEqual([
      expect.stringContaining(
        `G16 tertulis 97,00 %, padahal rata-rata persentase 5 baris mutu (G17 sampai G21) adalah ${wanted} %`,
      ),
    ]);
  });
});

describe('a quotient in one text', () => {
  const table = (data: string, persen: string): string => `
    No | Indikator | Formulasi | Data | Target (%) | Realisasi (%)
    1 | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi : populasi x 100 % | ${data} | 100 | ${persen}
    2 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi : populasi x 100 % | 35/40 x 100 % = 87,5 % | 100 | 87.5`;

  test.each([
    ['right', '90/100 x 100 % = 90 %', '90', []],
    [
      'wrong in the text',
      '90/100 x 100 % = 95 %',
      '95',
      [/^D2 tertulis 95 %, padahal 90 .*[^0-9]$/],
    ],
    ['wrong beside it', 'X = 90; Y = 100', '95', [/^F2 tertulis 95 %, padahal 90 .* → 90$/]],
  ])('%s', (_, data, persen, says) => {
    const found = saysOf(RULE, table(data, persen));
    expect(found).toHaveLength(says.length);
    says.forEach((wanted, i) => expect(found[i]).toMatch(wanted));
    expect(checkedBy(RULE, table(data, persen))).toBe(2);
  });
});

test('the percentage of the year before follows from the figures of that year', () => {
  const table = (before: number): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Tahun 2022 | < | < | Tahun 2023 | < | <
    ^ | ^ | Sasaran | Terlayani | Capaian (%) | Sasaran | Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | 85 | ${i ? 85 : before} | 200 | 190 | 95`).join('\n')}`;
  expect(findingsIn(table(85))).toEqual([]);
  expect(findingsIn(table(95))).toEqual(['persen-salah@E4']);
});

test('a total that is wrong makes the shares of it wrong', () => {
  expect(findingsIn(SUMBER('15,00%', 900000000))).toEqual(['total-salah@C6']);
});

describe('section C', () => {
  const form = (anggaran: number, realisasi: number, persen: number): string =>
    withSectionC(
      `| Alokasi | Rp | ${anggaran} | | |`,
      `| Realisasi | Rp | ${realisasi} | | |`,
      `| Persentase | % | ${persen} | | |`,
    );
  test.each([
    ['half of it spent', [200000000, 100000000, 50], []],
    ['half of it spent, all of it said', [200000000, 100000000, 100], ['persen-salah@D11']],
    ['more spent than there was', [200000000, 250000000, 80], ['melebihi-sasaran@D10']],
    ['no budget, and none spent of it', [0, 0, 100], []],
  ] as const)('%s', (_, figures, expected) => {
    const found = findingsIn(form(figures[0], figures[1], figures[2])).filter(
      (f) => !f.startsWith('layanan-kurang'),
    );
    expect(found).toEqual(expected);
  });
});

test('X and Y below an indicator, in the column of its realisation', () => {
  const table = (x: number): string => `
    PENGUKURAN INDIKATOR KINERJA UTAMA TAHUN 2024
    No | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya | Persen | 100 | 80 | 80
     | X = Jumlah anak telantar yang dilayani | Orang | | ${x} |
     | Y = Jumlah anak telantar yang ada | Orang | | 150 |
    2 | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya | Persen | 100 | 93 | 93
     | X = Jumlah lanjut usia telantar yang dilayani | Orang | | 186 |
     | Y = Jumlah lanjut usia telantar yang ada | Orang | | 200 |`;
  expect(findingsIn(table(120))).toEqual([]);
  expect(findingsIn(table(102))).toEqual(['persen-salah@E3']);
});

test('a share of people is told in people', () => {
  const table = `
    Jumlah pegawai menurut status kepegawaian
    No | Status Kepegawaian | Jumlah (Orang) | Persentase (%)
    1 | Pegawai Negeri Sipil (PNS) | 41 | 63.08
    2 | PPPK | 8 | 21.31
    3 | Tenaga Kontrak | 16 | 24.62
    Jumlah | < | 65 | 100`;
  expect(saysOf('persen-salah', table)).toEqual([
    expect.stringContaining('8 (C4) dari jumlah 65 (C6)'),
  ]);
});
