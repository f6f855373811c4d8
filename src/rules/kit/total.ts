import type { Table } from '../../layouts/model';
import type { Pohon } from './pohon';

/** A total row with the rows it may speak of. */
export interface BarisTotal {
  readonly row: number;
  /** Since the total before it in the same block; all where there are none. */
  readonly sejak: readonly number[];
  /** For the last total of its block all rows above it, or below it where it stands on top. */
  readonly semua: readonly number[];
  /** True where it may be of the one or of the other: of that whose sum is nearer. */
  readonly isPilihan?: boolean;
}

/** The total rows of a table, in their order: each belongs to the last heading above it, or to none. */
export function barisTotal(table: Table, pohon: Pohon): readonly BarisTotal[] {
  const totals = new Map<number | null, number[]>();
  table.rows.forEach((row, i) => {
    if (row.kind !== 'jumlah') return;
    const list = totals.get(row.parent);
    if (list) list.push(i);
    else totals.set(row.parent, [i]);
  });
  const out: BarisTotal[] = [];
  for (const [parent, rows] of totals) {
    const block = parent === null ? pohon.puncak : pohon.rincian[parent]!;
    let next = 0;
    for (const row of rows) {
      const sejak: number[] = [];
      for (let k = block[next]; k !== undefined && k < row; k = block[++next]) sejak.push(k);
      const isLast = row === rows[rows.length - 1];
      const above = isLast ? block.slice(0, next) : sejak;
      const semua = above.length ? above : block.slice(next);
      out.push({ row, sejak: sejak.length ? sejak : semua, semua });
    }
  }
  const [only] = out;
  if (!only || out.length > 1 || table.rows[only.row]!.parent === null) return out;
  // Below the last of several headings, the one total of a table may be of all of them.
  return [{ ...only, semua: pohon.puncak.flatMap((i) => pohon.rincian[i]!), isPilihan: true }];
}
