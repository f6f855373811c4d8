import { FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, checkedBy, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

/** Which columns and titles are held against each other, where a period is headed once more. */

const RULE = 'judul-salah';

describe('a period headed twice', () => {
  const renstra = (groups: string, ...years: readonly (number | string)[]): string => `
    CAPAIAN RENSTRA 2021-2024
    No | Indikator | Satuan | ${groups} | Keterangan
    ^ | ^ | ^ | ${years.join(' | ')} | ^
    1 | Persentase PPKS yang tertangani | % | 40 | 45 | 38 | 44 | 40 | 42 | Tercapai
    2 | Persentase PSKS aktif | % | 70 | 72 | 71 | 73 | 57 | 60 | Tercapai`;

  test('is said with the column that has it first', () => {
    const table = renstra('Target | < | Realisasi | < | < | <', 2021, 2022, 2021, 2022, 2022, 2024);
    expect(saysOf(RULE, table)).toEqual([expect.stringMatching(/^H3 .*\bG3\b/)]);
  });

  test('is so below a group whose cells are not merged', () => {
    const table = renstra('Target | | Realisasi | | | ', 2021, 2022, 2021, 2022, 2022, 2024);
    expect(cellsOf(RULE, table)).toEqual(['H3']);
    const first = renstra('Target | | Realisasi | | | ', 2021, 2022, 2021, 2022, 2021, 2024);
    expect(cellsOf(RULE, first)).toEqual(['H3']);
  });

  test.each([
    ['the same stands below both', 'Desa', ['H3']],
    ['something else stands below it', 'Kota', []],
    ['nothing stands below it', '', []],
  ])('is one where %s', (_, below, cells) => {
    const years = [2021, 2022, 2021, 2022, 2022, 2024];
    const lines = renstra('Target | < | Realisasi | < | < | <', ...years).split('\n');
    lines.splice(4, 0, `^ | ^ | ^ | Desa | Desa | Desa | Desa | ${below} | Desa | ^`);
    expect(cellsOf(RULE, lines.join('\n'))).toEqual(cells);
  });

  test('is none where the second begins a group of its own', () => {
    const table = renstra(
      'Target | < | Realisasi | < | Lokasi | <',
      2021,
      2022,
      2021,
      2022,
      2022,
      2023,
    );
    expect(cellsOf(RULE, table)).toEqual([]);
  });

  const indikator = (head: string, cells: string): string => `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | ${head}
    1 | Jumlah PPKS dilayani | Orang | 40 | 40 | 100 | ${cells}
    2 | Jumlah PSKS dilatih | Orang | 20 | 20 | 100 | ${cells}`;

  const BESIDE = [
    'No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)',
    '1 | Jumlah PPKS dilayani | Orang | 40 | 10 | 10 | 10 | 10 | 40 | 100',
    '2 | Jumlah PSKS dilatih | Orang | 20 | 5 | 5 | 5 | 5 | 20 | 100',
  ];

  test('is none in another table beside it', () => {
    const twice = BESIDE.map((line) => `${line} | | | ${line}`);
    expect(cellsOf(RULE, ['CAPAIAN INDIKATOR TAHUN 2023', '', ...twice].join('\n'))).toEqual([]);
  });

  test('may be a month', () => {
    const form = (last: string): string => `
      CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
      No | Uraian | Sasaran | Jan | Feb | Mar | ${last} | Jumlah Terlayani | Belum | %
      1 | ${LAYANAN[1]} | | | | | | | | 100
      | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | 80
      | A. Jumlah yang harus dilayani | 40 | 10 | 10 | 15 | 5 | 40 | 0 | 100`;
    expect(cellsOf(RULE, form('Apr'))).toEqual([]);
    expect(cellsOf(RULE, form('Mar'))).toEqual(['G2']);
  });

  test.each([
    ['one that heads nothing else', '2030', 'Desa', []],
    ['beside the table', ' | | | Target', '', []],
  ])('%s is none', (_, head, cells, found) => {
    expect(cellsOf(RULE, indikator(head, cells))).toEqual(found);
  });

  test('is so in the last column', () => {
    const table = `
      CAPAIAN INDIKATOR TAHUN 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW III
      1 | Jumlah PPKS dilayani | Orang | 40 | 40 | 100 | 10 | 10 | 10 | 10
      2 | Jumlah PSKS dilatih | Orang | 20 | 20 | 100 | 5 | 5 | 5 | 5`;
    expect(cellsOf(RULE, table)).toEqual(['J2']);
  });

  test('is so in the last column below a group', () => {
    const table = (last: number): string => `
      CAPAIAN RENSTRA 2021-2023
      No | Indikator | Satuan | Target | < | Realisasi | < | <
      ^ | ^ | ^ | 2021 | 2022 | 2021 | 2022 | ${last}
      1 | Persentase PPKS yang tertangani | % | 40 | 45 | 38 | 44 | 40
      2 | Persentase PSKS aktif | % | 70 | 72 | 71 | 73 | 57`;
    expect(cellsOf(RULE, table(2022))).toEqual(['H3']);
  });

  test('is none in a column merged with the first', () => {
    const table = `
      CAPAIAN INDIKATOR TAHUN 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi TW I | < | Realisasi TW II | Realisasi | Capaian (%)
      1 | Jumlah PPKS dilayani | Orang | 40 | 20 | 20 | 20 | 40 | 100
      2 | Jumlah PSKS dilatih | Orang | 20 | 10 | 10 | 10 | 20 | 100`;
    expect(cellsOf(RULE, table)).toEqual([]);
  });
});

const LAYANAN_SPM = (target: string, realisasi: string): string => `
  CAPAIAN SPM BIDANG SOSIAL TAHUN 2023
  No | Jenis Layanan | ${target} | ${realisasi} | Capaian (%)
  1 | ${LAYANAN[0]} | 100 | 90 | 90
  2 | ${LAYANAN[1]} | 100 | 80 | 80`;

test('years of target and realisasi are compared where both bear one', () => {
  // The title is held against its columns besides.
  expect(checkedBy(RULE, LAYANAN_SPM('Target 2023', 'Realisasi 2023'))).toBe(2);
  expect(checkedBy(RULE, LAYANAN_SPM('Target', 'Realisasi 2023'))).toBe(1);
});

test.each([
  ['what was reached until another year', 'Target 2023', 'Realisasi s.d. 2022', []],
  ['what was reached in it', 'Target 2023', 'Realisasi 2022', ['D2']],
  ['the end of the plan', 'Target Akhir 2026', 'Realisasi 2023', []],
  ['a target of it', 'Target 2026', 'Realisasi 2023', ['C2']],
])('beside a figure of the year of the title: %s', (_, target, realisasi, cells) => {
  expect(cellsOf(RULE, LAYANAN_SPM(target, realisasi))).toEqual(cells);
});

test.each([
  ['what was realised in it', 'Realisasi 2023', ['D2']],
  ['all that was reached until then', 'Realisasi s.d. 2023', []],
])('last year under the year of %s', (_, realisasi, cells) => {
  const table = `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Realisasi Tahun Lalu 2023 | Target | ${realisasi} | Capaian (%)
    1 | Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
    2 | Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`;
  expect(cellsOf(RULE, table)).toEqual(cells);
});

test('a quarter of the realisasi of indicators may be another than that of the title', () => {
  const table = `
    CAPAIAN INDIKATOR TRIWULAN II TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi s.d. Triwulan III | Capaian (%)
    1 | Cakupan penerima bantuan sosial | % | 80 | 80 | 100
    2 | Persentase pemeliharaan makam pahlawan | % | 100 | 90 | 90`;
  expect(cellsOf(RULE, table)).toEqual([]);
  const form = FORMULIR.trim().replace('Yang Terlayani', 'Terlayani s.d. Triwulan III');
  expect(cellsOf(RULE, `CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024\n${form}`)).toEqual(['E2']);
});

const INDIKATOR = (head: string, below: string): string => `
  CAPAIAN INDIKATOR TAHUN 2023
  No | Indikator Kinerja | Satuan | ${head}
  ^ | ^ | ^ | ${below}
  1 | Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
  2 | Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`;

test.each([
  [
    'it stands above a whole group',
    'Tahun 2023 | < | < | <',
    'Target | Realisasi Tahun Lalu | Realisasi | Capaian (%)',
    [],
  ],
  ['this year has none', 'Realisasi 2022 | Target | Realisasi | Capaian (%)', '^ | ^ | ^ | ^', []],
])('a year of last year that is said nowhere to be wrong: %s', (_, head, below, cells) => {
  expect(cellsOf(RULE, INDIKATOR(head, below))).toEqual(cells);
});

test('last year beside a target alone is held against nothing', () => {
  const table = `
    INDIKATOR KINERJA UTAMA TAHUN 2023
    No | Sasaran | Indikator Kinerja Utama | Satuan | Realisasi 2022 | Target 2023
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 76 | 80
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 60 | 70`;
  expect(cellsOf(RULE, table)).toEqual([]);
});

test('a year above a group of which a column is not its first is named at none', () => {
  const table = `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Tahun 2022 | < | Capaian (%)
    ^ | ^ | ^ | ^ | Lokasi | Realisasi | ^
    1 | Cakupan penerima bantuan sosial | % | 80 | Desa | 80 | 100
    2 | Persentase pemeliharaan makam pahlawan | % | 100 | Kota | 90 | 90`;
  expect(cellsOf(RULE, table)).toEqual([]);
});

test('the target of a plan may be of another year', () => {
  expect(cellsOf(RULE, LAYANAN_SPM('Target Renstra 2026', 'Realisasi 2023'))).toEqual([]);
});

test('a quarter written in two rows of a header is named in the lower one', () => {
  const form = FORMULIR.trim().split('\n');
  const head = form[0]!.replace('Yang Terlayani', 'Triwulan III');
  const below = '^ | ^ | ^ | ^ | Terlayani Triwulan III | ^ | ^';
  const table = ['CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024', head, below, ...form.slice(1)];
  expect(cellsOf(RULE, table.join('\n'))).toEqual(['E3']);
});

test('last year is held against no column that bears no year, or that is not there', () => {
  const table = (realisasi: string): string => `
    CAPAIAN INDIKATOR TAHUN 2022
    No | Indikator Kinerja | Satuan | Realisasi Tahun Lalu 2022 | Target | ${realisasi} | Capaian (%)
    1 | Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
    2 | Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`;
  expect(cellsOf(RULE, table('Realisasi'))).toEqual([]);
  expect(cellsOf(RULE, table('Lokasi'))).toEqual([]);
});
