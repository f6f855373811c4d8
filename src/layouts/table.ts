import { columnIndex } from '../sheet/address';
import { type Sheet, textOf } from '../sheet/snapshot';
import { isCountedUnit } from '../sheet/unit';
import type { Attempt } from './attempt';
import { ask, aside } from './asked';
import type { Reading as Correction } from './correction';
import { roleOfKey } from './keys';
import { columnReason, columnsReason, SET_BY_USER } from './naming';
import { LARGEST_RATE, numberIn } from './header/evidence';
import { differenceShare, indexShare, ratioShare } from './header/relations';
import type { Segment } from './header/segment';
import type { Column, Role, Table, TableRow } from './model';
import { periodOfTable, regionOfTable } from './period';
import { rowOfKey } from './row-keys';
import { settle } from './settle';
import type { Chosen, ColumnView, LayoutSpec, View } from './spec';

/** Header to last row. */
export function rectOf(segment: Segment): Table['rect'] {
  const last =
    segment.bodyRows[segment.bodyRows.length - 1] ??
    segment.numberRow ??
    segment.headerRows[segment.headerRows.length - 1]!;
  return {
    top: segment.headerRows[0] ?? segment.bodyRows[0]!,
    left: segment.left,
    bottom: last,
    right: segment.right,
  };
}

/** What a layout makes of the words of a table; the same for all tables that are built alike. */
export interface Reading {
  readonly best: Pick<Attempt, 'layout' | 'score'>;
  readonly chosen: Chosen;
  readonly columns: readonly Column[];
  readonly reasons: readonly string[];
}

const byColumn = (a: Column, b: Column): number => a.column - b.column;

/** Columns and reasons, as the chosen layout reads them; what the user says of them wins. */
export function readingOf(best: Attempt, view: View, correction?: Correction): Reading {
  const { layout, assignment } = best;
  const chosen = new Map(assignment.chosen);
  const corrected = new Set<string>();
  for (const [key, letter] of Object.entries(correction?.columns ?? {})) {
    const at = columnIndex(letter.toUpperCase());
    const found = view.columns.find((c) => c.column === at);
    if (!found) continue;
    for (const [other, column] of chosen) if (column === found) chosen.delete(other);
    chosen.set(key, found);
    corrected.add(key);
  }
  promoteRatio(view, chosen);
  settle(layout, view, chosen, corrected);
  if (layout.id === 'spm-capaian-triwulan') separateIndex(view, chosen);
  const columns: Column[] = [];
  for (const [key, { column, label, meaning }] of chosen) {
    const isCorrected = corrected.has(key);
    const reason = columnReason({ key, column, label, meaning, isCorrected }).id;
    const confidence = isCorrected ? 1 : Math.min(1, assignment.scores.get(key) ?? 0.6);
    const role =
      (isOfPeopleOrPercent(layout, key) ? ask(view, countedRole, { key, chosen }) : undefined) ??
      assignment.roles.get(key) ??
      roleOfKey(layout, key) ??
      (key === 'serapan' ? 'persen' : 'nilai');
    const read = { key, column, role, label, meaning, confidence };
    columns.push(isCorrected ? { ...read, isCorrected, reason } : { ...read, reason });
  }
  columns.sort(byColumn);
  const reasons = correction?.layout === undefined ? [] : [SET_BY_USER.id];
  reasons.push(columnsReason(layout.name, columns).id);
  for (const { reason } of columns) reasons.push(reason);
  return { best, chosen, columns, reasons };
}

/** The rows of a table, as its layout reads them; what the user says of them wins. */
export function rowsOf({ best, chosen }: Reading, view: View, correction?: Correction): TableRow[] {
  return withCorrections(aside(view, best.layout.rows, chosen), correction);
}

