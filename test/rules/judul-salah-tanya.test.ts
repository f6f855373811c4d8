import { judulSalah } from '../../src/rules/judul-salah';
import { FORMULIR } from '../../src/rules/kit/contoh';
import { readAs, reportedOn } from './kit/tanya';

/** Which columns a title is held against. */

const form = `
  CAPAIAN SPM TRIWULAN II TAHUN 2024

  ${FORMULIR.trim().replace('Yang Terlayani', 'Terlayani Triwulan I')}`;

test('of a form the one column of those served bears the quarter of its title', () => {
  const one = readAs(form, (columns) => columns);
  expect(reportedOn(judulSalah, one)).toEqual(['judulTriwulan']);
  const two = readAs(form, (columns) => [
    ...columns,
    { ...columns.find(({ key }) => key === 'terlayani')!, key: 'realisasi', column: 12 },
  ]);
  expect(reportedOn(judulSalah, two)).toEqual([]);
});

test('a column of last year without one of this year has nothing to be held against', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
    1 | Persentase PSKS yang aktif | % | 80 | 72 | 90
    2 | Nilai SAKIP | Nilai | 70 | 63 | 90`;
  const past = readAs(table, (columns) =>
    columns.map((c) => (c.key === 'target' ? { ...c, key: 'targetLalu' } : c)),
  );
  expect(reportedOn(judulSalah, past)).toEqual([]);
});
