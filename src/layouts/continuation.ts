import type { Filled, Sheet } from '../sheet/snapshot';
import { keptKey, type Readings, type TablePlace } from './correction';
import { numberIn } from './header/evidence';
import type { Recognition, RowKind, Table, TableRow, Unrecognised } from './model';
import { remember } from '../sheet/remember';
import { placeOf, readPage } from './page';

/**
 * A page that goes on with the last table of the sheet before, with the header once more or without one. Where
 * header or columns and numbering leave no doubt it is read as more of that table; else, without a header, it is
 * named, so that nobody takes it for checked.
 */
export interface StrayPage {
  readonly sheet: Sheet;
  /** The first page of the table. */
  readonly of: Table;
  /** The page before, where that is one of these, too. */
  readonly after: StrayPage | null;
  readonly found: Recognition;
  readonly last: Last;
}

/** What the next sheet may go on with: a table, and the last of its pages. */
interface Open {
  readonly table: Table;
  readonly page: StrayPage | null;
}

/** What a sheet was found to be a page of, below what it was asked. */
type Known = WeakMap<Recognition, { readonly below: Open; readonly page: StrayPage | null }>;

/** Follows a workbook from sheet to sheet: which table the next sheet may go on with. */
export class Pages {
  #open: Open | null = null;
  readonly #known: Known;

  /** @param known what was found before, under the same readings */
  constructor(known: Known = new WeakMap()) {
    this.#known = known;
  }

  /** For the same workbook once more: a sheet below the same table is not asked again. */
  again(): Pages {
    return new Pages(this.#known);
  }

  /** What a sheet is a page of, told that sheet by sheet. */
  next(sheet: Sheet, own: Recognition, readings: Readings = {}): StrayPage | undefined {
    const open = this.#open;
    const page = open && this.#pageOf(sheet, own, open, readings);
    if (page) {
      const last = page.found.tables.at(-1);
      const isOther = last !== undefined && last.continues === undefined;
      this.#open = isOther ? { table: last, page: null } : { table: open.table, page };
      return page;
    }
    const { tables, unrecognised } = own;
    const isBare = !tables.length && !unrecognised.length;
    const table = tables.at(-1);
    // A sheet with other words, or none, is passed over only where it is empty.
    if (table) this.#open = { table, page: null };
    else if (!isBare || sheet.rowNumbers().length) this.#open = null;
    return undefined;
  }

  #pageOf(sheet: Sheet, own: Recognition, open: Open, readings: Readings): StrayPage | null {
    const known = this.#known.get(own);
    if (known?.below.table === open.table && known.below.page === open.page) return known.page;
    const page = pageOf(sheet, own, open, readings);
    this.#known.set(own, { below: open, page });
    return page;
  }
}

/** Where the numbering and the codes of a table have got to. */
interface Last {
  /** A number for each level that is open: of the last numbered row, and of those that it hangs below. */
  readonly numbers: readonly number[];
  readonly code: string | null;
}

const lastOf = remember(({ rows, columns, sheet }: Table): Last => {
  const numbers: number[] = isBrokenOff(rows) ? [0] : [];
  let code: string | null = null;
  for (let i = rows.length - 1; i >= 0 && !code; i--) code = rows[i]!.code ?? null;
  let at: number | undefined;
  for (const column of columns) if (column.key === 'no') at ??= column.column;
  if (at === undefined) return { numbers, code };
  let last = rows.length - 1;
  while (last >= 0 && ordinalIn(sheet, rows[last]!.row, at) === null) last--;
  for (let open = rows[last]; open; open = open.parent === null ? undefined : rows[open.parent]) {
    const number = ordinalIn(sheet, open.row, at);
    if (number !== null) numbers.push(number);
  }
  return { numbers, code };
});

/** The quarterly form ends on a sub-service, nowhere above the list of them. */
function isBrokenOff(rows: readonly TableRow[]): boolean {
  return rows.some((r) => r.kind === 'mutu') && ABOVE_LIST.has(rows.at(-1)!.kind);
}

