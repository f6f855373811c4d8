import { findingsIn } from '../kit/check';

/** The block of the plan in form E.81: what was reached up to last year, so far, and of its end. */

const E81 = `
EVALUASI HASIL RENJA DINAS SOSIAL TAHUN 2023
Kode | Program/Kegiatan | Indikator | Satuan | Target Renstra 2026 | < | Realisasi s/d Renja Tahun Lalu (2022) | < | Target Renja 2023 | < | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < | Realisasi Renja 2023 | < | Tingkat Capaian Renja 2023 | < | Realisasi Renstra s/d 2023 | < | Tingkat Capaian Renstra s/d 2023 | <
^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang yang menerima permakanan | Orang | 1000 | 900000000 | 400 | 300000000 | 200 | 180000000 | 50 | 40000000 | 50 | 40000000 | 50 | 40000000 | 50 | 50000000 | 200 | 170000000 | 100 | 94.44 | 600 | 470000000 | 60 | 52.22
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang yang menerima sandang | Orang | 500 | 200000000 | 150 | 70000000 | 100 | 40000000 | 25 | 10000000 | 25 | 10000000 | 25 | 9000000 | 25 | 10000000 | 100 | 39000000 | 100 | 97.5 | 250 | 109000000 | 50 | 54.5
1.06.04.2.01.03 | Penyediaan Alat Bantu | Jumlah orang yang menerima alat bantu | Orang | 250 | 500000000 | 100 | 190000000 | 50 | 100000000 | 10 | 20000000 | 10 | 20000000 | 10 | 20000000 | 20 | 35000000 | 50 | 95000000 | 100 | 95 | 150 | 285000000 | 60 | 57
1.06.04.2.01.09 | Layanan Data dan Pengaduan | Persentase pengaduan yang ditangani | % | 100 | 40000000 | 90 | 9000000 | 95 | 10000000 | 95 | 2000000 | 95 | 2000000 | 95 | 2000000 | 95 | 3000000 | 95 | 9000000 | 100 | 90 | 95 | 18000000 | 95 | 45`;

test('a right form is silent; what is a rate does not add up over the years', () => {
  expect(findingsIn(E81)).toEqual([]);
});

test.each([
  ['spending so far', '| 470000000 | 60 | 52.22', '| 450000000 | 60 | 50', ['total-salah@X4']],
  ['people so far', '| 250 | 109000000 | 50 |', '| 260 | 109000000 | 52 |', ['total-salah@W5']],
  [
    'some people come again',
    '| 150 | 285000000 | 60 |',
    '| 140 | 285000000 | 56 |',
    ['total-salah@W6'],
  ],
  ['all people are the same', '| 150 | 285000000 | 60 |', '| 100 | 285000000 | 40 |', []],
  ['reached of the plan', '| 285000000 | 60 | 57', '| 285000000 | 66 | 57', ['capaian-salah@Y6']],
  ['spent of the plan', '| 109000000 | 50 | 54.5', '| 109000000 | 50 | 45.5', ['persen-salah@Z5']],
])('%s', (_, from, to, expected) => {
  expect(E81).toContain(from);
  expect(findingsIn(E81.replace(from, to))).toEqual(expected);
});
