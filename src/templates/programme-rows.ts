import { CENTERED, COUNT_FORMAT, STRONG, TEXT } from './looks';
import type { Drawing } from './model';
import {
  catalogueProgrammes,
  childrenOf,
  type Programme,
  sourceProgrammes,
  sumOf,
} from './programmes';

/** Sample of a sub kegiatan's budget, in rupiah; parents hold the sums. */
export const SAMPLE = 1_000_000;

export interface ProgrammeRow {
  readonly programme: Programme;
  readonly row: number;
  /** Rows of the sheet that it is the sum of. */
  readonly children: readonly number[];
  /** How many filled-in rows lie below it, itself where it is one. */
  readonly leaves: number;
}

/** The programmes of the form, from last period's table or from the catalogue, by row of the sheet. */
export function programmeRows(drawing: Drawing, body: number): ProgrammeRow[] {
  const taken = sourceProgrammes(drawing.request.source);
  drawing.took(taken.reduce((sum, { code, unit }) => sum + 1 + (code ? 1 : 0) + (unit ? 1 : 0), 0));
  const list = taken.length ? taken : catalogueProgrammes();
  const children = list.map((_, i) => childrenOf(list, i));
  const leaves = (i: number): number =>
    children[i]?.length ? children[i].reduce((sum, c) => sum + leaves(c), 0) : 1;
  return list.map((programme, i) => ({
    programme,
    row: body + i,
    children: (children[i] ?? []).map((c) => body + c),
    leaves: leaves(i),
  }));
}

/** Code, name and frame of one row. */
export function programmeLine(
  { draft }: Drawing,
  { programme, row }: ProgrammeRow,
  columns: { readonly code: number; readonly name: number; readonly last: number },
): void {
  const style = programme.level === 2 ? TEXT : STRONG;
  for (let column = 0; column <= columns.last; column++) draft.put(row, column, null, style);
  draft.put(row, columns.code, programme.code, style);
  draft.put(row, columns.name, programme.name, style);
  if (programme.unit) draft.put(row, columns.name + 1, programme.unit, CENTERED);
}

/** A column of rupiah: filled in where a row has nothing below it, else the sum. */
export function money(drawing: Drawing, entry: ProgrammeRow, column: number, sample: number): void {
  const { row, children, leaves } = entry;
  if (!children.length) {
    drawing.input(row, column, 'rupiah', sample);
    return;
  }
  drawing.total(row, column, `=${sumOf(children, column)}`, sample * leaves, COUNT_FORMAT);
}

/** The sum of the programmes, in the last row. */
export function grandTotal(
  drawing: Drawing,
  rows: readonly ProgrammeRow[],
  row: number,
  column: number,
  sample: number,
): void {
  const outermost = rows.filter(({ programme }) => programme.level === 0);
  const leaves = outermost.reduce((sum, entry) => sum + entry.leaves, 0);
  const formula = `=${sumOf(
    outermost.map((entry) => entry.row),
    column,
  )}`;
  drawing.total(row, column, formula, sample * leaves, COUNT_FORMAT);
}
