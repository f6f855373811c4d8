import { kesamaan } from '../../../src/rules/kit/kesamaan';
import { onlyTable } from '../../kit/only-table';

test('in form E.81 what was spent up to now hangs on the money of the plan, and that on it', () => {
  const table = onlyTable(`
    Evaluasi Terhadap Hasil RKPD Tahun 2023
    Kode | Program/Kegiatan | Target RPJMD Tahun 2026 | < | Realisasi Capaian Kinerja RPJMD s/d RKPD Tahun Lalu (n-2) | < | Target Kinerja dan Anggaran RKPD Tahun Berjalan yang Dievaluasi | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran RKPD yang Dievaluasi | < | Realisasi Kinerja dan Anggaran RPJMD s/d Tahun 2023 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD s/d Tahun 2023 (%) | <
    ^ | ^ | ^ | < | ^ | < | ^ | < | I | < | II | < | III | < | IV | < | ^ | < | ^ | < | ^ | <
     | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04.2.01.01 | Penyediaan Permakanan | 400 | 400000000 | 198 | 170000000 | 100 | 100000000 | 10 | 15000000 | 25 | 25000000 | 30 | 30000000 | 33 | 27000000 | 98 | 97000000 | 296 | 267000000 | 74 | 66.75
    1.06.04.2.01.02 | Penyediaan Sandang | 240 | 320000000 | 120 | 136000000 | 60 | 80000000 | 8 | 12000000 | 15 | 20000000 | 18 | 24000000 | 19 | 20000000 | 60 | 76000000 | 180 | 212000000 | 75 | 66.25
    1.06.06.2.01.01 | Penyediaan Makanan | 320 | 200000000 | 158 | 85000000 | 80 | 50000000 | 10 | 7500000 | 20 | 12500000 | 24 | 15000000 | 24 | 10000000 | 78 | 45000000 | 236 | 130000000 | 73.75 | 65`);
  const hanging = (key: string, ...values: readonly number[]): unknown[] =>
    kesamaan(
      table,
      0,
      table.rows[0]!,
      table.columns.find((c) => c.key === key)!,
    ).map(({ hasil, berlaku }) => [hasil.key, values.filter(berlaku)]);
  expect(hanging('anggaranRenstra', 400000000, 500000000)).toEqual([
    ['serapanRenstra', [400000000]],
  ]);
  expect(hanging('realisasiAnggaranKumulatif', 267000000, 276000000)).toEqual([
    ['serapanRenstra', [267000000]],
    // What was spent before and this year makes it up.
    ['realisasiAnggaranLalu', [267000000]],
  ]);
});