/** The table of a reading: what is left is its place, and what its title says. */
export function tableOf(
  { best, columns, reasons }: Reading,
  rows: readonly TableRow[],
  segment: Segment,
  correction?: Correction,
): Table {
  const rect = rectOf(segment);
  const titles: string[] = [];
  for (const row of segment.titleRows) titles.push(textOfRow(segment.sheet, row));
  const title = titles.join(' ').trim();
  const isCorrected = correction?.layout !== undefined;
  return {
    layout: best.layout.id,
    sheet: segment.sheet,
    rect: { ...rect, left: leftOf(rect, columns), right: rightOf(segment, columns) },
    headerRows: [...segment.headerRows, ...segment.repeatRows],
    numberRow: segment.numberRow,
    // What is known of a column's figures hangs on the column: each table has its own.
    columns: columns.map(copyOf),
    rows,
    title,
    titleRows: segment.titleRows,
    period: periodOfTable(title, segment),
    ...regionOfTable(titles, segment.sheet),
    confidence: isCorrected ? 1 : Math.max(0, Math.min(1, best.score)),
    ...(isCorrected ? { isCorrected } : {}),
    reasons,
  };
}

function textOfRow(sheet: Sheet, row: number): string {
  let text = '';
  for (const cell of sheet.rowCells(row)) text += text === '' ? cell.text : ` ${cell.text}`;
  return text;
}

function leftOf({ left }: Table['rect'], columns: readonly Column[]): number {
  let out = left;
  for (const { column } of columns) out = Math.min(out, column);
  return out;
}

function rightOf({ parts }: Segment, columns: readonly Column[]): number {
  let out = -Infinity;
  for (const { column } of columns) out = Math.max(out, column);
  for (const column of parts.keys()) out = Math.max(out, column);
  return out;
}

const copyOf = (column: Column): Column => ({ ...column });

/** SPM tables state target and realisasi in percent, or in people. */
const isOfPeopleOrPercent = (layout: LayoutSpec, key: string): boolean =>
  layout.id.startsWith('spm-') && /^(target|realisasi(?!Anggaran))/.test(key);

/** People where the unit or the size of the figures says so. */
function countedRole(
  { segment }: View,
  { key, chosen }: { readonly key: string; readonly chosen: Chosen },
): Role | undefined {
  const target = chosen.get('target');
  const column = chosen.get(key);
  // "Target (%)" beside "Realisasi (orang)": each in what its own header says.
  if (column && target !== column && isOfPeople(column)) return 'jumlah';
  if (
    !target ||
    !column ||
    [target, column].some((c) => c.meaning.ukuran === 'persen' || c.stats.percentFormat > 0)
  ) {
    return undefined;
  }
  const unit = chosen.get('satuan');
  const units = unit
    ? segment.bodyRows.map((row) => textOf(segment.sheet.cell(row, unit.column))).filter(Boolean)
    : [];
  const counted = units.filter((u) => isCountedUnit(u)).length;
  const isCounted = units.length
    ? counted / units.length > 0.5
    : isOfPeople(target) || target.stats.max > LARGEST_RATE || looksCounted(segment, chosen);
  return isCounted ? 'jumlah' : undefined;
}

/**
 * Without unit and per cent: each service has a target of its own, whole and not round, and so has what was
 * realised of it. Targets in per cent are 100, or the same round figure for several.
 */
function looksCounted({ sheet, bodyRows }: Segment, chosen: Chosen): boolean {
  const figures = (key: string): number[] => {
    const column = chosen.get(key)?.column;
    if (column === undefined) return [];
    return bodyRows.flatMap((row) => numberIn(sheet, row, column) ?? []);
  };
  const targets = figures('target');
  const all = [...targets, ...figures('realisasi')];
  const isOwn = new Set(targets).size >= 3 && targets.some((n) => n > 100 || n % 5 !== 0);
  return isOwn && all.every((n) => Number.isInteger(n));
}

/** "Target (orang)", "Jumlah Jiwa": the header says in what it counts. */
const isOfPeople = ({ label }: ColumnView): boolean =>
  /\b(orang|org|jiwa|kk|keluarga|kpm)\b\W*$/i.test(label);

/**
 * "Realisasi fisik (%)" that is spending over budget in most rows is absorption under another name, and capaian where
 * it is what was realised of the target.
 */
