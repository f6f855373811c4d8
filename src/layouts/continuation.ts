import type { Sheet } from '../sheet/snapshot';
import type { Readings } from './correction';
import { numberIn } from './header/evidence';
import type { Recognition, Table, Unrecognised } from './model';
import { placeOf, readPage } from './page';

/**
 * A page that goes on with the last table of the sheet before and repeats no header. Where columns and numbering
 * leave no doubt it is read as more of that table; else it is named, so that nobody takes it for checked.
 */
export interface StrayPage {
  readonly sheet: Sheet;
  /** The first page of the table. */
  readonly of: Table;
  /** The page before, where that has no header either. */
  readonly after: StrayPage | null;
  readonly found: Recognition;
  readonly last: Last;
}

/** Follows a workbook from sheet to sheet: which table the next sheet may go on with. */
export class Pages {
  #open: { readonly table: Table; readonly page: StrayPage | null } | null = null;

  /**
   * What a sheet is a page of, told that sheet by sheet.
   * @param before what it was a page of when read last, kept where nothing above it has changed
   */
  next(
    sheet: Sheet,
    { tables, unrecognised }: Recognition,
    readings: Readings = {},
    before?: StrayPage,
  ): StrayPage | undefined {
    const open = this.#open;
    const isBare = !tables.length && !unrecognised.length;
    const isKept = before !== undefined && before.of === open?.table && before.after === open.page;
    const page = isKept ? before : isBare && open ? pageOf(sheet, open, readings) : null;
    if (page && open) {
      this.#open = { table: open.table, page };
      return page;
    }
    const table = tables.at(-1);
    // A sheet with other words, or none, is passed over only where it is empty.
    if (table) this.#open = { table, page: null };
    else if (!isBare || sheet.rowNumbers().length) this.#open = null;
    return undefined;
  }
}

/** Where the numbering and the codes of a table have got to. */
interface Last {
  readonly number: number | null;
  readonly code: string | null;
}

function lastOf({ rows, columns, sheet }: Table): Last {
  const at = columns.find((c) => c.key === 'no')?.column;
  const numbers = rows.flatMap((r) => (at === undefined ? [] : (numberIn(sheet, r.row, at) ?? [])));
  return { number: numbers.at(-1) ?? null, code: rows.filter((r) => r.code).at(-1)?.code ?? null };
}

/** A share of cells that agree. */
const MOST = 0.7;
const FEWEST_ROWS = 2;
/** A code of a programme: field of government and at least one level below. */
const CODE = /^\d(\.\d{1,4})+$/;

function pageOf(
  sheet: Sheet,
  { table, page: after }: { readonly table: Table; readonly page: StrayPage | null },
  readings: Readings,
): StrayPage | null {
  const rows = sheet.rowNumbers().filter((row) => sheet.rowCells(row).length >= 2);
  if (rows.length < FEWEST_ROWS || !hasSameColumns(sheet, rows, table)) return null;
  const last = after?.last ?? lastOf(table);
  const next = reached(sheet, rows, table);
  const order = goesOn(last, next.first);
  if (order === false) return null;
  const columns = table.columns.map((c) => c.column);
  const rect = {
    top: rows[0]!,
    bottom: rows.at(-1)!,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const previous = after?.found.tables.at(-1) ?? table;
  const isSure = order === true && (after === null || after.found.tables.length > 0);
  const found: Recognition = isSure
    ? { tables: [readPage(sheet, rect, previous, readings)], unrecognised: [] }
    : {
        tables: [],
        unrecognised: [{ sheet, rect, nearest: table.layout, reason: reasonOf(table) }],
      };
  return { sheet, of: table, after, found, last: next.last };
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
  const numbers = rows.flatMap((row) => (no < 0 ? [] : (numberIn(sheet, row, no) ?? [])));
  const codes = rows.flatMap((row) => {
    const text =
      sheet
        .rowCells(row)
        .find((c) => c.column === kode)
        ?.text.replace(/\s/g, '') ?? '';
    return CODE.test(text) ? [text] : [];
  });
  const entry = (i: number): Last => ({
    number: numbers.at(i) ?? null,
    code: codes.at(i) ?? null,
  });
  return { first: entry(0), last: entry(-1) };
}

/** Whether numbers or codes go on; null where neither page nor table has any to tell it by. */
function goesOn(last: Last, { number, code }: Last): boolean | null {
  if (last.number !== null && number !== null) return number === last.number + 1;
  if (last.code === null || code === null) {
    const isCounted = [last, { number, code }].some((l) => l.number !== null || l.code !== null);
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
