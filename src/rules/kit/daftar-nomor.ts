import { columnOf, type Table, type TableRow } from '../../layouts/model';
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

/** The lists of a table in the order of their first rows. */
export function daftarNomor(table: Table): readonly DaftarNomor[] {
  const lists = new Map<string, { induk: number | null; level: number; rows: TableRow[] }>();
  const open = new Map<string, string>();
  for (const row of table.rows) {
    if (UNNUMBERED.has(row.kind)) continue;
    const nomor = row.number === undefined ? null : bacaNomor(row.number);
    const place = `${row.parent}|${row.level}|${row.kind}`;
    // A row without a number goes with the list that is open at its place.
    const style = nomor ? `${/^\d/.test(nomor.akhir) ? '1' : 'a'}${nomor.awalan}` : undefined;
    const key = style === undefined ? open.get(place) : `${row.parent}|${row.level}|${style}`;
    const own = key ?? `${place}|?`;
    if (style !== undefined) open.set(place, own);
    const list = lists.get(own);
    if (list) list.rows.push(row);
    else
      lists.set(own, {
        induk: row.parent,
        level: row.level,
        rows: [...yangDiDepan(lists, place), row],
      });
  }
  return [...lists.entries()].flatMap(([key, { induk, level, rows }]) => {
    const numbers = rows.map((row) => (row.number === undefined ? null : bacaNomor(row.number)));
    const written = numbers.filter((n) => n !== null);
    if (!written.length) return [];
    const gaya = gayaDaftar(written);
    const members = rows.map((row, i): Bernomor => {
      const nomor = numbers[i] ?? null;
      return { row, nomor, ke: nomor && urutan(nomor, gaya) };
    });
    const style = key.slice(key.lastIndexOf('|') + 1);
    return [{ induk, gaya, rows: members, jenjang: `${level}|${style}|${gaya}` }];
  });
}

/** Rows of this place that stood before its first number; they open its list. */
function yangDiDepan(lists: Map<string, { rows: TableRow[] }>, place: string): readonly TableRow[] {
  const waiting = lists.get(`${place}|?`);
  if (!waiting) return [];
  lists.delete(`${place}|?`);
  return waiting.rows;
}

/** Column of the cell that holds a row's number. */
export function kolomNomor(table: Table, row: TableRow): number {
  const column = columnOf(table, 'no')?.column;
  if (column === undefined) return row.labelColumn;
  return row.number === undefined || textOf(table.sheet.cell(row.row, column))
    ? column
    : row.labelColumn;
}
