import {
  bacaNomor,
  bentukDari,
  dariRomawi,
  gayaDaftar,
  isMendua,
  keRomawi,
  melanjutkan,
  tulisNomor,
  urutan,
} from '../../../src/rules/kit/penomoran';

const nomor = (text: string) => bacaNomor(text)!;
const daftar = (...texts: readonly string[]) => texts.map(nomor);

test.each(['-', '•', 'Penyediaan', '1a', '12345', '', 'a.1.b'])('"%s" is no number', (text) =>
  expect(bacaNomor(text)).toBeNull(),
);

test.each([
  ['1.', '', '1'],
  ['1..', '', '1'],
  ['(2)', '', '2'],
  ['3.1.2', '3.1.', '2'],
  ['2.12.1', '2.12.', '1'],
  ['a)', '', 'a'],
  ['aa.', '', 'aa'],
  ['XIV', '', 'XIV'],
])('"%s" is %s then %s', (text, awalan, akhir) => {
  expect(nomor(text)).toMatchObject({ awalan, akhir });
});

test('single letters are Roman where the list begins with I or holds one that can be nothing else', () => {
  expect(gayaDaftar(daftar('I', 'V', 'X'))).toBe('romawi');
  expect(gayaDaftar(daftar('V', 'VI'))).toBe('romawi');
  expect(gayaDaftar(daftar('c', 'd'))).toBe('huruf');
  expect(gayaDaftar(daftar('i', 'b'))).toBe('huruf');
  expect(gayaDaftar(daftar('II', 'b'))).toBe('huruf');
  expect(gayaDaftar(daftar('a', 'b'))).toBe('huruf');
  expect(gayaDaftar(daftar('1', '2'))).toBe('angka');
  expect(gayaDaftar(daftar('2.1', '2.2'))).toBe('angka');
  expect(gayaDaftar([])).toBe('angka');
});

test.each([
  ['7', 'angka', 7],
  ['7', 'huruf', null],
  ['2.7', 'angka', 7],
  ['c', 'huruf', 3],
  ['C', 'huruf', 3],
  ['z', 'huruf', 26],
  ['aa', 'huruf', 27],
  ['bb', 'huruf', 28],
  ['iv', 'romawi', 4],
  ['c', 'angka', null],
  ['xiv', 'huruf', null],
] as const)('%s in a list of %s stands at %p', (text, gaya, place) => {
  expect(urutan(nomor(text), gaya)).toBe(place);
});

test('Roman numerals there and back', () => {
  for (let n = 1; n <= 100; n++) expect(dariRomawi(keRomawi(n))).toBe(n);
  expect([4, 9, 14, 40, 49, 90].map(keRomawi)).toEqual(['IV', 'IX', 'XIV', 'XL', 'XLIX', 'XC']);
});

test.each([
  [5, 'angka', '2', '5'],
  [5, 'huruf', 'b', 'e'],
  [5, 'huruf', 'B', 'E'],
  // The alphabet ends, and begins anew with its letters doubled.
  [26, 'huruf', 'y', 'z'],
  [27, 'huruf', 'z', 'aa'],
  [28, 'huruf', 'z', 'bb'],
  [52, 'huruf', 'yy', 'zz'],
  [6, 'romawi', 'V', 'VI'],
  [6, 'romawi', 'v', 'vi'],
  [4, 'angka', '1.3', '1.4'],
] as const)('place %d in a list of %s like %s is written %s', (place, gaya, like, text) => {
  expect(tulisNomor(place, gaya, nomor(like))).toBe(text);
});

test.each([
  ['2', '1'],
  ['1.2', '11.'],
  ['b', 'a'],
  ['1.b', 'a1.'],
  ['B', 'A'],
  // Alone, one letter is a letter, but for I.
  ['v', 'a'],
  ['i', 'r'],
  ['I', 'R'],
  ['iv', 'r'],
  ['1.IV', 'R1.'],
])('"%s" is of the form %s', (text, form) => {
  expect(bentukDari(nomor(text))).toBe(form);
});

test.each([
  ['x.', true],
  ['V', true],
  ['ix.', false],
  ['xi.', false],
  ['a.', false],
  ['10', false],
])('"%s" is a letter that Roman numerals have too: %s', (text, may) => {
  expect(isMendua(nomor(text))).toBe(may);
});

test.each([
  ['a', 'b', true],
  ['A', 'B', true],
  ['1.a', '1.b', true],
  ['I', 'II', true],
  ['viii', 'ix', true],
  ['a', 'c', false],
  ['b', 'a', false],
  // Of lists below two other numbers.
  ['a', '1.b', false],
  ['1.b', '2.c', false],
  // Numbers follow each other in their own way.
  ['1', '2', false],
  // A letter is no Roman numeral, nor the other way round.
  ['z', 'i', false],
  ['ii', 'j', false],
])('after "%s" comes "%s": %s', (before, after, follows) => {
  expect(melanjutkan(nomor(before), nomor(after))).toBe(follows);
});
