import { newDocument, openDocument } from '../../../src/host/files/document';
import { sampleWorkbook } from '../../../src/host/preview/sample';
import { CellError } from '../../../src/host/model/values';
import { keyOf } from '../../../src/host/model/worksheet';
import { WorkbookError } from '../../../src/xlsx/errors';
import { readWorkbook } from '../../../src/xlsx/read';

const sheet = 'Capaian SPM TW II';

function reopened() {
  const bytes = newDocument(sampleWorkbook()).save();
  return { bytes, document: openDocument(bytes, 'contoh.xlsx') };
}

test('a copy of the sample opens with the same cells, merges, widths, looks and frozen rows', () => {
  const before = sampleWorkbook().active;
  const { document } = reopened();
  const after = document.workbook.active;
  expect(after.name).toBe(sheet);
  expect(after.merges).toEqual(before.merges);
  expect(after.frozen).toEqual(before.frozen);
  for (const [key, { value, style }] of before.cells) {
    const cell = after.cells.get(key);
    expect(cell?.value ?? null).toBe(value);
    expect(cell?.style).toMatchObject({
      bold: style.bold,
      wrap: style.wrap,
      fill: style.fill,
      numberFormat: style.numberFormat,
    });
    expect(Object.keys(cell?.style.borders ?? {}).sort()).toEqual(
      Object.keys(style.borders).sort(),
    );
  }
  expect(after.columnWidths.get(1)).toBeCloseTo(before.columnWidths.get(1) ?? 0, 0);
});

test('saving writes the changed cells into the file and leaves the rest alone', () => {
  const { document } = reopened();
  const { workbook } = document;
  workbook.enter(workbook.active, 8, 4, 280);
  workbook.enter(workbook.active, 8, 7, '=D9-E9');
  const saved = readWorkbook(document.save());
  const [target] = saved.sheets;
  expect(target?.cell(8, 4)?.value).toBe(280);
  expect(target?.cell(8, 7)?.formula).toBe('=D9-E9');
  expect(target?.cell(8, 3)?.value).toBe(290);
});

test('error values are opened as errors', () => {
  const workbook = sampleWorkbook();
  const { style } = workbook.active.cell(8, 4) ?? workbook.active.cells.values().next().value!;
  workbook.active.put(keyOf(8, 4), { value: new CellError('#N/A'), style });
  const bytes = newDocument(workbook).save();
  const opened = openDocument(bytes, 'x.xlsx');
  expect(opened.workbook.active.cell(8, 4)?.value).toEqual(new CellError('#N/A'));
});

test('what is no workbook is refused by name', () => {
  expect(() => openDocument(new TextEncoder().encode('bukan xlsx'), 'x.xlsx')).toThrow(
    WorkbookError,
  );
});
