import { findingsIn } from '../../kit/check';

test('goals of which a table tells the budget make up its total', () => {
  const table = (anggaran: number): string => `
    Efisiensi Penggunaan Sumber Daya Tahun 2023
    No | Sasaran | Capaian Kinerja (%) | Anggaran | Realisasi Anggaran | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
    1 | Meningkatnya Rehabilitasi Sosial | 100 | 60000000 | 54000000 | 90 | 10
    2 | Meningkatnya Pemberdayaan Sosial | 100 | 40000000 | 38000000 | 95 | 5
     | Jumlah | | ${anggaran} | 92000000 | 92 |`;
  expect(findingsIn(table(100000000))).toEqual([]);
  expect(findingsIn(table(110000000))).toEqual(['total-salah@D5']);
});
