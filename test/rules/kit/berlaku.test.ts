import { berlaku } from '../../../src/rules/kit/berlaku';

/** Rows by what they show: agreeing, agreeing by a nought, or not. */
const shows = (rows: string): boolean =>
  berlaku(
    [...rows],
    [...rows].filter((row) => row !== '-'),
    (row) => row === '+',
  );

test.each([
  ['++', true],
  ['00', true],
  ['+-', true],
  ['0-', false],
  ['--', false],
  ['++-', true],
  ['+--', false],
  ['++--', true],
  ['+0--', false],
  ['++---', false],
  ['+++--', true],
  ['000--', true],
  ['000---', false],
  ['+', false],
])('rows %s show it: %p', (rows, expected) => {
  expect(shows(rows)).toBe(expected);
});
