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
