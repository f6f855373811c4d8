import { wrongValue } from './errors';
import { chosen, guarded } from './formula';
import { MeasureError, type Measure, type Parameter, type Reading, type Readings } from './model';
import { option } from './options';
import { NEGATIVE, NOT_A_NUMBER, PEOPLE, PERCENT_POINTS } from './parameters';

/** rata: mean of the rows' percentages, each capped at 100; jumlah: ratio of the sums. */
export type CaraMutu = 'rata' | 'jumlah';
export const CARA_MUTU: readonly [CaraMutu, ...CaraMutu[]] = ['rata', 'jumlah'];

/**
 * Quality percentage over rows, in percent points. Rows without need are left out; a blank
 * `terlayani` beside a need counts as nobody served.
 * @returns null where no row has a need.
 */
export function mutu(
  rows: readonly { readonly harus: number | null; readonly terlayani: number | null }[],
  cara: CaraMutu = 'rata',
): number | null {
  let shares = 0;
  let needed = 0;
  let served = 0;
  let count = 0;
  for (const { harus, terlayani } of rows) {
    if (harus === null || harus <= 0) continue;
    count++;
    shares += Math.min(1, (terlayani ?? 0) / harus);
    needed += harus;
    served += terlayani ?? 0;
  }
  if (count === 0) return null;
  return (cara === 'rata' ? shares / count : served / needed) * 100;
}

const HARUS: Parameter = {
  name: { id: 'harus', en: 'required' },
  description: {
    id: 'Rentang jumlah mutu yang harus dipenuhi.',
    en: 'Range of what must be provided, one row a good or service.',
  },
  type: 'number',
  reads: 'jumlah',
  shape: 'range',
  unit: PEOPLE,
};
const TERLAYANI: Parameter = {
  name: { id: 'terlayani', en: 'served' },
  description: {
    id: 'Rentang jumlah mutu yang terpenuhi, sama panjang.',
    en: 'Range of what was provided, of the same size.',
  },
  type: 'number',
  reads: 'jumlah',
  shape: 'range',
  unit: PEOPLE,
};
const CARA: Parameter = {
  name: { id: 'cara', en: 'method' },
  description: {
    id: '"rata": rata-rata persentase baris, masing-masing paling tinggi 100; "jumlah": perbandingan jumlahnya.',
    en: '"rata": mean of the row percentages, each at most 100; "jumlah": ratio of the sums.',
  },
  type: 'string',
  shape: 'scalar',
  optional: true,
  default: { id: '"rata"', en: '"rata"' },
};

export const MUTU: Measure = {
  name: 'MUTU',
  summary: {
    id: 'Persentase mutu minimal layanan dari baris barang, jasa, dan SDM.',
    en: 'Quality percentage of a service over its goods, services and staff.',
  },
  parameters: [HARUS, TERLAYANI, CARA],
  result: { type: 'number', unit: PERCENT_POINTS },
  errors: [
    NOT_A_NUMBER,
    {
      code: '#VALUE!',
      when: {
        id: 'Jumlah negatif, kedua rentang tidak sama ukurannya, atau cara tidak dikenal.',
        en: 'A count is negative, the ranges differ in size, or the method is unknown.',
      },
    },
    {
      code: '#N/A',
      when: { id: 'Tidak ada baris yang perlu dilayani.', en: 'No row has a need.' },
    },
  ],
  source: 'Permendagri 59/2021',
  examples: [
    { args: '{10;4;0},{5;4;0}', result: 75 },
    { args: '{10;4;0},{5;4;0},"jumlah"', result: 64.28571428571429 },
    { args: '{0;0},{0;0}', result: '#N/A' },
  ],
  compute: (harus: Readings, terlayani: Readings, cara: string | null) => {
    const method = option(cara, CARA, CARA_MUTU);
    const need = numbers(harus, HARUS);
    const done = numbers(terlayani, TERLAYANI);
    const sameShape = harus.length === terlayani.length && need.length === done.length;
    if (!sameShape) {
      throw wrongValue(TERLAYANI, size(terlayani), {
        id: `ukuran rentang harus sama dengan argumen harus (${size(harus)}).`,
        en: `the range must have the size of argument required (${size(harus)}).`,
      });
    }
    if ([...harus, ...terlayani].flat().every((v) => v === null)) return '';
    const value = mutu(
      need.map((n, i) => ({ harus: n, terlayani: done[i] ?? null })),
      method,
    );
    if (value !== null) return value;
    throw new MeasureError('#N/A', {
      id: 'Argumen harus: tidak ada baris yang perlu dilayani.',
      en: 'Argument required: no row has a need.',
    });
  },
  builtin: ([harus = '', terlayani = '', cara]) => {
    const share = `((${terlayani}<${harus})*${terlayani}/(${harus}+(${harus}=0))+(${terlayani}>=${harus}))`;
    return guarded(
      [
        [`COUNTA(${harus},${terlayani})=0`, '""'],
        [`COUNTIF(${harus},"<0")+COUNTIF(${terlayani},"<0")>0`, '#VALUE!'],
        [`COUNTIF(${harus},">0")=0`, '#N/A'],
      ],
      chosen(cara, [
        ['rata', `SUMPRODUCT((${harus}>0)*${share})/COUNTIF(${harus},">0")*100`],
        ['jumlah', `SUMIF(${harus},">0",${terlayani})/SUMIF(${harus},">0")*100`],
      ]),
    );
  },
  builtinLimit: {
    id: 'Untuk rentang sel yang berisi angka atau kosong.',
    en: 'For cell ranges that hold numbers or blanks.',
  },
};

function numbers(readings: Readings, parameter: Parameter): readonly (number | null)[] {
  return readings.flat().map((value: Reading) => {
    if (value === 'none') return null;
    if (value !== null && value < 0) throw wrongValue(parameter, value, NEGATIVE);
    return value;
  });
}

function size(readings: Readings): string {
  return `${readings.length} × ${readings[0]?.length ?? 0}`;
}
