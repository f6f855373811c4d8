import type { HostWorkbook } from '../../src/host/model/workbook';
import type { Change } from '../../src/excel/port';
import { attach, detach, insertAll } from '../../src/engine';
import { readWorkbook } from '../../src/excel/read';
import { undo, write } from '../../src/excel/write';
import { openDocument } from '../../src/host/files/document';
import { corpusBytes, corpusNames } from '../kit/corpus';
import { expectSame, same } from '../kit/same';
import { closeWorkbook, everyCell, openDocumentIn } from './kit';

afterEach(closeWorkbook);

/** The table of cost components has nothing to compute. */
function hasNone(name: string, changes: readonly unknown[]): boolean {
  expect([name, changes.length === 0]).toEqual([name, name === 'surakarta-2023-komponen-biaya']);
  return changes.length === 0;
}

describe.each(corpusNames())('%s in Excel', (name) => {
  let opened: { original: HostWorkbook; changes: readonly Change[] } | undefined;
  /** The workbook open in Excel, and all formulas for it; reading both anew takes longer than a test. */
  async function ready() {
    if (!opened) {
      const { workbook: original } = openDocument(corpusBytes(name), `${name}.xlsx`);
      openDocumentIn(original);
      opened = { original, changes: insertAll(await readWorkbook(), true).changes };
      closeWorkbook();
    }
    const workbook = opened.original.copy();
    openDocumentIn(workbook);
    return { workbook, changes: opened.changes };
  }

  test('all formulas put in and taken back: every cell, formula and format is as it was', async () => {
    const { workbook, changes } = await ready();
    const before = everyCell(workbook);
    if (hasNone(name, changes)) return;
    expect(await write(changes, 'Sisip')).toMatchObject({ written: changes.length });
    expect(same(everyCell(workbook), before)).toBe(false);
    expect(await undo()).toMatchObject({ restored: changes.length, left: [] });
    expectSame(everyCell(workbook), before);
  });

  test('saved and opened again with the formulas in it, it can still be taken back', async () => {
    const { changes } = await ready();
    if (hasNone(name, changes)) return;
    closeWorkbook();
    const first = openDocument(corpusBytes(name), `${name}.xlsx`);
    openDocumentIn(first.workbook);
    const before = everyCell(first.workbook);
    await write(changes, 'Sisip');
    const saved = first.save();
    closeWorkbook();
    const { workbook } = openDocument(saved, `${name}.xlsx`);
    openDocumentIn(workbook);
    expect(await undo()).toMatchObject({ restored: changes.length, left: [] });
    expectSame(everyCell(workbook), before);
  });

  test('freed of the add-in and bound again: the same formulas and values', async () => {
    const { workbook, changes } = await ready();
    if (hasNone(name, changes)) return;
    await write(changes, 'Sisip');
    const full = everyCell(workbook);
    const free = detach(await readWorkbook());
    await write(free.changes, 'Lepas', { settings: free.settings });
    expect(JSON.stringify(everyCell(workbook))).not.toMatch(/SPM[._]/);
    const back = attach(await readWorkbook());
    expect(back.left).toEqual([]);
    await write(back.changes, 'Pasang', { settings: back.settings });
    expectSame(everyCell(workbook), full);
  });
});
