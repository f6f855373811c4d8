import { tabelLayanan } from '../../../src/rules/kit/layanan';
import { persenJumlah } from '../../../src/rules/kit/persen-jumlah';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

/** What the percentage of each total may be, to two decimals, each once. */
const boleh = (head: string, ...rows: readonly string[]): unknown[] => {
  const text = [head, ...rows].join('\n');
  const [table] = check(text).recognition.tables;
  return persenJumlah(tabelLayanan(table!)!).map((total) => [
    ...new Set(total.boleh.map((value) => value.toFixed(2))),
  ]);
};

const HEAD = 'No | Jenis Layanan | Harus Dilayani | Terlayani | Capaian (%)';

test('a total may print the mean of the rows since the one before, or of all above it', () => {
  const rows = [
    `1 | ${LAYANAN[0]} | 100 | 50 | 50`,
    `2 | ${LAYANAN[1]} | 200 | 150 | 75`,
    ' | Sub Jumlah | 300 | 200 | 66.67',
    `3 | ${LAYANAN[2]} | 100 | 80 | 80`,
    ' | Jumlah | 400 | 280 | 70',
  ];
  expect(boleh(HEAD, ...rows)).toEqual([
    ['66.67', '62.50'],
    ['70.00', '80.00', '68.33'],
  ]);
});

test('rows without a percentage, or without what it is made of, are left out of the means', () => {
  const rows = [
    `1 | ${LAYANAN[0]} | 100 | 50 | `,
    `2 | ${LAYANAN[1]} | 200 | | 75`,
    `3 | ${LAYANAN[2]} | | 150 | 80`,
    `4 | ${LAYANAN[3]} | 100 | 90 | 90`,
    `5 | ${LAYANAN[4]} | 0 | 0 | `,
    ' | Jumlah | 400 | 300 | 75',
  ];
  expect(boleh(HEAD, ...rows)).toEqual([['75.00', '81.67', '70.00']]);
});

test('where no row prints a percentage, that of the total is the mean of what they make', () => {
  const rows = [
    `1 | ${LAYANAN[0]} | 100 | 50 | `,
    `2 | ${LAYANAN[1]} | 200 | 150 | `,
    ' | Jumlah | 300 | 200 | 66.67',
  ];
  expect(boleh(HEAD, ...rows)).toEqual([['66.67', '62.50']]);
});

test('the quarterly form has an index for all services, no percentage of a total', () => {
  const rows = [
    `1 | ${LAYANAN[0]} | | | 96`,
    ' | Persentase pencapaian penerima layanan dasar (80%) | | | 76',
    ' | A. Jumlah yang harus dilayani | 20 | 19 | 95',
    ' | Persentase pencapaian mutu minimal layanan dasar (20%) | | | 20',
    ' | B. Jumlah mutu barang/jasa/SDM | | | 100',
    ' | 1. Penyediaan permakanan | 20 | 20 | 100',
    ' | Jumlah | 20 | 19 | 95',
  ];
  expect(boleh(HEAD, ...rows)).toEqual([]);
});