const ABOVE_LIST: ReadonlySet<RowKind> = new Set([
  'penerima-kontribusi',
  'penerima',
  'mutu-kontribusi',
  'mutu-jumlah',
]);
const SUMMARY: ReadonlySet<RowKind> = new Set(['jumlah', 'rata-rata']);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "3", "3.", "(3)", "III" as what it counts. */
function ordinalIn(sheet: Sheet, row: number, column: number): number | null {
  const value = sheet.cell(row, column)?.value;
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.replace(/[\s().]/g, '') : '';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return ROMAN.indexOf(text) + 1 || null;
}

/** A share of cells that agree. */
const MOST = 0.7;
const FEWEST_ROWS = 2;
/** A code of a programme: field of government and at least one level below. */
const CODE = /^\d(\.\d{1,4})+$/;

function pageOf(
  sheet: Sheet,
  own: Recognition,
  { table, page: after }: Open,
  readings: Readings,
): StrayPage | null {
  const first = firstOf(own);
  const previous = after?.found.tables.at(-1) ?? table;
  const last = after && !after.found.tables.length ? after.last : lastOf(previous);
  const header = first ? headerOf(table).map(({ below }) => first.rect.top + below) : [];
  // Forms of many regions repeat a header too, and begin anew: that is seen at their first number.
  if (first && (!header.length || startsAnew(sheet, header.at(-1)!, table, last))) return null;
  if (
    first &&
    (!saysAgain(sheet, header, table) || isReadByUser({ sheet, rect: first.rect }, readings))
  )
    return null;
  const rows = sheet
    .rowNumbers()
    .filter((row) => sheet.rowCells(row).length >= 2 && !header.includes(row))
    .filter((row) => !first || (row > header[0]! && row <= first.rect.bottom));
  if (!first && (rows.length < FEWEST_ROWS || !hasSameColumns(sheet, rows, table))) return null;
  const next = reached(sheet, rows, table);
  const order = goesOn(last, next.first);
  if (order === false) return null;
  const columns = table.columns.map((c) => c.column);
  const rect = {
    top: header[0] ?? rows[0]!,
    bottom: rows.at(-1)!,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const isSure = order === true && (after === null || after.found.tables.length > 0);
  // Below a total another table begins, though it counts on.
  if (first && (!isSure || SUMMARY.has(previous.rows.at(-1)?.kind ?? 'item'))) return null;
  const found: Recognition = isSure
    ? {
        tables: [
          readPage(sheet, rect, previous, readings, header),
          ...own.tables.filter((t) => t !== first),
        ],
        unrecognised: own.unrecognised.filter((u) => u !== first),
      }
    : {
        tables: [],
        unrecognised: [{ sheet, rect, nearest: table.layout, reason: reasonOf(table) }],
      };
  return { sheet, of: table, after, found, last: next.last };
}

/** Whether the user says what a page is, or its columns: then it is read as that. */
function isReadByUser(place: TablePlace, readings: Readings): boolean {
  const own = readings.tables?.[keptKey(place, readings) ?? ''];
  return [own?.layout, own?.columns, own?.ignore].some((said) => said !== undefined);
}

/** What stands uppermost on a sheet. */
function firstOf({ tables, unrecognised }: Recognition): Table | Unrecognised | undefined {
  return [...tables, ...unrecognised].sort((a, b) => a.rect.top - b.rect.top)[0];
}

/** The header of a table, the numbers of its columns included, row by row and how far below its first. */
const headerOf = remember(({ sheet, headerRows, numberRow, rows }: Table) => {
  const body = rows[0]?.row ?? Infinity;
  return [...headerRows, ...(numberRow === null ? [] : [numberRow])]
    .filter((row) => row < body)
    .map((row) => ({ below: row - headerRows[0]!, cells: sheet.rowCells(row) }));
});

/** Whether a sheet says the whole header of a table once more. */
function saysAgain(sheet: Sheet, at: readonly number[], table: Table): boolean {
  return headerOf(table).every(({ cells }, i) => {
    const again = sheet.rowCells(at[i]!);
    return cells.length === again.length && cells.every((c, j) => isSameText(c, again[j]!));
  });
}

function isSameText(a: Filled, b: Filled): boolean {
  const bare = ({ text }: Filled): string => text.replace(/\s/g, '').toLowerCase();
  return a.column === b.column && (a.text === b.text || bare(a) === bare(b));
}

/** Figures where the table has figures, words where it has words, and nothing beside. */
function hasSameColumns(sheet: Sheet, rows: readonly number[], table: Table): boolean {
  const own = new Set(table.columns.map((c) => c.column));
  const body = table.rows.filter((r) => r.kind !== 'judul').map((r) => r.row);
  let figures = 0;
  let words = 0;
  for (const { column } of table.columns) {
    const [a, b] = [kindOf(table.sheet, body, column), kindOf(sheet, rows, column)];
    if (a === null || b === null) continue;
    if (a !== b) return false;
    if (a === 'angka') figures++;
    else words++;
  }
  const cells = rows.flatMap((row) => sheet.rowCells(row).map((c) => c.column));
  const inside = cells.filter((column) => own.has(column)).length;
  return figures >= 2 && words >= 1 && inside >= cells.length * MOST;
}

function kindOf(sheet: Sheet, rows: readonly number[], column: number): 'angka' | 'kata' | null {
  const filled = rows.filter((row) => (sheet.cell(row, column)?.value ?? null) !== null);
  if (filled.length < rows.length * 0.3) return null;
  const figures = filled.filter((row) => numberIn(sheet, row, column) !== null).length;
  if (figures >= filled.length * MOST) return 'angka';
  return figures <= filled.length * (1 - MOST) ? 'kata' : null;
}

/** The first and the last number and code of a page. */
function reached(
  sheet: Sheet,
  rows: readonly number[],
  { columns }: Table,
): { readonly first: Last; readonly last: Last } {
  const at = (key: string): number => columns.find((c) => c.key === key)?.column ?? -1;
  const [no, kode] = [at('no'), at('kode')];
  const numbers = rows.flatMap((row) => (no < 0 ? [] : (ordinalIn(sheet, row, no) ?? [])));
  const codes = rows.flatMap((row) => {
    const text =
      sheet
        .rowCells(row)
        .find((c) => c.column === kode)
        ?.text.replace(/\s/g, '') ?? '';
    return CODE.test(text) ? [text] : [];
  });
  const entry = (i: number): Last => ({
    numbers: numbers.length ? [numbers.at(i)!] : [],
    code: codes.at(i) ?? null,
  });
  return { first: entry(0), last: entry(-1) };
}

/** Whether the first number below a header goes on with none of those that are open. */
function startsAnew(sheet: Sheet, header: number, { columns }: Table, { numbers }: Last): boolean {
  const no = columns.find((c) => c.key === 'no')?.column;
  if (no === undefined || !numbers.length) return false;
  for (const row of sheet.rowNumbers()) {
    const number = row > header ? ordinalIn(sheet, row, no) : null;
    if (number !== null) return !numbers.includes(number - 1);
  }
  return false;
}

/** Whether numbers or codes go on; null where neither page nor table has any to tell it by. */
function goesOn(last: Last, { numbers: [number], code }: Last): boolean | null {
  if (last.numbers.length && number !== undefined)
    return last.numbers.some((before) => number === before + 1);
  if (last.code === null || code === null) {
    const isCounted = last.numbers.length || number !== undefined || last.code !== code;
    return isCounted ? false : null;
  }
  if (last.code === code) return false;
  const [a, b] = [last.code.split('.').map(Number), code.split('.').map(Number)];
  // The same field of government, and further on in its list.
  if (a[0] !== b[0] || a[1] !== b[1]) return false;
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 || (b[at] ?? -1) > a[at]!;
}

function reasonOf({ sheet, rect }: Table): Unrecognised['reason'] {
  const place = placeOf({ sheet, rect });
  return {
    id: `Mungkin lanjutan tanpa kepala tabel: kolomnya sama dengan tabel ${place} di lembar "${sheet.name}", tetapi tidak ada nomor atau kode yang menyambung. Pindahkan baris-baris ini ke bawah tabel itu agar ikut diperiksa.`,
    en: `Perhaps a continuation without a header: its columns are those of the table ${place} on sheet "${sheet.name}", but no numbering or codes go on. Move these rows below that table to have them checked.`,
  };
}
