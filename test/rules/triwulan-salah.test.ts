import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { LKJIP_TEMANGGUNG, pesan, ringkasan, temuan } from './kit/corpus';

const RULE = 'triwulan-salah';

describe('Temanggung, evaluation of the RKPD', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Evaluasi RKPD TW IV');

  test('one figure in the wrong column, four percentages left at 0; 41 people four times are 41', () => {
    expect(ringkasan(found)).toEqual(['O37 0', 'P67 100', 'P68 100.34', 'P69 100', 'P70 65.29']);
  });

  test('the total of the column shows which of five cells is wrong', () => {
    expect(found[0]?.fix).toEqual({ value: 0 });
    expect(pesan(found[0])).toMatch(/O37 tertulis Rp 100.*seharusnya Rp 0.*berbeda tepat Rp 100/);
  });

  test('the printed capaian confirms the last quarter', () => {
    expect(found.slice(1).map((f) => f.fix?.value)).toEqual([100, 100.34, 100, 65.29]);
  });
});

interface Isi {
  readonly satuan?: string;
  readonly indikator?: string;
  readonly triwulan: readonly (number | string)[];
  readonly setahun: number | string;
}

/** One sub kegiatan in row 4: quarters of performance in H, J, L, N, the year in P. */
function tabel({ satuan = 'Orang', indikator = 'Jumlah orang dilayani', triwulan, setahun }: Isi) {
  const quarters = triwulan.map((k, i) => `${k} | ${(i + 1) * 1000000}`).join(' | ');
  return `
    Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | <
    ^ | ^ | ^ | ^ | K | Rp (Renja) | Rp (DPA) | I | < | II | < | III | < | IV | < | K | Rp
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^
    1.06.04.2.01.01 | Penyediaan Permakanan | ${indikator} | ${satuan} | 60 | 12000000 | 12000000 | ${quarters} | ${setahun} | 10000000`;
}

test.each<[string, Isi]>([
  ['a count that adds up', { triwulan: [5, 15, 20, 20], setahun: 60 }],
  ['the same people each quarter', { triwulan: [41, 41, 41, 41], setahun: 41 }],
  ['quarters not yet due', { triwulan: [5, 15, '', ''], setahun: 20 }],
  ['quarters not yet due, filled with 0', { satuan: '%', triwulan: [40, 60, 0, 0], setahun: 60 }],
  ['a percentage as of the last quarter', { satuan: '%', triwulan: [40, 60, 80, 90], setahun: 90 }],
  [
    'a percentage without a unit',
    {
      satuan: '',
      indikator: 'Persentase lansia dilayani',
      triwulan: [40, 60, 80, 90],
      setahun: 90,
    },
  ],
  ['a year left empty is another rule', { triwulan: [5, 15, 20, 20], setahun: '' }],
])('%s is right', (_, isi) => {
  expect(cellsOf(RULE, tabel(isi))).toEqual([]);
});

test.each<[string, Isi, string]>([
  ['a count above its sum', { triwulan: [5, 15, 20, 20], setahun: 61 }, 'error'],
  [
    'a count that may leave out who came twice',
    { triwulan: [5, 15, 20, 20], setahun: 45 },
    'warning',
  ],
  ['a count below its largest quarter', { triwulan: [5, 15, 20, 18], setahun: 10 }, 'error'],
  [
    'a percentage that was summed',
    { satuan: '%', triwulan: [20, 20, 20, 20], setahun: 80 },
    'error',
  ],
  [
    'a figure of unknown kind',
    { satuan: '', indikator: 'Lansia dilayani', triwulan: [5, 15, 20, 20], setahun: 61 },
    'warning',
  ],
])('%s is reported', (_, isi, severity) => {
  const found = check(tabel(isi)).findings.filter((f) => f.rule === RULE);
  expect(found.map((f) => [f.cell, f.severity])).toEqual([['P4', severity]]);
});

/** Three sub kegiatan in rupiah: quarters in D to G, the year in H. */
function rupiah(rows: readonly (readonly number[])[]): string {
  const lines = rows.map(
    (r, i) => `1.06.04.2.01.0${i + 1} | Penyediaan ${i} | 90000000 | ${r.join(' | ')}`,
  );
  return [
    'Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023',
    '^ | ^ | Rp | I | II | III | IV | Rp',
    '^ | ^ | ^ | Rp | Rp | Rp | Rp | ^',
    ...lines,
  ].join('\n');
}

test('rupiah add up to the rupiah', () => {
  const right = [2000000, 3000000, 4000000, 5000000, 14000000];
  expect(cellsOf(RULE, rupiah([right, right, right]))).toEqual([]);
  expect(cellsOf(RULE, rupiah([right, [...right.slice(0, 4), 14000001], right]))).toEqual(['H5']);
});

test('a difference that is one quarter names it', () => {
  const found = check(rupiah([[2000000, 3000000, 4000000, 5000000, 9000000]])).findings;
  expect(found.map((f) => f.cell)).toEqual(['H4']);
  expect(pesan(found[0])).toMatch(/Selisih Rp 5\.000\.000 sama dengan G4/);
});

