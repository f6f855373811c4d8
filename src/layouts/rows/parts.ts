import { matchService } from '../../catalogue';
import { textOf } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import type { TableRow } from '../model';
import type { RowReader } from '../spec';
import { continueRow, namesTable, rawRows, rowOf, summaryKind } from './base';

/**
 * An indicator with X over Y: its own row holds X (or a row of kind pembilang below it), the next one Y.
 * With X and Y in two columns or in one cell every row is an indicator.
 */
export const partRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const { sheet } = view.segment;
  const indicator = chosen.get('indikator')?.column;
  const data = chosen.get('data')?.column;
  const result = chosen.get('realisasi')?.column;
  let parent: number | null = null;
  for (const raw of rawRows(view, chosen, ['indikator', 'layanan'])) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const own = indicator === undefined ? '' : textOf(sheet.cell(raw.row, indicator));
    const summary = summaryKind(raw);
    // "Rata-rata" where the indicators stand; "Jumlah seluruhnya" there is Y.
    const isMeanOfAll = summary === 'rata-rata' && raw.number === undefined && namesTable(own);
    if (summary && (own === '' || isMeanOfAll)) {
      rows.push(rowOf(raw, summary, 0, null));
      continue;
    }
    const hasResult = result !== undefined && numberIn(sheet, raw.row, result) !== null;
    const isPart = parent !== null && isPartText(own) && !hasResult && raw.number === undefined;
    const starts =
      !isPart && (own !== '' || raw.number !== undefined || (parent === null && hasResult));
    if (starts && (own !== '' || hasResult)) {
      parent = rows.length;
      const match = matchService(own) ?? matchService(raw.label);
      rows.push(rowOf(raw, 'indikator', 0, null, match ? { service: match.slug } : {}));
      continue;
    }
    const hasData =
      data !== undefined &&
      (numberIn(sheet, raw.row, data) !== null || textOf(sheet.cell(raw.row, data)) !== '');
    if (parent !== null && (hasData || raw.hasFigures)) {
      const head: TableRow = rows[parent]!;
      const headHasData = data !== undefined && numberIn(sheet, head.row, data) !== null;
      const hasNumerator = rows.slice(parent + 1).some((r) => r.kind === 'pembilang');
      const kind = headHasData || hasNumerator ? 'penyebut' : 'pembilang';
      rows.push(rowOf(raw, kind, 1, parent, head.service ? { service: head.service } : {}));
      continue;
    }
    if (rows.length) continueRow(rows, raw);
  }
  return rows;
};

/** A count, where the indicator column names the parts below their indicator too. */
function isPartText(text: string): boolean {
  return /^(jumlah|banyaknya|populasi|total|[xy]\s*[=:])/i.test(text);
}
