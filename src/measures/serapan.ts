import { notDefined, wrongValue } from './errors';
import { blankUnlessFilled, guarded, operand } from './formula';
import type { Measure } from './model';
import {
  ANGGARAN,
  NEGATIVE,
  NO_FIGURE,
  NOT_A_NUMBER,
  PERCENT_POINTS,
  REALISASI_ANGGARAN,
  ZERO,
} from './parameters';

/** Budget absorption in percent points; both in rupiah. null where there is no budget. */
export function serapan(anggaran: number, realisasi: number): number | null {
  return anggaran > 0 ? (realisasi / anggaran) * 100 : null;
}

/** The same, with an error that names the argument where it is not defined. */
export function serapanOrError(anggaran: number, realisasi: number): number {
  const value = serapan(anggaran, realisasi);
  if (value !== null) return value;
  throw anggaran < 0
    ? wrongValue(ANGGARAN, anggaran, NEGATIVE)
    : notDefined(ANGGARAN, anggaran, ZERO);
}

export const SERAPAN: Measure = {
  name: 'SERAPAN',
  summary: {
    id: 'Serapan anggaran: realisasi dibanding anggaran, dalam persen.',
    en: 'Budget absorption: spending against budget, in percent.',
  },
  parameters: [ANGGARAN, REALISASI_ANGGARAN],
  result: { type: 'number', unit: PERCENT_POINTS },
  errors: [
    NOT_A_NUMBER,
    { code: '#VALUE!', when: { id: 'Anggaran negatif.', en: 'The budget is negative.' } },
    NO_FIGURE,
    { code: '#N/A', when: { id: 'Anggaran nol.', en: 'The budget is zero.' } },
  ],
  source: 'PermenPANRB 53/2014',
  examples: [
    { args: '52919550,51364750', result: 97.06195536432189, source: 'LKjIP Temanggung 2023' },
    { args: '0,0', result: '#N/A' },
  ],
  compute: (anggaran: number, realisasi: number) => serapanOrError(anggaran, realisasi),
  builtin: ([anggaran, realisasi]) => {
    const a = operand(anggaran);
    const r = operand(realisasi);
    return blankUnlessFilled([a, r], guardBudget(a, `${r}/${a}*100`));
  },
};

export function guardBudget(anggaran: string, formula: string): string {
  return guarded(
    [
      [`${anggaran}<0`, '#VALUE!'],
      [`${anggaran}=0`, '#N/A'],
    ],
    formula,
  );
}
