import { belum } from '../../src/measures/belum';
import { capaian } from '../../src/measures/capaian';
import { efisiensi } from '../../src/measures/efisiensi';
import { indeks, kontribusi } from '../../src/measures/indeks';
import { mutu } from '../../src/measures/mutu';
import { predikat } from '../../src/measures/predikat';
import { rata } from '../../src/measures/rata';
import { serapan } from '../../src/measures/serapan';

/** The formulas behind the functions, as rules and proposals call them: null where not defined. */

describe('capaian', () => {
  test.each([
    ['naik', 40, 36, 90],
    ['naik', 40, 0, 0],
    ['naik', 40, 50, 125],
    // (2T − R) / T: 2 × 10 − 8 = 12 of 10.
    ['turun', 10, 8, 120],
    ['turun', 10, 25, -50],
    ['turun', 10, 0, 200],
    // T / R.
    ['turun-rasio', 10, 8, 125],
    ['turun-rasio', 8, 10, 80],
  ] as const)('%s: target %d, realisasi %d → %d', (arah, target, realisasi, percent) => {
    expect(capaian(target, realisasi, { arah })).toBeCloseTo(percent, 12);
  });
  test('more is better where nothing is said', () => expect(capaian(40, 36)).toBe(90));
  test.each(['naik', 'turun', 'turun-rasio'] as const)(
    '%s: not defined without a target, nor for one below 0',
    (arah) => {
      expect(capaian(0, 5, { arah })).toBeNull();
      expect(capaian(0, 0, { arah })).toBeNull();
      expect(capaian(-10, 5, { arah })).toBeNull();
    },
  );
  test('turun-rasio: not defined where nothing was realised', () => {
    expect(capaian(10, 0, { arah: 'turun-rasio' })).toBeNull();
    expect(capaian(10, -1, { arah: 'turun-rasio' })).toBeNull();
  });
  test('a cap holds what lies above it only', () => {
    expect(capaian(63, 65.29, { batas: 100 })).toBe(100);
    expect(capaian(40, 36, { batas: 100 })).toBe(90);
    expect(capaian(40, 50, { batas: null })).toBe(125);
    expect(capaian(10, 2, { arah: 'turun-rasio', batas: 150 })).toBe(150);
  });
});

test('serapan and efisiensi: not defined without a budget, nor for one below 0', () => {
  expect(serapan(200, 150)).toBe(75);
  expect(serapan(200, 0)).toBe(0);
  expect(serapan(0, 0)).toBeNull();
  expect(serapan(-200, 150)).toBeNull();
  expect(efisiensi(90, 200, 150)).toBe(15);
  expect(efisiensi(60, 200, 150)).toBe(-15);
  expect(efisiensi(90, 0, 150)).toBeNull();
  expect(efisiensi(90, -200, 150)).toBeNull();
});

test('belum: nobody is left where more were served than had to be', () => {
  expect([belum(364, 350), belum(5, 5), belum(5, 7)]).toEqual([14, 0, 0]);
});

test('indeks: 80 % recipients and 20 % quality, neither counts beyond 100', () => {
  expect([indeks(90, 50), indeks(250, 50), indeks(90, 300)]).toEqual([82, 90, 92]);
  expect(indeks(90, 50, 60)).toBe(74);
  expect([kontribusi(90, 80), kontribusi(250, 80), kontribusi(50, 20)]).toEqual([72, 80, 10]);
});

test('rata: the mean of what is there, null of nothing', () => {
  expect(rata([52.42, 6.64, 102.76, 0, 200])).toBeCloseTo(72.364, 12);
  expect(rata([0])).toBe(0);
  expect(rata([])).toBeNull();
});

describe('mutu', () => {
  const row = (harus: number | null, terlayani: number | null) => ({ harus, terlayani });
  test('the mean of the percentages, each at most 100; rows that nobody needs are passed over', () => {
    expect(mutu([row(10, 5), row(4, 8), row(0, 0)], 'rata')).toBe(75);
  });
  test('or the sum of the served over the sum of those in need', () => {
    expect(mutu([row(30, 15), row(10, 10)], 'jumlah')).toBe(62.5);
  });
  test('not defined where nobody is in need', () => {
    expect(mutu([row(0, 0)], 'rata')).toBeNull();
    expect(mutu([row(0, 0)], 'jumlah')).toBeNull();
    expect(mutu([], 'rata')).toBeNull();
  });
});

test('predikat: the scale of AKIP where none is named', () => {
  expect(predikat(85)).toBe(predikat(85, 'AKIP'));
  expect(predikat(85)).toBe('A');
});
