import { elementOf, isRanged } from '../../src/measures/element';

test.each([
  ['=SPM.CAPAIAN(D9:D20,E9:E20)', true],
  ['=IFERROR(SPM.CAPAIAN(D9:D20,E9:E20)/100,"")', true],
  ['=SPM.CAPAIAN(D9:D20,E9)', true],
  ['=SPM.CAPAIAN(D9,E9:E20)', true],
  ['=SPM.CAPAIAN(D9,E9)', false],
  // Their ranges are one argument.
  ['=SPM.RATA(D9:D20)', false],
  ['=SPM.MUTU(D9:D20,E9:E20)', false],
  ['=SPM.KATEGORI("D9:D20")', false],
])('%s spills: %s', (formula, ranged) => expect(isRanged(formula)).toBe(ranged));

test.each<[string, string, number, number, string | null]>([
  [
    'a column with a column',
    '=SPM.CAPAIAN(D9:D20,E9:E20,,100)/100',
    2,
    0,
    '=SPM.CAPAIAN(D11,E11,,100)/100',
  ],
  ['ranges on both sides of a text', '=IF(B1:B3="x",C1:C3,"")', 1, 0, '=IF(B2="x",C2,"")'],
  ['a single cell stretches', '=SPM.CAPAIAN($D$9,E9:E20)', 2, 0, '=SPM.CAPAIAN($D$9,E11)'],
  ['a row and a column', '=SPM.BELUM(A1:C1,D2:D4)', 1, 2, '=SPM.BELUM(C1,D3)'],
  ['a shorter range has no figure', '=SPM.BELUM(A1:A2,B1:B5)', 3, 0, '=SPM.BELUM(#N/A,B4)'],
  ['another sheet', "=SPM.BELUM('TW I'!A1:A9,Data!B1:B9)", 1, 0, "=SPM.BELUM('TW I'!A2,Data!B2)"],
  [
    'a range that is one argument',
    '=SPM.BIAYA("sandang",A1:E1)',
    1,
    0,
    '=SPM.BIAYA("sandang",A1:E1)',
  ],
  ['text', '=SPM.CAPAIAN(A1:A3,B1:B3,"A1:A3")', 1, 0, '=SPM.CAPAIAN(A2,B2,"A1:A3")'],
  [
    'around and within',
    '=IF(A1:A3="","",SPM.KATEGORI(ROUND(B1:B3,1)))',
    2,
    0,
    '=IF(A3="","",SPM.KATEGORI(ROUND(B3,1)))',
  ],
  ['what spills from the end of a range', '=SPM.BELUM(A1:A3#,B1:B3)', 1, 0, null],
  ['a sum of them', '=SUM(SPM.CAPAIAN(D9:D20,E9:E20))', 0, 0, null],
  ['whole columns', '=SPM.CAPAIAN(D:D,E:E)', 0, 0, null],
  ['a spilled area', '=SPM.KATEGORI(D9#)', 0, 0, null],
  ['a name', '=SPM.CAPAIAN(Target,E9:E20)', 0, 0, null],
  ['a column of a table', '=SPM.CAPAIAN(Tabel1[Target],E9:E20)', 0, 0, null],
  ['a rectangle', '=SPM.BELUM(A1:B2,D1:E2)', 1, 1, '=SPM.BELUM(B2,E2)'],
  ['beyond its width', '=SPM.BELUM(A1:B1,D1:F1)', 0, 2, '=SPM.BELUM(#N/A,F1)'],
  ['written backwards', '=SPM.KATEGORI(A3:A1)', 1, 0, '=SPM.KATEGORI(A2)'],
  ['beyond the sheet', '=SPM.KATEGORI(XFE1:XFE9)', 0, 0, '=SPM.KATEGORI(#N/A)'],
  [
    'TRUE and text are no names',
    '=IF(TRUE,SPM.KATEGORI(A1:A3),"x")',
    1,
    0,
    '=IF(TRUE,SPM.KATEGORI(A2),"x")',
  ],
  ['an argument left out', '=SPM.CAPAIAN(A1:A3,B1:B3,,100)', 2, 0, '=SPM.CAPAIAN(A3,B3,,100)'],
  ['a name within a call', '=SPM.KATEGORI(ROUND(Target,1))', 0, 0, null],
  ['an unknown function of ours', '=SPM.LAIN(A1:A3)', 1, 0, '=SPM.LAIN(A1:A3)'],
])('%s: %s', (_, formula, row, column, element) => {
  expect(elementOf(formula, row, column)).toBe(element);
});
