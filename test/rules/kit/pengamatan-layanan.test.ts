import { LAYANAN } from '../../kit/layanan';
import { angka, teramati } from './pengamatan-tabel';

test('a service is told by what it is; rows without one and sums say nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 90 | 90
    2 | ${LAYANAN[1]} | 100 | 95 | 95
    3 | ${LAYANAN[2]} | 100 | 80 | 80
    | Rata-rata | 100 | 88.33 | 88.33`;
  expect(angka(text).map((s) => s.split(':')[0])).toEqual([
    ...['disabilitas', 'disabilitas', 'anak', 'anak', 'lansia', 'lansia'],
  ]);
});

test('of the quarterly form the row of those served alone speaks for a service', () => {
  const text = `
    FORMULIR CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[1]} | | | | | 96
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 76
     | A. Jumlah yang harus dilayani | Orang | 20 | 19 | 1 | 95
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100`;
  expect(angka(text)).toEqual(['anak: realisasi s.d. TW 2 2023 % 95']);
});

test('a service whose indicator was never filled in says nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | xxx | 100 | 90 | 90
    2 | ${LAYANAN[1]} | | 100 | 95 | 95
    3 | ${LAYANAN[2]} | Persentase lansia telantar | 100 | 80 | 80`;
  expect(angka(text)).toEqual([
    'anak: target 2023 % 100',
    'anak: realisasi 2023 % 95',
    'lansia: target 2023 % 100',
    'lansia: realisasi 2023 % 80',
    'Persentase lansia telantar: target 2023 % 100',
    'Persentase lansia telantar: realisasi 2023 % 80',
  ]);
  expect(teramati(text).some((p) => p.program)).toBe(false);
});

test.each([
  ['Target (%)', 100, '%'],
  ['Target (Orang)', 1200, 'orang'],
  // 100 of what, nobody says.
  ['Target', 100, ''],
])('of services "%s" of %d is told in "%s"', (head, target, unit) => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | ${head} | ${head.replace('Target', 'Realisasi')} | Capaian (%)
    1 | ${LAYANAN[0]} | ${target} | ${target * 0.9} | 90
    2 | ${LAYANAN[1]} | ${target} | ${target * 0.95} | 95
    3 | ${LAYANAN[2]} | ${target} | ${target * 0.8} | 80`;
  expect(angka(text)[0]).toBe(`disabilitas: target 2023 ${unit} ${target}`);
});

test.each(['KECAMATAN BARU', 'SEMESTER I'])('the form of a part, %s, is no form of all', (part) => {
  const text = `
    FORMULIR CAPAIAN SPM SOSIAL ${part} TRIWULAN II TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${LAYANAN[1]} | | | | | 96
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 76
     | A. Jumlah yang harus dilayani | Orang | 20 | 19 | 1 | 95
     | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100`;
  expect(angka(text)).toEqual([]);
});

test('a service says its percentage once, in the row of its indicator', () => {
  const text = `
    PERHITUNGAN CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Indikator | Formulasi | Data | Target (%) | Realisasi (%)
    1 | ${LAYANAN[0]} | Cakupan penyandang disabilitas telantar | Jumlah disabilitas yang terlayani | 90 | 100 | 90
      | | | Jumlah seluruh disabilitas | 100 | 100 | 90
    2 | ${LAYANAN[2]} | Cakupan lanjut usia telantar | Jumlah lansia yang terlayani | 80 | 100 | 80
      | | | Jumlah seluruh lansia | 100 | 100 | 80`;
  expect(angka(text)).toEqual([
    ...['disabilitas: target 2023 % 100', 'disabilitas: realisasi 2023 % 90'],
    ...['lansia: target 2023 % 100', 'lansia: realisasi 2023 % 80'],
  ]);
});

test('a row among services that is none of them says nothing', () => {
  const text = `
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | | 100 | 90 | 90
    2 | ${LAYANAN[1]} | | 100 | 95 | 95
    3 | Pelayanan air minum | Persentase warga berair minum | 100 | 80 | 80`;
  expect(angka(text).map((said) => said.split(':')[0])).toEqual([
    ...['disabilitas', 'disabilitas', 'anak', 'anak'],
  ]);
});

test('of a form with one row for each service their rows alone speak, in per cent', () => {
  const text = `
    FORMULIR CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2023
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian
    1 | ${LAYANAN[0]} | Orang | 20 | 19 | 1 | 95
     | Anggaran | Rp | 20000000 | 18000000 | 2000000 | 90
    2 | ${LAYANAN[1]} | Orang | 20 | 18 | 2 | 90
     | Anggaran | Rp | 20000000 | 18000000 | 2000000 | 90
    3 | ${LAYANAN[2]} | Orang | 20 | 20 | 0 | 100`;
  expect(angka(text)).toEqual([
    'disabilitas: realisasi s.d. TW 2 2023 % 95',
    'anak: realisasi s.d. TW 2 2023 % 90',
    'lansia: realisasi s.d. TW 2 2023 % 100',
  ]);
});
