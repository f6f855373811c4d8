import { bagianDisebut, samaNama, terpotong } from '../../../src/rules/kit/nama';

test.each([
  ['Program Rehabilitasi Sosial', 'PROGRAM REHABILITASI SOSIAL'],
  ['Persentase anak telantar diluar panti', 'Persentase Anak Terlantar di luar panti'],
  [
    'Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang ditangani',
    'Persentase PPKS yang ditangani',
  ],
  ['Cakupan pendataan kab/kota', 'Cakupan Pendataan Kabupaten/ Kota'],
  ['Program Penunjang Urusan Pemerintahan Daerah', 'Program Penunjang Urusan Pemerintah Daerah'],
  ['anak yatim platu terlantar', 'anak yatim piatu terlantar'],
  ['Jumlah tagan yang dilatih', 'Jumlah tagana yang dilatih'],
  // Two slips in a word of nine letters.
  ['Jumlah kesehatan warga', 'Jumlah kesehtaan warga'],
])('"%s" and "%s" are the same', (a, b) => {
  expect(samaNama(a, b)).toBe(true);
  expect(samaNama(b, a)).toBe(true);
});

test.each([
  ['Program Rehabilitasi Sosial', 'Program Pemberdayaan Sosial'],
  ['Penyediaan Sandang', 'Penyediaan Permakanan'],
  ['Sasaran Program 1', 'Sasaran Program 2'],
  ['Persentase anak telantar', 'Persentase anak telantar di dalam panti'],
  ['Jumlah anak telantar', 'Persentase anak telantar'],
  // Four letters are too few to tell a slip.
  ['Jumlah rata yang dicapai', 'Jumlah rataa yang dicapai'],
  // Two slips in a word of eight letters are one too many.
  ['Jumlah keluarga miskin', 'Jumlah kelaurga miskin'],
  ['', ''],
])('"%s" and "%s" are not', (a, b) => expect(samaNama(a, b)).toBe(false));

test('a name that was cut off is the beginning of the long one', () => {
  const long = 'Cakupan pengelolaan data Fakir Miskin cakupan daerah kab/kota';
  expect(terpotong('Cakupan Pengelolaan Data', long)).toBe(true);
  expect(terpotong('Cakupan Data', long)).toBe(false);
  // Two words begin too many names.
  expect(terpotong('Cakupan Pengelolaan', long)).toBe(false);
  expect(terpotong(long, long)).toBe(false);
});

test('the share of a name that a text speaks of', () => {
  expect(bagianDisebut('Penelusuran Keluarga', 'Jumlah orang, penelusuran keluarga')).toBe(1);
  expect(bagianDisebut('Penelusuran Keluarga', 'Jumlah kepala keluarga')).toBe(0.5);
  expect(bagianDisebut('-', 'Jumlah kepala keluarga')).toBe(0);
});
