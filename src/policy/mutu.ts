import type { Column, Table, TableRow } from '../layouts/model';
import { mutu } from '../measures/mutu';
import { rata } from '../measures/rata';
import { maksimum100, persentase } from './arithmetic';
import type { ServiceBlock } from './blocks';
import { hitungan, nilai } from './figures';
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
    const counts = block.mutu.flatMap((row) => {
      const harus = hitungan(table, row, columns.dari);
      const terlayani = hitungan(table, row, columns.bagian);
      return harus === null || terlayani === null ? [] : [{ harus, terlayani }];
    });
    const ratio = mutu(counts, 'jumlah');
    const full = counts.map((c) => (c.harus === 0 ? { harus: 1, terlayani: 1 } : c));
    return {
      rata: mutu(counts),
      jumlah: ratio === null ? null : maksimum100(ratio),
      rataSeratus: mutu(full),
      dariTercetak: printedMeans(table, block.mutu, columns.persen),
    };
  },
);

function printedMeans(
  table: Table,
  rows: readonly TableRow[],
  column: Column | undefined,
): readonly number[] {
  const printed = rows.flatMap((row) => nilai(table, row, column) ?? []);
  return [rata(printed), rata(printed.map(maksimum100))].filter((v) => v !== null);
}
