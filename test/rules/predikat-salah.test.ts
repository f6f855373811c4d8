import { gradeOf, SCALES } from '../../src/measures/scales';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import fc from '../kit/random';
import { LKJIP_TEMANGGUNG, pesan, temuan } from './kit/corpus';

const RULE = 'predikat-salah';

test.each(['Evaluasi RKPD TW IV', 'Capaian Renstra 2018-2023'])(
  'Temanggung, %s: every predicate and status is right',
  (sheet) => {
    expect(temuan(LKJIP_TEMANGGUNG, RULE, sheet)).toEqual([]);
  },
);

const tabel = (...rows: readonly (readonly [number | string, string])[]): string =>
  [
    'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat',
    ...rows.map(
      ([value, text], i) =>
        `${i + 1} | Cakupan layanan sosial ke-${i + 1} | % | 100 | ${value} | ${value} | ${text}`,
    ),
  ].join('\n');

test.each([
  ['AA', 95],
  ['A', 90],
  ['BB (Sangat Baik)', 75],
  ['Memuaskan', 85],
  ['Sangat Tinggi', 91],
  ['TINGGI', 90.99],
  ['Tuntas Paripurna', 100],
  ['Belum Tuntas', 59.99],
  ['TT', 100],
  ['UK', 99.9],
])('%s for %f is right on its own scale', (text, value) => {
  expect(cellsOf(RULE, tabel([value, text]))).toEqual([]);
});

test.each([
  ['AA', 90, 'A'],
  ['Sangat Tinggi', 90.5, 'Tinggi'],
  ['SEDANG', 76, 'TINGGI'],
  ['BB (Sangat Baik)', 85, 'A (Memuaskan)'],
  ['Tuntas Utama', 100, 'Tuntas Paripurna'],
  ['TT', 99.9, 'UK'],
  // Words of a scale that no region draws for itself.
  ['Upaya Keras', 100, 'Telah Tercapai'],
])('%s for %f should be %s', (text, value, expected) => {
  const found = check(tabel([value, text])).findings;
  expect(found.map((f) => [f.rule, f.cell, f.expected])).toEqual([[RULE, 'G2', expected]]);
});

test('in a gap between two printed bands the message says that the lower bound decides', () => {
  expect(pesan(check(tabel([90.5, 'Sangat Tinggi'])).findings[0])).toContain('batas bawahnya');
  expect(pesan(check(tabel([89, 'Sangat Tinggi'])).findings[0])).not.toContain('batas bawahnya');
});

test('whether a target is met may be the conclusion of its row', () => {
  const text = tabel([100, 'Memenuhi'], [88, 'Memenuhi'], [91.5, 'Tidak Memenuhi']);
  expect(cellsOf(RULE, text.replace('Predikat', 'Simpulan'))).toEqual(['G3']);
});

test('plain words may belong to a scale of the region: a warning without a fix', () => {
  const found = check(tabel([75, 'Sangat Baik'], [65, 'Baik'], [95, 'Baik'])).findings;
  expect(found.map((f) => [f.cell, f.severity, f.fix])).toEqual([['G4', 'warning', undefined]]);
});

test('plain words that mostly grade otherwise are on a scale of the region', () => {
  const own = tabel([105.92, 'Sangat Baik'], [99.33, 'Baik'], [99.76, 'Baik']);
  expect(check(own).findings).toEqual([]);
});

test('words of no known scale say nothing', () => {
  expect(cellsOf(RULE, tabel([95, 'Sangat Berhasil'], [40, 'Cukup Berhasil']))).toEqual([]);
});

test('of two years, a predicate grades the capaian to its left', () => {
  const plan = (first: string, status = ''): string => `
    CAPAIAN RENSTRA 2022-2023
    No | Indikator Kinerja | Satuan | Target 2022 | Realisasi 2022 | Capaian 2022 (%) | Predikat 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95 | ${first} | 80 | 40 | 50
    2 | Persentase PSKS aktif | % | 60 | 60 | 100 | ${status} | 60 | 42 | 70`;
  expect(cellsOf(RULE, plan('Sangat Tinggi'))).toEqual([]);
  expect(cellsOf(RULE, plan('Sangat Rendah'))).toEqual(['G3']);
  // 50 % and 70 % are of the year to the right.
  expect(cellsOf(RULE, plan('Sangat Tinggi', 'Sedang'))).toEqual(['G4']);
  expect(checkedBy(RULE, plan('Sangat Tinggi'))).toBe(1);
});

