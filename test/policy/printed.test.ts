import { cocokSalahSatu, samaRupiah, tampakSama } from '../../src/policy/printed';
import fc from '../kit/random';

describe('a printed figure is right when the exact one shows the same', () => {
  test.each([
    [52.42, 2, 52.42, true],
    [6.64, 2, 6.636363636, true],
    [102.76, 2, 102.7636, true],
    [99.95, 2, 99.94651, true],
    [54, 0, 54.18, true],
    [72.36, 2, 72.364, true],
    [72.37, 2, 72.364, false],
    [100, 2, 94.79, false],
    [1.31, 2, 1.31997, false],
  ])('%d with %d decimals for %d: %s', (printed, decimals, exact, expected) => {
    expect(tampakSama(printed, decimals, exact)).toBe(expected);
  });

  test('halves go either way', () => {
    expect(tampakSama(54.18, 2, 54.185)).toBe(true);
    expect(tampakSama(54.19, 2, 54.185)).toBe(true);
    expect(tampakSama(54.2, 2, 54.185)).toBe(false);
  });

  test('a stored value with more digits is right when it or what it shows agrees', () => {
    expect(tampakSama(54.1849, 2, 54.18)).toBe(true);
    expect(tampakSama(66.66666666666667, 2, 66.67)).toBe(true);
    expect(tampakSama(54.185, 2, 54.18463)).toBe(true);
    expect(tampakSama(54.25, 2, 54.185)).toBe(false);
  });

  const exact = fc.double({ min: 0, max: 1e6, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 4 });

  test('law: what is rounded from the exact value is right', () => {
    fc.assert(
      fc.property(exact, decimals, (value, d) => {
        expect(tampakSama(Number(value.toFixed(d)), d, value)).toBe(true);
      }),
    );
  });

  test('law: what is more than one last digit away is wrong', () => {
    fc.assert(
      fc.property(exact, decimals, fc.integer({ min: 2, max: 50 }), (value, d, steps) => {
        const off = Number((value + steps * 10 ** -d).toFixed(d));
        expect(tampakSama(off, d, value)).toBe(false);
      }),
    );
  });
});

test('one of several bases is enough; an unknown one is none', () => {
  expect(cocokSalahSatu(80, 0, [null, 79.8])).toBe(true);
  expect(cocokSalahSatu(80, 0, [null, 70])).toBe(false);
  expect(cocokSalahSatu(80, 0, [])).toBe(false);
});

test('money agrees to the rupiah', () => {
  expect(samaRupiah(300722820, 300722820.4)).toBe(true);
  expect(samaRupiah(300722820, 300722821)).toBe(false);
});
