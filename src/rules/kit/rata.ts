import { OWN_KINDS } from '../../layouts/kinds';
import { type Column, rowOfKind, type Table, type TableRow } from '../../layouts/model';
import { rata } from '../../measures/rata';
import { jumlahkan, maksimum100, persentase } from '../../policy/arithmetic';
import { nilai } from '../../policy/figures';
import { capaianColumns, layananColumns, serapanColumns } from '../../policy/pairs';
import type { RuleContext } from '../model';
import { type ByRow, efisiensiAt, spentAt } from './nilai-tepat';

/** Rows between a mean row and the mean row before it. */
export function rowsAbove(table: Table, index: number): readonly TableRow[] {
  const before = table.rows.slice(0, index);
  const start = before.map((row) => row.kind).lastIndexOf('rata-rata') + 1;
  return before.slice(start).filter((row) => OWN_KINDS.has(row.kind));
}

/** Sets of rows that a mean row may speak of: all above, one level of them, its siblings. */
function averagedSets(table: Table, index: number): readonly (readonly TableRow[])[] {
  const above = rowsAbove(table, index);
  const kinds = new Set(above.map((row) => row.kind));
  const own = table.rows[index]!;
  const sets = [above, ...[...kinds].map((kind) => above.filter((row) => row.kind === kind))];
  sets.push(above.filter((row) => row.parent === own.parent));
  const all = table.rows.slice(0, index).filter((row) => OWN_KINDS.has(row.kind));
  const levels = new Set(all.map((row) => row.kind));
  sets.push(all, ...[...levels].map((kind) => all.filter((row) => row.kind === kind)));
  sets.push(table.rows.slice(0, index).filter((row) => row.kind === 'rata-rata'));
  return sets;
}

interface Means {
  /** What the mean should be: of the rows right above. */
  readonly expected: number;
  readonly rows: number;
  readonly candidates: readonly (number | null)[];
}

export function meansOf(
  table: Table,
  index: number,
  column: Column,
  exact: ByRow | undefined,
): Means | null {
  const candidates: (number | null)[] = [];
  let first: { value: number; rows: number } | null = null;
  for (const rows of averagedSets(table, index)) {
    const printed = rows.flatMap((row) => nilai(table, row, column) ?? []);
    const mean = rata(printed);
    if (mean === null) continue;
    first ??= { value: mean, rows: printed.length };
    const recomputed = rows.flatMap((row) => exact?.get(row) ?? nilai(table, row, column) ?? []);
    for (const list of [printed, recomputed]) {
      candidates.push(rata(list), rata(list.map(maksimum100)));
    }
  }
  candidates.push(totalsToo(table, index, column));
  // The efficiency of the means follows from them as that of a row does.
  if (column.key === 'efisiensi') candidates.push(efisiensiAt(table, table.rows[index]!));
  return first && { expected: first.value, rows: first.rows, candidates };
}

/** One row for means and totals. */
export const OF_BOTH =
  /\b(rata\W*rata\s*(\/|dan|&)\s*(jumlah|total)|(jumlah|total)\s*(\/|dan|&)\s*rata\W*rata)\b/i;

/** In a row of means and totals in one, percentages may be those of the totals. */
function totalsToo(table: Table, index: number, column: Column): number | null {
  if (!OF_BOTH.test(table.rows[index]!.label)) return null;
  const all = [...serapanColumns(table), layananColumns(table)];
  const spent = all.find((columns) => columns?.persen === column);
  if (!spent) return totalOverTotal(table, index, column);
  const above = rowsAbove(table, index);
  const sum = (c: Column): number => jumlahkan(above.flatMap((r) => nilai(table, r, c) ?? []));
  return persentase(sum(spent.bagian), sum(spent.dari));
}

/** Total spent over total budget, in whichever table of the workbook gives them. */
export function totalBudget(context: RuleContext): readonly (number | null)[] {
  return context.tables.flatMap((table) => {
    const total = rowOfKind(table, 'jumlah');
    const [columns] = serapanColumns(table);
    return total && columns ? [spentAt(table, total, columns)] : [];
  });
}

/** Total realised over total target, the usual slip. */
export function totalOverTotal(table: Table, index: number, column: Column): number | null {
  const columns = capaianColumns(table).find((c) => c.capaian === column);
  if (!columns) return null;
  const rows = rowsAbove(table, index);
  const sum = (c: Column): number => jumlahkan(rows.flatMap((row) => nilai(table, row, c) ?? []));
  return persentase(sum(columns.realisasi), sum(columns.target));
}
