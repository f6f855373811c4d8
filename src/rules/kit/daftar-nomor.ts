import { columnOf, type Table, type TableRow } from '../../layouts/model';
import { remember } from '../../sheet/remember';
import { textOf } from '../../sheet/snapshot';
import { bacaNomor, type Gaya, gayaDaftar, type Nomor, urutan } from './penomoran';

/** A row in its list, with its place in the numbering where it has a number. */
export interface Bernomor {
  readonly row: TableRow;
  readonly nomor: Nomor | null;
  readonly ke: number | null;
}

/** Rows below one parent that are numbered in one style. */
export interface DaftarNomor {
  readonly induk: number | null;
  readonly gaya: Gaya;
  readonly rows: readonly Bernomor[];
  /** Lists of the same depth and style may run on from one parent to the next. */
  readonly jenjang: string;
}

const UNNUMBERED = new Set<TableRow['kind']>([
  'jumlah',
  'rata-rata',
  'predikat',
  'keterangan',
  'pembilang',
  'penyebut',
  'indeks',
]);

/** A list while its rows are gathered. */
interface Terbuka {
  readonly induk: number | null;
  readonly level: number;
  /** Digits or letters and what stands before them; null as long as no row has a number. */
  readonly bentuk: string | null;
  readonly rows: { readonly row: TableRow; readonly nomor: Nomor | null }[];
}

/** The lists of a table in the order of their first rows. */
export function daftarNomor(table: Table): readonly DaftarNomor[] {
  return daftarDari(table.rows);
}

/** Tables that are built alike share their rows. */
const daftarDari = remember((rows: readonly TableRow[]): readonly DaftarNomor[] => {
  const lists = new Map<string, Terbuka>();
  const open = new Map<string, string>();
  let before: TableRow | undefined;
  let last: Terbuka | undefined;
  for (const row of rows) {
    if (UNNUMBERED.has(row.kind)) continue;
    const nomor = row.number === undefined ? null : bacaNomor(row.number);
    // Most rows go on with the list of the row before.
    const goesOn = before !== undefined && samaTempat(before, row);
    if (!last || !goesOn || (nomor && nomor.bentuk !== last.bentuk)) {
      last = daftarUntuk(lists, open, row, nomor);
    }
    last.rows.push({ row, nomor });
    before = row;
  }
  return [...lists.values()].flatMap(selesai);
});

function samaTempat(a: TableRow, b: TableRow): boolean {
  return a.parent === b.parent && a.level === b.level && a.kind === b.kind;
}

/** The list that a row belongs to; a row without a number goes with the one that is open at its place. */
function daftarUntuk(
  lists: Map<string, Terbuka>,
  open: Map<string, string>,
  row: TableRow,
  nomor: Nomor | null,
): Terbuka {
  const place = `${row.parent}|${row.level}|${row.kind}`;
  const own = nomor ? `${row.parent}|${row.level}|${nomor.bentuk}` : open.get(place);
  const key = own ?? `${place}|?`;
  if (nomor) open.set(place, key);
  let list = lists.get(key);
  if (!list) {
    const rows = [...yangDiDepan(lists, place)];
    list = { induk: row.parent, level: row.level, bentuk: nomor?.bentuk ?? null, rows };
    lists.set(key, list);
  }
  return list;
}

/** Rows of this place that stood before its first number; they open its list. */
function yangDiDepan(lists: Map<string, Terbuka>, place: string): Terbuka['rows'] {
  const waiting = lists.get(`${place}|?`);
  if (!waiting) return [];
  lists.delete(`${place}|?`);
  return waiting.rows;
}

function selesai({ induk, level, bentuk, rows }: Terbuka): readonly DaftarNomor[] {
  const written = rows.flatMap(({ nomor }) => nomor ?? []);
  if (!written.length) return [];
  const gaya = gayaDaftar(written);
  const members = rows.map(({ row, nomor }): Bernomor => ({
    row,
    nomor,
    ke: nomor && urutan(nomor, gaya),
  }));
  return [{ induk, gaya, rows: members, jenjang: `${level}|${bentuk ?? '?'}|${gaya}` }];
}

/** Column of the cell that holds a row's number. */
export function kolomNomor(table: Table, row: TableRow): number {
  const column = columnOf(table, 'no')?.column;
  if (column === undefined) return row.labelColumn;
  return row.number === undefined || textOf(table.sheet.cell(row.row, column))
    ? column
    : row.labelColumn;
}
