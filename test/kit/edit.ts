import { parseA1 } from '../../src/sheet/address';
import { type Cell, type Scalar, Sheet } from '../../src/sheet/snapshot';

function copy(
  sheet: Sheet,
  change: (row: number, column: number, cell: Cell) => { row: number; cell: Cell } | null,
  mergeRow: (row: number) => number = (row) => row,
): Sheet {
  const merges = sheet.merges.map((m) => ({
    ...m,
    top: mergeRow(m.top),
    bottom: mergeRow(m.bottom),
  }));
  const out = new Sheet(sheet.name, { merges });
  for (const row of sheet.rowNumbers()) {
    for (const { column, cell } of sheet.rowCells(row)) {
      const next = change(row, column, cell);
      if (next) out.set(next.row, column, next.cell);
    }
  }
  return out;
}

/** A sheet with some cells changed; a cell keeps its number format, null makes it blank. */
export function edit(sheet: Sheet, changes: Readonly<Record<string, Scalar | null>>): Sheet {
  const out = copy(sheet, (row, _, cell) => ({ row, cell }));
  for (const [address, value] of Object.entries(changes)) {
    const place = parseA1(address);
    if (!place) throw new Error(`no address: ${address}`);
    const before = sheet.cell(place.top, place.left);
    const format = before?.format;
    // Setting a blank leaves the old cell standing, so blanks are overwritten by their absence.
    if (value === null) return edit(without(sheet, address), omit(changes, address));
    out.set(place.top, place.left, { value, ...(format === undefined ? {} : { format }) });
  }
  return out;
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([k]) => k !== key));
}

function without(sheet: Sheet, address: string): Sheet {
  const place = parseA1(address);
  return copy(sheet, (row, column, cell) =>
    row === place?.top && column === place.left ? null : { row, cell },
  );
}

/** A sheet without one row, counted from 1; what is below moves up. */
export function removeRow(sheet: Sheet, number: number): Sheet {
  const at = number - 1;
  const up = (row: number): number => (row > at ? row - 1 : row);
  return copy(sheet, (row, _, cell) => (row === at ? null : { row: up(row), cell }), up);
}

/** A sheet with a row put in before row `number`, counted from 1. */
export function insertRow(
  sheet: Sheet,
  number: number,
  cells: Readonly<Record<number, Cell>>,
): Sheet {
  const at = number - 1;
  const down = (row: number): number => (row >= at ? row + 1 : row);
  const out = copy(sheet, (row, _, cell) => ({ row: down(row), cell }), down);
  for (const [column, cell] of Object.entries(cells)) out.set(at, Number(column), cell);
  return out;
}
