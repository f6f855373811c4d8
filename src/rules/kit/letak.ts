import type { Column, Table } from '../../layouts/model';
import { remember } from '../../sheet/remember';
import { samaSelisih } from './akun';
import { type Neraca, neraca, type Persamaan } from './neraca';
import { type BarisTriwulan, barisTriwulan, isKumulatif, kolomTriwulanRp } from './triwulan';

/** A cell by its row's index in `table.rows`. */
export interface Letak {
  readonly row: number;
  readonly column: Column;
}

/** A row whose quarters do not make up its year, and the cell where the fault lies. */
export interface TriwulanSalah extends BarisTriwulan {
  readonly letak: Letak;
  /**
   * silang: a second sum is off by the same amount, and the two cross in this cell; induk: the cell
   * is itself a parent that differs from its details by it; setahun: nothing tells, the year is named.
   */
  readonly bukti: 'silang' | 'induk' | 'setahun';
  /** How far the cell is too high. */
  readonly kelebihan: number;
}

/** Sums and quarters of a table in rupiah, held against each other. */
export interface Silang {
  readonly neraca: Neraca;
  readonly baris: readonly BarisTriwulan[];
  readonly salah: ReadonlyMap<number, TriwulanSalah>;
}

/** Where two sums that are off by the same amount cross, that one cell is at fault. */
export const silang = remember((table: Table): Silang => {
  const sums = neraca(table);
  const columns = kolomTriwulanRp(table);
  const baris = columns ? barisTriwulan(table, columns) : [];
  const salah = new Map<number, TriwulanSalah>();
  if (!columns || isKumulatif(baris)) return { neraca: sums, baris: [], salah };
  const above = persamaanDiAtas(sums);
  for (const entry of baris) {
    if (entry.selisih === 0) continue;
    salah.set(entry.row, { ...entry, ...cari(sums, above, entry, columns.setahun) });
  }
  return { neraca: sums, baris, salah };
});

type Above = (row: number, column: Column) => Persamaan | undefined;

/** The sum that a figure goes into: its parent's, past parents that print nothing; else the total's. */
function persamaanDiAtas(sums: Neraca): Above {
  const totals = new Map<number, Map<Column, Persamaan>>();
  for (const total of sums.total) {
    for (const row of total.anggota) {
      const columns = totals.get(row) ?? new Map<Column, Persamaan>();
      totals.set(row, columns.set(total.column, total));
    }
  }
  return (row, column) => {
    let top = row;
    for (let at = sums.pohon.induk[row]; at != null; at = sums.pohon.induk[at]) {
      const found = sums.induk.get(at)?.get(column);
      if (found) return found;
      top = at;
    }
    return totals.get(top)?.get(column);
  };
}

function cari(
  sums: Neraca,
  above: Above,
  entry: BarisTriwulan,
  setahun: Column,
): Pick<TriwulanSalah, 'letak' | 'bukti' | 'kelebihan'> {
  const { row, selisih } = entry;
  const cells = [
    ...entry.triwulan.map(({ column }) => ({ column, kelebihan: -selisih })),
    { column: setahun, kelebihan: selisih },
  ];
  const own = (column: Column): number =>
    (
      sums.induk.get(row)?.get(column) ??
      sums.total.find((t) => t.row === row && t.column === column)
    )?.selisih ?? 0;
  const asParent = cells.filter((c) => samaSelisih(own(c.column), c.kelebihan));
  const [parent] = asParent;
  if (parent && asParent.length === 1) return { ...pada(row, parent), bukti: 'induk' };
  const crossing = cells.filter((c) =>
    samaSelisih(above(row, c.column)?.selisih ?? 0, -c.kelebihan),
  );
  const [cell] = crossing;
  if (cell && crossing.length === 1) return { ...pada(row, cell), bukti: 'silang' };
  return { ...pada(row, { column: setahun, kelebihan: selisih }), bukti: 'setahun' };
}

function pada(
  row: number,
  cell: { readonly column: Column; readonly kelebihan: number },
): Pick<TriwulanSalah, 'letak' | 'kelebihan'> {
  return { letak: { row, column: cell.column }, kelebihan: cell.kelebihan };
}
