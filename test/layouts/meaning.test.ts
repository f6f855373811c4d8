import { bareQuarter, meaningOfColumn } from '../../src/layouts/meaning';

/** Header texts from top to bottom, and the concept that they name first. */
test.each([
  ['Indikator Kinerja / Jenis Layanan SPM', 'indikator'],
  ['Uraian SPM', 'layanan'],
  ['Jns. Pely. Dsr.', 'layanan'],
  ['Yang Harus Dilayani', 'harus'],
  ['Jumlah warga yang membutuhkan layanan', 'harus'],
  ['Terlayani', 'terlayani'],
  ['Mutu Yang Belum Terlayani / Terpenuhi', 'belum'],
  ['Total Pencapaian', 'capaian'],
  ['Tk. Capaian', 'capaian'],
  ['% Realisasi Anggaran', 'serapan'],
  ['Realisasi Keuangan (Rp)', 'realisasiAnggaran'],
  ['Realisasi Fisik (%)', 'fisik'],
  ['Pagu', 'anggaran'],
  ['Jenis Belanja', 'sumber'],
  ['CARA MENGHITUNG', 'formula'],
  ['PENYERAPAN', 'serapan'],
  ['Sisa Anggaran', 'sisa'],
])('the header "%s" means %s', (text, concept) => {
  expect(meaningOfColumn([text]).concepts[0]?.concept).toBe(concept);
});

test('the lowest text says what a column is, those above it when and at which stage', () => {
  const money = meaningOfColumn(['REALISASI PER TRIWULAN', 'II', 'Rp']);
  expect(money).toMatchObject({ triwulan: 2, ukuran: 'Rp' });
  expect(money.concepts[0]?.concept).toBe('realisasi');
  const end = meaningOfColumn(['Renstra 2019 - 2023', 'T aget akhir 2023']);
  expect(end).toMatchObject({ tahap: 'renstra', akhir: true, years: [2023] });
  expect(end.concepts[0]?.concept).toBe('target');
  expect(meaningOfColumn(['Capaian Kota', 'Target (%)']).concepts[0]?.concept).toBe('target');
});

test.each([
  ['I', 1],
  ['Il', 2],
  ['III', 3],
  ['TW IV', 4],
  ['Tri Wulan 3', 3],
  ['Triwulan II', 2],
])('"%s" is quarter %i', (text, quarter) => {
  expect(bareQuarter(text)).toBe(quarter);
});

test.each(['Realisasi', 'V', '2023', 'Keterangan I'])('"%s" is no quarter', (text) => {
  expect(bareQuarter(text)).toBeUndefined();
});
