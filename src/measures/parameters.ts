import type { Localised, Parameter } from './model';

/** Parameters and units that several measures share. */

export const PERCENT_POINTS: Localised = {
  id: 'persen (80 = 80 %)',
  en: 'percent points (80 = 80 %)',
};
export const RUPIAH: Localised = { id: 'rupiah', en: 'rupiah' };
export const PEOPLE: Localised = { id: 'orang atau barang', en: 'people or goods' };
export const TEXT: Localised = { id: 'teks', en: 'text' };

export const ANGGARAN: Parameter = {
  name: { id: 'anggaran', en: 'budget' },
  description: { id: 'Anggaran atau pagu.', en: 'Budget.' },
  type: 'number',
  reads: 'rupiah',
  shape: 'scalar',
  unit: RUPIAH,
};

export const REALISASI_ANGGARAN: Parameter = {
  name: { id: 'realisasi', en: 'actual' },
  description: { id: 'Realisasi anggaran.', en: 'Budget spent.' },
  type: 'number',
  reads: 'rupiah',
  shape: 'scalar',
  unit: RUPIAH,
};

export function percentParameter(
  name: Localised,
  description: Localised,
  more: Partial<Parameter> = {},
): Parameter {
  return {
    name,
    description,
    type: 'number',
    reads: 'persen',
    shape: 'scalar',
    unit: PERCENT_POINTS,
    ...more,
  };
}

export const NEGATIVE: Localised = { id: 'tidak boleh negatif.', en: 'must not be negative.' };
export const ZERO: Localised = {
  id: 'pembagi nol, hasilnya tidak terdefinisi.',
  en: 'division by zero, the result is not defined.',
};

/** Errors that every number argument can give. */
export const NOT_A_NUMBER: { readonly code: '#VALUE!'; readonly when: Localised } = {
  code: '#VALUE!',
  when: {
    id: 'Isi bukan angka, atau teks angkanya dapat dibaca dengan dua cara ("1.369").',
    en: 'A value is not a number, or its text can be read in two ways ("1.369").',
  },
};

export const NO_FIGURE: { readonly code: '#N/A'; readonly when: Localised } = {
  code: '#N/A',
  when: {
    id: 'Isi menyatakan tidak ada data ("-", "na").',
    en: 'A value says that there is no figure ("-", "na").',
  },
};
