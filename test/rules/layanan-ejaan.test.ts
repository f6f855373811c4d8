import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check } from '../kit/check';

test('the fix is the whole text with the slip put right', () => {
  const written = 'Rehabilitasi sosial dasar anak telantar di luar pantli';
  const [finding] = check(dengan(CAPAIAN, { B3: written })).findings;
  expect(finding).toMatchObject({
    severity: 'warning',
    found: written,
    fix: { value: 'Rehabilitasi sosial dasar anak telantar di luar panti' },
  });
});

test('telantar and terlantar are both right', () => {
  const name = 'Rehabilitasi sosial dasar lanjut usia terlantar diluar panti';
  expect(cellsOf('layanan-ejaan', dengan(CAPAIAN, { B4: name }))).toEqual([]);
});

test('a slip in a sub-service', () => {
  expect(cellsOf('layanan-ejaan', dengan(FORMULIR, { B8: '2. Penyediaan sandnag' }))).toEqual([
    'B8',
  ]);
});

test('the explanation behind a name is not judged', () => {
  const name =
    '2. Penyediaan sandang (berupa pembelian pakain, slimut, perlengkapn mandi, dan kebutuhan lain)';
  expect(cellsOf('layanan-ejaan', dengan(FORMULIR, { B8: name }))).toEqual([]);
});
