import { renderFinding } from '../../src/engine';
import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('belum-terlayani-salah', dengan(FORMULIR, changes));

test.each([
  ['too many', { F8: '31' }, ['F8']],
  ['none, though some are left', { F8: '0' }, ['F8']],
  ['a dash, though some are left', { F8: '-' }, ['F8']],
  ['a dash where nobody is left', { F7: '-' }, []],
  ['more served than needed', { E7: '500', F7: '0' }, []],
  ['counts that are none', { E8: '12,5' }, []],
])('%s', (_, changes, cells) => {
  expect(at(changes)).toEqual(cells);
});

test('where belum and percentage agree, the number served is the odd one: one finding', () => {
  const table = dengan(FORMULIR, { E8: '440' });
  expect(findingsIn(table)).toEqual(['belum-terlayani-salah@F8']);
  const [finding] = check(table).findings;
  expect(finding && renderFinding(finding, 'id')).toContain('cocok dengan 450 terlayani');
  expect(finding?.fix).toBeUndefined();
  expect(finding?.consequences?.map((c) => c.cell)).toEqual(['G8']);
});

test('those in need who fit neither what is left nor the percentage are one finding', () => {
  const table = dengan(FORMULIR, { D8: '500' });
  const [finding, ...others] = check(table).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'belum-terlayani-salah', cell: 'F8' });
  expect(finding?.text.message.id).toMatch(/Periksa \{selHarus\}/);
});

test('what is left is compared where both counts are given', () => {
  const RULE = 'belum-terlayani-salah';
  expect(checkedBy(RULE, FORMULIR)).toBe(6);
  expect(checkedBy(RULE, dengan(FORMULIR, { E8: '' }))).toBe(5);
  expect(checkedBy(RULE, dengan(FORMULIR, { F8: '' }))).toBe(5);
  expect(checkedBy(RULE, dengan(FORMULIR, { F8: '29,5' }))).toBe(5);
});

test('a percentage that fits neither proposal leaves the rest itself in doubt', () => {
  const [finding] = check(dengan(FORMULIR, { E8: '440', G8: '0.95{0.00%}' })).findings;
  expect(finding && renderFinding(finding, 'id')).not.toContain('juga cocok');
});

test('what is left of each source is its budget less its spending', () => {
  const table = (left: number): string => `
    Anggaran SPM menurut sumber 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
    1 | APBD | 900000000 | 872500000 | 27500000 | 96.94
    2 | DAU | 350000000 | 331000000 | ${left} | 94.57
    3 | APBN | 125000000 | 125000000 | 0 | 100
    Jumlah | | 1375000000 | 1328500000 | 46500000 | 96.62`;
  expect(findingsIn(table(19000000))).toEqual([]);
  expect(findingsIn(table(91000000))).toEqual(['belum-terlayani-salah@E4']);
});

test('what is left of a budget that seems overspent is no fault of its own', () => {
  const table = (spent: number): string => `
    Anggaran SPM menurut sumber 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
    1 | APBD | 900000000 | 872500000 | 27500000
    2 | DAU | 350000000 | ${spent} | 19000000
    3 | APBN | 125000000 | 125000000 | 0`;
  expect(findingsIn(table(331000000))).toEqual([]);
  expect(findingsIn(table(381000000))).toEqual(['melebihi-sasaran@D4']);
});

test('a figure pasted among formulas does not explain what is left', () => {
  const table = (left: number): string => `
    Anggaran SPM menurut sumber 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
    1 | APBD | 900000000 | =25000000*5 -> 125000000 | 775000000
    2 | DAU | 350000000 | 331000000 | ${left}
    3 | APBN | 125000000 | =25000000*5 -> 125000000 | 0`;
  expect(findingsIn(table(19000000))).toEqual(['rumus-rusak@D4']);
  expect(findingsIn(table(91000000)).sort()).toEqual([
    'belum-terlayani-salah@E4',
    'rumus-rusak@D4',
  ]);
});

test('"Nihil" says that nobody is left: one figure that it and the percentage disprove is told once', () => {
  const table = (need: number): string => `
    No | Jenis Layanan | Satuan | Sasaran | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[0]} | Orang | ${need} | 40 | Nihil | 100
    2 | ${LAYANAN[1]} | Orang | 12 | 12 | Nihil | 100
    3 | ${LAYANAN[2]} | Orang | 75 | 70 | 5 | 93.33
    4 | ${LAYANAN[3]} | Orang | 9 | 9 | - | 100
    5 | ${LAYANAN[4]} | Orang | 30 | 30 | Nihil | 100`;
  expect(findingsIn(table(40))).toEqual([]);
  expect(findingsIn(table(41))).toEqual(['belum-terlayani-salah@F2']);
});

test('a total of changes follows from the one that is wrong', () => {
  expect(
    findingsIn(`
      Perubahan Anggaran TA 2024
      No | Program | Sebelum Perubahan | Setelah Perubahan | Bertambah/Berkurang
      1 | Program Penunjang | 5.000.000.000 | 5.250.000.000 | 250.000.000
      2 | Program Rehabilitasi Sosial | 800.000.000 | 700.000.000 | (100.000.000)
      3 | Program Perlindungan Jaminan Sosial | 600.000.000 | 630.000.000 | 50.000.000
       | Jumlah | 6.400.000.000 | 6.580.000.000 | 200.000.000`),
  ).toEqual(['belum-terlayani-salah@E5']);
});

test('a rest that another one is off by as much as does not follow from it', () => {
  const table = (first: number, spent: number, total: number): string => `
    Anggaran SPM menurut sumber 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
    1 | APBD | 900000000 | 872500000 | ${first}
    2 | DAU | 350000000 | ${spent} | 19000000
    3 | APBN | 125000000 | 120000000 | 5000000
    4 | DAK | 60000000 | 50000000 | 10000000
    5 | DBHCHT | 80000000 | 70000000 | 10000000
    6 | Hibah | 90000000 | 70000000 | 20000000
    Jumlah | | 1605000000 | ${1182500000 + spent} | ${total}`;
  expect(findingsIn(table(27500000, 331000000, 91500000))).toEqual([]);
  // The second budget seems overspent by what the first rest is too much.
  expect(findingsIn(table(77500000, 381000000, 141500000)).sort()).toEqual([
    'belum-terlayani-salah@E3',
    'belum-terlayani-salah@E9',
    'melebihi-sasaran@D4',
  ]);
});

test('two rests that are off by the same are two faults, and explain no total that is not their sum', () => {
  const table = (first: number, second: number, total: number): string => `
    Anggaran SPM menurut sumber 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
    1 | APBD | 900000000 | 872500000 | ${first}
    2 | DAU | 350000000 | 331000000 | ${second}
    3 | APBN | 125000000 | 120000000 | 5000000
    4 | DAK | 60000000 | 50000000 | 10000000
    5 | DBHCHT | 80000000 | 70000000 | 10000000
    6 | Hibah | 90000000 | 70000000 | 20000000
    Jumlah | | 1605000000 | 1513500000 | ${total}`;
  const off = [3, 4, 9].map((row) => `belum-terlayani-salah@E${row}`);
  expect(findingsIn(table(27500000, 19000000, 91500000))).toEqual([]);
  expect(findingsIn(table(27700000, 19200000, 91900000))).toEqual(off);
  expect(findingsIn(table(27700000, 19200000, 91700000))).toEqual(off.slice(0, 2));
});
