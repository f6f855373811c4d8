import type { Table, TableRow } from '../../layouts/model';
import { isPlaceholder } from './placeholder';

/** Which rows are details of which, by their index in `table.rows`. */
export interface Pohon {
  /** Details of each row, in their order; empty for rows that carry no figures. */
  readonly rincian: readonly (readonly number[])[];
  /** The row each row is a detail of. */
  readonly induk: readonly (number | null)[];
  /** Rows that are nobody's detail. */
  readonly puncak: readonly number[];
}

/** A row whose figures prove that rows written beside it are its details. */
export interface SalahTingkat {
  readonly row: number;
  /** The row it is written under. */
  readonly tertulisDi: number;
  /** The row it is really a detail of; null = of none. */
  readonly induk: number | null;
  /** The rows that are really its details. */
  readonly rincian: readonly number[];
}

const CARRIES_FIGURES = new Set<TableRow['kind']>([
  'program',
  'kegiatan',
  'subkegiatan',
  'rincian',
  'item',
  'layanan',
  'judul',
]);

/** Figures of a placeholder row this far below the table's largest are fill-ins too. */
const FILL_IN_SHARE = 1e-3;

/** Largest figure of a row, in the unit of its cells. */
function largest(table: Table, row: TableRow): number {
  const values = table.columns.map((column) => {
    const value = table.sheet.cell(row.row, column.column)?.value;
    return column.role !== 'nomor' && typeof value === 'number' ? Math.abs(value) : 0;
  });
  return Math.max(0, ...values);
}

/** "a | 100 | 90" among millions is left in from the template; "xxx | 76.059.000" only lacks its name. */
function isFillIn(table: Table, row: TableRow): boolean {
  if (!isPlaceholder(row.label)) return false;
  const most = Math.max(...table.rows.map((other) => largest(table, other)));
  return largest(table, row) <= most * FILL_IN_SHARE;
}

/** Rows that can be part of a sum. Indicators below a programme describe it and cost nothing. */
function isPart(table: Table, row: TableRow): boolean {
  if (isFillIn(table, row)) return false;
  return CARRIES_FIGURES.has(row.kind) || (row.kind === 'indikator' && row.parent === null);
}

/** The tree as the recogniser read it. */
export function pohonTertulis(table: Table): Pohon {
  const parts = table.rows.map((row) => isPart(table, row));
  const induk = table.rows.map((row, i) => {
    if (!parts[i]) return null;
    let parent = row.parent;
    while (parent !== null && !parts[parent]) parent = table.rows[parent]!.parent;
    return parent;
  });
  return pohonDari(induk, parts);
}

function pohonDari(induk: readonly (number | null)[], parts: readonly boolean[]): Pohon {
  const rincian: number[][] = induk.map(() => []);
  const puncak: number[] = [];
  induk.forEach((parent, i) => {
    if (!parts[i]) return;
    if (parent === null) puncak.push(i);
    else rincian[parent]!.push(i);
  });
  return { rincian, induk, puncak };
}

/** The tree with rows put where their figures prove them to belong. */
export function pohonDengan(pohon: Pohon, pindah: readonly SalahTingkat[]): Pohon {
  if (!pindah.length) return pohon;
  const induk = [...pohon.induk];
  for (const { row, induk: proven, rincian } of pindah) {
    induk[row] = proven;
    for (const detail of rincian) induk[detail] = row;
  }
  const parts = induk.map(() => false);
  for (const i of pohon.puncak) parts[i] = true;
  for (const list of pohon.rincian) for (const i of list) parts[i] = true;
  return pohonDari(induk, parts);
}
