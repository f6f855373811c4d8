import { blankUnlessFilled, operand } from './formula';
import type { Measure } from './model';
import {
  ANGGARAN,
  NO_FIGURE,
  NOT_A_NUMBER,
  PERCENT_POINTS,
  REALISASI_ANGGARAN,
  percentParameter,
} from './parameters';
import { guardBudget, serapan, serapanOrError } from './serapan';

/**
 * Efisiensi in percent points: capaian − serapan. Positive is efficient, negative is not.
 * null where there is no budget.
 */
export function efisiensi(capaian: number, anggaran: number, realisasi: number): number | null {
  const spent = serapan(anggaran, realisasi);
  return spent === null ? null : capaian - spent;
}

export const EFISIENSI: Measure = {
  name: 'EFISIENSI',
  summary: {
    id: 'Efisiensi: capaian kinerja dikurangi serapan anggaran. Positif berarti efisien.',
    en: 'Efficiency: achievement minus budget absorption. Positive means efficient.',
  },
  parameters: [
    percentParameter(
      { id: 'capaian', en: 'achievement' },
      { id: 'Capaian kinerja.', en: 'Achievement.' },
    ),
    ANGGARAN,
    REALISASI_ANGGARAN,
  ],
  result: { type: 'number', unit: PERCENT_POINTS },
  errors: [
    NOT_A_NUMBER,
    { code: '#VALUE!', when: { id: 'Anggaran negatif.', en: 'The budget is negative.' } },
    NO_FIGURE,
    { code: '#N/A', when: { id: 'Anggaran nol.', en: 'The budget is zero.' } },
  ],
  source: 'LKjIP Tabel 3.10 (PermenPANRB 53/2014)',
  examples: [
    {
      args: '100,4664743000,4418450357',
      result: 5.279875933143586,
      source: 'LKjIP Temanggung 2023',
    },
  ],
  compute: (capaian: number, anggaran: number, realisasi: number) =>
    capaian - serapanOrError(anggaran, realisasi),
  builtin: ([capaian, anggaran, realisasi]) => {
    const c = operand(capaian);
    const a = operand(anggaran);
    const r = operand(realisasi);
    return blankUnlessFilled([c, a, r], guardBudget(a, `${c}-${r}/${a}*100`));
  },
};
