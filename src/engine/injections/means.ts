import { OWN_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, rowsOfKind, type Table, type TableRow } from '../../layouts/model';
import { rata } from '../../measures/rata';
import { capaianColumns } from '../../policy/pairs';
import { tampakSama } from '../../policy/printed';
import { numericColumns } from '../../rules/kit/wajib';
import { fillPointsDifference } from './budget';
import type { Builder } from './builder';
import { cellList } from './cells';
import { scaled } from './unit';

/** Rows of means, in the columns where they print one and in that of the capaian. */
export function fillMeans(builder: Builder): void {
  const { table } = builder;
  const achieved = new Set(capaianColumns(table).map((c) => c.capaian));
  table.rows.forEach((row, index) => {
    if (row.kind !== 'rata-rata') return;
    const sets = averagedSets(table, row, index);
    for (const column of numericColumns(table)) {
      const { kind } = builder.figure(row, column);
      if (kind === 'number' || (kind === 'blank' && achieved.has(column))) {
        fillMean(builder, row, column, sets);
      }
    }
  });
}

/**
 * Sets of rows that a mean may speak of, the likeliest first. A mean of the whole table below means of
 * its parts may take them in more ways than can be told apart, unless it names a heading.
 */
function averagedSets(
  table: Table,
  own: TableRow,
  index: number,
): readonly (readonly TableRow[])[] {
  const named = headingOf(table, own);
  if (named !== null) return [below(table, named, index)];
  const means = rowsOfKind(table, 'rata-rata');
  if (own.parent === null && means.length > 1) {
    const groups = means.filter((row) => row !== own).map((row) => headingOf(table, row));
    const isOverall = own === means.at(-1) && groups.every((group) => group !== null);
    return isOverall ? [groups.flatMap((group) => below(table, group, index))] : [];
  }
  const rows = below(table, own.parent, index);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const head = own.parent === null ? undefined : table.rows[own.parent];
  return [
    rows,
    // The programme that the mean stands under may be averaged, too.
    ...(head && OWN_KINDS.has(head.kind) ? [[head, ...rows], below(table, null, index)] : []),
    ...(kinds.length > 1 ? kinds.map((kind) => rows.filter((row) => row.kind === kind)) : []),
  ];
}

/** Rows of indicators and programmes above the mean, at any depth below a row; null = the table. */
function below(table: Table, parent: number | null, end: number): TableRow[] {
  return table.rows.slice(0, end).filter((row) => {
    if (!OWN_KINDS.has(row.kind)) return false;
    if (parent === null) return true;
    let at = row.parent;
    while (at !== null && at !== parent) at = table.rows[at]!.parent;
    return at === parent;
  });
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The heading that the mean's name ends with: "… indikator sasaran" of the rows so headed. */
function headingOf(table: Table, mean: TableRow): number | null {
  const last = words(mean.label).at(-1);
  const found = table.rows.flatMap((row, i) =>
    row.kind === 'judul' && words(row.label).length > 1 && words(row.label).at(-1) === last
      ? [i]
      : [],
  );
  const [first, ...others] = found;
  return first === undefined || others.length ? null : first;
}

function fillMean(
  builder: Builder,
  row: TableRow,
  column: Column,
  sets: readonly (readonly TableRow[])[],
): void {
  const printed = builder.figure(row, column);
  const shows = (value: number | null | undefined): boolean =>
    printed.kind === 'number' &&
    value != null &&
    tampakSama(printed.value, printed.decimals, value);
  const chosen = sets.find((rows) => shows(meanOf(rows, builder.value, column))) ?? sets[0];
  const known = chosen && meanOf(chosen, builder.eventual, column);
  if (!chosen || (known == null && printed.kind === 'number')) return;
  const [reached, absorbed] = [
    columnOf(builder.table, 'capaian'),
    columnOf(builder.table, 'serapan'),
  ];
  if (column.key === 'efisiensi' && reached && absorbed && !shows(known)) {
    // The efficiency of the means follows from them as that of a row does.
    fillPointsDifference(builder, row, column, reached, absorbed);
    return;
  }
  proposeMean(builder, row, column, chosen);
}

function meanOf(
  rows: readonly TableRow[],
  see: (row: TableRow, column: Column) => number | null,
  column: Column,
): number | null {
  return rata(rows.flatMap((row) => see(row, column) ?? []));
}

/** AVERAGE, or SPM.RATA where marks and number text stand among the figures. */
export function proposeMean(
  builder: Builder,
  row: TableRow,
  column: Column,
  rows: readonly TableRow[],
): void {
  const filled = rows.filter((r) => builder.holds(r, column));
  const [first] = filled;
  const list = cellList(builder.table, rows, column);
  if (!first || !list) return;
  const from = builder.unit(first, column);
  if (filled.some((r) => builder.unit(r, column) !== from)) return;
  const kinds = new Set(rows.map((r) => builder.figure(r, column).kind));
  const hasText = rows.some((r) => builder.keepsText(r, column));
  const isStrange = kinds.has('bad') || kinds.has('ambiguous') || kinds.has('error');
  // Words in the place of a figure are passed over by AVERAGE and refused by SPM.RATA.
  if (hasText && (isStrange || !rows.every((r) => builder.isRead(r, column, 'nilai')))) return;
  const name = !isStrange && (hasText || kinds.has('none')) ? 'SPM.RATA' : 'AVERAGE';
  const to = builder.unit(row, column);
  builder.propose({
    row,
    column,
    expression: scaled(`${name}(${list})`, from, to),
    compute: (see) => meanOf(rows, see, column),
    inCellUnit: true,
  });
}
