import { attach, detach, DETACHED_KEY, detachedCount } from '../../src/engine';
import type { Workbook } from '../../src/sheet/snapshot';
import { apply } from '../kit/apply';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

const TWO = workbookOf({
  Satu: '885 | 232 | =SPM.CAPAIAN(A1,B1) -> 26.214689265536723',
  Dua: '50 | 25 | =SPM.CAPAIAN(A1,B1)/100 -> 0.5 | =A1+B1 -> 75',
});
const freed = (workbook: Workbook, options = {}): Workbook => {
  const { changes, settings } = detach(workbook, options);
  return { ...apply(workbook, changes), settings };
};

test('only what needs the add-in changes; what it held is remembered', () => {
  const { changes, settings, left, asValues } = detach(TWO);
  expect(changes.map((c) => `${c.sheet}!${c.cell}`)).toEqual(['Satu!C1', 'Dua!C1']);
  expect(changes.every((c) => !c.formula?.includes('SPM.'))).toBe(true);
  expect([left, asValues]).toEqual([[], []]);
  expect(settings[DETACHED_KEY]).toMatchObject([
    { sheet: 'Satu', cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)' },
    { sheet: 'Dua', cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)/100' },
  ]);
});

test('one sheet at a time, each remembered beside the others, each put back for itself', () => {
  const one = freed(TWO, { sheet: 'Satu' });
  expect(detachedCount(one)).toBe(1);
  const both = freed(one);
  expect(detachedCount(both)).toBe(2);
  const back = attach(both, { sheet: 'Dua' });
  expect(back.changes).toEqual([
    { sheet: 'Dua', cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)/100', value: 0.5 },
  ]);
  expect(back.settings[DETACHED_KEY]).toHaveLength(1);
  expect(attach({ ...TWO, settings: {} }).changes).toEqual([]);
});

test('once all is put back nothing is kept', () => {
  expect(attach(freed(TWO)).settings).toEqual({ [DETACHED_KEY]: undefined });
});

test('a protected sheet is left, and what it holds stays remembered', () => {
  const locked = sheetFromText('885 | 232 | =SPM.CAPAIAN(A1,B1) -> 26.2', {
    name: 'Satu',
    isProtected: true,
  });
  expect(detach({ sheets: [locked] })).toMatchObject({
    changes: [],
    left: [{ sheet: 'Satu', cell: 'C1', reason: 'terlindung' }],
  });
  const { settings } = detach(TWO);
  const back = attach({ sheets: [locked], settings });
  expect(back.left).toContainEqual({ sheet: 'Satu', cell: 'C1', reason: 'terlindung' });
  expect(back.settings[DETACHED_KEY]).toHaveLength(1);
});

test('a cell that has been changed, moved away or deleted is named and left', () => {
  const free = freed(TWO);
  const changed = apply(free, [{ sheet: 'Satu', cell: 'C1', value: 30 }]);
  const gone = { ...changed, sheets: changed.sheets.filter((s) => s.name === 'Satu') };
  expect(attach(gone)).toMatchObject({
    changes: [],
    left: [
      { sheet: 'Satu', cell: 'C1', reason: 'berubah' },
      { sheet: 'Dua', cell: 'C1', reason: 'berubah' },
    ],
  });
});

test('number text gives the value, since built-in formulas would not read it', () => {
  const text = workbookOf({ Uji: '"Rp 1.000" | 500 | =SPM.SERAPAN(A1,B1) -> 50' });
  expect(detach(text)).toMatchObject({
    changes: [{ cell: 'C1', value: 50 }],
    asValues: [{ cell: 'C1', reason: 'teks-angka' }],
  });
  expect(detach(text).changes[0]?.formula).toBeUndefined();
  const elsewhere = workbookOf({
    Uji: "=SPM.SERAPAN('Data 2'!A1,5) -> 50",
    'Data 2': '"10,0"',
  });
  expect(detach(elsewhere).asValues).toHaveLength(1);
});

test('settings that another hand has damaged are passed over', () => {
  for (const lepas of [null, 'x', [null, { sheet: 'Satu' }, { sheet: 'Satu', cell: '?' }]]) {
    expect(attach({ ...TWO, settings: { lepas } })).toMatchObject({ changes: [], left: [] });
  }
});
