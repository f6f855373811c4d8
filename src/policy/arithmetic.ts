/** The formulas of the rule book on plain numbers; null where a formula is not defined. */

export type Arah = 'naik' | 'turun' | 'turun-rasio';

/** Capaian in percent points; null for a target of zero (and a realisasi of zero under T/R). */
export function hitungCapaian(
  target: number,
  realisasi: number,
  arah: Arah,
  batas: number | null,
): number | null {
  const divisor = arah === 'turun-rasio' ? realisasi : target;
  if (divisor === 0) return null;
  const dividend =
    arah === 'naik' ? realisasi : arah === 'turun' ? 2 * target - realisasi : target;
  const capaian = (dividend / divisor) * 100;
  return batas === null ? capaian : Math.min(capaian, batas);
}

/** x of y in percent points; null where y is zero. */
export function persentase(x: number, y: number): number | null {
  return y === 0 ? null : (x / y) * 100;
}

/** Plain mean, unrounded; null for no values. */
export function rerata(values: readonly number[]): number | null {
  return values.length ? jumlahkan(values) / values.length : null;
}

export function jumlahkan(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Weight of penerima in the index, in percent (Permendagri 59/2021); the rest is mutu's. */
export const BOBOT_PENERIMA = 80;

export function maksimum100(value: number): number {
  return Math.min(value, 100);
}
