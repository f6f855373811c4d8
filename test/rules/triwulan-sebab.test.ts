import { findingsIn } from '../kit/check';

test('a parent follows from whichever of its details has quarters off as much', () => {
  const table = (second: number, parent: number): string => `
    Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
    ^ | ^ | Rp | I | II | III | IV | Rp
    ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 180000000 | 3000000 | 4000000 | 5000000 | 6000000 | ${parent}
    1.06.04.2.01 | Rehabilitasi Sosial Dasar | 90000000 | 2000000 | 3000000 | 4000000 | 5000000 | 14000000
    1.06.04.2.02 | Rehabilitasi Sosial Lainnya | 90000000 | 1000000 | 1000000 | 1000000 | 1000000 | ${second}`;
  expect(findingsIn(table(4000000, 18000000))).toEqual([]);
  expect(findingsIn(table(4000500, 18000500))).toEqual(['triwulan-salah@H6']);
});
