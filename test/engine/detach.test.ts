import { attach, detach, DETACHED_KEY, detachedCount } from '../../src/engine';
import type { Workbook } from '../../src/sheet/snapshot';
import { measureNamed } from '../../src/measures';
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

test('a formula as Excel spells it without the add-in is freed too, and kept as users type it', () => {
  const { changes, settings } = detach(
    workbookOf({ Satu: '885 | 232 | =_xldudf_SPM_CAPAIAN(A1,B1) -> #NAME?' }),
  );
  expect(changes).toMatchObject([{ cell: 'C1', formula: detach(TWO).changes[0]?.formula }]);
  expect(settings[DETACHED_KEY]).toMatchObject([{ formula: '=SPM.CAPAIAN(A1,B1)' }]);
});

test('one sheet at a time, each remembered beside the others, each put back for itself', () => {
  const one = freed(TWO, { sheets: ['Satu'] });
  expect(detachedCount(one)).toBe(1);
  const both = freed(one);
  expect(detachedCount(both)).toBe(2);
  const back = attach(both, { sheets: ['Dua'] });
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

test('number text is read by the formula; what built-ins cannot read leaves the value', () => {
  const text = workbookOf({ Uji: '"Rp 1.000" | 500 | =SPM.SERAPAN(A1,B1) -> 50' });
  expect(detach(text)).toMatchObject({
    changes: [{ cell: 'C1', value: 50, formula: expect.stringContaining('SUBSTITUTE') as string }],
    asValues: [],
  });
  const millions = workbookOf({
    Uji: "=SPM.SERAPAN('Data 2'!A1,5) -> 50",
    'Data 2': '"10 juta"',
  });
  expect(detach(millions)).toMatchObject({
    changes: [{ cell: 'A1', value: 50 }],
    asValues: [{ cell: 'A1', reason: 'teks-angka' }],
  });
  expect(detach(millions).changes[0]?.formula).toBeUndefined();
});

describe('a formula that fills several cells', () => {
  const spilled = (formula: string): Workbook => {
    const { sheets } = workbookOf({ Uji: '885 | 232 | 26.2\n50 | 25 | 50\n0 | 1 | #N/A\n' });
    const sheet = sheets[0]!;
    sheet.set(0, 2, { value: 26.2, formula, array: 'C1:C3' });
    return { sheets };
  };
  const ranged = spilled('=SPM.CAPAIAN(A1:A3,B1:B3)');

  test('becomes one built-in formula a cell, for programs that do not spill', () => {
    const { changes, left, asValues } = detach(ranged);
    expect([left, asValues]).toEqual([[], []]);
    expect(changes.map(({ cell, formula, filled }) => [cell, formula, filled?.when])).toEqual(
      [1, 2, 3].map((n) => [
        `C${n}`,
        `=${measureNamed('CAPAIAN')!.builtin([`A${n}`, `B${n}`]) ?? ''}`,
        n === 1 ? undefined : 'before',
      ]),
    );
  });

  test.each([false, true])('and is put back as it was (as values: %s)', (asValues) => {
    const free = freed(ranged, { asValues });
    expect(detachedCount(free)).toBe(1);
    expect(attach(free)).toMatchObject({
      left: [],
      changes: [
        { cell: 'C1', formula: '=SPM.CAPAIAN(A1:A3,B1:B3)', value: 26.2, array: 'C1:C3' },
        { cell: 'C2', value: 50, filled: { from: 'C1', when: 'after' } },
        { cell: 'C3', value: '#N/A', filled: { from: 'C1', when: 'after' } },
      ],
    });
  });

  test('once one of its cells has been changed all of them stay as they are', () => {
    const changed = apply(freed(ranged), [{ sheet: 'Uji', cell: 'C2', value: 1 }]);
    expect(attach(changed)).toMatchObject({
      changes: [],
      left: [{ cell: 'C1', reason: 'berubah' }],
    });
  });

  test('a sum over ranges has no built-in formula that every Excel computes so', () => {
    const sum = workbookOf({ Uji: '1 | 2 | =SUM(SPM.CAPAIAN(A1:A3,B1:B3)) -> 5' });
    expect(detach(sum)).toMatchObject({
      changes: [{ cell: 'C1', value: 5 }],
      asValues: [{ cell: 'C1', reason: 'tanpa-padanan' }],
    });
  });
});

test('settings that another hand has damaged are passed over', () => {
  for (const lepas of [null, 'x', [null, { sheet: 'Satu' }, { sheet: 'Satu', cell: '?' }]]) {
    expect(attach({ ...TWO, settings: { lepas } })).toMatchObject({ changes: [], left: [] });
  }
});

test('an error that comes from the missing add-in is no value to leave in a cell', () => {
  const broken = workbookOf({ Satu: '885 | 232 | =SPM.CAPAIAN(A1,B1) -> #NAME?' });
  expect(detach(broken, { asValues: true })).toMatchObject({
    changes: [],
    left: [{ sheet: 'Satu', cell: 'C1', reason: 'tanpa-padanan' }],
    settings: { [DETACHED_KEY]: undefined },
  });
});

test('what a formula refers to may be on no sheet, or an error itself', () => {
  const formula = '=SPM.CAPAIAN(Hilang!A1,A1) -> #N/A';
  const { changes, asValues } = detach(workbookOf({ Satu: `=1/0 -> #DIV/0! | ${formula}` }));
  expect(asValues).toEqual([]);
  expect(changes).toMatchObject([{ cell: 'B1', value: '#N/A' }]);
  expect(changes[0]?.formula).toContain('Hilang!A1');
});

test('a formula that gave no value by itself is put back without one', () => {
  const one = freed(workbookOf({ Satu: '885 | 232 | =SPM.CAPAIAN(A1,B1) -> #NAME?' }));
  expect(attach(one).changes).toEqual([
    { sheet: 'Satu', cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)' },
  ]);
});
