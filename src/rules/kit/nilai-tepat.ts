import { type Column, columnOf, columnsOf, type Table, type TableRow } from '../../layouts/model';
import { capaian } from '../../measures/capaian';
import { indeks } from '../../measures/indeks';
import { persentase } from '../../policy/arithmetic';
import { capaianCases, capaianInputs, directions, fits } from '../../policy/capaian';
import { nilai } from '../../policy/figures';
import type { TablePolicy } from '../../policy/model';
import { type PartColumns, serapanColumns } from '../../policy/pairs';

/** What the figures of a column exactly are, by row; null where nothing tells. */
export type ByRow = ReadonlyMap<TableRow, number | null>;

/** What a row's figure exactly is: from target and realisasi, budget and spending. */
export type Exact = ReadonlyMap<Column, ByRow>;

export function exactOf(table: Table, policy: TablePolicy): Exact {
  return new Map([...exactCapaian(table, policy), ...exactBudget(table), ...exactIndex(table)]);
}

function* exactBudget(table: Table): Generator<[Column, ByRow]> {
  for (const { persen, bagian, dari } of serapanColumns(table)) {
    if (persen) yield [persen, perRow(table, (row) => spentAt(table, row, { bagian, dari }))];
  }
  const efisiensi = columnOf(table, 'efisiensi');
  if (efisiensi) yield [efisiensi, perRow(table, (row) => efisiensiAt(table, row))];
}

/** One row a service: what its index is made of stands beside it. */
function* exactIndex(table: Table): Generator<[Column, ByRow]> {
  const [penerima, mutu, index] = columnsOf(table, 'capaian', 'persenMutu', 'indeks');
  if (!penerima || !mutu || !index) return;
  yield [index, perRow(table, (row) => following(table, row, [penerima, mutu], indeks))];
}

function perRow(table: Table, compute: (row: TableRow) => number | null): ByRow {
  return new Map(table.rows.map((row) => [row, compute(row)]));
}

/** What follows from two figures of a row; null where one is missing. */
function following(
  table: Table,
  row: TableRow,
  columns: readonly (Column | undefined)[],
  compute: (a: number, b: number) => number | null,
): number | null {
  const [a = null, b = null] = columns.map((column) => nilai(table, row, column));
  return a === null || b === null ? null : compute(a, b);
}

export function spentAt(table: Table, row: TableRow, { bagian, dari }: PartColumns): number | null {
  return following(table, row, [bagian, dari], persentase);
}

export function efisiensiAt(table: Table, row: TableRow): number | null {
  const columns = columnsOf(table, 'capaian', 'serapan');
  return following(table, row, columns, (reached, spent) => reached - spent);
}

function exactCapaian(table: Table, policy: TablePolicy): Exact {
  const out = new Map<Column, Map<TableRow, number | null>>();
  const followed = new Map([...capaianCases(table)].map((entry) => [entry.row, entry]));
  for (const input of capaianInputs(table)) {
    const ways = directions(input.row, policy.turun);
    const entry = followed.get(input.row);
    const arah = ways.find((a) => entry && fits(entry, a, policy.batas)) ?? ways[0];
    const value = capaian(input.target, input.realisasi, { arah, batas: policy.batas });
    const column = input.columns.capaian;
    let rows = out.get(column);
    if (!rows) out.set(column, (rows = new Map<TableRow, number | null>()));
    rows.set(input.row, value);
  }
  return out;
}
