import { CAPAIAN, dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, check } from '../kit/check';

test('a lower target is a warning that names the service', () => {
  const table = dengan(CAPAIAN, { C5: '95', E5: '65.79', E7: '88.66' });
  const { findings } = check(table);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'C5', found: 95, expected: 100 });
  expect(findings[0]?.text.values.layanan).toMatch(/gelandangan/);
});

test('equal low targets of two services are two findings', () => {
  const table = dengan(CAPAIAN, { C2: '90', E2: '100', C3: '90', E3: '97.22', E7: '91.94' });
  expect(cellsOf('target-spm', table)).toEqual(['C2', 'C3']);
  expect(check(table).findings.every((f) => f.cells === undefined)).toBe(true);
});

test('other indicators may have any target', () => {
  expect(cellsOf('target-spm', INDIKATOR)).toEqual([]);
});
