import { type Column, columnOf, columnsLike, type Table, type TableRow } from '../../layouts/model';
import { jumlahkan } from '../../policy/arithmetic';
import { figuresOf } from '../../policy/figures';
import { remember } from '../../sheet/remember';
import type { RuleContext } from '../model';
import { alamat, namaBaris, sel } from './cells';
import { berhitung } from './layanan';
import { isTakTerbaca } from './mendatar';

interface Bulan {
  readonly column: Column;
  readonly nilai: number;
}

/** The months of a row that hold a count; null where one of them cannot be read. */
function bulanDi(table: Table, row: TableRow, columns: readonly Column[]): readonly Bulan[] | null {
  const out: Bulan[] = [];
  for (const column of columns) {
    const figures = figuresOf(column, table);
    const nilai = figures.hitungan(row);
    if (nilai !== null) out.push({ column, nilai });
    else if (figures.kind(row) !== 'blank' && figures.kind(row) !== 'none') return null;
  }
  return out;
}

interface BulanTabel {
  readonly setahun: Column;
  readonly months: ReadonlyMap<TableRow, readonly Bulan[]>;
}

/** The months, or quarters, of the rows of a table that count by them, with the column of all they count. */
export const bulanTabel = remember((table: Table): BulanTabel | null => {
  const setahun = columnOf(table, 'terlayani');
  const columns = columnsLike(table, /^(bulan|terlayaniTw)\d+$/);
  if (!setahun || columns.length < 2) return null;
  const out = new Map<TableRow, readonly Bulan[]>();
  for (const row of table.rows) {
    const months = bulanDi(table, row, columns);
    if (months && (berhitung(table, row) || isMoneyRow(row, months))) out.set(row, months);
  }
  return { setahun, months: out };
});

/** New people each month, the same ones every month, or each month all those up to then. */
export function isSetahun(total: number, months: readonly number[]): boolean {
  return [jumlahkan(months), months.at(-1), Math.max(...months)].includes(total);
}

function periksaBaris(
  context: RuleContext,
  table: Table,
  row: TableRow,
  setahun: Column,
  months: readonly Bulan[],
): void {
  const total = figuresOf(setahun, table).hitungan(row);
  const last = months.at(-1);
  if (total === null || !last || months.length < 2) return;
  context.checked();
  const perMonth = months.map((m) => m.nilai);
  const [jumlah, most] = [jumlahkan(perMonth), Math.max(...perMonth)];
  if (isSetahun(total, perMonth)) return;
  const counted = [setahun, ...months.map((m) => m.column)];
  if (isTakTerbaca(table, row, counted, total - jumlah)) return;
  const isMoney = row.kind === 'anggaran';
  const perBulan = last.column.key.startsWith('bulan');
  const angka = (nilai: number) => (isMoney ? { rupiah: nilai } : { number: nilai });
  context.report({
    ...sel(table, row, setahun),
    message: perBulan && isMoney ? 'bulanRp' : perBulan ? 'bulan' : 'hitungan',
    // Between the largest month and the sum, some people may have come again.
    ...(total > most && total < jumlah && !isMoney ? { severity: 'warning' } : {}),
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, setahun),
      tercetak: angka(total),
      akhir: angka(last.nilai),
      selAkhir: alamat(table, row, last.column),
      jumlah: angka(jumlah),
      selBulan: { list: months.map((m) => alamat(table, row, m.column)) },
      selTriwulan: { list: months.map((m) => alamat(table, row, m.column)) },
    },
    found: total,
    expected: jumlah,
    related: months.map((m) => sel(table, row, m.column)),
    // A month that its own sum disproves.
    causes: months.flatMap((m) =>
      ['total-salah', 'nilai-negatif'].map((rule) => ({ ...sel(table, row, m.column), rule })),
    ),
  });
}

/** From here on a figure of section C is money; its percentages are smaller. */
const LEAST_MONEY = 1000;

/** Money of section C, month by month: all that was spent adds up, percentages do not. */
function isMoneyRow({ kind }: TableRow, months: readonly Bulan[]): boolean {
  return kind === 'anggaran' && months.some((m) => m.nilai >= LEAST_MONEY);
}

/**
 * People served in the months of a monthly form, or in its quarters, against those served in all; what was spent
 * on them likewise.
 */
export function periksaBulan(context: RuleContext, table: Table): void {
  const counted = bulanTabel(table);
  if (!counted) return;
  for (const [row, months] of counted.months)
    periksaBaris(context, table, row, counted.setahun, months);
}
