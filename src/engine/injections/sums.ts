import { type Column, columnOf, type LayoutId, type TableRow } from '../../layouts/model';
import { jumlahkan } from '../../policy/arithmetic';
import { tampakSama } from '../../policy/printed';
import { kolomBerjumlah } from '../../rules/kit/akun';
import { neraca } from '../../rules/kit/neraca';
import type { Pohon } from '../../rules/kit/pohon';
import { barisTotal } from '../../rules/kit/total';
import type { Builder } from './builder';
import { addends } from './cells';

/** Rows that print the sum of their details. */
const PARENTS = new Set<TableRow['kind']>(['program', 'kegiatan', 'subkegiatan']);

/** Sums of parents over their details, the deepest first, and total rows over theirs. */
export function fillSums(builder: Builder): void {
  const { table } = builder;
  const columns = kolomBerjumlah(table);
  // Where no column adds up, no row is known to be a part of another.
  if (columns.length === 0) return;
  const { pohon } = neraca(table);
  const totals = barisTotal(table, pohon);
  for (const column of columns) {
    // Differences of two columns are computed in their own row.
    if (column === columnOf(table, 'sisa') || column === columnOf(table, 'selisih')) continue;
    for (let i = table.rows.length - 1; i >= 0; i--) fillParent(builder, pohon, i, column);
    for (const { row, sejak, semua } of totals) {
      fillTotal(builder, pohon, table.rows[row]!, column, [sejak, semua]);
    }
  }
}

/** Rows that stand for these in a column: a row without a figure of its own is its details. */
function members(
  builder: Builder,
  pohon: Pohon,
  indexes: readonly number[],
  column: Column,
): TableRow[] {
  return indexes.flatMap((i) => {
    const row = builder.table.rows[i]!;
    const details = pohon.rincian[i]!;
    return builder.holds(row, column) || !details.length
      ? [row]
      : members(builder, pohon, details, column);
  });
}

function fillParent(builder: Builder, pohon: Pohon, index: number, column: Column): void {
  const row = builder.table.rows[index]!;
  const details = pohon.rincian[index]!;
  if (!details.length) return;
  if (builder.figure(row, column).kind !== 'number' && !takesSums(builder, pohon, row)) return;
  proposeSum(builder, row, column, members(builder, pohon, details, column));
}

/** Tables of programmes, where a parent without figures may be one that is not filled in yet. */
const PROGRAMMES = new Set<LayoutId>([
  'anggaran-kegiatan',
  'anggaran-rencana',
  'evaluasi-rkpd',
  'perjanjian-kinerja-anggaran',
]);

/**
 * A blank parent takes a sum where its row holds other figures, or where no parent like it has one
 * yet; a row without any figure among parents that have theirs is a heading.
 */
function takesSums(builder: Builder, pohon: Pohon, row: TableRow): boolean {
  const { table } = builder;
  const isHeading = row.kind === 'judul' && PROGRAMMES.has(table.layout);
  if (!isHeading && !PARENTS.has(row.kind)) return false;
  const columns = kolomBerjumlah(table);
  const holdsOne = (r: TableRow): boolean =>
    columns.some((c) => builder.figure(r, c).kind === 'number');
  const parents = table.rows.filter((_, i) => pohon.rincian[i]?.length);
  const like = isHeading ? parents : parents.filter((r) => r.kind === row.kind);
  return holdsOne(row) || !like.some(holdsOne);
}

function fillTotal(
  builder: Builder,
  pohon: Pohon,
  row: TableRow,
  column: Column,
  ways: readonly (readonly number[])[],
): void {
  const printed = builder.figure(row, column);
  const [since = []] = ways;
  const sets = [
    ...ways.map((indexes) => members(builder, pohon, indexes, column)),
    // Headings without a figure add nothing, whatever stands below them.
    since.map((i) => builder.table.rows[i]!),
  ].filter((rows) => rows.length);
  const shows = (rows: readonly TableRow[]): boolean =>
    printed.kind === 'number' &&
    tampakSama(
      printed.value,
      printed.decimals,
      sumOf(rows, (r) => builder.value(r, column)),
    );
  const chosen = sets.find(shows) ?? sets[0];
  if (chosen) proposeSum(builder, row, column, chosen);
}

function sumOf(rows: readonly TableRow[], see: (row: TableRow) => number | null): number {
  return jumlahkan(rows.map((row) => see(row) ?? 0));
}

function proposeSum(
  builder: Builder,
  row: TableRow,
  column: Column,
  rows: readonly TableRow[],
): void {
  // A figure that cannot be read belongs to the sum too, and SUM would pass over it.
  const isUnread = (kind: string): boolean => ['bad', 'ambiguous', 'error'].includes(kind);
  if (rows.some((r) => isUnread(builder.figure(r, column).kind))) return;
  const list = addends(builder, rows, column);
  if (!list) return;
  builder.propose({
    row,
    column,
    expression: `SUM(${list})`,
    compute: (see) => {
      const known = rows.some((r) => see(r, column) !== null);
      return known ? sumOf(rows, (r) => see(r, column)) : null;
    },
    inCellUnit: true,
  });
}
