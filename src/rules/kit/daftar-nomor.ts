import { columnOf, type Table, type TableRow } from '../../layouts/model';
import { remember } from '../../sheet/remember';
import { textOf } from '../../sheet/snapshot';
import {
  bacaNomor,
  bentukDari,
  type Gaya,
  gayaDaftar,
  isMendua,
  melanjutkan,
  type Nomor,
  urutan,
} from './penomoran';

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
  readonly rows: { readonly row: TableRow; readonly nomor: Nomor | null }[];
  /** The last number; null as long as no row has one. */
  terakhir: Nomor | null;
  /** Digits, letters or Roman numerals, and what stands before them, as the first number has them. */
  bentuk: string | null;
}

/** The lists of a table in the order of their first rows. */
export function daftarNomor(table: Table): readonly DaftarNomor[] {
  return daftarDari(table.rows);
}

/** Tables that are built alike share their rows. */
const daftarDari = remember((rows: readonly TableRow[]): readonly DaftarNomor[] => {
  const lists: Terbuka[] = [];
  const open = new Map<string, Terbuka[]>();
  let isParted = false;
  for (const row of rows) {
    isParted ||= parts(row);
    if (UNNUMBERED.has(row.kind)) continue;
    const nomor = row.number === undefined ? null : bacaNomor(row.number);
    const isAnew = isParted && nomor !== null && FIRST.test(nomor.awalan + nomor.akhir);
    if (nomor) isParted = false;
    const place = `${row.parent}|${row.level}`;
    const here = open.get(place) ?? [];
    open.set(place, here);
    if (isAnew) here.length = 0;
    let list = nomor ? dilanjutkan(here, nomor) : terdalam(here, (l) => isOfKind(l, row));
    // Rows before the first number open its list.
    list ??= terdalam(here, (l) => l.terakhir === null && isOfKind(l, row));
    if (!list) {
      list = { induk: row.parent, level: row.level, rows: [], terakhir: null, bentuk: null };
      here.push(list);
      lists.push(list);
    }
    list.rows.push({ row, nomor });
    list.terakhir = nomor ?? list.terakhir;
    list.bentuk ??= nomor && bentukDari(nomor);
  }
  return lists.flatMap(selesai);
});

/** Below a sum, or a heading without a number, the rows may be numbered anew. */
const parts = ({ kind, number }: TableRow): boolean =>
  number === undefined && (kind === 'jumlah' || kind === 'judul');
const FIRST = /^[1aAiI]$/;

const isOfKind = ({ rows }: Terbuka, { kind }: TableRow): boolean => rows.at(-1)!.row.kind === kind;

/** The innermost list for which something holds. */
function terdalam(
  here: readonly Terbuka[],
  holds: (list: Terbuka) => boolean,
): Terbuka | undefined {
  for (let i = here.length - 1; i >= 0; i--) if (holds(here[i]!)) return here[i];
  return undefined;
}

/**
 * The list that a number goes on with. Without levels of their own "I, 1, a, b, II, 1" stand in one place:
 * a number of an outer list ends those inside it.
 */
function dilanjutkan(here: Terbuka[], nomor: Nomor): Terbuka | undefined {
  const own = bentukDari(nomor);
  const goesOn = ({ terakhir }: Terbuka): boolean =>
    terakhir !== null && melanjutkan(terakhir, nomor);
  const list =
    terdalam(here, (l) => goesOn(l) && l.terakhir!.isBesar === nomor.isBesar) ??
    terdalam(here, goesOn) ??
    terdalam(here, (l) => l.bentuk === own) ??
    (isMendua(nomor)
      ? terdalam(here, ({ terakhir }) => terakhir !== null && samaHuruf(terakhir, nomor))
      : undefined);
  if (list) here.length = here.indexOf(list) + 1;
  return list;
}

const samaHuruf = (a: Nomor, b: Nomor): boolean => a.bentuk === b.bentuk && a.isBesar === b.isBesar;

function selesai({ induk, level, bentuk, rows }: Terbuka): readonly DaftarNomor[] {
  const written = rows.flatMap(({ nomor }) => nomor ?? []);
  if (!written.length) return [];
  const gaya = gayaDaftar(written);
  const members = rows.map(({ row, nomor }): Bernomor => ({
    row,
    nomor,
    ke: nomor && urutan(nomor, gaya),
  }));
  return [{ induk, gaya, rows: members, jenjang: `${level}|${bentuk}|${gaya}` }];
}

/** Column of the cell that holds a row's number. */
export function kolomNomor(table: Table, row: TableRow): number {
  const column = columnOf(table, 'no')?.column;
  if (column === undefined) return row.labelColumn;
  return row.number === undefined || textOf(table.sheet.cell(row.row, column))
    ? column
    : row.labelColumn;
}
