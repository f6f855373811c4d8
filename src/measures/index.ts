import { ANGKA } from './angka';
import { BELUM } from './belum';
import { BIAYA } from './biaya';
import { CAPAIAN } from './capaian';
import { EFISIENSI } from './efisiensi';
import { INDEKS } from './indeks';
import { KATEGORI } from './kategori';
import { LAYANAN } from './layanan';
import type { Measure } from './model';
import { MUTU } from './mutu';
import { PREDIKAT } from './predikat';
import { RATA } from './rata';
import { SERAPAN } from './serapan';
import { STATUS } from './status';

/** Every custom function, in the order of the contract. */
export const MEASURES: readonly Measure[] = [
  CAPAIAN,
  SERAPAN,
  EFISIENSI,
  BELUM,
  MUTU,
  INDEKS,
  KATEGORI,
  PREDIKAT,
  STATUS,
  RATA,
  LAYANAN,
  BIAYA,
  ANGKA,
];

/** By the name after the namespace, without regard to case. */
export function measureNamed(name: string): Measure | undefined {
  return MEASURES.find((m) => m.name === name.toUpperCase());
}

export * from './model';
export { type Arah, ARAH, capaian } from './capaian';
export { serapan } from './serapan';
export { efisiensi } from './efisiensi';
export { belum } from './belum';
export { type CaraMutu, CARA_MUTU, mutu } from './mutu';
export { BOBOT_PENERIMA, indeks, kontribusi } from './indeks';
export { kategori } from './kategori';
export { predikat } from './predikat';
export { status } from './status';
export { rata } from './rata';
export { biaya } from './biaya';
export { type Grade, type Skala, SCALES, SKALA, gradeOf } from './scales';
export { type Result, evaluate } from './evaluate';
export { parseRange } from './range-text';
