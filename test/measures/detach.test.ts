import { needsAddIn } from '../../src/measures/calls';
import { detachFormula } from '../../src/measures/detach';
import { measureNamed } from '../../src/measures';

const capaian = (...args: (string | undefined)[]) => measureNamed('CAPAIAN')?.builtin(args) ?? '';

test('a call alone becomes its equivalent', () => {
  expect(detachFormula('=SPM.CAPAIAN(D9,E9,,100)')).toBe(
    `=${capaian('D9', 'E9', undefined, '100')}`,
  );
});

test('within an expression it stands in brackets, and calls within calls are replaced too', () => {
  expect(detachFormula('=ROUND(spm.capaian(D9,E9)/100,2)')).toBe(
    `=ROUND((${capaian('D9', 'E9')})/100,2)`,
  );
  const inner = capaian('A1', 'B1');
  expect(detachFormula('=SPM.CAPAIAN(SUM(A1,A2),SPM.CAPAIAN(A1,B1))')).toBe(
    `=${capaian('SUM(A1,A2)', inner)}`,
  );
});

test('texts, quoted sheets and other names are left alone', () => {
  const formula = `="SPM.CAPAIAN(1,2)"&'SPM.X(1)'!A1&XSPM.CAPAIAN(1)`;
  expect(detachFormula(formula)).toBe(formula);
  expect(needsAddIn(formula)).toBe(false);
  expect(needsAddIn('=1+SPM.RATA(A1:A3)')).toBe(true);
});

test('commas in texts, brackets and array constants part no arguments', () => {
  expect(detachFormula(`=SPM.CAPAIAN('a,b'!A1,IF(1,2,{3,4}),"turun")`)).toBe(
    `=${capaian("'a,b'!A1", 'IF(1,2,{3,4})', '"turun"')}`,
  );
});

test.each(['=SPM.TIDAKADA(A1)', '=1+SPM.CAPAIAN(1,SPM.TIDAKADA(2))', '=SPM.LAYANAN(A1)'])(
  '%s has no equivalent',
  (formula) => {
    expect(detachFormula(formula)).toBeNull();
  },
);
