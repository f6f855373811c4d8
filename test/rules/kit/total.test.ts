import { barisTotal } from '../../../src/rules/kit/total';
import { pohonTertulis } from '../../../src/rules/kit/pohon';
import { onlyTable } from '../../kit/only-table';

/** Each total row of a table with the rows that it stands for, by their rows in the sheet. */
function totals(text: string): string[] {
  const table = onlyTable(text);
  const lines = (rows: readonly number[]): string =>
    rows.map((i) => table.rows[i]!.row + 1).join(' ');
  return barisTotal(table, pohonTertulis(table)).map(
    ({ row, sejak, semua, isPilihan }) =>
      `${lines([row])} = ${lines(sejak)}${isPilihan ? ' or' : ', all'} ${lines(semua)}`,
  );
}

const HEAD = 'No | Uraian Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)';

test('a total below rows, and one on top of them', () => {
  const rows = '1 | Penyediaan Permakanan | 20 | 18\n2 | Penyediaan Sandang | 10 | 9';
  expect(totals(`${HEAD}\n${rows}\n | Jumlah | 30 | 27`)).toEqual(['4 = 2 3, all 2 3']);
  expect(totals(`${HEAD}\n | Jumlah | 30 | 27\n${rows}`)).toEqual(['2 = 3 4, all 3 4']);
});

test('each sums what stands since the one before, the last may sum all', () => {
  const found = totals(`
    ${HEAD}
    1 | Penyediaan Permakanan | 20 | 18
     | Sub Jumlah | 20 | 18
    2 | Penyediaan Sandang | 10 | 9
     | Sub Jumlah | 10 | 9
     | Jumlah | 30 | 27`);
  expect(found).toEqual(['3 = 2, all 2', '5 = 4, all 4', '6 = 2 4, all 2 4']);
});

const PEGAWAI = (...totals: readonly string[]): string => `
  No | Uraian | Jumlah Pegawai | Ket
  1 | Pangkat/Golongan | |
  | a. Gol III | 29 |
  | b. Gol IV | 5 |
  ${totals[0]}
  2 | Jenis Kelamin | |
  | a. Laki-laki | 14 |
  | b. Perempuan | 20 |
  ${totals[1]}`;

test('the one total of a table with headings is of the last, or of all', () => {
  expect(totals(PEGAWAI('', 'Jumlah | | 34 |'))).toEqual(['9 = 7 8 or 3 4 7 8']);
  expect(totals(PEGAWAI('Jumlah | | 34 |', 'Jumlah | | 34 |'))).toEqual([
    '5 = 3 4, all 3 4',
    '9 = 7 8, all 7 8',
  ]);
});
