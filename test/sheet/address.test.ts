import { parseA1, quoteSheet } from '../../src/sheet/address';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:D3', { top: 1, left: 1, bottom: 2, right: 3 }],
  ['D3:B2', { top: 1, left: 1, bottom: 2, right: 3 }],
  ['XFD1048576', { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
])('%s is a place on a sheet', (text, rect) => expect(parseA1(text)).toEqual(rect));

test.each(['A0', 'A1048577', 'XFE1', 'A1:XFE1', 'Target', ''])('"%s" is none', (text) =>
  expect(parseA1(text)).toBeNull(),
);

test('sheet names with other signs than letters, digits and _ stand in quotes', () => {
  expect(['Data', 'TW_I', 'TW I', "Dinas d'una", '2024'].map(quoteSheet)).toEqual([
    'Data',
    'TW_I',
    "'TW I'",
    "'Dinas d''una'",
    "'2024'",
  ]);
});
