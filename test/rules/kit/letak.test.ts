import { type Silang, silang } from '../../../src/rules/kit/letak';
import { check } from '../../kit/check';

type Rows = readonly (readonly number[])[];

/** Four quarters and the year of each row, and of their total. */
const silangDari = (rows: Rows, total: readonly number[]): Silang => {
  const lines = rows.map(
    (r, i) =>
      `1.06.04.2.01.0${i + 1} | Penyediaan Barang ${'ABC'.charAt(i)} | 90000 | ${r.join(' | ')}`,
  );
  const text = [
    'Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023',
    '^ | ^ | Rp | I | II | III | IV | Rp',
    '^ | ^ | ^ | Rp | Rp | Rp | Rp | ^',
    ...lines,
    ` | Jumlah | ${rows.length * 90000} | ${total.join(' | ')}`,
  ].join('\n');
  return silang(check(text).recognition.tables[0]!);
};

/** Where the fault of a row's quarters lies, by what, and by how much the cell is too high. */
const salah = (rows: Rows, total: readonly number[]): unknown[] =>
  [...silangDari(rows, total).salah.values()].map((s) => [
    s.row,
    s.letak.column.key,
    s.bukti,
    s.kelebihan,
  ]);

const A = [2000, 3000, 4000, 5000, 14000];
const B = [1100, 1200, 1300, 1400, 5000];
const AB = [3100, 4200, 5300, 6400, 19000];

test('a quarter that its total contradicts too is the one cell', () => {
  expect(salah([A, B], AB)).toEqual([]);
  expect(salah([A, [1100, 1250, 1300, 1400, 5000]], AB)).toEqual([
    [1, 'realisasiAnggaranTw2', 'silang', 50],
  ]);
  expect(salah([A, [1100, 1200, 1300, 1400, 4900]], AB)).toEqual([
    [1, 'realisasiAnggaran', 'silang', -100],
  ]);
});

test('where no total tells, or more than one does, the year is named', () => {
  // The total holds the wrong figure as well.
  expect(salah([A, [1100, 1250, 1300, 1400, 5000]], [3100, 4250, 5300, 6400, 19050])).toEqual([
    [1, 'realisasiAnggaran', 'silang', -50],
  ]);
  expect(salah([A, [1100, 1250, 1300, 1400, 5000]], [3100, 4250, 5300, 6400, 19000])).toEqual([
    [1, 'realisasiAnggaran', 'setahun', -50],
    [2, 'realisasiAnggaran', 'setahun', -50],
  ]);
});

test('where two quarters would do, neither is named', () => {
  // Both are off from the total as well: here in the row, here in the total itself.
  expect(salah([A, [1150, 1250, 1300, 1400, 5050]], AB)).toEqual([
    [1, 'realisasiAnggaran', 'setahun', -50],
  ]);
  expect(salah([A, B], [3150, 4250, 5300, 6400, 19050])).toEqual([
    [2, 'realisasiAnggaran', 'setahun', -50],
  ]);
});

test('quarters that hold those before them are no parts of the year', () => {
  const running = silangDari(
    [
      [100, 200, 300, 400, 400],
      [50, 60, 80, 90, 90],
    ],
    [150, 260, 380, 490, 490],
  );
  expect([running.baris, [...running.salah]]).toEqual([[], []]);
});
