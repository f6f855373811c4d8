import { changesOf, type Injection } from '../../../src/engine';
import { spilled, spilledCells } from '../../../src/engine/injections/spill';
import { parseA1, type Rect } from '../../../src/sheet/address';

/** Neighbouring cells that take one formula which spills. */

function cells(formulas: Readonly<Record<string, string>>, merged?: string): Injection[] {
  const area: Rect | null = merged === undefined ? null : parseA1(merged);
  const mergeAt = (row: number): Rect | undefined =>
    area && row >= area.top && row <= area.bottom ? area : undefined;
  return Object.entries(formulas).map(([cell, formula]) => {
    const { top: row, left: column } = parseA1(cell)!;
    const place = { table: { sheet: { mergeAt } }, sheet: 'S', cell, row, column, key: 'persen' };
    return { ...place, formula, state: 'kosong' } as unknown as Injection;
  });
}
const seen = (list: readonly Injection[]): string[] =>
  list.map(({ cell, formula, luber }) => [cell, formula, luber].filter(Boolean).join(' '));

const TWO = { C1: '=SPM.CAPAIAN(A1,B1)', C2: '=SPM.CAPAIAN(A2,B2)' };

test('one function of cells of the row becomes one over the rows', () => {
  expect(seen(spilled(cells(TWO)))).toEqual(['C1 =SPM.CAPAIAN(A1:A2,B1:B2) C1:C2']);
});
test('a word in quotes that looks like a cell stays', () => {
  const named = { C1: '=SPM.BIAYA("A1",B1)', C2: '=SPM.BIAYA("A1",B2)' };
  expect(seen(spilled(cells(named)))).toEqual(['C1 =SPM.BIAYA("A1",B1:B2) C1:C2']);
});
test.each([
  ['a gap', { C1: TWO.C1, C3: '=SPM.CAPAIAN(A3,B3)' }],
  ['other columns', { C1: TWO.C1, D2: '=SPM.CAPAIAN(B2,C2)' }],
  ['a sum', { C1: '=SUM(A1:B1)', C2: '=SUM(A2:B2)' }],
  ['a cell of another row', { C2: '=SPM.CAPAIAN(A1,B2)', C3: '=SPM.CAPAIAN(A2,B3)' }],
  ['no cell at all', { C1: '=SPM.ANGKA("1")', C2: '=SPM.ANGKA("1")' }],
])('%s: cell by cell', (_, formulas) => {
  expect(seen(spilled(cells(formulas)))).toEqual(Object.entries(formulas).map((e) => e.join(' ')));
});
test('nothing spills into a merged cell, nor where it is forbidden', () => {
  const single = Object.entries(TWO).map((e) => e.join(' '));
  expect(seen(spilled(cells(TWO, 'C2:C3')))).toEqual(single);
  expect(seen(spilled(cells(TWO), ({ area }) => area !== 'C1:C2'))).toEqual(single);
});
test('the cells below are cleared; a formula alone clears none', () => {
  const [one] = spilled(cells(TWO));
  expect(spilledCells(one!)).toEqual(['C2']);
  expect(changesOf([{ ...one!, format: '0.00' }])).toEqual([
    { sheet: 'S', cell: 'C1', formula: one!.formula, numberFormat: '0.00' },
    { sheet: 'S', cell: 'C2', value: null, filled: { from: 'C1', when: 'after' } },
  ]);
  expect(spilledCells(cells({ C1: '=SUM(A1:B1)' })[0]!)).toEqual([]);
});
