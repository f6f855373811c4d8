import type { Change } from '../../src/excel/port';
import { readWorkbook } from '../../src/excel/read';
import { readSettings, saveSettings } from '../../src/excel/settings';
import { history, undo, write } from '../../src/excel/write';
import { PROTECTED_BY_DEFAULT } from '../../src/host/model/worksheet';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { parseA1 } from '../../src/sheet/address';
import { breakRequests, closeWorkbook, everyCell, openWorkbook } from './kit';
import fc from '../kit/random';

afterEach(closeWorkbook);

const SHEETS = {
  'TW II': { D9: 200, E9: 150, G9: 80, G10: "'12,5", G11: '=E9', G12: 'Tuntas' },
  Lain: { A1: 'x' },
};
const CHANGES: readonly Change[] = [
  { sheet: 'TW II', cell: 'G9', formula: '=E9/D9*100' },
  { sheet: 'TW II', cell: 'G10', formula: '=E9' },
  { sheet: 'TW II', cell: 'G11', value: 12.5 },
  { sheet: 'TW II', cell: 'G13', formula: '=SUM(D9:E9)', numberFormat: '0.00' },
  { sheet: 'Lain', cell: 'A1', value: null },
];

function enter(workbook: HostWorkbook, sheet: string, cell: string, input: string | number): void {
  const { top, left } = parseA1(cell)!;
  workbook.enter(workbook.sheetByName(sheet)!, top, left, input);
}

describe('write', () => {
  it('puts formulas and values where they belong', async () => {
    const { workbook } = openWorkbook(SHEETS);
    expect(await write(CHANGES, 'Rumus')).toMatchObject({ written: 5 });
    expect(workbook.valueAt("'TW II'!G9")).toBe(75);
    expect(workbook.valueAt("'TW II'!G11")).toBe(12.5);
    expect(workbook.valueAt("'TW II'!G13")).toBe(350);
    expect(workbook.valueAt('Lain!A1')).toBeNull();
  });

  it('lets a formula work in a cell that was formatted as text', async () => {
    const { workbook, sheet } = openWorkbook(SHEETS);
    workbook.setStyle(sheet('TW II'), 8, 6, {
      ...sheet('TW II').style(8, 6),
      numberFormat: '@',
    });
    await write(CHANGES.slice(0, 1), 'Rumus');
    expect(workbook.valueAt("'TW II'!G9")).toBe(75);
    await undo();
    expect(sheet('TW II').style(8, 6).numberFormat).toBe('@');
  });

  it('says that a sheet is protected before anything is written', async () => {
    const { workbook, sheet } = openWorkbook(SHEETS);
    sheet('Lain').protection = { options: PROTECTED_BY_DEFAULT, password: '' };
    const before = everyCell(workbook);
    await expect(write(CHANGES, 'Rumus')).rejects.toMatchObject({
      kind: 'terlindung',
      places: ['Lain'],
    });
    expect(everyCell(workbook)).toEqual(before);
    expect(await history()).toEqual([]);
  });

  /** The ways of writing, each from a workbook in which it has something to do. */
  const DETACHED = { lepas: [{ sheet: 'TW II', cell: 'G9', formula: '=SPM.SERAPAN(D9,E9)' }] };
  const one = (formula: string): Change[] => [{ sheet: 'TW II', cell: 'G9', formula }];
  const WAYS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['inserting formulas', () => write(CHANGES, 'Rumus')],
    ['freeing of the add-in', () => write(one('=E9/D9*100'), 'Lepas', { settings: DETACHED })],
    ['binding again', () => write(one('=E9/D9*100'), 'Pasang', { settings: { lepas: undefined } })],
    ['the doctor', () => write(one('=SPM.SERAPAN(D9,E9)'), 'Dokter')],
    ['undo', () => undo()],
  ];

  it.each(WAYS)('%s: a protected sheet is told before anything is written', async (_, act) => {
    const { workbook, sheet } = openWorkbook(SHEETS);
    await write(one('=D9'), 'Sebelumnya');
    sheet('TW II').protection = { options: PROTECTED_BY_DEFAULT, password: '' };
    const [before, steps] = [everyCell(workbook), await history()];
    await expect(act()).rejects.toMatchObject({ kind: 'terlindung', places: ['TW II'] });
    expect([everyCell(workbook), await history()]).toEqual([before, steps]);
  });

  it.each(WAYS)('%s: so is a workbook open for reading only', async (_, act) => {
    const { workbook } = openWorkbook(SHEETS);
    await write(one('=D9'), 'Sebelumnya');
    const [before, steps] = [everyCell(workbook), await history()];
    Object.assign(globalThis, { Office: { context: { document: { mode: 'readOnly' } } } });
    await expect(act()).rejects.toMatchObject({ kind: 'baca-saja' });
    Object.assign(globalThis, { Office: undefined });
    expect([everyCell(workbook), await history()]).toEqual([before, steps]);
  });

  it('says that a sheet is gone', async () => {
    openWorkbook(SHEETS);
    await expect(write([{ sheet: 'Hilang', cell: 'A1', value: 1 }], '')).rejects.toMatchObject({
      kind: 'lembar-hilang',
      places: ['Hilang'],
    });
  });

  it('names the cells when even putting back fails, and can still undo them later', async () => {
    let told = false;
    for (let from = 0; !told && from < 30; from++) {
      const { workbook } = openWorkbook(SHEETS);
      const before = everyCell(workbook);
      breakRequests((index) =>
        index >= from ? { kind: 'fail-after', code: 'GeneralException' } : null,
      );
      const problem: unknown = await write(CHANGES, 'Rumus').catch((error: unknown) => error);
      breakRequests(() => null);
      told = (problem as { kind?: unknown }).kind === 'gagal-pulih';
      if (told) {
        expect(problem).toMatchObject({ places: expect.arrayContaining(['TW II!G9']) as unknown });
        await undo();
        expect(everyCell(workbook)).toEqual(before);
      }
      closeWorkbook();
    }
    expect(told).toBe(true);
  });

  it('parts what one message could not hold', async () => {
    const requestsFor = async (count: number): Promise<number> => {
      const { host } = openWorkbook({ S: {} });
      const cells = Array.from({ length: count }, (_, i) => ({
        sheet: 'S',
        cell: `${'ABCD'[Math.floor(i / 10_000)] ?? ''}${(i % 10_000) + 1}`,
        value: 1,
      }));
      await write(cells, 'Banyak');
      const requests = host.requests();
      closeWorkbook();
      return requests;
    };
    const few = await requestsFor(1);
    expect(await requestsFor(20_000)).toBe(few);
    expect(await requestsFor(35_000)).toBe(few + 1);
  });

  it('writes nothing when what the change rests on is no longer as it was', async () => {
    const { workbook } = openWorkbook(SHEETS);
    const since = await readWorkbook();
    enter(workbook, 'TW II', 'D9', 201);
    const before = everyCell(workbook);
    await expect(write(CHANGES, 'Rumus', { since })).rejects.toMatchObject({
      kind: 'berubah',
      places: ['TW II!D9'],
    });
    expect(everyCell(workbook)).toEqual(before);
    enter(workbook, 'TW II', 'D9', 200);
    expect(await write(CHANGES, 'Rumus', { since })).toMatchObject({ written: 5 });
  });
});

