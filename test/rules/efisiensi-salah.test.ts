import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import fc from '../kit/random';
import { LKJIP_TEMANGGUNG, temuan } from './kit/corpus';

const RULE = 'efisiensi-salah';

test('Temanggung, Tabel 3.10 is silent: the mean row belongs to the rule for means', () => {
  expect(temuan(LKJIP_TEMANGGUNG, RULE, 'Tabel 3.10 Efisiensi')).toEqual([]);
});

const tabel = (...rows: readonly string[]): string =>
  [
    'No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi',
    ...rows.map((row, i) => `${i + 1} | Meningkatnya layanan sosial ke-${i + 1} | ${row}`),
  ].join('\n');

test.each([
  ['fractions under a percent format', '0.9472{0.00%} | 1{0%} | 0.0528{0.00%}'],
  ['percent points', '94.72 | 100 | 5.28'],
  ['inefficient', '99 | 60 | -39'],
  ['text as staff write it', '"94,72 %" | "100 %" | "5,28 %"'],
  ['shown without decimals', '0.9472{0.00%} | 1{0%} | 0.05{0%}'],
])('%s is right', (_, row) => {
  expect(cellsOf(RULE, tabel(row, row, row))).toEqual([]);
});

test('a wrong figure has its value as fix, in the unit of the cell', () => {
  const found = check(
    tabel('0.9472{0.00%} | 1{0%} | 0.0582{0.00%}', '0.9{0.00%} | 1{0%} | 0.1{0.00%}'),
  ).findings;
  expect(found.map((f) => [f.cell, f.expected, f.fix?.value])).toEqual([['E2', 0.0528, 0.0528]]);
});

test('the sign the wrong way round is said so', () => {
  const found = check(tabel('94.72 | 100 | -5.28', '90 | 100 | 10')).findings;
  expect(found.map((f) => f.text.values.seharusnya)).toEqual([{ percent: 5.28, decimals: 2 }]);
  expect(found[0]?.text.message.id).toContain('Balik tandanya');
});

test('any efficiency a hundredth off is found, and no right one', () => {
  const figures = fc.tuple(
    fc.integer({ min: 5000, max: 9990 }),
    fc.integer({ min: 5000, max: 10000 }),
  );
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 6 }), fc.nat(), (rows, at) => {
      const write = (off: number): string =>
        tabel(
          ...rows.map(([spent, done], i) => {
            const printed = done - spent + (i === at % rows.length ? off : 0);
            return `${spent / 10000}{0.00%} | ${done / 10000}{0.00%} | ${printed / 10000}{0.00%}`;
          }),
        );
      expect(findingsIn(write(0))).toEqual([]);
      expect(findingsIn(write(1))).toEqual([`${RULE}@E${(at % rows.length) + 2}`]);
    }),
  );
});

test('an efficiency without its capaian or serapan is not judged', () => {
  const table = `
    No | Program | Capaian (%) | Anggaran | Realisasi | Serapan (%) | Efisiensi (%)
    1 | Program Rehabilitasi Sosial | 100 | 400 | 300 | 75 | 25
    2 | Program Pemberdayaan Sosial | 100 | 200 | 100 | 50 | 50
    3 | Program Penanganan Bencana | | 300 | 150 | 50 | 40`;
  expect(cellsOf('efisiensi-salah', table)).toEqual([]);
});

test('an absorption that is not given leaves the efficiency open', () => {
  expect(cellsOf(RULE, tabel('- | 100 | 50', '90 | 100 | 10', '80 | 100 | 20'))).toEqual([]);
  expect(checkedBy(RULE, tabel('- | 100 | 50', '90 | 100 | 10', '80 | 100 | 20'))).toBe(2);
});

const SEBUTAN = (efisiensi: string, sebutan: string): string => `
  No | Program | Realisasi Anggaran (%) | Capaian Kinerja (%) | Efisiensi (%) | Keterangan
  1 | Program Pemberdayaan Sosial | 97.12 | 100 | 2.88 | Efisien
  2 | Program Rehabilitasi Sosial | 90 | ${90 + Number(efisiensi)} | ${efisiensi} | ${sebutan}`;

