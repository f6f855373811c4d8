import { dengan } from '../../../src/rules/kit/contoh';

test('an example is changed in cells that it has', () => {
  expect(dengan('No | Target\n1 | 80', { B2: '90' }).split(/\s*[|\n]\s*/)).toEqual([
    'No',
    'Target',
    '1',
    '90',
  ]);
  expect(() => dengan('No | Target', { C1: '90' })).toThrow('Example has no cell C1');
  expect(() => dengan('No | Target', { B2: '90' })).toThrow('Example has no cell B2');
});