describe('undo', () => {
  it('puts values, formulas and formats back exactly', async () => {
    const { workbook } = openWorkbook(SHEETS);
    const before = everyCell(workbook);
    await write(CHANGES, 'Rumus');
    expect(await undo()).toMatchObject({ restored: 5, left: [], step: { label: 'Rumus' } });
    expect(everyCell(workbook)).toEqual(before);
    expect(await undo()).toBeNull();
  });

  it('leaves and names the cells that were changed since', async () => {
    const { workbook } = openWorkbook(SHEETS);
    await write(CHANGES, 'Rumus');
    enter(workbook, 'TW II', 'G9', 99);
    expect(await undo()).toMatchObject({ restored: 4, left: [{ sheet: 'TW II', cell: 'G9' }] });
    expect(workbook.valueAt("'TW II'!G9")).toBe(99);
    expect(workbook.valueAt('Lain!A1')).toBe('x');
  });

  it('takes several writes back, latest first', async () => {
    const { workbook } = openWorkbook(SHEETS);
    const before = everyCell(workbook);
    await write(CHANGES.slice(0, 1), 'Satu');
    await write([{ sheet: 'TW II', cell: 'G9', value: 1 }], 'Dua');
    expect((await history()).map((step) => step.label)).toEqual(['Dua', 'Satu']);
    await undo();
    await undo();
    expect(everyCell(workbook)).toEqual(before);
  });

  it('passes over a sheet that was deleted since', async () => {
    const { workbook, sheet } = openWorkbook(SHEETS);
    await write(CHANGES, 'Rumus');
    workbook.removeSheet(sheet('Lain'));
    expect(await undo()).toMatchObject({ left: [{ sheet: 'Lain', cell: 'A1' }] });
    expect(workbook.valueAt("'TW II'!G9")).toBe(80);
  });

  it('keeps the other settings of the workbook', async () => {
    openWorkbook(SHEETS);
    await saveSettings({ kebijakan: { batas: 100 } });
    await write(CHANGES, 'Rumus');
    await undo();
    expect(await readSettings()).toEqual({ kebijakan: { batas: 100 } });
  });

  it('restores whatever stood there', async () => {
    const content = fc.oneof(
      fc.constantFrom("'1/2", "'001", "'=x", 'teks', "'TRUE", '=D9*2', "'-", "'85 %"),
      fc.integer(),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 8 }), async (contents) => {
        const column = Object.fromEntries(contents.map((c, i) => [`B${i + 1}`, c]));
        const { workbook } = openWorkbook({ S: { D9: 3, ...column } });
        const before = everyCell(workbook);
        await write(
          contents.map((_, i) => ({ sheet: 'S', cell: `B${i + 1}`, formula: '=D9' })),
          'Rumus',
        );
        await undo();
        expect(everyCell(workbook)).toEqual(before);
        closeWorkbook();
      }),
      { numRuns: 40 },
    );
  });
});
