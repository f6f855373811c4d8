import { splitExplanation } from '../../src/catalogue';
import { withoutNumbering } from '../../src/catalogue/heads';

test.each([
  ['1 . Layanan rujukan', 'Layanan rujukan'],
  ['a) Penyediaan sandang', 'Penyediaan sandang'],
  ['(2) - Reunifikasi keluarga', 'Reunifikasi keluarga'],
  ['Reunifikasi keluarga', 'Reunifikasi keluarga'],
])('%s: without its number', (text, name) => expect(withoutNumbering(text)).toBe(name));

test.each<[string, string, string]>([
  ['no explanation', 'Penyediaan permakanan', ''],
  ['short brackets stay', 'Persentase (%)', ''],
  ['so does a number in words', 'Paket 1 (satu)', ''],
  ['empty brackets stay', 'Penyediaan sandang ()', ''],
  ['long brackets', 'Penyediaan sandang', '(pakaian sehari-hari dan alas kaki)'],
  ['brackets that nobody closed', 'Penyediaan sandang', '(pakaian'],
  ['a definition', 'Reunifikasi keluarga', 'adalah penyatuan kembali'],
  [
    'the name said a second time before "adalah"',
    'Penyediaan permakanan',
    'penyediaan permakanan adalah makanan siap saji',
  ],
  ['or before "yang"', 'Pemberian alat bantu', 'pemberian alat bantu yang diberikan kepada lansia'],
])('%s: "%s" and "%s"', (_, head, explanation) => {
  expect(splitExplanation(`${head} ${explanation}`.trim())).toEqual({ head, explanation });
});

test('"yang" alone begins no explanation', () => {
  const head = 'Jumlah anak yang terlayani';
  expect(splitExplanation(head)).toEqual({ head, explanation: '' });
});

test('a text that is nothing but an explanation is its own head', () => {
  const head = '(hanya untuk daerah pesisir)';
  expect(splitExplanation(head)).toEqual({ head, explanation: '' });
});
