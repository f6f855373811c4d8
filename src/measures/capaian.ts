import { notDefined, wrongValue } from './errors';
import { blankUnlessFilled, chosen, guarded, isOmitted, operand, smaller } from './formula';
import type { Measure, Parameter } from './model';
import { option } from './options';
import {
  NEGATIVE,
  NO_FIGURE,
  NOT_A_NUMBER,
  PERCENT_POINTS,
  ZERO,
  percentParameter,
} from './parameters';

/** naik: more is better; turun: less is better, (2T − R) / T; turun-rasio: less is better, T / R. */
export type Arah = 'naik' | 'turun' | 'turun-rasio';
export const ARAH: readonly [Arah, ...Arah[]] = ['naik', 'turun', 'turun-rasio'];

/**
 * Capaian in percent points, unrounded. `batas` caps it (percent points; null or absent: no cap).
 * @returns null where it is not defined: target not above 0, or realisasi not above 0 for turun-rasio.
 */
export function capaian(
  target: number,
  realisasi: number,
  options: { readonly arah?: Arah; readonly batas?: number | null } = {},
): number | null {
  const { arah = 'naik', batas = null } = options;
  if (target <= 0 || (arah === 'turun-rasio' && realisasi <= 0)) return null;
  const value =
    arah === 'naik'
      ? (realisasi / target) * 100
      : arah === 'turun'
        ? ((2 * target - realisasi) / target) * 100
        : (target / realisasi) * 100;
  return batas === null ? value : Math.min(value, batas);
}

const TARGET: Parameter = {
  name: { id: 'target', en: 'target' },
  description: { id: 'Target dalam satuan indikatornya.', en: "Target, in the indicator's unit." },
  type: 'number',
  reads: 'nilai',
  shape: 'scalar',
};
const REALISASI: Parameter = {
  name: { id: 'realisasi', en: 'actual' },
  description: { id: 'Realisasi dalam satuan yang sama.', en: 'Actual value, in the same unit.' },
  type: 'number',
  reads: 'nilai',
  shape: 'scalar',
};
const DIRECTION: Parameter = {
  name: { id: 'arah', en: 'direction' },
  description: {
    id: '"naik": makin besar makin baik; "turun": makin kecil makin baik, (2T−R)/T; "turun-rasio": T/R.',
    en: '"naik": more is better; "turun": less is better, (2T−R)/T; "turun-rasio": less is better, T/R.',
  },
  type: 'string',
  shape: 'scalar',
  optional: true,
  default: { id: '"naik"', en: '"naik"' },
};
const BATAS = percentParameter(
  { id: 'batas', en: 'cap' },
  { id: 'Batas atas capaian, misalnya 100.', en: 'Upper limit of the result, such as 100.' },
  { optional: true, default: { id: 'tanpa batas', en: 'no limit' } },
);

export const CAPAIAN: Measure = {
  name: 'CAPAIAN',
  summary: {
    id: 'Capaian kinerja: realisasi dibanding target, dalam persen.',
    en: 'Achievement: the actual value against its target, in percent.',
  },
  parameters: [TARGET, REALISASI, DIRECTION, BATAS],
  result: { type: 'number', unit: PERCENT_POINTS },
  errors: [
    NOT_A_NUMBER,
    {
      code: '#VALUE!',
      when: {
        id: 'Target negatif, arah tidak dikenal, atau batas tidak positif.',
        en: 'The target is negative, the direction unknown, or the cap not positive.',
      },
    },
    NO_FIGURE,
    {
      code: '#N/A',
      when: {
        id: 'Target nol (atau realisasi nol untuk "turun-rasio").',
        en: 'The target is zero (or the actual value is, for "turun-rasio").',
      },
    },
  ],
  source: 'PermenPANRB 53/2014; Permensos 9/2018 Lampiran II',
  examples: [
    { args: '50,26.21', result: 52.42, source: 'Laporan SPM Singkawang 2018' },
    { args: '55,3.65', result: 6.636363636363637, source: 'Laporan SPM Singkawang 2018' },
    { args: '885,232', result: 26.214689265536723, source: 'Laporan SPM Singkawang 2018' },
    { args: '9.8,9.33,"turun"', result: 104.79591836734694 },
    { args: '9.8,9.33,"turun-rasio"', result: 105.03751339764202 },
    { args: '63,65.29,,100', result: 100, source: 'LKjIP Temanggung 2023' },
    { args: '0,5', result: '#N/A' },
    { args: '"",""', result: '' },
  ],
  compute: (target: number, realisasi: number, arah: string | null, batas: number | null) => {
    if (batas !== null && batas <= 0) {
      throw wrongValue(BATAS, batas, { id: 'harus lebih dari 0.', en: 'must be above 0.' });
    }
    if (target < 0) throw wrongValue(TARGET, target, NEGATIVE);
    if (target === 0) throw notDefined(TARGET, target, ZERO);
    const direction = option(arah, DIRECTION, ARAH);
    if (direction === 'turun-rasio') {
      if (realisasi < 0) throw wrongValue(REALISASI, realisasi, NEGATIVE);
      if (realisasi === 0) throw notDefined(REALISASI, realisasi, ZERO);
    }
    return capaian(target, realisasi, { arah: direction, batas }) ?? '';
  },
  builtin: ([target, realisasi, arah, batas]) => {
    const t = operand(target);
    const r = operand(realisasi);
    const b = operand(batas);
    const isFixed = Number(batas) > 0;
    const capped = (formula: string): string => {
      if (isOmitted(batas)) return formula;
      const cap = smaller(formula, b);
      return isFixed ? cap : `IF(${b}="",${formula},${cap})`;
    };
    const zeroOrLess = (x: string): [string, string][] => [
      [`${x}<0`, '#VALUE!'],
      [`${x}=0`, '#N/A'],
    ];
    const hasCap = !isOmitted(batas) && !isFixed;
    return blankUnlessFilled(
      [t, r],
      guarded(
        [...(hasCap ? [[`(${b}<>"")*(${b}<=0)>0`, '#VALUE!'] as const] : []), ...zeroOrLess(t)],
        chosen(arah, [
          ['naik', capped(`${r}/${t}*100`)],
          ['turun', capped(`(2*${t}-${r})/${t}*100`)],
          ['turun-rasio', guarded(zeroOrLess(r), capped(`${t}/${r}*100`))],
        ]),
      ),
    );
  },
};
