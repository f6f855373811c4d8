import type { Table, TableRow } from '../../layouts/model';
import { nilai, sheetRowOf } from '../../policy/figures';
import { samaRupiah } from '../../policy/printed';
import type { Beda } from './acuan';

export interface Sel {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** A difference between budgets that stands for others: those above it, or below it, follow. */
export interface BedaPokok {
  readonly beda: Beda;
  /** Cells whose difference follows from this one. */
  readonly ikut: readonly Sel[];
  /** A cell of the same programme that holds just the difference. */
  readonly selisih: Sel | null;
}

export function selBeda({ ini }: Beda): Sel {
  return { table: ini.table, row: ini.sheetRow, column: ini.column.column };
}

export function besarBeda({ ini, acuan }: Beda): number {
  return ini.figure.value - acuan[0].figure.value;
}

/** One table's differences of one column, as the tree that its rows are. */
class Tree {
  readonly #table: Table;
  readonly #own = new Map<number, Beda>();
  readonly #children = new Map<number | null, number[]>();

  constructor(table: Table, list: readonly Beda[]) {
    this.#table = table;
    const index = new Map<TableRow, number>(table.rows.map((row, i) => [row, i]));
    for (const beda of list) this.#own.set(index.get(beda.ini.row)!, beda);
    table.rows.forEach((row, i) => {
      const list = this.#children.get(row.parent);
      if (list) list.push(i);
      else this.#children.set(row.parent, [i]);
    });
  }

  at(index: number): Beda | undefined {
    return this.#own.get(index);
  }

  children(index: number | null): readonly number[] {
    return this.#children.get(index) ?? [];
  }

  row(index: number): TableRow {
    return this.#table.rows[index]!;
  }

  /** Differing rows below that have no differing row below themselves and no details of their own. */
  leaves(index: number): Beda[] {
    return this.children(index).flatMap((child) => {
      const own = this.at(child);
      const isLeaf = !this.children(child).some((i) => this.row(i).kind !== 'indikator');
      return isLeaf ? (own ?? []) : this.leaves(child);
    });
  }

  below(index: number): Beda[] {
    return this.children(index).flatMap((child) =>
      [this.at(child) ?? [], this.below(child)].flat(),
    );
  }

  /** A cell of money below that holds just this amount. */
  cellWith(index: number, amount: number): Sel | null {
    for (const child of this.children(index)) {
      const row = this.row(child);
      for (const column of this.#table.columns) {
        if (column.role !== 'rupiah') continue;
        const value = nilai(this.#table, row, column) ?? 0;
        if (!samaRupiah(value, Math.abs(amount))) continue;
        return {
          table: this.#table,
          row: sheetRowOf(this.#table, row, column),
          column: column.column,
        };
      }
      const deeper = this.cellWith(child, amount);
      if (deeper) return deeper;
    }
    return null;
  }
}

function sumOf(list: readonly Beda[]): number {
  return list.reduce((sum, beda) => sum + besarBeda(beda), 0);
}

function visit(tree: Tree, index: number, out: BedaPokok[]): void {
  const own = tree.at(index);
  const leaves = tree.leaves(index);
  if (own && !leaves.length) {
    out.push({
      beda: own,
      ikut: tree.below(index).map(selBeda),
      selisih: tree.cellWith(index, besarBeda(own)),
    });
    return;
  }
  const isExplained = own && samaRupiah(sumOf(leaves), besarBeda(own));
  const isLeaf = !tree.children(index).length;
  if (own && !isExplained && !isLeaf) out.push({ beda: own, ikut: [], selisih: null });
  const below: BedaPokok[] = [];
  for (const child of tree.children(index)) visit(tree, child, below);
  const follows = own && isExplained ? [selBeda(own)] : [];
  out.push(...below.map((entry) => ({ ...entry, ikut: [...entry.ikut, ...follows] })));
}

/**
 * The differences that stand for the rest, among all of one table and column: a detail stands for the
 * sums that follow from it; where no detail differs, the highest sum stands for those below.
 */
export function bedaPokok(table: Table, list: readonly Beda[]): readonly BedaPokok[] {
  const tree = new Tree(table, list);
  const out: BedaPokok[] = [];
  for (const index of tree.children(null)) {
    if (tree.row(index).kind !== 'jumlah') visit(tree, index, out);
  }
  const programmes = tree.children(null).flatMap((i) => {
    const isTotal = tree.row(i).kind === 'jumlah';
    return isTotal ? [] : (tree.at(i) ?? []);
  });
  const totals = list.filter((beda) => beda.ini.subjek === 'jumlah');
  const follows = totals.filter((beda) => samaRupiah(sumOf(programmes), besarBeda(beda)));
  const own = totals.filter((beda) => !follows.includes(beda));
  return [
    ...out.map((entry) => ({ ...entry, ikut: [...entry.ikut, ...follows.map(selBeda)] })),
    ...own.map((beda) => ({ beda, ikut: [], selisih: null })),
  ];
}
