import { remember } from '../../sheet/remember';
import { textOf } from '../../sheet/snapshot';
import { ask } from '../asked';
import { weightOf } from '../meaning';
import type { ColumnView, View } from '../spec';

const SAYS_CODE = 0.3;

const codeColumns = remember((view: View): readonly ColumnView[] =>
  view.columns.filter(({ meaning }) => weightOf(meaning, 'kode') >= SAYS_CODE),
);

/** Of "Kode Program" and "Kode Sub Kegiatan" the row's own is told by its cells, not by its words. */
const OWN = 2;
const OF_ABOVE = 0.4;

/** How well a column holds the code of each row. */
export function fitOfCode(column: ColumnView, view: View): number {
  const columns = codeColumns(view);
  if (columns.filter((c) => c.stats.codes > 0.5).length > 1)
    return ask(view, mostVaried) === column.column ? OWN : OF_ABOVE;
  // One "Kode" over "1 | 06 | 04 | 2.01" begins at the left, be the last of them filled or not.
  return column.stats.codes > 0.2 || column === columns[0] ? 1 : 0.5;
}

/** The column whose codes differ most from row to row; of several alike the first. */
function mostVaried(view: View): number {
  const { sheet, bodyRows } = view.segment;
  let best = -1;
  let most = 0;
  for (const { column } of codeColumns(view)) {
    const codes = new Set(bodyRows.map((row) => textOf(sheet.cell(row, column))));
    if (codes.size > most) [best, most] = [column, codes.size];
  }
  return best;
}