test.each([
  ['5', 'Efisien', []],
  ['5', 'Sangat efisien', []],
  ['5', 'Tidak Efisien', ['F3']],
  ['5', 'Inefisiensi', ['F3']],
  ['5', 'Kurang efisien', ['F3']],
  ['5', 'Tdk efisien', ['F3']],
  ['5', 'Tdk. efisien', ['F3']],
  ['5', 'Non-efisien', ['F3']],
  ['5', 'Non efisien', ['F3']],
  ['5', 'Nonefisien', ['F3']],
  ['5', 'In efisien', ['F3']],
  ['-5', 'Efisien', ['F3']],
  ['-5', 'Tdk. efisien', []],
  ['-5', 'tdk efisien', []],
  ['-5', 'Tidak  efisien', []],
  ['-5', 'Inefisien', []],
  ['-5', 'Non-efisien', []],
  ['-5', 'Belum efisien', []],
  ['5', 'Cukup efesien', []],
  ['-5', 'Cukup efesien', ['F3']],
  ['0', 'Tidak efisien', []],
  ['0', 'Efisien', []],
  ['5', 'Tidak efisien karena pengadaan tertunda satu tahun', []],
  ['5', 'Tidak efisien, sebab pengadaan tertunda.', ['F3']],
  ['5', 'Pengadaan tidak efisien', []],
])('an efficiency of %s % called "%s"', (efisiensi, sebutan, cells) => {
  expect(cellsOf(RULE, SEBUTAN(efisiensi, sebutan))).toEqual(cells);
});

test('an efficiency that is not given is not judged, nor what it is called', () => {
  expect(cellsOf(RULE, tabel('94 | 100 | -', '90 | 100 | 10', '80 | 100 | 20'))).toEqual([]);
  expect(checkedBy(RULE, tabel('94 | 100 | -', '90 | 100 | 10', '80 | 100 | 20'))).toBe(2);
  expect(cellsOf(RULE, SEBUTAN('5', 'Efisien').replace('| 5 |', '| - |'))).toEqual([]);
});

test('a capaian without what was spent is no efficiency', () => {
  expect(cellsOf(RULE, tabel('50 | 100 | 100', '90 | 100 | 10', '80 | 100 | 20'))).toEqual(['E2']);
  const table = (realisasi: string): string => `
    No | Program | Capaian (%) | Anggaran | Realisasi | Serapan (%) | Efisiensi (%)
    1 | Program Rehabilitasi Sosial | 100 | 300000000 | 150000000 | 50 | 50
    2 | Program Pemberdayaan Sosial | 100 | 200000000 | ${realisasi} | 50 | 100`;
  expect(cellsOf(RULE, table('-'))).toEqual(['G3']);
});

test('an efficiency of a wrong absorption follows from it', () => {
  const table = (serapan: string): string => `
    No | Program | Capaian (%) | Anggaran | Realisasi | Serapan (%) | Efisiensi (%)
    1 | Program Rehabilitasi Sosial | 100 | 300000000 | 150000000 | 50 | 50
    2 | Program Pemberdayaan Sosial | 100 | 200000000 | 100000000 | ${serapan}`;
  expect(findingsIn(table('50 | 50'))).toEqual([]);
  expect(findingsIn(table('60 | 30'))).toEqual(['persen-salah@F3']);
});

test('an efficiency of a wrong capaian follows from it', () => {
  const table = (capaian: string): string => `
    No | Sasaran | Indikator | Target | Realisasi | Capaian (%) | Serapan (%) | Efisiensi (%)
    1 | Meningkatnya rehabilitasi sosial | Persentase PPKS | 80 | 80 | 100 | 90 | 10
    2 | Meningkatnya pemberdayaan sosial | Persentase PSKS | 80 | 80 | 100 | 80 | 20
    3 | Meningkatnya penanganan bencana | Persentase korban | 80 | 72 | ${capaian}`;
  expect(findingsIn(table('90 | 80 | 10'))).toEqual([]);
  expect(findingsIn(table('95 | 80 | 12'))).toEqual(['capaian-salah@F4']);
});

test('a word for an efficiency whose sign is wrong follows from it', () => {
  const table = SEBUTAN('-5', 'Efisien').replace('| 85 |', '| 95 |');
  expect(findingsIn(table)).toEqual(['efisiensi-salah@E3']);
});

