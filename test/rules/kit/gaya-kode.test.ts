import { sepertiLainnya } from '../../../src/rules/kit/gaya-kode';

const among = (code: string, ...others: readonly string[]): string =>
  sepertiLainnya(
    others.map((text) => ({ text, code: text })),
    code,
  );

test.each([
  ['1.06.04.2.01.03', ['1.06.04.2.01.0001', '1.06.04.2.01.0002'], '1.06.04.2.01.0003'],
  ['1.06.04.2.01.0003', ['1.06.04.2.01.01', '1.06.04.2.01.02'], '1.06.04.2.01.03'],
  ['1.06.04.2.01.1001', ['1.06.04.2.01.0001', '1.06.04.2.01.0002'], '1.06.04.2.01.1001'],
  // A blank or a point at the end is no part of a code.
  ['1.06.04.2.01.03', [' 1.06.04.2.01.0001 ', '1.06.04.2.01.0002.'], '1.06.04.2.01.0003'],
  ['1.6.4', ['1.06.04.'], '1.06.04'],
  // Most of its level, and the first of two ways that are as frequent.
  ['1.06.04.2.01.03', ['1.06.04.2.01.1', '1.06.04.2.01.02', '1.06.04.2.01.04'], '1.06.04.2.01.03'],
  ['1.06.04.2.01.03', ['1.06.04.2.01.01', '1.06.04.2.01.0002'], '1.06.04.2.01.03'],
  // Codes of other levels tell nothing.
  ['1.06.04.2.01.03', ['1.06.04', '1.06.04.2.0001'], '1.06.04.2.01.03'],
])('%s among %p', (code, others, expected) => {
  expect(among(code, ...others)).toBe(expected);
});

test('what cannot be read as a code is no example', () => {
  const list = [{ text: '1.06.04.2.01.0001', code: null }];
  expect(sepertiLainnya(list, '1.06.04.2.01.03')).toBe('1.06.04.2.01.03');
});
