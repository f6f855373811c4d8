import { columnOf } from '../../../src/layouts/model';
import { meansOf, totalBudget } from '../../../src/rules/kit/rata';
import type { RuleContext } from '../../../src/rules/model';
import { check } from '../../kit/check';
import { workbookOf } from '../../kit/sheet-text';

test('a mean may be that of all above it, of one level, or of its siblings, each of them capped or not', () => {
  const [table] = check(`
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 72 | 120
     | Rata-rata | | | | 107.5`).recognition.tables;
  const means = meansOf(table!, 2, columnOf(table!, 'capaian')!, undefined)!;
  expect({ ...means, candidates: [...new Set(means.candidates)] }).toEqual({
    expected: 107.5,
    rows: 2,
    candidates: [107.5, 97.5, null],
  });
});

test('a mean beside the goals of a table may be that of them without what is below them', () => {
  const [table] = check(`
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 100 | 90 | 90
    2 | Persentase PSKS aktif | % | 100 | 80 | 80
    A | Perlindungan sosial | | | |
    1 | Persentase korban bencana terbantu | % | 100 | 40 | 40
     | Rata-rata | | | | 85`).recognition.tables;
  const { candidates } = meansOf(table!, 4, columnOf(table!, 'capaian')!, undefined)!;
  expect([...new Set(candidates)]).toEqual([70, 85, null]);
});

test('the share of the budget that was spent, in whichever table has a total', () => {
  const { tables } = check(
    workbookOf({
      Anggaran: `
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | Program Rehabilitasi Sosial | 60000000 | 40000000
        2 | Program Penanganan Bencana | 40000000 | 35000000
         | Jumlah | 100000000 | 75000000`,
      Rincian: `
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | Program Pemberdayaan Sosial | 60000000 | 40000000
        2 | Program Perlindungan Sosial | 40000000 | 35000000`,
    }),
  ).recognition;
  expect(tables).toHaveLength(2);
  expect(totalBudget({ tables } as unknown as RuleContext)).toEqual([75]);
});
