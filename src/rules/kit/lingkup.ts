import { PROGRAMME_KINDS } from '../../layouts/kinds';
import { rowsOfKind, type TableRow } from '../../layouts/model';
import { nilai } from '../../policy/figures';
import { samaRupiah } from '../../policy/printed';
import { samaNama, terpotong } from './nama';
import type { Pengamatan } from './pengamatan';

/** Share of the longer list that two tables name alike where both list the whole office. */
const NEARLY_ALL = 3 / 4;

/** The programmes that a total stands over; where its table names none, the highest rows. */
function anggota({ table }: Pengamatan): readonly TableRow[] {
  const programmes = rowsOfKind(table, 'program');
  if (programmes.length) return programmes;
  return table.rows.filter((row) => row.parent === null && PROGRAMME_KINDS.has(row.kind));
}

function isSame({ label: a }: TableRow, { label: b }: TableRow): boolean {
  return samaNama(a, b) || terpotong(a, b) || terpotong(b, a);
}

function uang({ table, column }: Pengamatan, rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + (nilai(table, row, column) ?? 0), 0);
}

/**
 * True where two totals stand over the same programmes: that of the whole office is not that of one
 * of its officials, nor that of a list which leaves a programme out and says so by its sum.
 */
export function samaLingkup(a: Pengamatan, b: Pengamatan): boolean {
  if (samaRupiah(a.figure.value, b.figure.value)) return true;
  const [left, right] = [anggota(a), anggota(b)];
  const onlyLeft = left.filter((row) => !right.some((other) => isSame(row, other)));
  const onlyRight = right.filter((row) => !left.some((other) => isSame(row, other)));
  const shared = Math.min(left.length - onlyLeft.length, right.length - onlyRight.length);
  if (shared === 0 || shared < NEARLY_ALL * Math.max(left.length, right.length)) return false;
  const [restLeft, restRight] = [
    a.figure.value - uang(a, onlyLeft),
    b.figure.value - uang(b, onlyRight),
  ];
  return !samaRupiah(restLeft, restRight);
}
