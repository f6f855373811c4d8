import { recogniseSheet } from '../../src/layouts';
import type { LayoutSpec } from '../../src/layouts/spec';
import { columnName } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/snapshot';
import { random, shift, slip, reword, unmerge } from './perturb';
import { sheetFromText } from './sheet-text';

/** What holds for every layout: its own example is read as it says, in other shapes too. */
export function describeLayout(layout: LayoutSpec): void {
  const sheet = sheetFromText(layout.example.table);

  test(`the example of ${layout.id} is read as ${layout.id}, its columns as named`, () => {
    expect(readingOf(sheet, layout)).toEqual({
      layout: layout.id,
      columns: layout.example.columns,
    });
  });

  test('the same without merges, and in another corner of the sheet', () => {
    expect(readingOf(unmerge(sheet), layout)).toEqual({
      layout: layout.id,
      columns: layout.example.columns,
    });
    expect(recogniseSheet(shift(sheet, 7, 3)).tables[0]).toMatchObject({
      layout: layout.id,
      rect: { top: 7 },
    });
  });

  test('the same with a slip in every long word of the header', () => {
    const next = random(11);
    const slipped = reword(sheet, new Set([0, 1, 2].slice(0, headerHeight(sheet))), (t) =>
      slip(t, next),
    );
    expect(recogniseSheet(slipped).tables[0]?.layout).toBe(layout.id);
  });

  test('its name, source and example are there in both languages', () => {
    for (const text of [layout.name.id, layout.name.en, layout.source])
      expect(text).toMatch(/\S{3}/);
  });
}

function headerHeight(sheet: Sheet): number {
  return recogniseSheet(sheet).tables[0]?.headerRows.length ?? 1;
}

function readingOf(
  sheet: Sheet,
  layout: LayoutSpec,
): { layout?: string; columns: Record<string, string> } {
  const [table] = recogniseSheet(sheet).tables;
  const wanted = new Set(Object.keys(layout.example.columns));
  const found = (table?.columns ?? []).filter((c) => wanted.has(c.key));
  return {
    ...(table ? { layout: table.layout } : {}),
    columns: Object.fromEntries(found.map((c) => [c.key, columnName(c.column)])),
  };
}
