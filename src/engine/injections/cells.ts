import type { Column, Table, TableRow } from '../../layouts/model';
import { sheetRowOf } from '../../policy/figures';
import { toA1 } from '../../sheet/address';
import type { Builder } from './builder';

/** Most arguments that a function of Excel takes. */
const MOST_ARGUMENTS = 255;

interface Run {
  readonly first: number;
  last: number;
}

/**
 * Cells of some rows in sheet order, neighbours joined. Lines that a row runs on in belong to it, and
 * lines that are no rows of the table part nothing, unless they hold something in this column.
 */
function runs(table: Table, rows: readonly TableRow[], column: Column): Run[] {
  const own = new Set(rows.flatMap((row) => [row.row, ...row.continuation]));
  const others = new Set(
    table.rows.flatMap((row) => (own.has(row.row) ? [] : [row.row, ...row.continuation])),
  );
  const at = rows.map((row) => sheetRowOf(table, row, column)).sort((a, b) => a - b);
  const cells = new Set(at);
  const out: Run[] = [];
  for (const row of at) {
    const run = out.at(-1);
    if (run && isFree(run.last + 1, row)) run.last = row;
    else out.push({ first: row, last: row });
  }
  return out;

  function isFree(from: number, to: number): boolean {
    for (let row = from; row < to; row++) {
      if (others.has(row)) return false;
      if (!cells.has(row) && table.sheet.cell(row, column.column)) return false;
    }
    return true;
  }
}

function written(run: Run, column: Column): string {
  const first = toA1(run.first, column.column);
  return run.first === run.last ? first : `${first}:${toA1(run.last, column.column)}`;
}

/** The cells of these rows as arguments: `E8:E12`, or `E8,E25:E27`; null where they are too many. */
export function cellList(table: Table, rows: readonly TableRow[], column: Column): string | null {
  const list = runs(table, rows, column);
  if (!list.length || list.length > MOST_ARGUMENTS) return null;
  return list.map((run) => written(run, column)).join(',');
}

/** The same as one range; null where something else stands between them. */
export function cellRange(table: Table, rows: readonly TableRow[], column: Column): string | null {
  const [run, ...more] = runs(table, rows, column);
  return run && !more.length ? written(run, column) : null;
}

/**
 * Arguments of SUM, which passes over text: number text is read one cell at a time.
 * null where it cannot be read without knowing its column.
 */
export function addends(
  builder: Builder,
  rows: readonly TableRow[],
  column: Column,
): string | null {
  const texts = rows.filter((row) => builder.keepsText(row, column));
  if (!texts.every((row) => builder.isRead(row, column))) return null;
  const numbers = rows.filter((row) => !texts.includes(row));
  const list = numbers.length ? cellList(builder.table, numbers, column) : '';
  if (list === null) return null;
  const read = texts.map((row) => builder.operand(row, column));
  return [list, ...read].filter((part) => part !== '').join(',');
}
