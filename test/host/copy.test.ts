import { sampleWorkbook } from '../../src/host/preview/sample';
import { createNodeHost } from '../../src/host/profiles/node';
import { everyCell } from '../excel/kit';

test('a copy of a workbook is the same document and shares nothing that changes', async () => {
  const first = sampleWorkbook();
  first.xmlParts.set('{1}', '<a xmlns="urn:contoh"/>');
  first.select(first.active, { top: 8, left: 6, bottom: 8, right: 6 });
  const before = everyCell(first);
  const { merges, page } = structuredClone({
    merges: first.active.merges,
    page: first.active.page,
  });
  const second = first.copy();
  expect(everyCell(second)).toEqual(before);
  expect(second.active.id).toBe(first.active.id);
  expect(second.selection()).toEqual(first.selection());

  const host = createNodeHost(second);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:H40').clear();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.name = 'Lain';
    context.workbook.worksheets.add('Baru');
    context.workbook.customXmlParts.add('<b xmlns="urn:lain"/>');
    await context.sync();
  });
  host.close();
  expect(everyCell(first)).toEqual(before);
  expect(first.active.merges).toEqual(merges);
  expect(first.active.page).toEqual(page);
  expect(first.sheets).toHaveLength(1);
  expect([...first.xmlParts.keys()]).toEqual(['{1}']);
  // What is made next has the same name in both.
  expect(first.copy().newId()).toBe(first.newId());
});
