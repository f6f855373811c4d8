import { blankUnlessFilled, operand } from './formula';
import type { Measure } from './model';
import { NO_FIGURE, NOT_A_NUMBER, TEXT, percentParameter } from './parameters';
import { gradeFormula, gradeOf } from './scales';

/** Category of an SPM index (percent points). */
export function kategori(indeks: number): string {
  return gradeOf(indeks, 'SPM').name;
}

export const KATEGORI: Measure = {
  name: 'KATEGORI',
  summary: {
    id: 'Kategori indeks SPM: Tuntas Paripurna sampai Belum Tuntas.',
    en: 'Category of an SPM index, from Tuntas Paripurna to Belum Tuntas.',
  },
  parameters: [
    percentParameter(
      { id: 'indeks', en: 'index' },
      { id: 'Indeks pencapaian SPM.', en: 'SPM index.' },
    ),
  ],
  result: { type: 'string', unit: TEXT },
  errors: [NOT_A_NUMBER, NO_FIGURE],
  source: 'Permendagri 59/2021',
  examples: [
    { args: '82', result: 'Tuntas Madya' },
    { args: '100', result: 'Tuntas Paripurna' },
    { args: '59.99', result: 'Belum Tuntas' },
  ],
  compute: (indeks: number) => kategori(indeks),
  builtin: ([indeks]) => {
    const x = operand(indeks);
    return blankUnlessFilled([x], gradeFormula(x, 'SPM'));
  },
};
