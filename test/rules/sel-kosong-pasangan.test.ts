import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const RULE = 'sel-kosong';

test('one index on a form of recipients alone asks for none of the other services', () => {
  const rows = LAYANAN.map(
    (name, i) => `${i + 1} | ${name} | | | | | ${i ? '' : 75}
     | A. Jumlah yang harus dilayani | Orang | 40 | 30 | 10 | 75`,
  );
  const table = `No | Jenis Pelayanan | Satuan | Target | Terlayani | Belum | %\n${rows.join('\n')}`;
  expect(findingsIn(table)).toEqual([]);
});

test('a percentage without a count that may be read in two ways is one finding', () => {
  const found = findingsIn(dengan(FORMULIR, { E8: '"450,000"', G8: '' }));
  expect(found).toEqual(['bukan-angka@E8']);
});

test('of a need that cannot be read nobody is left', () => {
  const form = dengan(FORMULIR, { D8: 'xxx', E8: '-5', F8: '', G8: '' });
  expect(findingsIn(form)).toEqual(['isian-contoh@D8', 'nilai-negatif@E8']);
});

test('a mean below a plan is asked for no year', () => {
  const plan = (last: string): string => `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | Target 2023 | Target 2024 | Target 2025
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 70 | 75 | 80
    2 | Meningkatnya peran PSKS | Persentase PSKS yang aktif | % | 60 | 65 | 70
    ${last} | 65 | | 75`;
  expect(cellsOf(RULE, plan(' | Rata-rata | |'))).toEqual([]);
  expect(cellsOf(RULE, plan('3 | Meningkatnya peran LKS | Persentase LKS aktif | %'))).toEqual([
    'F5',
  ]);
});

test('the target at the end of a plan asks for no unit where the year has none', () => {
  const table = (year: string): string => `
    CAPAIAN KINERJA TAHUN 2024
    No | Indikator Kinerja | Satuan | Target Akhir Renstra | Target 2024 | Realisasi 2024
    1 | Persentase PPKS yang tertangani | % | 90 | 80 | 80
    2 | Jumlah lembaga yang aktif | | 28 | ${year}
    3 | Jumlah relawan yang aktif | Orang | 28 | 20 | 20`;
  expect(cellsOf(RULE, table('20 | 20'))).toEqual(['C4']);
  expect(cellsOf(RULE, table('- | -'))).toEqual([]);
});

test('rows of staff are asked for no components of a cost', () => {
  const table = `
    No | Jabatan | Golongan III | Golongan IV | Jumlah
    1 | Pekerja sosial | 3 | 4 | 7
    2 | Penyuluh | 4 | 4 | 8`;
  expect(checkedBy(RULE, table)).toBe(1);
});

test('one of two parts left out beside the other and their percentage', () => {
  const table = (x: string, y: string): string => `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 36 | 40 | 90
    2 | Persentase lansia telantar di luar panti yang terpenuhi kebutuhan dasarnya | ${x} | ${y} | 82.5`;
  expect(findingsIn(table('33', '40'))).toEqual([]);
  expect(findingsIn(table('33', ''))).toEqual(['sel-kosong@D3']);
  expect(findingsIn(table('', '40'))).toEqual(['sel-kosong@C3']);
  // Where both are left out the percentage is taken from elsewhere.
  expect(findingsIn(table('', ''))).toEqual([]);
});
