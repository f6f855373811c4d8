import { remember } from '../../sheet/remember';
import { textOf } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import { isRatio } from '../header/relations';
import type { ColumnView, RowReader, View } from '../spec';
import { rawRows, rowOf } from './base';
import type { TableRow } from '../model';

/** Sheet rows of one indicator: its two parts, and the percentage below them where its own row has none. */
interface Group {
  readonly head: number;
  readonly parts: number[];
  result?: number;
}

export interface PartsByYear {
  readonly years: ReadonlyMap<ColumnView, number>;
  readonly groups: readonly Group[];
  /** Whether the second of two parts is the numerator. */
  readonly isTurned: boolean;
}

const PREFIX = /^([a-z]|\d{1,2}|[-–•])\s*[.)]?\s+/i;
const PART = /^(jumlah|banyaknya|populasi|total|[xy]\s*[=:])/i;
const RESULT = /^(persentase|prosentase|persen|capaian|hasil|realisasi|%)/i;

/**
 * "2021 | 2022 | 2023" beside indicators, each over its numerator and denominator: what makes up the percentage of
 * each year. null where most of their figures do not make it, whatever the rows are called.
 */
export const partsByYear = remember((view: View): PartsByYear | null => {
  const years = bareYears(view);
  const name = view.columns.find((c) => c.stats.text > 0.7 && c.stats.length > 8);
  if (!years.size || !name || view.content.rows < 3) return null;
  const { sheet, bodyRows } = view.segment;
  const valueIn = (row: number | undefined, column: ColumnView): number | null =>
    row === undefined ? null : numberIn(sheet, row, column.column);
  const isFilled = (row: number): boolean =>
    [...years.keys()].some((column) => valueIn(row, column) !== null);
  const isOpen = ({ head, parts, result }: Group): boolean =>
    parts.length === 2 && result === undefined && !isFilled(head);
  const groups: Group[] = [];
  for (const row of bodyRows) {
    const text = textOf(sheet.cell(row, name.column)).replace(PREFIX, '');
    const last = groups.at(-1);
    if (last && last.parts.length < 2 && PART.test(text)) last.parts.push(row);
    else if (last && isOpen(last) && RESULT.test(text)) last.result = row;
    else if (text !== '' || isFilled(row)) groups.push({ head: row, parts: [] });
  }
  let [compared, straight, turned] = [0, 0, 0];
  for (const { head, parts, result } of groups)
    for (const column of years.keys()) {
      const [a, b, percent] = [parts[0], parts[1], result ?? head].map((row) =>
        valueIn(row, column),
      );
      if (a == null || b == null || percent == null) continue;
      compared++;
      if (isRatio(a, b, percent)) straight++;
      if (isRatio(b, a, percent)) turned++;
    }
  const best = Math.max(straight, turned);
  return compared >= 2 && best * 2 > compared
    ? { years, groups, isTurned: turned > straight }
    : null;
});

/** Columns that say of which year they are and no more, where all figures stand in such. */
function bareYears({ columns }: View): ReadonlyMap<ColumnView, number> {
  const found = new Map<ColumnView, number>();
  for (const column of columns) {
    const { years, concepts } = column.meaning;
    const [year] = years;
    const says = concepts[0]?.concept;
    if (column.stats.numeric <= 0.5 || column.stats.ordinals >= 0.6) continue;
    const isOfYear = year !== undefined && years.length === 1;
    if (!isOfYear || !(says === undefined || MEANT.has(says))) return new Map();
    found.set(column, year);
  }
  return found;
}

const MEANT: ReadonlySet<string> = new Set(['periode', 'capaian', 'realisasi', 'data', 'nilai']);

/** Indicators with their parts, and the percentage that they make. */
export const yearPartRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const found = partsByYear(view);
  const kinds = new Map<number, [kind: TableRow['kind'], head: number]>();
  for (const { head, parts, result } of found?.groups ?? []) {
    const [x, y] = found?.isTurned ? [parts[1], parts[0]] : parts;
    if (x !== undefined) kinds.set(x, ['pembilang', head]);
    if (y !== undefined) kinds.set(y, ['penyebut', head]);
    if (result !== undefined) kinds.set(result, ['rincian', head]);
  }
  const heads = new Map<number, number>();
  for (const raw of rawRows(view, chosen, ['indikator', 'layanan'])) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const part = kinds.get(raw.row);
    if (part) {
      // "a", "b" and "c" letter the parts of one indicator, not a list.
      rows.push(rowOf({ ...raw, number: undefined }, part[0], 1, heads.get(part[1]) ?? null));
      continue;
    }
    heads.set(raw.row, rows.length);
    rows.push(rowOf(raw, 'indikator', 0, null));
  }
  return rows;
};
