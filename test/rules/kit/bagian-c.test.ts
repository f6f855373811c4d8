import { toA1 } from '../../../src/sheet/address';
import { bagianC } from '../../../src/rules/kit/bagian-c';
import { check } from '../../kit/check';
import { withSectionC } from '../../kit/section-c';

/** What is known of each budget: cells of budget, spending, rest and share. */
function anggaran(...rows: readonly string[]): string[] {
  return check(withSectionC(...rows)).recognition.tables.flatMap((table) =>
    bagianC(table).map(({ anggaran, realisasi, sisa, persen }) =>
      [anggaran, realisasi, sisa, persen]
        .map((one) => (one ? toA1(one.row.row, one.column.column) : '-'))
        .join(' '),
    ),
  );
}

test.each([
  [
    'budget, spending, rest and share below each other',
    [
      '| Alokasi | Rp | 200000000 | | |',
      '| Realisasi | Rp | 180000000 | | |',
      '| Selisih | Rp | 20000000 | | |',
      '| Persentase | % | 90 | | |',
    ],
    ['D9 D10 D11 D12'],
  ],
  [
    'all in the column of those served',
    [
      '| Alokasi | Rp | | 200000000 | |',
      '| Realisasi | Rp | | 180000000 | |',
      '| Selisih | Rp | | 20000000 | |',
    ],
    ['E9 E10 E11 -'],
  ],
  [
    'the share as a text, its dot before decimals',
    [
      '| Alokasi | Rp | 200000000 | | |',
      '| Realisasi | Rp | 180000000 | | |',
      '| Serapan | % | "89.999" | | |',
    ],
    ['D9 D10 - D11'],
  ],
  [
    'the share in the column of the percentages, in a row of its own',
    [
      '| Alokasi | Rp | 200000000 | | |',
      '| Realisasi | Rp | 180000000 | | |',
      '| Persentase | | | | | 90',
    ],
    ['D9 D10 - G11'],
  ],
  [
    'the share in the column of the percentages, beside the spending',
    ['| Alokasi | Rp | 200000000 | | |', '| Realisasi | Rp | 180000000 | | | 90'],
    ['D9 D10 - G10'],
  ],
  [
    'budget, spending and rest beside each other',
    ['| Anggaran | Rp | 200000000 | 180000000 | 20000000 | 90'],
    ['D9 E9 F9 -'],
  ],
  ['a budget that nothing is said of', ['| Alokasi | Rp | 200000000 | | |'], []],
  [
    'what stands before the first budget belongs to none',
    [
      '| Realisasi | Rp | 170000000 | | | 85',
      '| Selisih | Rp | 10000000 | | |',
      '| Alokasi | Rp | 200000000 | | |',
      '| Realisasi | Rp | 180000000 | | |',
    ],
    ['D11 D12 - -'],
  ],
])('%s', (_, rows, found) => {
  expect(anggaran(...rows)).toEqual(found);
});

test('a form that prints no percentages has no share beside its spending', () => {
  const rows = ['| Alokasi | Rp | 200000000 | | ', '| Realisasi | Rp | 180000000 | | '];
  const text = withSectionC(...rows)
    .split('\n')
    .map((line) => line.replace(/\|[^|]*$/, ''))
    .join('\n');
  const [table] = check(text).recognition.tables;
  expect(table?.columns.some(({ key }) => key === 'capaian')).toBe(false);
  expect(bagianC(table!)).toHaveLength(1);
});

test('a form that counts those served by quarters has no budget beside its spending', () => {
  const [table] = check(`
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani TW I | Terlayani TW II | Terlayani TW III | Terlayani TW IV | Capaian (%)
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | | | 100
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | 80
     | A. Jumlah yang harus dilayani | Orang | 20 | 5 | 10 | 15 | 20 | 100
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 5 | 10 | 15 | 20 | 100
     | C. Anggaran | | | | | | |
     | Alokasi | Rp | 200000000 | | | | |
     | Realisasi | Rp | 180000000 | | | | |`).recognition.tables;
  expect(bagianC(table!).map(({ realisasi }) => realisasi.value)).toEqual([180000000]);
});

test('a share in the column of percentages is one; among money it may be a fraction', () => {
  const mayBeFraction = (share: string): (boolean | undefined)[] => {
    const rows = ['| Alokasi | Rp | 200 | | |', '| Realisasi | Rp | 180 | | |', share];
    const [table] = check(withSectionC(...rows)).recognition.tables;
    return bagianC(table!).map(({ persen }) => persen?.mayBeFraction);
  };
  expect(mayBeFraction('| Persentase | | | | | 90')).toEqual([false]);
  expect(mayBeFraction('| Persentase | | 0.9 | | |')).toEqual([true]);
});
