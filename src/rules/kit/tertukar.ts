import type { Column, TableRow } from '../../layouts/model';
import { nilai } from '../../policy/figures';
import { layananColumns, type PartColumns, serapanColumns } from '../../policy/pairs';
import { samaSelisih } from './akun';
import { sel } from './cells';
import type { Neraca, Persamaan } from './neraca';
import type { Cause } from '../model';

/**
 * The figures of a row that stand in each other's column: the part is more than the whole, and the sums of
 * both columns that it goes into, or that it is, are off by just that, to either side.
 */
export function isTertukar(
  { table, total, induk }: Neraca,
  row: TableRow,
  { bagian, dari }: Pick<PartColumns, 'bagian' | 'dari'>,
): boolean {
  const [part, whole] = [nilai(table, row, bagian) ?? 0, nilai(table, row, dari) ?? 0];
  if (part <= whole) return false;
  const at = table.rows.indexOf(row);
  const isOff = (column: Column, by: number): boolean =>
    [...total, ...[...induk.values()].flatMap((sums) => sums.get(column) ?? [])].some(
      (sum) =>
        sum.column === column &&
        ((sum.anggota.includes(at) && samaSelisih(sum.selisih, by)) ||
          (sum.row === at && samaSelisih(sum.selisih, -by))),
    );
  return isOff(dari, part - whole) && isOff(bagian, whole - part);
}

/** The row of a sum, or one of those it is of, whose swapped figures explain why it is off. */
export function sebabTertukar(sums: Neraca, equation: Persamaan): readonly Cause[] {
  const { anggota, column } = equation;
  const { table } = sums;
  const counts = layananColumns(table);
  return [...serapanColumns(table), ...(counts ? [counts] : [])]
    .filter(({ bagian, dari }) => bagian === column || dari === column)
    .flatMap((pair) =>
      [equation.row, ...anggota]
        .map((at) => table.rows[at]!)
        .filter((row) => isTertukar(sums, row, pair))
        .map((row) => ({ ...sel(table, row, pair.bagian), rule: 'melebihi-sasaran' })),
    );
}
