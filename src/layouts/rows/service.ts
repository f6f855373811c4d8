import { matchService } from '../../catalogue';
import { textOf } from '../../sheet/snapshot';
import type { TableRow } from '../model';
import type { RowReader } from '../spec';
import { continueRow, rawRows, rowOf, summaryKind } from './base';

/** One service a row (target, realisasi, capaian); text that runs on in the next row belongs to it. */
export const serviceRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const { sheet } = view.segment;
  const naming = ['layanan', 'indikator']
    .map((k) => chosen.get(k)?.column)
    .filter((c): c is number => c !== undefined);
  for (const raw of rawRows(view, chosen, ['layanan', 'indikator'])) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const summary = summaryKind(raw);
    if (summary && !matchService(raw.label)) {
      rows.push(rowOf(raw, summary, 0, null));
      continue;
    }
    const startsOwn = raw.hasFigures || raw.hasPlaceholder || raw.number !== undefined;
    if (
      !startsOwn &&
      rows.length &&
      (naming.length < 2 ||
        !raw.words.some((w) => w.column === naming[0]) ||
        !matchService(raw.label))
    ) {
      continueRow(rows, raw);
      continue;
    }
    // A merged service name stands in its first row only; the words seen here are those of the merge.
    const match =
      naming.map((c) => matchService(textOf(sheet.at(raw.row, c)))).find((m) => m !== null) ?? null;
    rows.push(rowOf(raw, 'layanan', 0, null, match ? { service: match.slug } : {}));
  }
  return rows;
};
