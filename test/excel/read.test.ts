import { readWorkbook } from '../../src/excel/read';
import { columnIndex } from '../../src/sheet/address';
import { settingsToXml } from '../../src/sheet/settings';
import { CellError } from '../../src/host/model/values';
import { keyOf, PROTECTED_BY_DEFAULT } from '../../src/host/model/worksheet';
import { breakRequests, closeWorkbook, openWorkbook } from './kit';

afterEach(closeWorkbook);

const cells = (rows: number, columns: number): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: rows * columns }, (_, i) => [
      `${String.fromCharCode(65 + (i % columns))}${Math.floor(i / columns) + 1}`,
      i,
    ]),
  );

describe('readWorkbook', () => {
  it('gives values, formulas, number formats and the name of the file', async () => {
    const { workbook, sheet } = openWorkbook({ Capaian: { B2: 'Anak', C2: 200, D2: '=C2/4' } });
    workbook.setStyle(sheet('Capaian'), 1, 2, {
      ...sheet('Capaian').style(1, 2),
      numberFormat: '#,##0',
    });
    const { name, sheets } = await readWorkbook();
    expect(name).toBe('Uji.xlsx');
    expect(sheets.map((s) => s.name)).toEqual(['Capaian']);
    expect(sheets[0]?.cell(1, 1)).toEqual({ value: 'Anak' });
    expect(sheets[0]?.cell(1, 2)).toEqual({ value: 200, format: '#,##0' });
    expect(sheets[0]?.cell(1, 3)).toEqual({ value: 50, formula: '=C2/4' });
    expect(sheets[0]?.size).toBe(3);
  });

  it('tells merges, protection and what is hidden', async () => {
    const { sheet } = openWorkbook({ A: { B2: 'Judul', B4: 1 }, B: { A1: 1 } });
    sheet('A').merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
    sheet('A').hiddenRows.add(2);
    sheet('A').hiddenColumns.add(1);
    sheet('B').protection = { options: PROTECTED_BY_DEFAULT, password: '' };
    const [a, b] = (await readWorkbook()).sheets;
    expect(a?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect([...(a?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(a?.hiddenColumns ?? [])]).toEqual([1]);
    expect([a?.isProtected, b?.isProtected]).toEqual([false, true]);
  });

  it('reads the settings that travel with the workbook', async () => {
    const { workbook } = openWorkbook({ A: { A1: 1 } });
    workbook.xmlParts.set('{1}', settingsToXml({ kebijakan: { batas: null, catatan: '<&>' } }));
    expect((await readWorkbook()).settings).toEqual({
      kebijakan: { batas: null, catatan: '<&>' },
    });
  });

  it.each([
    ['one cell', { A: cells(1, 1) }],
    ['two thousand cells', { A: cells(400, 5) }],
    ['three sheets, one of them empty', { A: cells(50, 4), B: {}, C: cells(90, 2) }],
  ])('asks three times for %s, and then lets go of what it held', async (_, sheets) => {
    const { host } = openWorkbook(sheets);
    await readWorkbook();
    expect(host.requests()).toBe(3 + 1);
  });

  it('reads an empty workbook', async () => {
    openWorkbook({ Sheet1: {} });
    expect((await readWorkbook()).sheets[0]?.size).toBe(0);
  });

  it('takes smaller bites when the answer would be too long', async () => {
    const long = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`A${i + 1}`, `${'uraian '.repeat(100)}${i}`]),
    );
    openWorkbook({ A: long }, { payloadLimit: 200_000 });
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.size).toBe(300);
    expect(sheets[0]?.cell(299, 0)?.value).toBe('uraian '.repeat(100) + '299');
  });

  it('does not ask for the emptiness between far corners', async () => {
    openWorkbook({ A: { A1: 'awal', ZZ1000000: 'akhir' } });
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.cell(0, 0)?.value).toBe('awal');
    expect(sheets[0]?.cell(999_999, columnIndex('ZZ'))?.value).toBe('akhir');
  });

  it('waits out a cell that is being edited', async () => {
    const { workbook } = openWorkbook({ A: { A1: 1 } });
    workbook.editing = true;
    setTimeout(() => (workbook.editing = false), 100);
    expect((await readWorkbook()).sheets[0]?.size).toBe(1);
  });

  it('says what is in the way when it cannot read', async () => {
    openWorkbook({ A: { A1: 1 } });
    breakRequests(() => ({ kind: 'fail', code: 'AccessDenied' }));
    await expect(readWorkbook()).rejects.toMatchObject({ kind: 'terlindung' });
  });

  it('stops between two messages when the user cancels', async () => {
    openWorkbook({ A: { A1: 1 } });
    await expect(readWorkbook(AbortSignal.abort())).rejects.toMatchObject({ kind: 'dibatalkan' });
  });
});

it('waits for custom functions that are still computing', async () => {
  const { workbook, sheet } = openWorkbook({ A: { A1: 1, B1: '=A1' } });
  const cell = sheet('A').cell(0, 1)!;
  workbook.putResult(sheet('A'), keyOf(0, 1), { ...cell, value: new CellError('#BUSY!') });
  setTimeout(() => workbook.putResult(sheet('A'), keyOf(0, 1), { ...cell, value: 7 }), 100);
  expect((await readWorkbook()).sheets[0]?.cell(0, 1)).toEqual({ value: 7, formula: '=A1' });
});
