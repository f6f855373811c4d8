import { columnOf, type Table } from '../../../src/layouts/model';
import { neraca } from '../../../src/rules/kit/neraca';
import { isTertukar, sebabTertukar } from '../../../src/rules/kit/tertukar';
import { findingsIn } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { onlyTable } from '../../kit/only-table';

/** What the sums of two columns prove of a row whose part is more than its whole. */
function isSwapped(table: Table, at: number): boolean {
  const [bagian, dari] = ['realisasiAnggaran', 'anggaran'].map((key) => columnOf(table, key)!);
  const row = table.rows.find(({ row }) => row === at - 1)!;
  return isTertukar(neraca(table), row, { bagian: bagian!, dari: dari! });
}

const PROGRAM = (row: string, total: string): string => `
  No | Program | Anggaran | Realisasi | Sisa
  1 | Program Rehabilitasi Sosial | 9000 | 8500 | 500
  2 | Program Pemberdayaan Sosial | ${row}
  3 | Program Penanganan Bencana | 2000 | 1000 | 1000
  | Jumlah | ${total}`;

test.each([
  ['swapped', '2900 | 3000 | 100', '14000 | 12400 | 1600', true],
  [
    'spent from no budget, where the sums count it as budget',
    ' | 3000 | 3000',
    '14000 | 9500 | 4500',
    true,
  ],
  ['more spent than budgeted', '2900 | 3000 | -100', '13900 | 12500 | 1400', false],
  // What is left is off as the budget would be.
  [
    'a figure too high, from which the rest is made',
    '3000 | 3100 | -100',
    '14000 | 12500 | 1500',
    false,
  ],
  ['as much spent as budgeted', '3000 | 3000 | 0', '14000 | 12500 | 1500', false],
])('%s', (_, row, total, swapped) => {
  expect(isSwapped(onlyTable(PROGRAM(row, total)), 3)).toBe(swapped);
});

test('a swap elsewhere, of as much, makes no second one', () => {
  const table = onlyTable(`
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM REHABILITASI SOSIAL | 8000 | 8000
    1. | Penyediaan Permakanan | 5000 | 6000
    2. | Penyediaan Sandang | 3000 | 2000
    II | PROGRAM PENANGANAN BENCANA | 9000 | 10000
    1. | Penyediaan Makanan | 10000 | 9000`);
  expect([3, 5].map((at) => isSwapped(table, at))).toEqual([false, true]);
});

test('it explains the sums of its two columns alone', () => {
  const table = onlyTable(PROGRAM('2900 | 3000 | 100', '14000 | 12400 | 1700'));
  const sums = neraca(table);
  const causes = Object.fromEntries(
    sums.total.map((total) => [total.column.key, sebabTertukar(sums, total).map((c) => c.row + 1)]),
  );
  expect(causes).toEqual({ anggaran: [3], realisasiAnggaran: [3], sisa: [] });
});

test("people served and in need that stand in each other's column", () => {
  const table = (second: string): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i === 1 ? second : '100 | 80'} | 80`).join('\n')}
     | Jumlah | 500 | 400 | 80`;
  expect(findingsIn(table('100 | 80'))).toEqual([]);
  expect(findingsIn(table('80 | 100'))).toEqual(['melebihi-sasaran@D4']);
});
