import { columnName } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';
import { numberIn } from './header/evidence';
import type { Recognition, Table, Unrecognised } from './model';

/** What a sheet holds before it is known whether it goes on with the one before. */
export type SheetRecognition = Recognition & { readonly sheet: Sheet };

/** A page, and the table that it goes on with. */
export interface StrayPage {
  readonly entry: Unrecognised;
  readonly of: Table;
}

/**
 * Pages that go on with the last table of the sheet before and repeat no header. They are not read as
 * tables: by themselves their totals would be wrong. So that nobody takes them for checked, they are named.
 */
export function strayPages(sheets: readonly SheetRecognition[]): ReadonlyMap<Sheet, StrayPage> {
  const found = new Map<Sheet, StrayPage>();
  let open: { readonly table: Table; readonly last: Last | null } | null = null;
  for (const { sheet, tables, unrecognised } of sheets) {
    const isBare = !tables.length && !unrecognised.length;
    // Where a table has got to is asked only by a sheet that may go on with it.
    const page: Page | null =
      isBare && open ? pageOf(sheet, open.table, open.last ?? lastOf(open.table)) : null;
    if (page && open) {
      found.set(sheet, { entry: page.entry, of: open.table });
      open = { table: open.table, last: page.last };
      continue;
    }
    const table = tables.at(-1);
    // A sheet with other words, or none, is passed over only where it is empty.
    if (table) open = { table, last: null };
    else if (!isBare || sheet.rowNumbers().length) open = null;
  }
  return found;
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

interface Page {
  readonly entry: Unrecognised;
  readonly last: Last;
}

function pageOf(sheet: Sheet, table: Table, last: Last): Page | null {
  const rows = sheet.rowNumbers().filter((row) => sheet.rowCells(row).length >= 2);
  if (rows.length < FEWEST_ROWS || !hasSameColumns(sheet, rows, table)) return null;
  const next = reached(sheet, rows, table);
  if (!goesOn(last, next.first)) return null;
  const columns = table.columns.map((c) => c.column);
  const rect = {
    top: rows[0]!,
    bottom: rows.at(-1)!,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return {
    entry: { sheet, rect, nearest: table.layout, reason: reasonOf(table) },
    last: next.last,
  };
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

function goesOn(last: Last, { number, code }: Last): boolean {
  if (last.number !== null && number !== null) return number === last.number + 1;
  if (last.code === null || code === null || last.code === code) return false;
  const [a, b] = [last.code.split('.').map(Number), code.split('.').map(Number)];
  // The same field of government, and further on in its list.
  if (a[0] !== b[0] || a[1] !== b[1]) return false;
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 || (b[at] ?? -1) > a[at]!;
}

function reasonOf({ sheet, rect }: Table): Unrecognised['reason'] {
  const place = `${columnName(rect.left)}${rect.top + 1}:${columnName(rect.right)}${rect.bottom + 1}`;
  return {
    id: `Lanjutan tanpa kepala tabel: kolom dan nomornya menyambung tabel ${place} di lembar "${sheet.name}". Pindahkan baris-baris ini ke bawah tabel itu agar ikut diperiksa.`,
    en: `A continuation without a header: its columns and numbering go on with the table ${place} on sheet "${sheet.name}". Move these rows below that table to have them checked.`,
  };
}
