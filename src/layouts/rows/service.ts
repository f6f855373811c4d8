import { matchService, matchSubService } from '../../catalogue';
import type { ServiceSlug, SubServiceSlug } from '../../catalogue/model';
import { textOf } from '../../sheet/snapshot';
import { mean } from '../mean';
import type { TableRow } from '../model';
import type { RowReader } from '../spec';
import { numberIn } from '../header/evidence';
import { continueRow, namesTable, type RawRow, rawRows, rowOf, summaryKind } from './base';
import { withSumRows } from './sum-rows';

/** From this many rows on that name a sub-service, the table lists what each service gives. */
const FEWEST_LISTED = 3;

const subOf = (text: string, service: ServiceSlug): SubServiceSlug | undefined =>
  matchSubService(text, service)?.slug;

/** One service a row (target, realisasi, capaian); text that runs on in the next row belongs to it. */
export const serviceRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const { sheet } = view.segment;
  const naming = ['layanan', 'indikator']
    .map((k) => chosen.get(k)?.column)
    .filter((c): c is number => c !== undefined);
  const isListed = naming.length > 1 && view.content.subServiceRows >= FEWEST_LISTED;
  const raws = withSumRows(rawRows(view, chosen, ['layanan', 'indikator']), view, chosen);
  for (const raw of raws) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const summary = summaryKind(raw);
    if (summary && !matchService(raw.label)) {
      rows.push(rowOf(raw, summary, 0, null));
      continue;
    }
    if (rows.length > 1 && raw.hasFigures && raw.number === undefined && namesTable(raw.label)) {
      rows.push(rowOf(raw, isMeanOf(raw, rows) ? 'rata-rata' : 'keterangan', 0, null));
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
    const sub = isListed && match && subOf(textOf(sheet.at(raw.row, naming[1]!)), match.slug);
    // "a." before what a service gives numbers it within its service.
    const isWithin = isListed && !textOf(sheet.cell(raw.row, chosen.get('no')?.column ?? -1));
    const own = isWithin ? { ...raw, number: undefined } : raw;
    rows.push(
      rowOf(own, 'layanan', 0, null, match ? { service: match.slug, ...(sub && { sub }) } : {}),
    );
  }
  return rows.map(withWholeName);

  /** Whether it prints the mean of the rows above; else only its words tell what it is of. */
  function isMeanOf({ row }: RawRow, above: readonly TableRow[]): boolean {
    const column = (chosen.get('capaian') ?? chosen.get('realisasi'))?.column;
    if (column === undefined) return false;
    const own = numberIn(sheet, row, column);
    const values = above.flatMap((one) => numberIn(sheet, one.row, column) ?? []);
    if (own === null || values.length < 2) return false;
    return Math.abs(mean(values) - own) <= own * ROUNDED;
  }
};

/** A mean may be printed with one decimal. */
const ROUNDED = 1e-3;

/** A name that runs on says only as a whole which service it is. */
function withWholeName(row: TableRow): TableRow {
  if (row.kind !== 'layanan' || row.service !== undefined || !row.continuation.length) return row;
  const match = matchService(row.label);
  return match ? { ...row, service: match.slug } : row;
}
