import { remember } from '../../sheet/remember';
import type { ColumnView, View } from '../spec';
import type { TableRow } from '../model';
import { type RawRow, rowOf, summaryKind } from './base';

const PLACES =
  /^(nama )?(kab(upaten)?|kota|kecamatan|distrik|desa|kelurahan|nagari|kampung|wilayah)\b/i;

const PERIODS = /^(nama )?(bulan|triwulan|semester|periode)\b/i;

/** "Nama Kecamatan", "Bulan": the people of one service, place by place or month by month. */
export const namesPlaces = (column: ColumnView): boolean =>
  column.stats.text > 0.5 && (PLACES.test(column.label) || PERIODS.test(column.label));

export const listsPlaces = remember((view: View): boolean => view.columns.some(namesPlaces));

/** A row for each place, and their total; of months nobody can tell whether they add up or run on. */
export function placeRows(raws: readonly RawRow[], { label }: ColumnView): TableRow[] {
  const rows: TableRow[] = [];
  for (const raw of raws) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const summary = summaryKind(raw);
    const kind = summary !== null && PERIODS.test(label) ? 'keterangan' : summary;
    rows.push(rowOf(raw, kind ?? 'item', 0, null));
  }
  return rows;
}
