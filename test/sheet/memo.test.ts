import { memoised } from '../../src/sheet/memo';

test('a text is read once, also where nothing was found in it', () => {
  const read = jest.fn((text: string) => (text === 'a' ? 1 : undefined));
  const known = memoised(read);
  expect([known('a'), known('a'), known('b'), known('b')]).toEqual([1, 1, undefined, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('when there are too many all are forgotten, and read again', () => {
  const read = jest.fn((text: string) => text.length);
  const known = memoised(read, 2);
  for (const text of ['a', 'bb', 'a', 'ccc', 'a']) expect(known(text)).toBe(text.length);
  expect(read.mock.calls.flat()).toEqual(['a', 'bb', 'ccc', 'a']);
});
