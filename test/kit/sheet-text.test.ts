import { rectToA1 } from '../../src/sheet/address';
import { sheetFromText, workbookOf } from './sheet-text';

test('a table in text becomes a sheet with values, merges, formats and formulas', () => {
  const sheet = sheetFromText(`
    No | Layanan    | Target | <
    ^  | ^          | Awal   | Akhir
    1  | Permakanan | 12.5   | 0.8{0.00%}
       | "100"      | -      | =D3*2 -> 1.6
  `);
  expect(sheet.merges.map(rectToA1).sort()).toEqual(['A1:A2', 'B1:B2', 'C1:D1']);
  expect(sheet.cell(1, 2)).toEqual({ value: 'Awal' });
  expect(sheet.cell(2, 0)).toEqual({ value: 1 });
  expect(sheet.cell(2, 2)).toEqual({ value: 12.5 });
  expect(sheet.cell(2, 3)).toEqual({ value: 0.8, format: '0.00%' });
  expect(sheet.cell(3, 0)).toBeUndefined();
  expect(sheet.cell(3, 1)).toEqual({ value: '100' });
  expect(sheet.cell(3, 2)).toEqual({ value: '-' });
  expect(sheet.cell(3, 3)).toEqual({ value: 1.6, formula: '=D3*2' });
});

test('a block of four cells merges into one area, also away from A1', () => {
  const sheet = sheetFromText(
    `
    x | <
    ^ | <
    `,
    { at: 'C5' },
  );
  expect(sheet.merges.map(rectToA1)).toEqual(['C5:D6']);
  expect(sheet.at(5, 3)).toEqual({ value: 'x' });
});

test('empty lines within are empty rows', () => {
  expect(sheetFromText('a\n\nb').rowNumbers()).toEqual([0, 2]);
});

test('a workbook takes its sheet names from the keys', () => {
  expect(workbookOf({ 'Tabel 1': 'a', 'Tabel 2': 'b' }).sheets.map((s) => s.name)).toEqual([
    'Tabel 1',
    'Tabel 2',
  ]);
});
