import { neraca } from '../../../src/rules/kit/neraca';
import { cellsOf } from '../../kit/check';
import { onlyTable } from '../../kit/only-table';

/** Rows beside each other below a programme: budget and spending of each. */
const PROGRAM = (...rows: readonly string[]): string => `
  No | Uraian Program dan Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
  ${rows.map((row, i) => `${i + 1} | ${i ? `Penyediaan ${'ABCDEF'.charAt(i - 1)}` : 'PROGRAM REHABILITASI SOSIAL'} | ${row}`).join('\n')}`;

/** What the figures prove: the row of each heading, then those of its details, by their rows in the sheet. */
function proven(...rows: readonly string[]): string[] {
  const table = onlyTable(PROGRAM(...rows));
  const line = (i: number): number => table.rows[i]!.row + 1;
  return neraca(table).salahTingkat.map(
    ({ row, induk, rincian }) =>
      `${line(row)}: ${rincian.map(line).join(' ')}, ${induk === null ? 'of none' : `of ${line(induk)}`}`,
  );
}

test.each([
  ['details of one level', ['60 | 50', '30 | 25', '30 | 25'], []],
  ['a kegiatan beside its details', ['50 | 40', '50 | 40', '30 | 25', '20 | 15'], ['3: 4 5, of 2']],
  ['a kegiatan beside its only detail', ['50 | 40', '50 | 40', '50 | 40'], ['3: 4, of 2']],
  [
    'one beside another that has no details',
    ['90 | 70', '40 | 30', '50 | 40', '30 | 25', '20 | 15'],
    ['4: 5 6, of 2'],
  ],
  [
    'two kegiatan',
    ['80 | 60', '50 | 40', '30 | 25', '20 | 15', '30 | 20', '30 | 20'],
    ['3: 4 5, of 2', '6: 7, of 2'],
  ],
  // Nothing spent yet adds up on any level.
  [
    'nothing spent of it yet',
    ['90 | 30', '40 | 30', '50 | 0', '30 | 0', '20 | 0'],
    ['4: 5 6, of 2'],
  ],
  [
    'a programme without its spending',
    ['90 | ', '40 | 30', '50 | 40', '30 | 25', '20 | 15'],
    ['4: 5 6, of 2'],
  ],
  ['a programme without any figure', [' | ', '50 | 40', '30 | 25', '20 | 15'], []],
  ['rows of noughts', ['60 | 50', '60 | 50', '0 | 0', '0 | 0'], []],
  [
    'a kegiatan beside the programme',
    ['60 | 50', '60 | 50', '30 | 20', '20 | 15', '10 | 5'],
    ['4: 5 6, of none'],
  ],
  // A slip in one column: the other proves it, where both hold half as much again as the programme.
  ['everything twice, with a slip', ['50 | 54', '50 | 41', '30 | 25', '20 | 15'], ['3: 4 5, of 2']],
  ['not everything twice', ['50 | 55', '50 | 41', '30 | 25', '20 | 15'], []],
])('%s', (_, rows, found) => {
  expect(proven(...rows)).toEqual(found);
});

test('a kegiatan written among the details of another goes beside it, where the programme counts it', () => {
  const table = (program: string): string => `
    No | Uraian Program dan Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
    I | PROGRAM REHABILITASI SOSIAL | ${program}
    1. | Kegiatan Rehabilitasi Sosial Dasar | 60 | 50
    a. | Penyediaan Permakanan | 40 | 30
    b. | Penyediaan Sandang | 20 | 20
    c. | Layanan Lainnya | 50 | 40
    d. | Layanan Rujukan | 30 | 25
    e. | Layanan Data | 20 | 15`;
  const slips = (program: string): unknown[] =>
    neraca(onlyTable(table(program))).salahTingkat.map(({ row, induk }) => [row, induk]);
  expect(slips('110 | 90')).toEqual([[4, 0]]);
  expect(slips('120 | 90')).toEqual([]);
});

test.each([
  ['spending of which there is none yet', ['90 | 30', '40 | 30', '50 | 0', '30 | 0', '20 | 0']],
  [
    'a programme that leaves its spending out',
    ['90 | ', '40 | 30', '50 | 40', '30 | 25', '20 | 15'],
  ],
])('%s leaves the budget to prove the levels', (_, rows) => {
  expect(cellsOf('rincian-salah', PROGRAM(...rows))).toEqual([]);
});
