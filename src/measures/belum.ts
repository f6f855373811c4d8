import { wrongValue } from './errors';
import { blankUnlessFilled, guarded, operand } from './formula';
import type { Measure, Parameter } from './model';
import { NEGATIVE, NO_FIGURE, NOT_A_NUMBER, PEOPLE } from './parameters';

/** How many are not served yet; never below 0, also where more were served than needed it. */
export function belum(harus: number, terlayani: number): number {
  return Math.max(0, harus - terlayani);
}

const HARUS: Parameter = {
  name: { id: 'harus', en: 'required' },
  description: { id: 'Jumlah yang harus dilayani.', en: 'How many must be served.' },
  type: 'number',
  reads: 'jumlah',
  shape: 'scalar',
  unit: PEOPLE,
};
const TERLAYANI: Parameter = {
  name: { id: 'terlayani', en: 'served' },
  description: { id: 'Jumlah yang sudah terlayani.', en: 'How many were served.' },
  type: 'number',
  reads: 'jumlah',
  shape: 'scalar',
  unit: PEOPLE,
};

export const BELUM: Measure = {
  name: 'BELUM',
  summary: {
    id: 'Jumlah yang belum terlayani, tidak pernah di bawah nol.',
    en: 'How many are not served yet, never below zero.',
  },
  parameters: [HARUS, TERLAYANI],
  result: { type: 'number', unit: PEOPLE },
  errors: [
    NOT_A_NUMBER,
    { code: '#VALUE!', when: { id: 'Jumlah negatif.', en: 'A count is negative.' } },
    NO_FIGURE,
  ],
  source: 'Permendagri 59/2021',
  examples: [
    { args: '364,350', result: 14 },
    { args: '5,7', result: 0 },
  ],
  compute: (harus: number, terlayani: number) => {
    if (harus < 0) throw wrongValue(HARUS, harus, NEGATIVE);
    if (terlayani < 0) throw wrongValue(TERLAYANI, terlayani, NEGATIVE);
    return belum(harus, terlayani);
  },
  builtin: ([harus, terlayani]) => {
    const h = operand(harus);
    const t = operand(terlayani);
    return blankUnlessFilled(
      [h, t],
      guarded(
        [
          [`${h}<0`, '#VALUE!'],
          [`${t}<0`, '#VALUE!'],
        ],
        `IF(${h}>${t},${h}-${t},0)`,
      ),
    );
  },
};