test('where quarters hold all up to then, the last one is the year', () => {
  const running = [2000000, 5000000, 9000000, 14000000, 14000000];
  const other = [1000000, 4000000, 6000000, 7000000, 7000000];
  expect(cellsOf(RULE, rupiah([running, other, running]))).toEqual([]);
  const wrong = [...running.slice(0, 4), 15000000];
  expect(cellsOf(RULE, rupiah([running, other, running, running, wrong]))).toEqual(['H8']);
});

const AKSI = (satuan: string, target: string): string => `
  Rencana Aksi atas Perjanjian Kinerja Tahun 2023

  No | Sasaran | Indikator Kinerja | Target | Satuan | TW I | TW II | TW III | TW IV
  1 | Meningkatnya penanganan PPKS | Jumlah lanjut usia yang dilayani | ${target.split('=')[1]} | ${satuan} | ${target.split('=')[0]}
  2 | Meningkatnya pemberdayaan sosial | Persentase PSKS yang aktif | 60 | % | 20 | 40 | 50 | 60
  3 | Meningkatnya kesiapsiagaan | Persentase korban bencana yang ditangani | 100 | % | 25 | 25 | 25 | 25`;

test.each([
  ['their sum', '10 | 20 | 30 | 40=100', []],
  ['the last', '10 | 20 | 30 | 40=40', []],
  ['the largest', '10 | 50 | 30 | 40=50', []],
  ['none of these', '10 | 20 | 30 | 40=90', ['D4']],
  ['of two quarters, none of these', '10 | 20 | | =40', ['D4']],
  ['of two quarters, their sum', '10 | 20 | | =30', []],
  ['of one quarter', '10 | | | =40', []],
])('a target of a year that is %s', (_, target, cells) => {
  expect(cellsOf(RULE, AKSI('Orang', target))).toEqual(cells);
});

test('rows of which two quarters are given are compared', () => {
  expect(checkedBy(RULE, AKSI('Orang', '10 | 20 | 30 | 40=100'))).toBe(3);
  expect(checkedBy(RULE, AKSI('Orang', '10 | | | =40'))).toBe(2);
});

test.each([
  ['at the largest quarter', 20, []],
  ['between the largest quarter and the sum', 59, ['warning']],
  ['just above the largest quarter', 21, ['warning']],
  ['the sum', 60, []],
  ['above the sum', 61, ['error']],
  ['below the largest quarter', 19, ['error']],
])('a count for the year %s', (_, setahun, severities) => {
  const found = check(tabel({ triwulan: [5, 15, 20, 20], setahun })).findings;
  expect(found.filter((f) => f.rule === RULE).map((f) => f.severity)).toEqual(severities);
});

test.each([
  ['%', 'Lansia dilayani'],
  ['Indeks', 'Lansia dilayani'],
  ['', 'Tingkat layanan lansia'],
  ['-', 'Rasio lansia dilayani'],
])('in "%s" "%s" is a rate, which does not add up', (satuan, indikator) => {
  const at = (setahun: number): string[] =>
    cellsOf(RULE, tabel({ satuan, indikator, triwulan: [20, 30, 40, 50], setahun }));
  expect(at(50)).toEqual([]);
  expect(at(140)).toEqual(['P4']);
});

test('a row whose fault may stand in two cells is told by its year', () => {
  const total = (first: number, second: number): string =>
    `${rupiah([
      [2000000, 3000000, 4000000, 5000000, 14000000],
      [1000500, 1000500, 1000000, 1000000, 4000500],
    ])}\n | Jumlah | 180000000 | ${first} | ${second} | 5000000 | 6000000 | 18000500`;
  // Each of the first two quarters is 500 above what its total holds: either may be the wrong one.
  const found = check(total(3000000, 4000000)).findings;
  expect(found.filter((f) => f.rule === RULE && f.cell === 'H5').map((f) => f.fix)).toEqual([
    undefined,
  ]);
});

test('what was spent up to a quarter is told in rupiah where it is less than before', () => {
  const table = (third: number): string => `
    EVALUASI RKPD TAHUN 2023
    Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi s.d. Triwulan | < | < | < | < | < | < | <
    ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | <
    ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang | Orang | 60 | 90000000 | 10 | 10000000 | 20 | 20000000 | 30 | ${third} | 40 | 40000000
    1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang | Orang | 60 | 90000000 | 10 | 10000000 | 20 | 20000000 | 30 | 30000000 | 40 | 40000000`;
  expect(saysOf(RULE, table(30000000))).toEqual([]);
  expect(saysOf(RULE, table(15000000))).toEqual([
    expect.stringMatching(/^L5 tertulis Rp 15\.000\.000, kurang dari Rp 20\.000\.000 .*\(J5\)/),
  ]);
});

