import type { Column, Table, TableRow } from '../layouts/model';
import { mutu } from '../measures/mutu';
import { rata } from '../measures/rata';
import { maksimum100, persentase } from './arithmetic';
import type { ServiceBlock } from './blocks';
import { figuresOf, hitungan } from './figures';
import type { PartColumns } from './pairs';
import { remember } from '../sheet/remember';

/** Percentage of one row from its counts, percent points; null without need or without counts. */
export function rowPercentage(table: Table, row: TableRow, columns: PartColumns): number | null {
  const dari = hitungan(table, row, columns.dari);
  const bagian = hitungan(table, row, columns.bagian);
  return dari === null || bagian === null ? null : persentase(bagian, dari);
}

/** Values that the quality percentage of a service may rightly print. */
export interface MutuCandidates {
  /** Mean of the capped row percentages; rows without need left out. */
  readonly rata: number | null;
  /** Ratio of the sums, capped. */
  readonly jumlah: number | null;
  /** As `rata`, with rows nobody needs counted as 100 %. */
  readonly rataSeratus: number | null;
  /** Mean of the percentages as printed, capped and not. */
  readonly dariTercetak: readonly number[];
}

export const mutuCandidates = remember(
  (block: ServiceBlock, table: Table, columns: PartColumns): MutuCandidates => {
    const needs = figuresOf(columns.dari, table);
    const serves = figuresOf(columns.bagian, table);
    const counts: { readonly harus: number; readonly terlayani: number }[] = [];
    let someNeedNone = false;
    for (const row of block.mutu) {
      const harus = needs.hitungan(row);
      const terlayani = serves.hitungan(row);
      if (harus === null || terlayani === null) continue;
      counts.push({ harus, terlayani });
      if (harus === 0) someNeedNone = true;
    }
    const mean = mutu(counts);
    const ratio = mutu(counts, 'jumlah');
    const full = (c: (typeof counts)[number]): typeof c =>
      c.harus === 0 ? { harus: 1, terlayani: 1 } : c;
    return {
      rata: mean,
      jumlah: ratio === null ? null : maksimum100(ratio),
      rataSeratus: someNeedNone ? mutu(counts.map(full)) : mean,
      dariTercetak: printedMeans(table, block.mutu, columns.persen),
    };
  },
);

function printedMeans(
  table: Table,
  rows: readonly TableRow[],
  column: Column | undefined,
): readonly number[] {
  if (!column) return [];
  const figures = figuresOf(column, table);
  const printed: number[] = [];
  let isAbove = false;
  for (const row of rows) {
    const value = figures.nilai(row);
    if (value === null) continue;
    printed.push(value);
    if (value > 100) isAbove = true;
  }
  const mean = rata(printed);
  if (mean === null) return [];
  const capped = isAbove ? rata(printed.map(maksimum100)) : null;
  return capped === null ? [mean] : [mean, capped];
}
