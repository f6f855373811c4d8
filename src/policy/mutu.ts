import type { Column, Table, TableRow } from '../layouts/model';
import { jumlahkan, maksimum100, persentase, rerata } from './arithmetic';
import type { ServiceBlock } from './blocks';
import { hitungan, nilai } from './figures';
import type { PartColumns } from './pairs';

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

export function mutuCandidates(
  table: Table,
  block: ServiceBlock,
  columns: PartColumns,
): MutuCandidates {
  const exact: number[] = [];
  const withFull: number[] = [];
  const served: number[] = [];
  const needed: number[] = [];
  for (const row of block.mutu) {
    const dari = hitungan(table, row, columns.dari);
    const bagian = hitungan(table, row, columns.bagian);
    if (dari === null || bagian === null) continue;
    served.push(bagian);
    needed.push(dari);
    const percentage = persentase(bagian, dari);
    if (percentage !== null) exact.push(maksimum100(percentage));
    withFull.push(percentage === null ? 100 : maksimum100(percentage));
  }
  const ratio = persentase(jumlahkan(served), jumlahkan(needed));
  return {
    rata: rerata(exact),
    jumlah: ratio === null ? null : maksimum100(ratio),
    rataSeratus: rerata(withFull),
    dariTercetak: printedMeans(table, block.mutu, columns.persen),
  };
}

function printedMeans(
  table: Table,
  rows: readonly TableRow[],
  column: Column | undefined,
): readonly number[] {
  const printed = rows.flatMap((row) => nilai(table, row, column) ?? []);
  return [rerata(printed), rerata(printed.map(maksimum100))].filter((v) => v !== null);
}
