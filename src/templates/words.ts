import type { InputKind } from './model';

/*
 * Sentences of the forms. The forms are official and Indonesian, whatever language the pane speaks, and
 * so is what Excel says to those who fill them in.
 */

/** What may be typed, by kind of input. */
export const INPUT_WORDS: Readonly<Record<InputKind, string>> = {
  orang: 'Isi dengan bilangan bulat, 0 atau lebih.',
  rupiah: 'Isi dengan rupiah penuh tanpa titik dan tanpa "Rp", 0 atau lebih.',
  persen: 'Isi dengan angka persen, 0 atau lebih; misalnya 87,5.',
  nilai: 'Isi dengan angka, 0 atau lebih.',
};

export function unitWords(units: readonly string[]): string {
  return `Pilih salah satu satuan: ${units.join(', ')}.`;
}

/** How many people were to be served, beside a service of the yearly form. */
export function needWords(people: number, year: number | undefined): string {
  const number = new Intl.NumberFormat('id-ID').format(people);
  return `Harus dilayani${year === undefined ? '' : ` tahun ${String(year)}`}: ${number} orang.`;
}
