import { blankUnlessFilled, operand } from './formula';
import type { Measure } from './model';
import { NO_FIGURE, NOT_A_NUMBER, TEXT, percentParameter } from './parameters';
import { gradeFormula, gradeOf } from './scales';

/** TT (telah tercapai) from a capaian of 100 percent points, else UK (upaya keras). */
export function status(capaian: number): 'TT' | 'UK' {
  return gradeOf(capaian, 'status').name === 'TT' ? 'TT' : 'UK';
}

export const STATUS: Measure = {
  name: 'STATUS',
  summary: {
    id: 'Status Renstra: TT (telah tercapai) atau UK (upaya keras).',
    en: 'Renstra status: TT (achieved) or UK (needs great effort).',
  },
  parameters: [
    percentParameter(
      { id: 'capaian', en: 'achievement' },
      { id: 'Capaian terhadap target akhir.', en: 'Achievement against the end target.' },
    ),
  ],
  result: { type: 'string', unit: TEXT },
  errors: [NOT_A_NUMBER, NO_FIGURE],
  source: 'Formulir capaian Renstra (Permendagri 86/2017)',
  examples: [
    { args: '100', result: 'TT' },
    { args: '99.5', result: 'UK' },
  ],
  compute: (capaian: number) => status(capaian),
  builtin: ([capaian]) => {
    const x = operand(capaian);
    return blankUnlessFilled([x], gradeFormula(x, 'status'));
  },
};
