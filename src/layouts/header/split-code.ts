import { normaliseCode } from '../../catalogue';
import { type Cell, textOf } from '../../sheet/snapshot';
import { sexOf } from '../by-sex';
import type { Concept } from '../lexicon';
import type { ColumnView } from '../spec';
import { sample } from './evidence';
import type { Segment } from './segment';

/** A program's code has three parts; with fewer columns it is not split. */
const LEAST_COLUMNS = 3;
/** Share of rows whose cells must make a code together. */
const MOST = 0.8;

/** A part of a code as a cell holds it; those typed as numbers have lost their zero in front. */
export function codePart(cell: Cell | undefined): string {
  return typeof cell?.value === 'number' ? String(cell.value).padStart(2, '0') : textOf(cell);
}

/** The code that the cells of some columns make together; null where they make none. */
export function joinedCode(
  segment: Segment,
  row: number,
  columns: readonly number[],
): string | null {
  const parts = columns.map((column) => codePart(segment.sheet.cell(row, column)));
  return normaliseCode(parts.filter(Boolean).join('.'));
}

/** Headers of what is counted: few staff or people are numbers of one and two digits, too. */
const COUNTED: ReadonlySet<string> = new Set<Concept>([
  'jumlah',
  'pegawai',
  'harus',
  'terlayani',
  'belum',
  'target',
  'realisasi',
  'capaian',
  'persen',
]);

function mayBePart(column: ColumnView): boolean {
  const { stats, meaning } = column;
  const { concept = '', weight = 0 } = meaning.concepts[0] ?? {};
  if ((COUNTED.has(concept) && weight >= 0.5) || sexOf(column) !== null) return false;
  return stats.filled > 0 && stats.max < 100 && stats.length <= 5 && stats.percentFormat === 0;
}

/**
 * The columns over which codes are spread, "1 | 06 | 04 | 2.01 | 01", whatever their headers say: "Urusan",
 * "Bidang", "Program", "Kegiatan". Empty where no columns beside each other make codes.
 */
export function splitCodeColumns(segment: Segment, columns: readonly ColumnView[]): number[] {
  for (let from = 0; from < columns.length; from++) {
    const run: number[] = [];
    for (const column of columns.slice(from)) {
      if (!mayBePart(column) || (run.length && column.column !== run.at(-1)! + 1)) break;
      run.push(column.column);
    }
    if (run.length >= LEAST_COLUMNS && makesCodes(segment, run)) return run;
  }
  return [];
}

function makesCodes(segment: Segment, run: readonly number[]): boolean {
  let rows = 0;
  const codes = new Set<string>();
  let made = 0;
  for (const row of sample(segment.bodyRows)) {
    if (!textOf(segment.sheet.cell(row, run[0]!))) continue;
    rows++;
    const code = joinedCode(segment, row, run);
    if (code === null) continue;
    made++;
    codes.add(code);
  }
  const reachesKegiatan = [...codes].some((code) => code.split('.').length >= 5);
  return reachesKegiatan && codes.size > 1 && made >= rows * MOST;
}
