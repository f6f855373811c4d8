import { withoutNoise } from '../../src/policy/arithmetic';
import fc from '../kit/random';
import { tries } from '../kit/seed';

describe('a number without the noise of floating point', () => {
  test.each([
    [0.07 * 100, 7],
    [0.1 + 0.2, 0.3],
    [0.9375 * 100, 93.75],
    [9.999999999999999, 10],
    [-0.07 * 100, -7],
    [0, 0],
    [1e300, 1e300],
  ])('%d is %d', (value, expected) => {
    expect(withoutNoise(value)).toBe(expected);
  });

  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    // What percentages are: fractions and decimals of few digits, times 100.
    fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 })).map(([x, y]) => (x / y) * 100),
    fc.tuple(fc.nat(1_000_000), fc.nat(6)).map(([x, d]) => (x / 10 ** d) * 100),
  );

  test('law: it is the number written with 15 digits', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(withoutNoise(value)).toBe(Number(value.toPrecision(15)));
      }),
      { numRuns: tries(4_000) },
    );
  });
});
