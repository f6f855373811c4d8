import { matchService, matchSubService } from '../../catalogue';
import type { TableRow } from '../model';
import { type RowReader, speaks } from '../spec';
import { continueRow, numberStyle, rawRows, rowOf } from './base';

/** Activities with their cost components; headings name the group of services. */
export const componentRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  let heading: number | null = null;
  let isDisaster = speaks(view, /bencana|perlindungan/);
  for (const raw of rawRows(view, chosen, ['layanan'])) {
    if (!raw.words.length) continue;
    const startsHere = raw.words.some((w) => w.column === chosen.get('layanan')?.column);
    if (!startsHere) {
      continueRow(rows, raw);
      continue;
    }
    const style = numberStyle(raw.number);
    const isHeading =
      style === 'A' ||
      style === 'I' ||
      (/^(rehabilitasi|perlindungan)\s/i.test(raw.label) && matchSubService(raw.label) === null);
    if (isHeading) {
      isDisaster = /bencana/i.test(raw.label);
      heading = rows.length;
      rows.push(rowOf(raw, 'judul', 0, null, isDisaster ? { service: 'bencana' } : {}));
      continue;
    }
    const sub = matchSubService(raw.label, isDisaster ? 'bencana' : undefined);
    const service = isDisaster ? 'bencana' : matchService(raw.label)?.slug;
    rows.push(
      rowOf(raw, 'item', heading === null ? 0 : 1, heading, {
        ...(sub ? { sub: sub.slug } : {}),
        ...(service ? { service } : {}),
      }),
    );
  }
  return rows;
};
