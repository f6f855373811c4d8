import { dengan, FORMULIR, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, check } from '../kit/check';

test.each([
  ['Orang', []],
  ['orang', []],
  ['Jiwa', []],
  ['Unit', ['C8']],
  ['Paket', ['C8']],
  ['-', []],
])('"%s" for a sub-service that counts people', (unit, cells) => {
  expect(cellsOf('satuan-salah', dengan(FORMULIR, { C8: unit }))).toEqual(cells);
});

test('tents are counted in units', () => {
  expect(cellsOf('satuan-salah', dengan(FORMULIR, { C9: 'Orang' }))).toEqual(['C9']);
});

test('an indicator that is a percentage has the unit %: a warning', () => {
  const table = dengan(INDIKATOR, { B2: 'Persentase penerima bantuan sosial', C2: 'Tahun' });
  expect(check(table).findings).toMatchObject([
    { rule: 'satuan-salah', severity: 'warning', cell: 'C2', fix: { value: '%' } },
  ]);
});
