import { guarded, isOmitted } from './formula';
import { MeasureError, type Measure, type Readings } from './model';
import { NOT_A_NUMBER } from './parameters';

/** Plain mean, unrounded; null of nothing. */
export function rata(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length ? sum / values.length : null;
}

export const RATA: Measure = {
  name: 'RATA',
  summary: {
    id: 'Rata-rata angka tanpa pembulatan; sel kosong, "-", "na", dan "n.a" dilewati.',
    en: 'Unrounded mean of the numbers; blanks, "-", "na" and "n.a" are skipped.',
  },
  parameters: [
    {
      name: { id: 'nilai', en: 'values' },
      description: {
        id: 'Angka atau rentang yang dirata-rata.',
        en: 'Numbers or ranges to average.',
      },
      type: 'number',
      reads: 'nilai',
      shape: 'repeating',
    },
  ],
  result: { type: 'number', unit: { id: 'satuan isinya', en: 'unit of the values' } },
  errors: [
    NOT_A_NUMBER,
    {
      code: '#N/A',
      when: { id: 'Tidak ada angka, hanya "-" atau "na".', en: 'No number, only "-" or "na".' },
    },
  ],
  source: 'PermenPANRB 53/2014',
  examples: [
    { args: '52.42,6.64,102.76,0,200', result: 72.364, source: 'Laporan SPM Singkawang 2018' },
    { args: '100,"-",50,"na"', result: 75 },
  ],
  compute: (ranges: readonly Readings[]) => {
    const cells = ranges.flat(2);
    const mean = rata(cells.filter((v) => typeof v === 'number'));
    if (mean !== null) return mean;
    if (cells.every((v) => v === null)) return '';
    throw new MeasureError('#N/A', {
      id: 'Argumen nilai: tidak ada angka untuk dirata-rata.',
      en: 'Argument values: there is no number to average.',
    });
  },
  builtin: (args) => {
    const given = args.flatMap((a) => (isOmitted(a) ? [] : [a]));
    const list = given.join(',');
    // COUNTA counts the blank texts that formulas give.
    const filled = given.map((a) => `SUMPRODUCT(LEN(${a}))`).join('+');
    return guarded([[`COUNT(${list})=0`, `IF(${filled}=0,"",#N/A)`]], `AVERAGE(${list})`);
  },
  builtinLimit: {
    id: 'Untuk sel: AVERAGE melewati setiap teks, juga teks angka.',
    en: 'For cells: AVERAGE skips every text, number text too.',
  },
};
