import { splitExplanation } from '../../catalogue';
import type { Column, Table, TableRow } from '../../layouts/model';
import { type NumberFigure, sheetRowOf } from '../../policy/figures';
import { toA1 } from '../../sheet/address';
import type { Scalar } from '../../sheet/snapshot';
import type { MessageValue } from '../model';

/** A1 address of a row's cell in a column. */
export function alamat(table: Table, row: TableRow, column: Column): string {
  return toA1(sheetRowOf(table, row, column), column.column);
}

/** Row and column of a row's cell, as a finding wants them. */
export function sel(
  table: Table,
  row: TableRow,
  column: Column,
): { readonly table: Table; readonly row: number; readonly column: number } {
  return { table, row: sheetRowOf(table, row, column), column: column.column };
}

/** The cell that names a row. */
export function selNama(
  table: Table,
  row: TableRow,
): { readonly table: Table; readonly row: number; readonly column: number } {
  return { table, row: row.row, column: row.labelColumn };
}

/** Groups of the quarterly form head several columns; these names tell them apart. */
const NAMA_KUNCI: Readonly<Record<string, string>> = {
  harus: 'harus dilayani',
  terlayani: 'terlayani',
  belum: 'belum terlayani',
};

/** What a reader calls the column: the last part of its header, with the part above where that is only a year, the whole where it is only "Rp". */
export function namaKolom(column: Column): string {
  const known = NAMA_KUNCI[column.key];
  if (known !== undefined) return known;
  const parts = column.label.split(' / ');
  const last = parts.at(-1)!.trim();
  // A year alone does not say of what.
  if (/^\D{0,6}(19|20)\d\d$/.test(last)) return parts.slice(-2).join(' ').trim();
  return (last.length > 3 ? last : column.label.trim()) || column.key;
}

/** Most characters of a row's name in a message; forms hold whole explanations in it. */
const LONGEST_NAME = 70;

export function namaBaris(row: TableRow): string {
  return singkat(row.label);
}

/** A name without what explains it, as short as fits a message. */
export function singkat(text: string): string {
  const name = splitExplanation(text).head || text;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/** Value that the cell should hold, in its own unit: a fraction where it holds fractions. */
export function dalamSatuanSel(figure: NumberFigure, value: number): Scalar {
  return Number((value * figure.unit).toPrecision(15));
}

/** Decimals for showing an exact value next to a printed one; enough to tell them apart. */
function desimalPembanding(printed: number, decimals: number, exact: number): number {
  let needed = Math.min(decimals, 4);
  while (needed < 4 && printed.toFixed(needed) === exact.toFixed(needed)) needed++;
  return needed;
}

function sameDecimals(printed: NumberFigure, exact: number): number {
  const wanted = Math.max(printed.decimals, Number.isInteger(exact) ? 0 : 2);
  return desimalPembanding(printed.value, wanted, exact);
}

interface Pair {
  readonly tercetak: MessageValue;
  readonly seharusnya: MessageValue;
}

/** Printed and exact figure as message values with the same decimals. */
export function duaAngka(printed: NumberFigure, exact: number): Pair {
  const decimals = sameDecimals(printed, exact);
  return {
    tercetak: { number: printed.value, decimals },
    seharusnya: { number: exact, decimals },
  };
}

/** Printed and exact percentage as message values with the same decimals. */
export function duaPersen(printed: NumberFigure, exact: number): Pair {
  const decimals = sameDecimals(printed, exact);
  return {
    tercetak: { percent: printed.value, decimals },
    seharusnya: { percent: exact, decimals },
  };
}
