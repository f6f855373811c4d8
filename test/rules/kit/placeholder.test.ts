import { isPlaceholder } from '../../../src/rules/kit/placeholder';

test.each(['a', 'aa', 'bb', 'xxx', 'XXX', '%', '...', '…', '?'])('"%s" is a fill-in', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['A', 'BB', 'TT', 'Orang', '-', '90', 'KK'])('"%s" is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
