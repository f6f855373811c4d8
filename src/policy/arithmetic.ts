/** Small sums that rules and policy share; the measures themselves stand in `measures`. */

/** x of y in percent points; null where y is zero. */
export function persentase(x: number, y: number): number | null {
  return y === 0 ? null : (x / y) * 100;
}

export function jumlahkan(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

export function maksimum100(value: number): number {
  return Math.min(value, 100);
}

/** Digits that a double holds for certain. */
const DIGITS = 15;

/**
 * The number with 15 significant digits, as `Number(value.toPrecision(15))` gives it. Scaled to 15
 * digits before the decimal sign, rounding is exact unless the rest is close to a half; a number of at
 * most 15 digits over a power of ten is the double nearest to that decimal. Writing and reading the
 * text costs ten times as much.
 */
export function withoutNoise(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return value || 0;
  if (size >= 0.1 && size < 1e15) {
    let scale = 1e15;
    for (let bound = 1; size >= bound; bound *= 10) scale /= 10;
    const steps = value * scale;
    const whole = Math.round(steps);
    if (Math.abs(steps - whole) < 0.43) return whole / scale;
  }
  return Number(value.toPrecision(DIGITS));
}
