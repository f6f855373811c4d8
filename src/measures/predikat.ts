import { blankUnlessFilled, chosen, operand } from './formula';
import type { Measure, Parameter } from './model';
import { option } from './options';
import { NO_FIGURE, NOT_A_NUMBER, TEXT, percentParameter } from './parameters';
import { type Skala, SKALA, gradeFormula, gradeOf } from './scales';

/** Predicate of a value in percent points. */
export function predikat(nilai: number, skala: Skala = 'AKIP'): string {
  return gradeOf(nilai, skala).name;
}

const SCALE: Parameter = {
  name: { id: 'skala', en: 'scale' },
  description: {
    id: '"AKIP" (AA sampai D), "RKPD" (Sangat Tinggi sampai Sangat Rendah), atau "SPM".',
    en: '"AKIP" (AA to D), "RKPD" (Sangat Tinggi to Sangat Rendah), or "SPM".',
  },
  type: 'string',
  shape: 'scalar',
  optional: true,
  default: { id: '"AKIP"', en: '"AKIP"' },
};

export const PREDIKAT: Measure = {
  name: 'PREDIKAT',
  summary: {
    id: 'Predikat nilai menurut skala AKIP, RKPD, atau SPM.',
    en: 'Predicate of a value on the AKIP, RKPD or SPM scale.',
  },
  parameters: [
    percentParameter(
      { id: 'nilai', en: 'value' },
      { id: 'Nilai atau capaian.', en: 'Value or achievement.' },
    ),
    SCALE,
  ],
  result: { type: 'string', unit: TEXT },
  errors: [
    NOT_A_NUMBER,
    { code: '#VALUE!', when: { id: 'Skala tidak dikenal.', en: 'The scale is unknown.' } },
    NO_FIGURE,
  ],
  source: 'PermenPANRB (AKIP); Permendagri 86/2017 (RKPD); Permendagri 59/2021 (SPM)',
  examples: [
    { args: '100', result: 'AA' },
    { args: '68.6,"RKPD"', result: 'Sedang', source: 'Evaluasi RKPD Temanggung 2023' },
    { args: '90.5,"RKPD"', result: 'Tinggi' },
    { args: '82,"SPM"', result: 'Tuntas Madya' },
  ],
  compute: (nilai: number, skala: string | null) => predikat(nilai, option(skala, SCALE, SKALA)),
  builtin: ([nilai, skala]) => {
    const x = operand(nilai);
    const formulas = SKALA.map((s) => [s, gradeFormula(x, s)] as const);
    return blankUnlessFilled([x], chosen(skala, formulas));
  },
};
