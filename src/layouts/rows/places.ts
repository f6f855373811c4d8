import { remember } from '../../sheet/remember';
import type { ColumnView, View } from '../spec';
import type { TableRow } from '../model';
import { type RawRow, rowOf, summaryKind } from './base';

const PLACES =
  /^(nama )?(kab(upaten)?|kota|kecamatan|distrik|desa|kelurahan|nagari|kampung|wilayah)\b/i;

/** "Nama Kecamatan": the people of one service, place by place. */
export const namesPlaces = ({ label, stats }: ColumnView): boolean =>
  stats.text > 0.5 && PLACES.test(label);

export const listsPlaces = remember((view: View): boolean => view.columns.some(namesPlaces));

/** A row for each place, and their total. */
export function placeRows(raws: readonly RawRow[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const raw of raws)
    if (raw.words.length || raw.hasFigures)
      rows.push(rowOf(raw, summaryKind(raw) ?? 'item', 0, null));
  return rows;
}
