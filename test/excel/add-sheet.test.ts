import { addSheet } from '../../src/excel/add-sheet';
import { history, undo, write } from '../../src/excel/write';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { REPORT_MARK } from '../../src/sheet/own';
import { SheetDraft, type SheetPlan } from '../../src/sheet/plan';
import { breakRequests, closeWorkbook, everyCell, openWorkbook } from './kit';

afterEach(closeWorkbook);

const BOOK = { 'TW II': { D9: 200, E9: 150 }, 'Hasil Pemeriksaan': { A1: 'catatan saya' } };

/** A report of ours as far as Excel sees it. */
function plan(text: string): SheetPlan {
  const draft = new SheetDraft([10, 20, 12]);
  draft.wide(0, 0, 1, text, { bold: true, size: 16 });
  draft.put(0, 2, REPORT_MARK);
  const body = { border: true, wrap: true } as const;
  draft.put(2, 0, 'E9', body, { link: { sheet: 'TW II', cell: 'E9' } });
  draft.put(2, 1, '=1+1', body);
  draft.put(2, 2, 1234.5, { ...body, format: '#,##0.00' });
  draft.put(3, 2, null, body, { formula: "='TW II'!E9*2" });
  return draft.plan({
    name: 'Hasil Pemeriksaan',
    print: {
      orientation: 'landscape',
      headerLeft: 'A & B',
      headerRight: '',
      footerLeft: '',
      footerRight: 'Halaman {n} dari {N}',
    },
  });
}

const names = (workbook: HostWorkbook): string[] =>
  workbook.sheets.filter((s) => s.visibility === 'Visible').map((s) => s.name);
const LABEL = { label: 'Laporan' };

it('writes contents, looks, merges, links and formulas, and shows the sheet', async () => {
  const { workbook, sheet } = openWorkbook({ 'TW II': BOOK['TW II'] });
  const added = await addSheet(plan('Laporan'), LABEL);
  expect(added.sheet).toBe('Hasil Pemeriksaan');
  const made = sheet(added.sheet);
  expect(workbook.active).toBe(made);
  expect(made.cell(2, 0)).toMatchObject({ value: 'E9', link: { documentReference: "'TW II'!E9" } });
  expect(workbook.valueAt("'Hasil Pemeriksaan'!B3")).toBe('=1+1');
  expect(made.cell(2, 1)?.formula).toBeUndefined();
  expect(made.style(2, 2).numberFormat).toBe('#,##0.00');
  expect(workbook.valueAt("'Hasil Pemeriksaan'!C4")).toBe(300);
  expect(made.style(0, 0)).toMatchObject({ bold: true, fontSize: 16 });
  expect(made.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

it("never touches the user's own sheet of the same name", async () => {
  const { workbook } = openWorkbook(BOOK);
  const added = await addSheet(plan('Laporan'), { ...LABEL, replace: 'Hasil Pemeriksaan' });
  expect(added.sheet).toBe('Hasil Pemeriksaan (2)');
  expect(workbook.valueAt("'Hasil Pemeriksaan'!A1")).toBe('catatan saya');
});

it('is undone whole, and not at all once something was typed into it', async () => {
  const { workbook } = openWorkbook(BOOK);
  const before = everyCell(workbook);
  await addSheet(plan('Laporan'), LABEL);
  expect(await history()).toMatchObject([{ label: 'Laporan', cells: 6 }]);
  await undo();
  expect(everyCell(workbook)).toEqual(before);
  expect(await history()).toEqual([]);
  const { sheet } = await addSheet(plan('Laporan'), LABEL);
  await write([{ sheet, cell: 'B9', value: 'tambahan' }], 'Isi');
  const [, step] = await history();
  expect(await undo(step?.id)).toMatchObject({ restored: 0, sheetLeft: sheet });
  expect(names(workbook)).toContain(sheet);
  await undo();
  expect(await undo()).toMatchObject({ restored: 6 });
  expect(names(workbook)).not.toContain(sheet);
});

it('replaces a report only where it is told to, and brings it back as it was', async () => {
  const { workbook } = openWorkbook({ 'TW II': BOOK['TW II'] });
  await addSheet(plan('Pertama'), LABEL);
  const before = everyCell(workbook);
  expect((await addSheet(plan('Kedua'), LABEL)).sheet).toBe('Hasil Pemeriksaan (2)');
  await undo();
  await addSheet(plan('Kedua'), { ...LABEL, replace: 'Hasil Pemeriksaan' });
  expect(names(workbook)).toEqual(['TW II', 'Hasil Pemeriksaan']);
  expect(workbook.valueAt("'Hasil Pemeriksaan'!A1")).toBe('Kedua');
  await undo();
  expect(names(workbook)).toEqual(['TW II', 'Hasil Pemeriksaan']);
  expect(everyCell(workbook)).toEqual(before);
});

it('keeps no more than one replaced report', async () => {
  const { workbook } = openWorkbook({ 'TW II': BOOK['TW II'] });
  await addSheet(plan('1'), LABEL);
  for (const text of ['2', '3', '4']) {
    await addSheet(plan(text), { ...LABEL, replace: 'Hasil Pemeriksaan' });
  }
  expect(workbook.sheets.map((s) => s.name)).toHaveLength(3);
  expect(workbook.valueAt("'Hasil Pemeriksaan'!A1")).toBe('4');
  await undo();
  expect(workbook.valueAt("'Hasil Pemeriksaan'!A1")).toBe('3');
  expect(workbook.sheets.map((s) => s.name)).toEqual(['TW II', 'Hasil Pemeriksaan']);
});

it('says so where the structure of the workbook is protected', async () => {
  const { workbook } = openWorkbook(BOOK);
  workbook.structureProtected = { password: '' };
  await expect(addSheet(plan('Laporan'), LABEL)).rejects.toMatchObject({ kind: 'struktur' });
});

it.each(['fail', 'fail-after'] as const)(
  'leaves everything as it was, whichever request fails (%s)',
  async (kind) => {
    let failures = 0;
    for (let at = 0; at < 30; at++) {
      const { workbook } = openWorkbook({ 'TW II': BOOK['TW II'] });
      await addSheet(plan('Pertama'), LABEL);
      const before = everyCell(workbook);
      breakRequests((index) => (index === at ? { kind, code: 'GeneralException' } : null));
      const failed = await addSheet(plan('Kedua'), {
        ...LABEL,
        replace: 'Hasil Pemeriksaan',
      }).then(
        () => false,
        () => true,
      );
      breakRequests(() => null);
      if (failed) failures++;
      const shown = workbook.valueAt("'Hasil Pemeriksaan'!A1");
      expect([at, shown]).toEqual([at, failed ? 'Pertama' : 'Kedua']);
      if (failed) expect(everyCell(workbook)).toEqual(before);
      expect(names(workbook)).toEqual(['TW II', 'Hasil Pemeriksaan']);
      closeWorkbook();
    }
    expect(failures).toBeGreaterThan(8);
  },
  30_000,
);
