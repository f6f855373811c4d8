import { dengan, FORMULIR, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, check, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

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

test('a service that is counted in things among others that are counted in people', () => {
  const table = (units: readonly string[]): string =>
    `CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan | Satuan | Target | Realisasi | %
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${units[i]} | 120 | 96 | 80`).join('\n')}`;
  expect(findingsIn(table(['Orang', 'Orang', 'Jiwa', 'Orang', 'KK']))).toEqual([]);
  expect(findingsIn(table(['Orang', 'Orang', 'Unit', 'Orang', 'KK']))).toEqual(['satuan-salah@C5']);
});
