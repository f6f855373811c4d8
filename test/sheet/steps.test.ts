import { finish, saying, type Steps } from '../../src/sheet/steps';

function* count(to: number): Steps<number> {
  for (let i = 0; i < to; i++) yield;
  return to;
}

it('does all steps at once, or says at each how far the whole is', () => {
  expect(finish(count(3))).toBe(3);
  const told = saying('dua dari tiga', count(2));
  expect([told.next(), told.next(), told.next()]).toEqual([
    { value: 'dua dari tiga', done: false },
    { value: 'dua dari tiga', done: false },
    { value: 2, done: true },
  ]);
});