test('of two years, a predicate at the end grades the last, one beside no capaian none', () => {
  const plan = (text: string): string => `
    CAPAIAN RENSTRA 2022-2023
    No | Indikator Kinerja | Satuan | Target 2022 | Realisasi 2022 | Capaian 2022 (%) | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Predikat 2023
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95 | 80 | 40 | 50 | ${text}`;
  expect(cellsOf(RULE, plan('Sangat Rendah'))).toEqual([]);
  expect(cellsOf(RULE, plan('Sangat Tinggi'))).toEqual(['J3']);
  const moved = `
    CAPAIAN RENSTRA 2022-2023
    No | Indikator Kinerja | Satuan | Target 2022 | Realisasi 2022 | Predikat 2022 | Capaian 2022 (%) | Target 2023 | Realisasi 2023 | Capaian 2023 (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | Sangat Tinggi | 95 | 80 | 40 | 50`;
  expect(checkedBy(RULE, moved)).toBe(0);
});

test('a predicate row grades the mean above it', () => {
  const rkpd = (text: string): string => `
    Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | < | Capaian 2023 | <
    ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | < | K | Rp | K | Rp
    ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ | ^
    1.06.05.2.02.03 | Penyediaan Permakanan | Jumlah orang yang menerima permakanan | Orang | 60 | 50000000 | 5 | 4000000 | 15 | 12000000 | 20 | 16000000 | 2 | 15000000 | 42 | 47000000 | 70 | 94
    Rata-rata Capaian Kinerja Kegiatan | | | | | | | | | | | | | | | | 70 |
    Predikat | | | | | | | | | | | | | | | | ${text} |`;
  expect(cellsOf(RULE, rkpd('Sedang'))).toEqual([]);
  expect(cellsOf(RULE, rkpd('Rendah'))).toEqual(['Q6']);
});

test('every grade of every scale is right for its values and wrong for all others', () => {
  const scale = fc.constantFrom('AKIP' as const, 'RKPD' as const, 'SPM' as const);
  fc.assert(
    fc.property(scale, fc.nat(), fc.integer({ min: 1, max: 10000 }), (name, pick, hundredths) => {
      const grades = SCALES[name];
      const value = hundredths / 100;
      const grade = grades[pick % grades.length];
      fc.pre(grade !== undefined);
      const isRight = gradeOf(value, name) === grade;
      expect(cellsOf(RULE, tabel([value, grade.name]))).toEqual(isRight ? [] : ['G2']);
    }),
  );
});

