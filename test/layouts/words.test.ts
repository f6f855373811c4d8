import { hasStem, stemOf, stems } from '../../src/layouts/words';

test.each([
  ['Realisai', 'realisasi'],
  ['Reallsasi', 'realisasi'],
  ['Capain', 'capaian'],
  ['Taget', 'target'],
  ['targte', 'target'],
  ['Pencapaian', 'capaian'],
  ['prosentase', 'persen'],
  ['Thn', 'tahun'],
  ['TRIMULAN', 'triwulan'],
  ['pagu', 'anggaran'],
])('the word "%s" is read as %s', (word, stem) => {
  expect(stemOf(word.toLowerCase())).toBe(stem);
});

test.each(['kecamatan', 'telur', 'abc'])('the word "%s" is no header word', (word) => {
  expect(stemOf(word)).toBeNull();
});

test('a word of the field is not taken for a header word that one letter parts from it', () => {
  expect(stemOf('bencana')).toBe('bencana');
  expect(stemOf('rencana')).toBe('rencana');
});

test('filler words fall away, a percent sign is a word', () => {
  expect(stems('Jumlah yang Harus Dilayani (%)').map((t) => t.stem)).toEqual([
    'jumlah',
    'harus',
    'dilayani',
    'persen',
  ]);
});

test.each([
  ['T aget akhir', 'target'],
  ['KONDIS I 2018', 'kondisi'],
  ['Reali-\nsasi', 'realisasi'],
])('a word broken in two, "%s", is put together', (text, stem) => {
  expect(hasStem(text, stem)).toBe(true);
});

test.each([
  ['Angg.', 'anggaran'],
  ['Penang.', 'penanggung'],
  ['Layan', 'layanan'],
  // The beginning of several words, or of one that names no column.
  ['Pend.', null],
  ['Kend.', null],
])('a word cut short: %s', (text, stem) => {
  expect(
    stems(text)
      .filter((t) => t.known)
      .map((t) => t.stem),
  ).toEqual(stem === null ? [] : [stem]);
});
