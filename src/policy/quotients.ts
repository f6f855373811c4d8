import {
  type Column,
  columnOf,
  columnsLike,
  columnsOf,
  type Table,
  type TableRow,
} from '../layouts/model';
import { whenOf } from '../layouts/series';
import { readQuotient } from '../sheet/quotient-text';
import { textOf } from '../sheet/snapshot';
import { remember } from '../sheet/remember';
import { hitungan } from './figures';

/** Where one figure stands, and what it is. */
export interface PlacedFigure {
  readonly row: TableRow;
  readonly column: Column;
  readonly value: number;
}

/** X over Y as a table lays it out, with the cell that prints the percentage. */
export interface Quotient {
  readonly x: PlacedFigure;
  readonly y: PlacedFigure;
  readonly persen: { readonly row: TableRow; readonly column: Column };
  /** The percentage, where it stands in one text with its parts. */
  readonly hasil?: { readonly value: number; readonly decimals: number };
}

function placed(table: Table, row: TableRow | undefined, column: Column): PlacedFigure | null {
  const value = row ? hitungan(table, row, column) : null;
  return row && value !== null ? { row, column, value } : null;
}

/** Indicator rows with the rows of their numerator and denominator. */
export function* partRows(
  table: Table,
): Generator<{ indikator: TableRow; x: TableRow | undefined; y: TableRow | undefined }> {
  const parts = new Map<number, { x?: TableRow; y?: TableRow; hasil?: TableRow }>();
  for (const row of table.rows) {
    const key = row.parent === null ? undefined : PART_OF[row.kind];
    if (key === undefined || row.parent === null) continue;
    let own = parts.get(row.parent);
    if (!own) parts.set(row.parent, (own = {}));
    own[key] ??= row;
  }
  for (const [index, { x, y, hasil }] of parts) {
    const indikator = hasil ?? table.rows[index];
    if (indikator && (x || y)) yield { indikator, x, y };
  }
}

/** The percentage may stand below its parts, in a row of its own. */
const PART_OF: Partial<Record<TableRow['kind'], 'x' | 'y' | 'hasil'>> = {
  pembilang: 'x',
  penyebut: 'y',
  rincian: 'hasil',
};

function* beside(
  table: Table,
  { x: xColumn, y: yColumn, persen }: ReturnType<typeof quotientColumns>[number],
): Generator<Quotient> {
  for (const row of table.rows) {
    const x = placed(table, row, xColumn);
    const y = placed(table, row, yColumn);
    if (x && y) yield { x, y, persen: { row, column: persen } };
  }
}

/** "X = 50; Y = 1.369" in one cell. */
function* inOneCell(
  table: Table,
  data: Column,
  realisasi: Column | undefined,
): Generator<Quotient> {
  for (const row of table.rows) {
    if (row.kind !== 'indikator') continue;
    const both = readQuotient(textOf(table.sheet.cell(row.row, data.column)));
    if (!both) continue;
    const place = { row, column: data };
    const { hasil } = both;
    const column = hasil ? data : realisasi;
    if (!column) continue;
    yield {
      x: { ...place, value: both.x },
      y: { ...place, value: both.y },
      persen: { row, column },
      ...(hasil ? { hasil } : {}),
    };
  }
}

/**
 * Every numerator and denominator that a table gives for a percentage: in two columns, in two rows
 * or in one cell of a data column, or in two rows under the percentage, of one year or of each.
 */
export const quotients = remember((table: Table): readonly Quotient[] => [...quotientsOf(table)]);

const byRow = remember((table: Table): ReadonlyMap<TableRow, readonly Quotient[]> => {
  const out = new Map<TableRow, Quotient[]>();
  for (const quotient of quotients(table)) {
    const { row } = quotient.persen;
    out.set(row, [...(out.get(row) ?? []), quotient]);
  }
  return out;
});

/** Those whose percentage stands in this cell. */
export function quotientsAt(table: Table, row: TableRow, column: Column): readonly Quotient[] {
  return (byRow(table).get(row) ?? []).filter(({ persen }) => persen.column === column);
}

/** Columns of numerator, denominator and their percentage, at each time. */
export function quotientColumns(
  table: Table,
): readonly { readonly x: Column; readonly y: Column; readonly persen: Column }[] {
  return columnsLike(table, /^pembilang/).flatMap((x) => {
    const when = whenOf(x.key);
    const [y, persen] = columnsOf(table, `penyebut${when}`, `realisasi${when}`);
    return y && persen ? [{ x, y, persen }] : [];
  });
}

function* quotientsOf(table: Table): Generator<Quotient> {
  const inColumns = quotientColumns(table);
  for (const columns of inColumns) yield* beside(table, columns);
  if (inColumns.length) return;
  const realisasi = columnOf(table, 'realisasi');
  const data = columnOf(table, 'data');
  if (data) yield* inOneCell(table, data, realisasi);
  // Without a column of their own X and Y stand below the percentage, in the column of the realisation.
  const below = [
    ...columnsLike(table, /^realisasi\d{4}$/),
    ...(realisasi && !data ? [realisasi] : []),
  ];
  for (const { indikator, x, y } of partRows(table)) {
    if (data && realisasi) {
      // The first of two rows may be both the indicator's and the numerator's.
      const above = placed(table, x ?? indikator, data);
      const below = placed(table, y, data);
      const persen = { row: indikator, column: realisasi };
      if (above && below) yield { x: above, y: below, persen };
    }
    for (const column of below) {
      const above = placed(table, x, column);
      const under = placed(table, y, column);
      if (above && under) yield { x: above, y: under, persen: { row: indikator, column } };
    }
  }
}
