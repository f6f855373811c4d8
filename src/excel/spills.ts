import { doesSpill } from './note-spills';
import type { Area } from './port';
import { run } from './run';

/**
 * Which areas a formula may fill: none where this Excel does not spill, in a table, under a conditional
 * format, or under data validation.
 */
export async function spillable(areas: readonly Area[]): Promise<readonly boolean[]> {
  if (!doesSpill() || !areas.length) return areas.map(() => false);
  return run(
    async (context) => {
      const asked = areas.map(({ sheet, area }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange(area);
        const { tables } = worksheet;
        tables.load('items/name');
        range.dataValidation.load('type');
        return { range, tables, formats: range.conditionalFormats.getCount() };
      });
      await context.sync();
      const crossed = asked.map(({ range, tables }) =>
        tables.items.map((table) => {
          const common = table.getRange().getIntersectionOrNullObject(range);
          common.load('address');
          return common;
        }),
      );
      await context.sync();
      return asked.map(
        ({ range, formats }, i) =>
          formats.value === 0 &&
          range.dataValidation.type === Excel.DataValidationType.none &&
          (crossed[i] ?? []).every((common) => common.isNullObject),
      );
    },
    { again: true },
  );
}