function promoteRatio(view: View, chosen: Map<string, ColumnView>): void {
  const physical = chosen.get('fisik');
  if (!physical) return;
  // Beside the work that was planned it is the work that was done, near as it may be to what was spent.
  if (view.columns.some((c) => c !== physical && c.meaning.concepts[0]?.concept === 'fisik'))
    return;
  for (const [key, ...parts] of RATIOS) {
    const [part, whole] = parts.map((one) => chosen.get(one));
    if (!part || !whole || chosen.has(key)) continue;
    if (ratioShare(view, part.column, whole.column, physical.column) < 0.7) continue;
    chosen.delete('fisik');
    chosen.set(key, physical);
    return;
  }
}

const RATIOS = [
  ['serapan', 'realisasiAnggaran', 'anggaran'],
  ['capaian', 'realisasi', 'target'],
] as const;

/** One row a service, with its 80/20 index: the percentage of the served is another column than the index. */
function separateIndex(view: View, chosen: Map<string, ColumnView>): void {
  const [whole, part, index] = ['harus', 'terlayani', 'capaian'].map((key) => chosen.get(key));
  if (!whole || !part || !index) return;
  const isRatio = (c: ColumnView): boolean =>
    ratioShare(view, part.column, whole.column, c.column) >= 0.7;
  const taken = new Set(chosen.values());
  const free = view.columns.filter((c) => !taken.has(c) && c.stats.numeric > 0.5);
  if (!free.length) return;
  const isServed = isRatio(index);
  const percent = isServed ? index : free.find(isRatio);
  if (!percent && /\bindeks\b/i.test(index.label)) {
    // Only the shares that the index is made of are printed, not the percentages behind them.
    chosen.delete('capaian');
    chosen.set('indeks', index);
    const [a, b] = SHARES.map((share) => free.find((c) => c !== index && share.test(c.label)));
    if (a && b && a !== b) chosen.set('bobotPenerima', a).set('bobotMutu', b);
    return;
  }
  const own = isServed ? free.find((c) => /\bindeks\b/i.test(c.label)) : index;
  if (!percent || !own) return;
  chosen.set('capaian', percent);
  chosen.set('indeks', own);
  const others = free.filter((c) => c !== percent && c !== own);
  // Below "Mutu (20%)" all columns bear the share: the index says which of them is the percentage.
  const makesIndex = (c: ColumnView): boolean =>
    indexShare(view, percent.column, c.column, own.column) > CONTRADICTED;
  const ofQuality = others.filter((c) => /mutu/i.test(c.label));
  // Counts of quality may stand before their percentage; by it, each is also a quotient of the others.
  const isOfCounts = (c: ColumnView): boolean =>
    ofQuality.some((a) =>
      ofQuality.some((b) => a !== b && ratioShare(view, a.column, b.column, c.column) >= 0.7),
    );
  const quality =
    ofQuality.filter(isOfCounts).at(-1) ??
    ofQuality.find((c) => !/\b20\b/.test(c.label) || makesIndex(c));
  if (quality) chosen.set('persenMutu', quality);
  const [ofFirst, ofSecond] = SHARES.map((share) =>
    others.filter((c) => c !== quality && share.test(c.label)),
  );
  // Headed so, a column may also hold the percentage itself, or a count.
  for (const a of ofFirst!) {
    const b = ofSecond!.find(
      (c) => differenceShare(view, own.column, a.column, c.column) > CONTRADICTED,
    );
    if (!b) continue;
    chosen.set('bobotPenerima', a).set('bobotMutu', b);
    return;
  }
}

/** "Penerima (80%)", "Mutu (20%)". */
const SHARES = [/\b80\b/, /\b20\b/];
/** A wrong share or index leaves few rows that hold. */
const CONTRADICTED = 0.3;

function withCorrections(rows: TableRow[], correction: Correction | undefined): TableRow[] {
  if (!correction?.rows) return rows;
  const kinds = new Map(
    Object.entries(correction.rows).map(([key, kind]) => [rowOfKey(rows, key), kind]),
  );
  return rows.map((row, i) => {
    const kind = kinds.get(i);
    return kind === undefined ? row : { ...row, kind: kind as TableRow['kind'] };
  });
}
