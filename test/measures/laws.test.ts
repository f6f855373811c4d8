import {
  belum,
  biaya,
  capaian,
  efisiensi,
  indeks,
  kontribusi,
  mutu,
  rata,
  serapan,
} from '../../src/measures';
import { SUB_SERVICES } from '../../src/catalogue';
import fc from '../kit/random';

const count = fc.integer({ min: 0, max: 1_000_000 });
const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const percent = fc.double({ min: 0, max: 400, noNaN: true });
const near = (a: number | null, b: number | null) => {
  expect(a).not.toBeNull();
  expect(Math.abs(a! - b!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a!), Math.abs(b!)));
};

describe('laws that hold for any figures', () => {
  test('capaian does not depend on the unit of target and realisasi', () => {
    fc.assert(
      fc.property(positive, amount, fc.constantFrom('naik', 'turun'), (t, r, arah) =>
        near(capaian(t, r, { arah }), capaian(t * 1000, r * 1000, { arah })),
      ),
    );
  });

  test('reaching the target is 100 in every direction, and a cap is never passed', () => {
    fc.assert(
      fc.property(positive, positive, (t, r) => {
        for (const arah of ['naik', 'turun', 'turun-rasio'] as const) {
          near(capaian(t, t, { arah }), 100);
          expect(capaian(t, r, { arah, batas: 100 })).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('efisiensi and serapan make up the capaian', () => {
    fc.assert(
      fc.property(percent, positive, amount, (c, a, r) =>
        near(efisiensi(c, a, r)! + serapan(a, r)!, c),
      ),
    );
  });

  test('nobody is served less than not at all: belum is between 0 and harus', () => {
    fc.assert(
      fc.property(count, count, (h, t) => {
        expect(belum(h, t)).toBeGreaterThanOrEqual(0);
        expect(belum(h, t)).toBeLessThanOrEqual(h);
        if (t <= h) expect(belum(h, t) + t).toBe(h);
      }),
    );
  });

  test('the index lies between 0 and 100 and is the sum of its contributions', () => {
    fc.assert(
      fc.property(percent, percent, fc.double({ min: 0, max: 100, noNaN: true }), (p, m, w) => {
        const value = indeks(p, m, w);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100 + 1e-9);
        near(value, kontribusi(p, w) + kontribusi(m, 100 - w));
      }),
    );
  });

  test('quality lies between 0 and 100, does not depend on the order, and skips rows without need', () => {
    const row = fc.record({ harus: fc.option(count), terlayani: fc.option(count) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const value = mutu(rows);
        const reversed = mutu([...rows].reverse());
        const padded = mutu([...rows, { harus: 0, terlayani: 9 }, { harus: null, terlayani: 3 }]);
        if (value === null) {
          expect(reversed).toBeNull();
          expect(padded).toBeNull();
          return;
        }
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100 + 1e-9);
        near(value, reversed);
        expect(padded).toBe(value);
      }),
    );
  });

  test('a mean lies between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (values) => {
        const mean = rata(values)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
      }),
    );
  });

  test('more of a component never makes a service cheaper', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUB_SERVICES),
        fc.array(count, { minLength: 10, maxLength: 10 }),
        fc.nat(9),
        (sub, parts, i) => {
          const more = parts.map((p, j) => (j === i ? p + 1 : p));
          for (const variant of sub.cost.variants) {
            expect(biaya(sub.cost, more, variant)).toBeGreaterThanOrEqual(
              biaya(sub.cost, parts, variant),
            );
          }
        },
      ),
    );
  });
});
