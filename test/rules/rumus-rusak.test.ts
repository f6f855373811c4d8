import { cellsOf, check, checkedBy } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { pesan } from './kit/corpus';

const RULE = 'rumus-rusak';

/** Three indicators; their capaian in F2 to F4. */
const tabel = (...capaian: readonly string[]): string =>
  [
    'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)',
    ...capaian.map(
      (text, i) => `${i + 1} | Cakupan layanan sosial ke-${i + 1} | % | 80 | 72 | ${text}`,
    ),
  ].join('\n');

const rumus = (row: number): string => `=E${row}/D${row}*100 -> 90`;

test('formulas that give figures are right', () => {
  expect(cellsOf(RULE, tabel(rumus(2), rumus(3), rumus(4)))).toEqual([]);
});

test.each([
  ['=E2/D2*100 -> #DIV/0!', 'membagi dengan nol'],
  ['=E2/#REF!*100 -> #REF!', 'sudah dihapus'],
  ['=INDIRECT("Lama!E2") -> #REF!', 'sudah dihapus'],
  ['=CAPAAIN(E2) -> #NAME?', 'tidak mengenal'],
  ['=VLOOKUP(B2,D:D,1) -> #N/A', 'Periksa rumus'],
  ['=_xldudf_LAIN_HITUNG(D2,E2) -> #NAME?', 'tidak ditemukan lagi'],
  ['=D2+B2 -> #VALUE!', 'Periksa rumus'],
  // Values that were pasted from broken formulas: there is no formula to look at.
  ['#VALUE!', 'tanpa rumus'],
  ['#REF!', 'tanpa rumus'],
  ['#DIV/0!', 'tanpa rumus'],
  ['#NAME?', 'tanpa rumus'],
])('%s is an error that says what to do', (cell, words) => {
  const found = check(tabel(cell, rumus(3), rumus(4))).findings.filter((f) => f.rule === RULE);
  expect(found.map((f) => [f.cell, f.severity])).toEqual([['F2', 'error']]);
  expect(pesan(found[0])).toContain(words);
});

test('a function of a missing add-in that still shows its last figure is a warning', () => {
  const found = check(tabel('=_xldudf_LAIN_HITUNG(D2,E2) -> 90', '90', '90')).findings;
  expect(found.map((f) => [f.cell, f.severity])).toEqual([['F2', 'warning']]);
});

test.each([
  ['in the middle', [rumus(2), '90', rumus(4)], ['F3']],
  ['at the top', ['90', rumus(3), rumus(4)], ['F2']],
  ['at the end', [rumus(2), rumus(3), '90'], ['F4']],
  ['beside one formula only', [rumus(2), '90', '90'], []],
  ['beside different formulas', [rumus(2), '90', '=E4 -> 72'], []],
])('a pasted figure %s', (_, cells, found) => {
  expect(cellsOf(RULE, tabel(...cells))).toEqual(found);
});

test('a pasted figure is for information and names the formula that belongs there', () => {
  const [found] = check(tabel(rumus(2), '90', rumus(4))).findings;
  expect(found?.severity).toBe('info');
  expect(pesan(found)).toContain('=E3/D3*100');
});

test('formulas and error values are looked at, and pasted figures between formulas', () => {
  const formula = (row: number): string => `=E${row}/D${row}*100 -> 90`;
  expect(checkedBy(RULE, tabel('90', '90', '90'))).toBe(0);
  expect(checkedBy(RULE, tabel(formula(2), formula(3), formula(4)))).toBe(3);
  expect(checkedBy(RULE, tabel('90', '#N/A', '90'))).toBe(1);
  expect(checkedBy(RULE, tabel(formula(2), '90', formula(4)))).toBe(3);
});

test('a figure at either end is pasted where the two formulas next to it agree', () => {
  const formula = (row: number): string => `=E${row}/D${row}*100 -> 90`;
  const other = (row: number): string => `=E${row}/D${row} -> 0.9`;
  expect(cellsOf(RULE, tabel('90', formula(3), formula(4)))).toEqual(['F2']);
  expect(cellsOf(RULE, tabel(formula(2), formula(3), '90'))).toEqual(['F4']);
  expect(cellsOf(RULE, tabel('90', formula(3), other(4)))).toEqual([]);
  expect(cellsOf(RULE, tabel(formula(2), '90', other(4)))).toEqual([]);
  expect(cellsOf(RULE, tabel('90', '90', formula(4)))).toEqual([]);
});

test('a broken formula whose figure is still shown is a warning, one that shows an error is an error', () => {
  const severity = (cell: string): unknown =>
    check(tabel('90', cell, '90'))
      .findings.filter((f) => f.rule === RULE)
      .map((f) => f.severity);
  expect(severity('=_xldudf_SPM_CAPAIAN(D3,E3) -> 90')).toEqual(['warning']);
  expect(severity('=_xldudf_SPM_CAPAIAN(D3,E3)')).toEqual(['error']);
  expect(severity('=E3/#REF!*100 -> 90')).toEqual(['warning']);
  expect(severity('#REF!')).toEqual(['error']);
});

test('formulas of tables built alike are each their own', () => {
  const [right, pasted] = [tabel(rumus(2), rumus(3), rumus(4)), tabel(rumus(2), '90', rumus(4))];
  expect(cellsOf(RULE, workbookOf({ A: right, B: pasted }))).toEqual(['F3']);
});
