import { check, cellsOf } from '../kit/check';

/** Units against what the name of the indicator says it measures. */

test('the unit beside numerator and denominator is theirs', () => {
  const text = `
    DATA PENDUKUNG SPM BIDANG SOSIAL
    No | Indikator | Komponen Perhitungan | Nilai | Satuan | Hasil (%)
    1 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | X : jumlah yang terpenuhi | 40 | Orang | 80
     | | Y : jumlah seluruhnya | 50 | Orang |
    2 | Persentase lansia terlantar yang terpenuhi kebutuhan dasarnya | X : jumlah yang terpenuhi | 33 | Orang | 100
     | | Y : jumlah seluruhnya | 33 | Orang |`;
  expect(cellsOf('satuan-salah', text)).toEqual([]);
});

test('250 of an indicator that counts are no percentage, and its quarters are added', () => {
  const text = `
    Kode | Program/Kegiatan | Indikator | Satuan | Target | < | TW I | < | TW II | < | TW III | < | TW IV | < | Realisasi | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah PPKS yang direhabilitasi | % | 250 | 600000000 | 50 | 100000000 | 60 | 150000000 | 70 | 150000000 | 65 | 180000000 | 245 | 580000000
    1.06.04.2.02 | Rehabilitasi Sosial Lainnya | Persentase PPKS lainnya yang ditangani | % | 100 | 60000000 | 25 | 10000000 | 50 | 15000000 | 70 | 15000000 | 90 | 18000000 | 90 | 58000000`;
  expect(check(text).findings.map((f) => [f.rule, f.cell, f.severity])).toEqual([
    ['satuan-salah', 'D3', 'warning'],
  ]);
});
