import { formulaFromFile, formulaToFile } from '../../src/xlsx/formula-text';

test.each([
  ['SPM.CAPAIAN(D9,E9,,100)/100', '_xldudf_SPM_CAPAIAN(D9,E9,,100)/100'],
  [
    'IF(A1="SPM.CAPAIAN(1)",SPM.RATA(A1:A3),"")',
    'IF(A1="SPM.CAPAIAN(1)",_xldudf_SPM_RATA(A1:A3),"")',
  ],
  ['IFNA(SUM(A1),0)', '_xlfn.IFNA(SUM(A1),0)'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
])('%s is stored as %s, and comes back', (formula, stored) => {
  expect(formulaToFile(formula)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(formula);
});

test.each(['_xludf.SPM.CAPAIAN(A1)', '_xldudf_SPM_CAPAIAN(A1)', '_xlfn._xludf.SPM_CAPAIAN(A1)'])(
  '%s is known for what it is',
  (stored) => {
    expect(formulaFromFile(stored)).toBe('SPM.CAPAIAN(A1)');
  },
);
