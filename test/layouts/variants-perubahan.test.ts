import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';

/** Budgets before and after a revision, and so far this year. */

test('the budget of each source before and after', () => {
  const text = (jumlah: number): string => `
    PERUBAHAN SUMBER PENDANAAN SPM SOSIAL TA 2025
    No | Sumber Dana | Semula (Rp) | Menjadi (Rp) | Bertambah/Berkurang (Rp)
    1 | PAD | 450000000 | 400000000 | -50000000
    2 | DAU | 1200000000 | 1325000000 | 125000000
    3 | Bantuan Keuangan Provinsi | 150000000 | 200000000 | 50000000
     | Jumlah | 1800000000 | 1925000000 | ${jumlah}`;
  const table = onlyTable(text(125000000));
  expect(table.layout).toBe('anggaran-sumber');
  expect(columns(table)).toMatchObject({ semula: 'C', menjadi: 'D', selisih: 'E' });
  expect(findingsIn(text(125000000))).toEqual([]);
  expect(findingsIn(text(120000000))).toEqual(['total-salah@E6']);
});

test('indicators with their targets, beside the budget before and after', () => {
  const text = (jumlah: number): string => `
    DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN DINAS SOSIAL TAHUN 2025
    Kode | Sub Kegiatan | Indikator | Satuan | Target | < | Pagu (Rp) | <
    ^ | ^ | ^ | ^ | Semula | Menjadi | Semula | Menjadi
    1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah orang yang menerima permakanan | Orang | 120 | 150 | 145000000 | 162500000
    1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah orang yang menerima sandang | Orang | 60 | 60 | 38000000 | 38000000
    1.06.04.2.01.0003 | Penyediaan Alat Bantu | Jumlah orang yang menerima alat bantu | Orang | 40 | 30 | 91200000 | 75000000
    Jumlah | < | < | < | | | 274200000 | ${jumlah}`;
  const table = onlyTable(text(275500000));
  expect(table.layout).toBe('anggaran-rencana');
  expect(columns(table)).toMatchObject({ semula: 'G', menjadi: 'H' });
  expect(findingsIn(text(275500000))).toEqual([]);
  expect(findingsIn(text(270500000))).toEqual(['total-salah@H7']);
});

test('what was spent in one quarter, where no other stands beside it', () => {
  const text = (sisa: number): string => `
    No | Sub Kegiatan | Pagu | Realisasi TW I | % | Sisa
    1 | Penyediaan Permakanan | 162500000 | 40625000 | 25 | 121875000
    2 | Penyediaan Sandang | 38000000 | 0 | 0 | 38000000
    3 | Penyediaan Alat Bantu | 75000000 | 15000000 | 20 | 60000000
     | Jumlah | 275500000 | 55625000 | 20.19 | ${sisa}`;
  const table = onlyTable(text(219875000));
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toMatchObject({ anggaran: 'C', realisasiAnggaran: 'D', serapan: 'E' });
  expect(findingsIn(text(219875000))).toEqual([]);
  expect(findingsIn(text(229875000))).toEqual(['total-salah@F5']);
});

test('what each source has paid in the quarters', () => {
  const text = (setahun: number): string => `
    REALISASI ANGGARAN SPM SOSIAL MENURUT SUMBER DANA TAHUN 2024
    No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | < | < | < | < | %
    ^ | ^ | ^ | TW I | TW II | TW III | TW IV | Jumlah | ^
    1 | APBD | 1250000000 | 210500000 | 330250000 | 298000000 | 361000000 | 1199750000 | 95.98
    2 | DAK Non Fisik | 80000000 | 0 | 40000000 | 0 | 38500000 | 78500000 | 98.13
    3 | APBN Dekonsentrasi | 310000000 | 50000000 | 100000000 | 70000000 | 80000000 | ${setahun} | ${setahun / 3100000}
     | Jumlah | 1640000000 | 260500000 | 470250000 | 368000000 | 479500000 | ${setahun + 1278250000} | ${(((setahun + 1278250000) / 1640000000) * 100).toFixed(2)}`;
  expect(columns(onlyTable(text(300000000)))).toMatchObject({
    anggaran: 'C',
    realisasiAnggaranTw1: 'D',
    realisasiAnggaranTw4: 'G',
    realisasiAnggaran: 'H',
  });
  expect(findingsIn(text(300000000))).toEqual([]);
  expect(findingsIn(text(310000000))).toEqual(['triwulan-salah@H6']);
});

test('what sources have paid is held against the budget after its revision', () => {
  const text = (serapan: number): string => `
    Anggaran dan Realisasi SPM Sosial per Sumber Dana 2024
    No | Sumber Dana | Pagu Murni (Rp) | Pagu Perubahan (Rp) | Realisasi (Rp) | Serapan (%)
    1 | APBD | 450000000 | 400000000 | 392000000 | 98
    2 | DAK | 80000000 | 80000000 | 76000000 | 95
    3 | Bankeu Provinsi | 150000000 | 200000000 | 190000000 | ${serapan}
     | Jumlah | 680000000 | 680000000 | 658000000 | 96.76`;
  expect(columns(onlyTable(text(95)))).toMatchObject({ anggaran: 'D', realisasiAnggaran: 'E' });
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(85))).toEqual(['persen-salah@F5']);
});
