import {
  decimalsOf,
  isDateFormat,
  isPercentFormat,
  shownDecimals,
} from '../../src/sheet/number-format';

test.each<[string | undefined, number | null]>([
  [undefined, null],
  ['General', null],
  ['@', null],
  ['d/m/yyyy', null],
  ['# ?/?', null],
  ['0', 0],
  ['#,##0', 0],
  ['0.00', 2],
  ['#,##0.00', 2],
  ['0.0%', 1],
  ['0%', 0],
  ['"Rp"#,##0.00', 2],
  ['"v. 1.234 "0', 0],
  ['[Red]#,##0.0;(#,##0.000)', 1],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 0],
  ['0.0##', 3],
  // Quotes and brackets that nobody closed reach to the end.
  ['0.0"Rp', 1],
  ['0.0[Red', 1],
])('%s fixes %s decimals', (format, decimals) => {
  expect(decimalsOf(format)).toBe(decimals);
});

test('a percent sign counts only as a sign of the format', () => {
  expect(isPercentFormat('0.00%')).toBe(true);
  expect(isPercentFormat('0.00" %"')).toBe(false);
  expect(isPercentFormat('0.00\\%')).toBe(false);
  expect(isPercentFormat(undefined)).toBe(false);
});

test('dates are told from numbers with letters in quotes or colours', () => {
  expect(isDateFormat('dd/mm/yyyy')).toBe(true);
  expect(isDateFormat('[$-421]d mmmm yyyy')).toBe(true);
  expect(isDateFormat('0 "orang dan desa"')).toBe(false);
  expect(isDateFormat('[Red]0')).toBe(false);
  expect(isDateFormat('General')).toBe(false);
});

describe('decimals that a reader sees', () => {
  test.each([
    [{ value: 72.364, format: '0.00' }, 2],
    [{ value: 0.8, format: '0.00%' }, 2],
    [{ value: 98.5 }, 1],
    [{ value: 0.1 + 0.2 }, 1],
    [{ value: 26.214689265536723 }, 10],
    [{ value: 34830858769 }, 0],
    [{ value: 1.5, format: '0.0##' }, 1],
    [{ value: 1.2345, format: '0.0##' }, 3],
    [{ value: 0.9999, format: '0.##%' }, 2],
    [{ value: '87,50 %' }, 2],
    [{ value: 'Orang' }, 0],
    [undefined, 0],
  ])('%j: %d', (cell, decimals) => {
    expect(shownDecimals(cell)).toBe(decimals);
  });
});

test('what is no figure shows no decimals', () => {
  expect(shownDecimals(undefined)).toBe(0);
  expect(shownDecimals({ value: true })).toBe(0);
  expect(shownDecimals({ value: null, format: '0.00' })).toBe(0);
  expect(shownDecimals({ value: 'belum ada' })).toBe(0);
});
