import { wrongValue } from './errors';
import { blankUnlessFilled, guarded, isOmitted, operand, smaller } from './formula';
import type { Measure } from './model';
import { NEGATIVE, NO_FIGURE, NOT_A_NUMBER, PERCENT_POINTS, percentParameter } from './parameters';

/** Weight of the recipients' percentage in the index; the rest is that of quality. */
export const BOBOT_PENERIMA = 80;

/** Index of a service, 0–100: two percentages (percent points), each capped at 100, weighed 80/20. */
export function indeks(penerima: number, mutu: number, bobot: number = BOBOT_PENERIMA): number {
  return (bobot * Math.min(penerima, 100) + (100 - bobot) * Math.min(mutu, 100)) / 100;
}

/** What a percentage adds to the index: 80 % of penerima, 20 % of mutu (percent points). */
export function kontribusi(persentase: number, bobot: number): number {
  return (bobot * Math.min(persentase, 100)) / 100;
}

const PENERIMA = percentParameter(
  { id: 'penerima', en: 'recipients' },
  { id: 'Persentase penerima layanan.', en: 'Percentage of recipients served.' },
);
const MUTU = percentParameter(
  { id: 'mutu', en: 'quality' },
  { id: 'Persentase mutu minimal layanan.', en: 'Quality percentage.' },
);
const BOBOT = percentParameter(
  { id: 'bobot', en: 'weight' },
  { id: 'Bobot penerima, 0 sampai 100.', en: 'Weight of the recipients, 0 to 100.' },
  { optional: true, default: { id: '80', en: '80' } },
);

export const INDEKS: Measure = {
  name: 'INDEKS',
  summary: {
    id: 'Indeks pencapaian SPM: 80 % penerima layanan dan 20 % mutu.',
    en: 'SPM achievement index: 80 % recipients and 20 % quality.',
  },
  parameters: [PENERIMA, MUTU, BOBOT],
  result: { type: 'number', unit: PERCENT_POINTS },
  errors: [
    NOT_A_NUMBER,
    {
      code: '#VALUE!',
      when: {
        id: 'Persentase negatif, atau bobot di luar 0–100.',
        en: 'A percentage is negative, or the weight outside 0–100.',
      },
    },
    NO_FIGURE,
  ],
  source: 'Permendagri 59/2021',
  examples: [
    { args: '100,100', result: 100 },
    { args: '90,50', result: 82 },
    { args: '250,50', result: 90 },
    { args: '90,50,60', result: 74 },
  ],
  compute: (penerima: number, mutu: number, bobot: number | null) => {
    if (penerima < 0) throw wrongValue(PENERIMA, penerima, NEGATIVE);
    if (mutu < 0) throw wrongValue(MUTU, mutu, NEGATIVE);
    if (bobot !== null && (bobot < 0 || bobot > 100)) {
      throw wrongValue(BOBOT, bobot, { id: 'harus 0 sampai 100.', en: 'must be 0 to 100.' });
    }
    return indeks(penerima, mutu, bobot ?? BOBOT_PENERIMA);
  },
  builtin: ([penerima, mutu, bobot]) => {
    const p = operand(penerima);
    const m = operand(mutu);
    const b = operand(bobot);
    const weighed = (w: string, rest: string): string =>
      `(${w}*${smaller(p, '100')}+${rest}*${smaller(m, '100')})/100`;
    const standard = weighed('80', '20');
    const formula = isOmitted(bobot)
      ? standard
      : guarded(
          [
            [`${b}=""`, standard],
            [`${b}<0`, '#VALUE!'],
            [`${b}>100`, '#VALUE!'],
          ],
          weighed(b, `(100-${b})`),
        );
    return blankUnlessFilled(
      [p, m],
      guarded(
        [
          [`${p}<0`, '#VALUE!'],
          [`${m}<0`, '#VALUE!'],
        ],
        formula,
      ),
    );
  },
};
