import { exactOf } from '../../../src/rules/kit/nilai-tepat';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

/** The columns whose exact figures are known, with those of the first row. */
const exact = (text: string): unknown => {
  const { recognition, policies } = check(text);
  const [table] = recognition.tables;
  const columns = exactOf(table!, policies.get(table!)!);
  return Object.fromEntries(
    [...columns].map(([column, rows]) => [column.key, rows.get(table!.rows[0]!)]),
  );
};

const BUDGET = ['No | Program | Anggaran (Rp) | Realisasi (Rp)', '8000000 | 6000000'] as const;
const PERFORMANCE = [
  'No | Program | Capaian Kinerja (%) | Realisasi Anggaran (%)',
  '100 | 75',
] as const;
const SERVED = [
  'No | Jenis Layanan | Harus Dilayani | Terlayani | Persentase Penerima',
  '400 | 300 | 75',
] as const;

test.each([
  ['budget and spending alone', BUDGET, '', '', {}],
  ['with their percentage', BUDGET, '%', '75', { serapan: 75 }],
  ['percentages with their difference', PERFORMANCE, 'Efisiensi (%)', '25', { efisiensi: 25 }],
  ['an index without the quality that it is made of', SERVED, 'Indeks SPM', '72', {}],
  ['quality without an index', SERVED, 'Persentase Mutu', '50', {}],
  ['with the index', SERVED, 'Persentase Mutu | Indeks SPM', '50 | 70', { indeks: 70 }],
])('%s', (_, [header, figures], columns, own, expected) => {
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | ${figures} | ${own}`);
  expect(exact([`${header} | ${columns}`, ...rows].join('\n'))).toEqual(expected);
});
