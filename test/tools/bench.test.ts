import { growth, median, textTable } from '../../bench/kit';
import { viewSizes } from '../../bench/scripts';

test('the median of an odd and of an even number of times', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(() => median([])).toThrow();
});

test.each([
  ['linear', (n: number) => 3 * n, 1],
  ['quadratic', (n: number) => n * n, 2],
  ['constant', () => 7, 0],
])('growth that is %s', (_, time, exponent) => {
  expect(growth([10, 100, 1000].map((n) => [n, time(n)]))).toBeCloseTo(exponent, 10);
});

test('a table has its figures to the right', () => {
  expect(
    textTable([
      ['a', 'ms'],
      ['longer', '5'],
    ]),
  ).toBe('a       ms\nlonger   5');
});

test('no sizes where nothing is built', () => {
  expect(viewSizes('/tidak-ada', () => Buffer.alloc(0))).toEqual([]);
});
