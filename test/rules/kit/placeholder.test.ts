import { isPlaceholder } from '../../../src/rules/kit/placeholder';

test.each([
  'a',
  'a.',
  'aa',
  'bb',
  'aaaaa',
  'xxx',
  'xx %',
  'xx%',
  'XXX',
  'XX',
  '%',
  '...',
  '…',
  '?',
  '___',
  'contoh',
  'Isi di sini',
  'isi  di\nsini',
  'TEST',
  'asdfgh',
  'qwertyuiop',
  'lorem ipsum dolor',
  ' tes ',
])('"%s" is a fill-in', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  'A',
  'X',
  'BB',
  'XXI',
  '% PPKS',
  'TT',
  'Orang',
  '-',
  '90',
  'KK',
  'aaaaaa',
  'ab',
  'contoh kasus',
  'uji coba',
  'tester',
  '5 %',
  '',
])('"%s" is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
