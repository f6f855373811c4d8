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

/** All that a row counts, and the months, or quarters, of it: two at least. */
interface BulanBaris {
  readonly setahun: Column;
  readonly total: number;
  readonly months: readonly Bulan[];
}

/** The rows of a table that count by months or quarters, and print how many they count in all. */
export const bulanTabel = remember((table: Table): ReadonlyMap<TableRow, BulanBaris> => {
  const out = new Map<TableRow, BulanBaris>();
  const setahun = columnOf(table, 'terlayani');
  const columns = columnsLike(table, /(bulan|terlayaniTw)\d/);
  if (!setahun) return out;
  const counts = figuresOf(setahun, table);
  for (const row of table.rows) {
    const total = counts.hitungan(row);
    const months = bulanDi(table, row, columns);
    if (total === null || !months || months.length < 2) continue;
    if (berhitung(table, row) || isMoneyRow(row, months)) out.set(row, { setahun, total, months });
  }
  return out;
});

/** New people each month, the same ones every month, or each month all those up to then. */
export function isSetahun(total: number, months: readonly number[]): boolean {
  return [jumlahkan(months), months.at(-1), Math.max(...months)].includes(total);
}

function periksaBaris(
  context: RuleContext,
  table: Table,
  row: TableRow,
  { setahun, total, months }: BulanBaris,
): void {
  const last = months.at(-1)!;
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
  for (const [row, counted] of bulanTabel(table)) periksaBaris(context, table, row, counted);
}
