import type { TableRow } from '../model';
import type { RowReader } from '../spec';
import { continueRow, figureColumns, numberStyle, rawRows, rowOf, summaryKind } from './base';
import { withSumRows } from './sum-rows';

/** Plain lists (staff, assets, sources): numbered heads, details under them by their own numbering. */
export const listRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const raws = withSumRows(rawRows(view, chosen, ['uraian']), view, chosen);
  // Of a list that counts nothing every row is one piece.
  const counts = figureColumns(chosen).length > 0;
  const styles: string[] = [];
  const open: number[] = [];
  raws.forEach((raw, i) => {
    if (!raw.words.length && !raw.hasFigures) return;
    const summary = summaryKind(raw);
    if (summary) {
      rows.push(rowOf(raw, summary, 0, lastHead(rows)));
      open.length = 0;
      styles.length = 0;
      return;
    }
    // A numbered row with words in the place of its figure is no heading, which has that place empty.
    const isMistyped = raw.number !== undefined && raw.words.length > 0 && raw.strays.length > 0;
    const hasValue = raw.hasFigures || raw.hasPlaceholder || isMistyped || !counts;
    if (!hasValue && raw.number === undefined && rows.length && i > 0) {
      continueRow(rows, raw);
      return;
    }
    const style = numberStyle(raw.number) ?? unnumbered(styles);
    let level = styles.indexOf(style);
    if (level < 0) {
      level = styles.length;
      styles.push(style);
    }
    styles.length = level + 1;
    open.length = level;
    const parent = level > 0 ? (open[level - 1] ?? null) : null;
    rows.push(rowOf(raw, hasValue ? (level > 0 ? 'rincian' : 'item') : 'judul', level, parent));
    open[level] = rows.length - 1;
  });
  return rows;
};

/** Rows without a number stand beside each other, below the numbered one before them. */
function unnumbered(open: readonly string[]): string {
  const last = open.at(-1);
  if (last === undefined) return 'kata';
  return last === 'kata' || last.endsWith('+') ? last : `${last}+`;
}

/** A total belongs to the heading whose details it sums, when the table has several of them. */
function lastHead(rows: readonly TableRow[]): number | null {
  const heads = rows.filter((r) => r.kind === 'judul' && r.level === 0).length;
  const totals = rows.some((r) => r.kind === 'jumlah');
  if (heads === 0 || (!totals && rows.some((r) => r.kind === 'item'))) return null;
  for (let i = rows.length - 1; i >= 0; i--)
    if (rows[i]!.kind === 'judul' && rows[i]!.level === 0) return i;
  return null;
}