test('what was done up to a quarter is no less than up to the one before', () => {
  const table = (header: string, rows: string): string => `
    REKAPITULASI PELAYANAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan Dasar | Sasaran (Orang) | ${header} | < | < | < | Capaian (%)
    ^ | ^ | ^ | I | II | III | IV | ^
    1 | ${LAYANAN[0]} | 240 | 60 | 120 | 180 | 228 | 95
    2 | ${LAYANAN[1]} | 110 | 20 | ${rows} | 110 | 100
    3 | ${LAYANAN[2]} | 302 | 75 | 150 | 225 | 302 | 100
    4 | ${LAYANAN[3]} | 58 | 10 | 25 | 0 | 58 | 100
    5 | ${LAYANAN[4]} | 412 | 100 | 180 | 300 | 412 | 100`;
  expect(cellsOf(RULE, table('Terlayani s.d. Triwulan', '80 | 95'))).toEqual([]);
  expect(cellsOf(RULE, table('Terlayani s.d. Triwulan', '80 | 59'))).toEqual(['F5']);
  // Nothing says that these hold the quarters before them.
  expect(cellsOf(RULE, table('Terlayani Triwulan', '80 | 59'))).toEqual([]);
});

test('a total whose quarters are off as much as those of one of its rows follows from it', () => {
  const table = (year: number, total: number): string =>
    `${rupiah([
      [2000000, 3000000, 4000000, 5000000, year],
      [1000000, 1000000, 1000000, 1000000, 4000000],
    ])}\n | Jumlah | 180000000 | 3000000 | 4000000 | 5000000 | 6000000 | ${total}`;
  expect(findingsIn(table(14000000, 18000000))).toEqual([]);
  expect(findingsIn(table(14000500, 18000500))).toEqual(['triwulan-salah@H4']);
  // Off by another amount, it is wrong by itself.
  expect(findingsIn(table(14000500, 18000700))).toContain('total-salah@H6');
});

test('a parent whose quarters are off as much as those of a detail follows from it', () => {
  const table = (year: number, parent: number): string => `
    Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
    ^ | ^ | Rp | I | II | III | IV | Rp
    ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 180000000 | 3000000 | 4000000 | 5000000 | 6000000 | ${parent}
    1.06.04.2.01 | Rehabilitasi Sosial Dasar | 90000000 | 2000000 | 3000000 | 4000000 | 5000000 | ${year}
    1.06.04.2.02 | Rehabilitasi Sosial Lainnya | 90000000 | 1000000 | 1000000 | 1000000 | 1000000 | 4000000`;
  expect(findingsIn(table(14000000, 18000000))).toEqual([]);
  expect(findingsIn(table(14000500, 18000500))).toEqual(['triwulan-salah@H5']);
});

test('of two quarters that are both the difference, neither is named', () => {
  const [finding] = check(rupiah([[2000000, 3000000, 5000000, 5000000, 10000000]])).findings;
  expect(finding).toMatchObject({ rule: RULE, cell: 'H4' });
  expect(pesan(finding)).not.toMatch(/sama dengan/);
});

test('among running totals, a row that has not been spent on any more is right by its sum', () => {
  const running = [2000000, 5000000, 9000000, 14000000, 14000000];
  const first = [2000000, 0, 0, 0, 2000000];
  expect(cellsOf(RULE, rupiah([running, first, running]))).toEqual([]);
  expect(cellsOf(RULE, rupiah([running, [...first.slice(0, 4), 3000000], running]))).toEqual([
    'H5',
  ]);
});

test('an index is written as a number, a percentage with its sign', () => {
  const said = (satuan: string): string =>
    saysOf(
      RULE,
      tabel({ satuan, indikator: 'Mutu layanan', triwulan: [3, 4, 5, 6], setahun: 7 }),
    )[0]!;
  expect(said('%')).toMatch(/P4 tertulis 7 %/);
  expect(said('Indeks')).toMatch(/P4 tertulis 7[^ %]* /);
  expect(said('Indeks')).not.toContain('%');
});

test('the year is proposed in the unit of its cell', () => {
  const table = (setahun: string): string => `
    No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 40 | 60 | 70 | 76 | ${setahun} | 95
    2 | Persentase PSKS aktif | % | 60 | 20 | 40 | 50 | 60 | 60 | 100`;
  const fixes = (setahun: string): unknown[] =>
    check(table(setahun))
      .findings.filter((f) => f.rule === RULE)
      .map((f) => [f.cell, f.fix?.value]);
  expect(fixes('76')).toEqual([]);
  expect(fixes('67')).toEqual([['I2', 76]]);
  expect(fixes('0.76{0%}')).toEqual([]);
  expect(fixes('0.67{0%}')).toEqual([['I2', 0.76]]);
});

test('means and predicates below are no rows of quarters', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    1 | Jumlah lansia dilayani | Orang | 80 | 10 | 20 | 20 | 26 | 76 | 95
    2 | Jumlah anak dilayani | Orang | 60 | 10 | 10 | 20 | 20 | 60 | 100
     | Rata-rata | | | 10 | 15 | 20 | 23 | 68 | 97.5`;
  expect(findingsIn(table)).toEqual([]);
  expect(checkedBy(RULE, table)).toBe(2);
});
