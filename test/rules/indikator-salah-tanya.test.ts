import type { Column } from '../../src/layouts/model';
import { indikatorSalah } from '../../src/rules/indikator-salah';
import { readAs, reportedOn } from './kit/tanya';

/** Where the programme has a column of its own, an indicator is of it, and no goal's. */

const [as, withProgramme] = [
  (columns: readonly Column[]) => columns,
  (columns: readonly Column[]): readonly Column[] => [
    ...columns,
    { ...columns[0]!, key: 'program' },
  ],
];

test('one indicator at two goals is a copy, but not at two programmes', () => {
  const table = `
    No | Sasaran | Indikator Kinerja Utama | Target 2023
    1 | Terpenuhinya penyuluh masyarakat desa | Persentase penyuluh masyarakat desa yang aktif | 80
    2 | Meningkatnya akuntabilitas | Persentase penyuluh masyarakat desa yang aktif | 70`;
  expect(reportedOn(indikatorSalah, readAs(table, as))).toEqual(['salinan']);
  expect(reportedOn(indikatorSalah, readAs(table, withProgramme))).toEqual([]);
});

test('one indicator twice in a list is another one, but not at two programmes', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PSKS yang aktif | % | 80 | 72 | 90
    2 | Persentase PSKS yang aktif | % | 70 | 63 | 90
    3 | Nilai SAKIP | Nilai | 80 | 72 | 90`;
  expect(reportedOn(indikatorSalah, readAs(table, as))).toEqual(['duaKali']);
  expect(reportedOn(indikatorSalah, readAs(table, withProgramme))).toEqual([]);
});