test('a difference below one point is one of points in a table of points', () => {
  expect(cellsOf(RULE, tabel('99.5 | 100 | 0.5', '99.7 | 100 | 0.3'))).toEqual([]);
  expect(cellsOf(RULE, tabel('99.5 | 100 | 0.6', '99.7 | 100 | 0.3', '90 | 100 | 10'))).toEqual([
    'E2',
  ]);
});

test('a difference below one point written as text is one of points, too', () => {
  const table = (first: string): string => `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya Pemberdayaan Sosial | 99.99 | 100 | "${first}"
    2 | Meningkatnya Rehabilitasi Sosial | 99.77 | 100 | "0,23"
    3 | Terlaksananya Penanganan Bencana | 99.72 | 100 | "0,28"`;
  expect(findingsIn(table('0,01'))).toEqual([]);
  expect(findingsIn(table('0,02'))).toEqual(['efisiensi-salah@E2']);
});

test('digits that are stored and not shown are those of the difference, or none of them counts', () => {
  const others = ['90 | 100 | 10', '80 | 100 | 20'];
  expect(cellsOf(RULE, tabel('90 | 95.504 | 5.504{0}', ...others))).toEqual([]);
  expect(cellsOf(RULE, tabel('90 | 95.494 | 5.496{0}', ...others))).toEqual([]);
  // Shown as 5, where it is 6.
  expect(cellsOf(RULE, tabel('90 | 95.504 | 5.496{0}', ...others))).toEqual(['E2']);
});

test('the absorption may be that of the budget beside it, to all its digits', () => {
  const table = (efisiensi: string): string => `
    No | Program | Capaian (%) | Anggaran | Realisasi | Serapan (%) | Efisiensi (%)
    1 | Program Rehabilitasi Sosial | 100 | 300000000 | 200000000 | 67 | ${efisiensi}
    2 | Program Pemberdayaan Sosial | 100 | 200000000 | 100000000 | 50 | 50`;
  // 100 less 66,67, or less the printed 67.
  expect(cellsOf(RULE, table('33.33'))).toEqual([]);
  expect(cellsOf(RULE, table('33'))).toEqual([]);
  expect(cellsOf(RULE, table('33.5'))).toEqual(['G2']);
  expect(cellsOf(RULE, table('-33'))).toEqual(['G2']);
});

test('a figure pasted among formulas does not explain what it is called', () => {
  const table = (sebutan: string): string => `
    No | Program | Realisasi Anggaran (%) | Capaian Kinerja (%) | Efisiensi (%) | Keterangan
    1 | Program Pemberdayaan Sosial | 97.12 | 100 | =D2-C2 -> 2.88 | Efisien
    2 | Program Rehabilitasi Sosial | 90 | 95 | 5 | ${sebutan}
    3 | Program Penanganan Bencana | 80 | 90 | =D4-C4 -> 10 | Efisien`;
  expect(findingsIn(table('Efisien'))).toEqual(['rumus-rusak@E3']);
  expect(findingsIn(table('Tidak efisien')).sort()).toEqual([`${RULE}@F3`, 'rumus-rusak@E3']);
});

test.each([
  ['an absorption', '=40*2 -> 80', '90', 'C3'],
  ['a capaian', '80', '=45*2 -> 90', 'D3'],
])('%s pasted among formulas does not explain the efficiency', (_, serapan, capaian, pasted) => {
  const table = (efisiensi: number): string => `
    No | Program | Realisasi Anggaran (%) | Capaian Kinerja (%) | Efisiensi (%)
    1 | Program Pemberdayaan Sosial | ${serapan} | ${capaian} | 10
    2 | Program Rehabilitasi Sosial | 90 | 95 | ${efisiensi}
    3 | Program Penanganan Bencana | ${serapan} | ${capaian} | 10`;
  expect(findingsIn(table(5))).toEqual([`rumus-rusak@${pasted}`]);
  expect(findingsIn(table(6)).sort()).toEqual([`${RULE}@E3`, `rumus-rusak@${pasted}`]);
});

test('a mean of efficiencies is that of its rows', () => {
  const mean = '\n | Rata-rata | 85 | 100 | 15.5';
  expect(cellsOf(RULE, tabel('90 | 100 | 10', '80 | 100 | 20') + mean)).toEqual([]);
});
