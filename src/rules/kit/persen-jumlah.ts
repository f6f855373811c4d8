import { rowsOfKind, type TableRow } from '../../layouts/model';
import { jumlahkan, maksimum100, persentase } from '../../policy/arithmetic';
import { berhitung, isDatar, type TabelLayanan } from './layanan';

/** The percentage of a total row, and all that it may rightly print; that of the totals comes first. */
export interface PersenJumlah {
  readonly row: TableRow;
  readonly bagian: number;
  readonly dari: number;
  /** Percent points. */
  readonly boleh: readonly [number, ...number[]];
}

/** The total rows of a table that has a row for each service: served over needed, or the mean of the rows above. */
export function persenJumlah({ table, angka }: TabelLayanan): readonly PersenJumlah[] {
  if (!isDatar(table)) return [];
  const counted = table.rows.filter((row) => berhitung(table, row));
  const totals = rowsOfKind(table, 'jumlah');
  return totals.flatMap((row, i) => {
    const [bagian, dari] = [angka.terlayani.hitungan(row), angka.harus.hitungan(row)];
    if (bagian === null || dari === null) return [];
    const ratio = persentase(bagian, dari);
    if (ratio === null) return [];
    const above = counted.filter((other) => other.row < row.row);
    const since = above.filter((other) => other.row > (totals[i - 1]?.row ?? -1));
    const means = [since, above].flatMap((rows) => rataRata(angka, rows));
    return [{ row, bagian, dari, boleh: [ratio, maksimum100(ratio), ...means] }];
  });
}

/** Means of the percentages of rows: as printed, as computed, and as capped; rows without one left out. */
function rataRata(angka: TabelLayanan['angka'], rows: readonly TableRow[]): readonly number[] {
  const printed = rows.flatMap((row) => angka.persen?.nilai(row) ?? []);
  const exact = rows.flatMap((row) => {
    const [bagian, dari] = [angka.terlayani.hitungan(row), angka.harus.hitungan(row)];
    return bagian === null || dari === null ? [] : (persentase(bagian, dari) ?? []);
  });
  return [printed, printed.map(maksimum100), exact, exact.map(maksimum100)].flatMap((way) =>
    way.length ? jumlahkan(way) / way.length : [],
  );
}
