import { ANGGARAN, CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, findingsIn } from '../kit/check';

test.each([
  ['a fraction of a person', { E8: '12,5' }, ['E8']],
  ['the same as a number', { E8: '12.5' }, ['E8']],
  ['a negative need', { D8: '-480' }, ['D8']],
  ['a negative percentage', { G8: '-0.9375{0.00%}' }, ['G8']],
])('%s is found once', (_, changes, cells) => {
  const found = findingsIn(dengan(FORMULIR, changes)).filter((f) => !f.startsWith('persen-salah'));
  expect(found).toEqual(cells.map((cell) => `nilai-negatif@${cell}`));
});

test('a negative belum follows from more served than needed', () => {
  const table = dengan(FORMULIR, { E9: '6', F9: '-2' });
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@E9']);
});

test('a coverage above 100 % follows from a numerator above its denominator', () => {
  const table = `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 40 | 40 | 100
    2 | Persentase lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 132 | 120 | 110`;
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@C3']);
});

test('money below zero', () => {
  expect(cellsOf('nilai-negatif', dengan(ANGGARAN, { D4: '-25000000' }))).toEqual(['D4']);
});

test('more than all of those in need is a warning', () => {
  const table = dengan(CAPAIAN, { D4: '104', E4: '104', E7: '88.8' });
  expect(check(table).findings).toMatchObject([
    { rule: 'nilai-negatif', severity: 'warning', cell: 'D4' },
  ]);
});