describe('words of a scale that is not printed', () => {
  const table = (a: string, b: string, c: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian | Kriteria
    1 | Nilai SAKIP | Nilai | 70 | 68.6 | 98 | ${a}
    2 | Persentase PPKS tertangani | % | 60 | 51 | 85 | ${b}
    3 | Persentase PSKS aktif | % | 50 | 35 | 70 | ${c}
    4 | Persentase KPM graduasi | % | 10 | 6 | 60 | Kurang`;

  test.each([
    [['Sangat Baik', 'Baik', 'Cukup'], []],
    // A region may draw the bound at 85.
    [['Sangat Baik', 'Sangat Baik', 'Cukup'], []],
    [['Sangat Baik', 'Baik', 'Sangat Baik'], ['predikat-salah@G4']],
  ] as const)('%j', ([a, b, c], expected) => {
    expect(findingsIn(table(a, b, c))).toEqual(expected);
  });

  test('one that is wrong itself makes no other wrong', () => {
    const right = [
      [95, 'Sangat Baik'],
      [97, 'Sangat Baik'],
      [80, 'Baik'],
      [78, 'Baik'],
    ] as const;
    expect(cellsOf(RULE, tabel(...right, [85, 'Sangat Baik']))).toEqual([]);
    expect(cellsOf(RULE, tabel(...right, [85, 'Sangat Baik'], [88, 'Cukup']))).toEqual(['G7']);
  });

  test('"Tercapai" says that the target was reached', () => {
    const status = (last: string): string => `
      Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Status
      Persentase PPKS tertangani | % | 60 | 63 | 105 | Melampaui
      Persentase PSKS aktif | % | 50 | 50 | 100 | Tercapai
      Nilai SAKIP | Nilai | 70 | 66.5 | 95 | ${last}`;
    expect(findingsIn(status('Tidak tercapai'))).toEqual([]);
    expect(findingsIn(status('Tercapai'))).toEqual(['predikat-salah@F4']);
  });
});

test('every predicate beside a figure is one comparison', () => {
  expect(checkedBy(RULE, tabel([95, 'AA'], [80, 'A']))).toBe(2);
  expect(checkedBy(RULE, tabel([95, 'AA'], [80, 'Cukup Berhasil']))).toBe(1);
  expect(checkedBy(RULE, tabel([95, 'AA'], ['-', 'A']))).toBe(1);
});

test('plain words are on the scale on which more than half of them are right', () => {
  const own = (...rows: readonly (readonly [number, string])[]): string[] =>
    cellsOf(RULE, tabel(...rows));
  expect(own([95, 'Sangat Baik'], [80, 'Baik'], [95, 'Kurang'])).toEqual(['G4']);
  expect(own([95, 'Sangat Baik'], [95, 'Kurang'])).toEqual([]);
});

test.each([
  ['AA', 75, 'PermenPANRB 53/2014'],
  ['Sangat Tinggi', 75, 'Permendagri 86/2017'],
  ['Tuntas Paripurna', 75, 'Permendagri 59/2021'],
  ['TT', 75, 'PermenPANRB 53/2014'],
])('%s rests on a regulation of its own', (text, value, basis) => {
  expect(check(tabel([value, text])).findings.map((f) => f.basis)).toEqual([basis]);
});

test('in a row of their own predicates grade the mean, index or total above them, each in its column', () => {
  const table = (spent: string, reached: string): string => `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya rehabilitasi sosial | 95 | 80 | -15
    2 | Meningkatnya pemberdayaan sosial | 95 | 70 | -25
    | Rata-rata | 95 | 75 | -20
    | Predikat | ${spent} | ${reached} |`;
  expect(cellsOf(RULE, table('Sangat Tinggi', 'Sedang'))).toEqual([]);
  expect(cellsOf(RULE, table('Sedang', 'Sedang'))).toEqual(['C5']);
  expect(cellsOf(RULE, table('Sangat Tinggi', 'Sangat Tinggi'))).toEqual(['D5']);
  expect(checkedBy(RULE, table('Sangat Tinggi', 'Sedang'))).toBe(2);
});

test('a predicate of another scale than the rest of its table is held against its own', () => {
  expect(cellsOf(RULE, tabel([95, 'AA'], [85, 'A'], [75, 'Tinggi']))).toEqual(['G4']);
  expect(cellsOf(RULE, tabel([95, 'AA'], [85, 'A'], [70, 'Sedang']))).toEqual([]);
});

test('a better word for more, and a worse one for less, contradict nothing', () => {
  const table = tabel([98, 'Sangat Baik'], [85, 'Cukup'], [70, 'Cukup'], [60, 'Kurang']);
  expect(cellsOf(RULE, table)).toEqual([]);
  // Another row has a better word for as much.
  expect(cellsOf(RULE, `${table}\n5 | Cakupan lain | % | 100 | 85 | 85 | Baik`)).toEqual(['G3']);
});

test('below a mean only the row of predicates grades it, and no remark does', () => {
  const table = (remark: string, below: string): string => `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi | Keterangan
    1 | Meningkatnya rehabilitasi sosial | 95 | 80 | -15 |
    2 | Meningkatnya pemberdayaan sosial | 95 | 70 | -25 |
    | Rata-rata | 95 | 75 | -20 | ${remark}
    | Predikat | Sangat Tinggi | Sedang | | Sangat Tinggi
    3 | Meningkatnya penanganan bencana | 95 | ${below} | |`;
  expect(checkedBy(RULE, table('', '75'))).toBe(2);
  expect(checkedBy(RULE, table('70', 'Tinggi'))).toBe(2);
});

test('what a cell shows may be graded, or what it holds', () => {
  expect(cellsOf(RULE, tabel(['0.996{0%}', 'TT']))).toEqual([]);
  expect(cellsOf(RULE, tabel(['0.996{0%}', 'UK']))).toEqual([]);
  expect(cellsOf(RULE, tabel(['0.994{0%}', 'TT']))).toEqual(['G2']);
});

test('"Tercapai" of a region that asks for less than all', () => {
  const rows = (...values: readonly number[]): string =>
    tabel(...values.map((value) => [value, 'Tercapai'] as const));
  expect(cellsOf(RULE, rows(95, 96, 100))).toEqual([]);
  expect(cellsOf(RULE, rows(95, 101, 100))).toEqual(['G2']);
});

test('words of two scales are on that of the most rows, whichever comes first', () => {
  expect(cellsOf(RULE, tabel([75, 'Sangat Baik'], [95, 'Sangat Baik'], [80, 'Baik']))).toEqual([
    'G2',
  ]);
});

test('a word of another scale among them contradicts none; one for as much does', () => {
  const right = [
    [95, 'Sangat Baik'],
    [80, 'Baik'],
    [70, 'Cukup'],
  ] as const;
  expect(cellsOf(RULE, tabel([85, 'Memuaskan'], ...right, [78, 'Sangat Baik']))).toEqual(['G6']);
  expect(cellsOf(RULE, tabel(...right, [60, 'Kurang'], [80, 'Sangat Baik']))).toEqual(['G6']);
});
