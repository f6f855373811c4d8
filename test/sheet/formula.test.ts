import { shiftFormula } from '../../src/sheet/formula';

test.each([
  ['A1+$B$1+C$1+$D1', 2, 1, 'B3+$B$1+D$1+$D3'],
  ['SUM(A1:B2,Sheet1!C3)', 1, 0, 'SUM(A2:B3,Sheet1!C4)'],
  ['\'A1 B2\'!A1&"A1"', 1, 1, '\'A1 B2\'!B2&"A1"'],
  ['SUM(A:A)+SUM(1:1)+SUM($A:$A)', 1, 1, 'SUM(B:B)+SUM(2:2)+SUM($A:$A)'],
  ['LOG10(A1)+Tabel1[A1]+nama_A1+A1.x', 1, 0, 'LOG10(A2)+Tabel1[A1]+nama_A1+A1.x'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 1, 0, '#REF!'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
