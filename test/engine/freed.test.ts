import { attach, DETACHED_KEY, detachedCount } from '../../src/engine';
import { cellsOf, type Freed, holds, keptOf, writtenOf } from '../../src/engine/freed';
import { sheetFromText } from '../kit/sheet-text';

/** What is remembered of freed formulas may be damaged: then nothing is put back by guessing. */

const sheet = sheetFromText('50 | 25 | =B1/A1*100 -> 50\n40 | 10 | 25', { name: 'Satu' });
const ENTRY: Freed = {
  sheet: 'Satu',
  cell: 'C1',
  formula: '=SPM.CAPAIAN(A1,B1)',
  menjadi: { formula: '=B1 / A1*100' },
};
const workbook = (...stored: readonly unknown[]) => ({
  sheets: [sheet],
  settings: { [DETACHED_KEY]: stored },
});

test('a whole entry is put back, however its formula is spaced', () => {
  expect(attach(workbook(ENTRY)).changes).toMatchObject([
    { cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)' },
  ]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'C1'],
  ['no sheet', { ...ENTRY, sheet: 1 }],
  ['no cell', { ...ENTRY, cell: undefined }],
  ['a cell that is none', { ...ENTRY, cell: 'di sini' }],
  ['no formula', { ...ENTRY, formula: null }],
  ['an area that is no text', { ...ENTRY, larik: 5 }],
  ['nothing put in its place', { ...ENTRY, menjadi: null }],
  ['a word put in its place', { ...ENTRY, menjadi: 'x' }],
  ['a formula that is no text', { ...ENTRY, menjadi: { formula: 5 } }],
  ['neither formula nor value', { ...ENTRY, menjadi: {} }],
  ['other cells that are no list', { ...ENTRY, lain: 'x' }],
  ['a broken one among the others', { ...ENTRY, lain: [{ value: 1 }, null] }],
])('%s: no entry, and its cell is left alone', (_, entry) => {
  expect(detachedCount(workbook(entry))).toBe(0);
  expect(attach(workbook(entry, ENTRY)).changes).toHaveLength(1);
});

test('settings that hold no list hold no entries', () => {
  expect(detachedCount({ sheets: [sheet], settings: { [DETACHED_KEY]: 'x' } })).toBe(0);
  expect(detachedCount({ sheets: [sheet] })).toBe(0);
});

test.each<[string, Partial<Freed>]>([
  ['fewer cells than its area', { larik: 'C1:C2' }],
  ['more cells than its area', { lain: [{ value: 25 }] }],
  ['an area that begins elsewhere', { larik: 'C2:C3', lain: [{ value: 25 }] }],
  ['an area that is none', { larik: 'di sini' }],
])('an entry that tells of %s speaks of no cells', (_, change) => {
  const entry = { ...ENTRY, ...change };
  expect(writtenOf(sheet, entry)).toEqual([]);
  expect(attach(workbook(entry))).toMatchObject({
    changes: [],
    left: [{ sheet: 'Satu', cell: 'C1', reason: 'berubah' }],
  });
});

test('an entry over two cells speaks of both, each with what was put there', () => {
  const entry = { ...ENTRY, larik: 'C1:C2', lain: [{ value: 25 }] };
  expect(writtenOf(sheet, entry).map((one) => [one.address, one.content])).toEqual([
    ['C1', ENTRY.menjadi],
    ['C2', { value: 25 }],
  ]);
});

test('a cell holds what was written, or no longer', () => {
  expect(holds({ value: 25 }, { value: 25 })).toBe(true);
  expect(holds({ value: 26 }, { value: 25 })).toBe(false);
  expect(holds({ value: 25, formula: '=A1' }, { value: 25 })).toBe(false);
  expect(holds({ value: 25 }, { formula: '=A1' })).toBe(false);
  expect(holds({ value: 25, formula: '=A1 + B1' }, { formula: '=A1+B1' })).toBe(true);
  expect(holds(undefined, { value: 25 })).toBe(false);
});

test('what is kept: the formula where there is one, else the value, else an empty text', () => {
  expect(keptOf({ formula: '=A1', value: 5 })).toEqual({ formula: '=A1' });
  expect(keptOf({ value: 0 })).toEqual({ value: 0 });
  expect(keptOf(null)).toEqual({ value: '' });
});

test('cells of an area row by row', () => {
  const places = cellsOf(sheet, { top: 0, bottom: 1, left: 1, right: 2 });
  expect(places.map((p) => [p.address, p.down, p.along])).toEqual([
    ['B1', 0, 0],
    ['C1', 0, 1],
    ['B2', 1, 0],
    ['C2', 1, 1],
  ]);
});
