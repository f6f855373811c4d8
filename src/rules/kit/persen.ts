import type { Column, Table, TableRow } from '../../layouts/model';
import { maksimum100 } from '../../policy/arithmetic';
import { figuresOf, type NumberFigure } from '../../policy/figures';
import type { PlacedFigure } from '../../policy/quotients';
import type { Cause, MessageValue, RuleContext } from '../model';
import { tercetakSalah } from './banding';
import { dasarTabel, LKJIP } from './basis';
import { alamat, dalamSatuanSel, duaPersen, sel } from './cells';

/** A percentage, with the figures it is computed from. */
export interface Hasil {
  readonly jenis: 'terlayani' | 'serapan' | 'porsi' | 'perubahan' | 'pembilang';
  /** The percentage, and the figures that it is computed from. */
  readonly persen: { readonly row: TableRow; readonly column: Column };
  readonly bagian: PlacedFigure;
  readonly dari: PlacedFigure;
  readonly causes: readonly Cause[];
  /** False where the cell holds more than the figure. */
  readonly mayFix?: boolean;
}

/** Reports a percentage that does not follow from its two figures. */
export function laporkan(
  context: RuleContext,
  table: Table,
  { jenis, persen, bagian, dari, causes, mayFix = true }: Hasil,
  printed: NumberFigure,
  expected: number,
): void {
  // Section C writes its money into the columns of counts; a share may be one of people.
  const isMoney =
    jenis === 'serapan' ||
    jenis === 'perubahan' ||
    (jenis === 'porsi' && bagian.column.role === 'rupiah');
  const write = (value: number): MessageValue => (isMoney ? { rupiah: value } : { number: value });
  const value = dalamSatuanSel(printed, expected);
  context.report({
    ...sel(table, persen.row, persen.column),
    message: jenis,
    values: {
      sel: alamat(table, persen.row, persen.column),
      ...duaPersen(printed, expected),
      bagian: write(bagian.value),
      selBagian: alamat(table, bagian.row, bagian.column),
      dari: write(dari.value),
      selDari: alamat(table, dari.row, dari.column),
    },
    found: printed.raw,
    expected: value,
    ...(mayFix ? { fix: { value } } : {}),
    basis: jenis === 'serapan' ? LKJIP : dasarTabel(table),
    related: [bagian, dari].map((at) => sel(table, at.row, at.column)),
    causes,
  });
}

/** The percentage in a column beside the two figures. */
export function compare(
  context: RuleContext,
  table: Table,
  row: TableRow,
  persen: Column | undefined,
  exact: number | null,
  explain: (printed: NumberFigure) => Omit<Hasil, 'persen'>,
): void {
  // Without need or budget no text settles what stands here.
  if (!persen || exact === null) return;
  const capped = maksimum100(exact);
  const printed = tercetakSalah(context, figuresOf(persen, table), row, [exact, capped]);
  if (!printed) return;
  const hasil = { ...explain(printed), persen: { row, column: persen } };
  laporkan(context, table, hasil, printed, hasil.jenis === 'terlayani' ? capped : exact);
}
