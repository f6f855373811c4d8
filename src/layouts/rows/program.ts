import { withoutNumbering } from '../../catalogue';
import type { TableRow } from '../model';
import type { Chosen, ColumnView, RowReader, View } from '../spec';
import { textOf } from '../../sheet/snapshot';
import { continueRow, figureColumns, type RawRow, rawRows, rowOf, summaryKind } from './base';
import {
  codeColumnsOf,
  codeIn,
  codeText,
  DEPTH,
  type Level,
  kindsBetweenCodes,
  nextCodedKinds,
} from './program-codes';
import { detailsBySums, kindOf, styleLevels, unnumberedBySums } from './program-levels';
import { tiersAbove } from './program-tiers';
import { withSumRows } from './sum-rows';

/**
 * Programmes, kegiatan and sub kegiatan: by code, else by the column they stand in, by their words,
 * by the style of their numbering. Rows that only name an indicator hang below their programme row.
 */
export const programRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const named = rawRows(view, chosen, [
    'program',
    'kegiatan',
    'subkegiatan',
    'sasaran',
    'indikator',
  ]);
  const raws = withOwnNumbers(withSumRows(named, view, chosen), view, chosen);
  const { sheet } = view.segment;
  const columnsOf = (['program', 'kegiatan', 'subkegiatan'] as const).map(
    (key) => [key, chosen.get(key)?.column] as const,
  );
  const codeColumns = codeColumnsOf(view, chosen);
  const indicator = chosen.get('indikator')?.column;
  const stylesUsed = styleLevels(raws, view);
  const details = detailsBySums(raws, view, figureColumns(chosen));
  const unnumbered = unnumberedBySums(raws, view, figureColumns(chosen));
  const open: (number | null)[] = [];
  const coded: (string | null)[] = [];
  for (const raw of raws) coded.push(codeIn(codeText(sheet, raw, codeColumns)));
  const codes = nextCodedKinds(raws, coded);
  const between = kindsBetweenCodes(raws, coded);
  const tiers = tiersAbove(raws, coded);
  const deepest = Math.max(-1, ...tiers.values()) + 1;
  const namingColumns = columnsOf.filter(isThere).length;
  for (const [at, raw] of raws.entries()) {
    const code = coded[at] ?? null;
    if (!raw.words.length && !raw.hasFigures) continue;
    const summary =
      code === null ? (summaryKind(raw) ?? (isTotalOf(raw, rows, open) ? 'jumlah' : null)) : null;
    if (summary) {
      rows.push(rowOf(raw, summary, 0, summary === 'jumlah' ? null : (open[0] ?? null)));
      // What follows a grand total speaks of the whole table.
      if (summary === 'jumlah') open.length = 0;
      continue;
    }
    const naming: (readonly [Level, number])[] = [];
    for (const [key, column] of columnsOf)
      if (column !== undefined && hasWordIn(raw, column)) naming.push([key, column]);
    if (!naming.length && indicator !== undefined && hasWordIn(raw, indicator)) {
      rows.push(rowOf(raw, 'indikator', open.length, lastOpen(open)));
      continue;
    }
    if (
      !raw.hasFigures &&
      !raw.hasPlaceholder &&
      code === null &&
      raw.number === undefined &&
      runsOn(raw, rows)
    ) {
      continueRow(rows, raw);
      continue;
    }
    const deepestNamed = withDeepestName(raw, naming[naming.length - 1]?.[1]);
    const tier = tiers.get(raw.row);
    const kind =
      between.get(raw.row) ??
      kindOf(
        raw,
        code,
        naming[naming.length - 1]?.[0],
        namingColumns,
        stylesUsed,
        rows,
        codes.get(raw.row),
        details,
        unnumbered,
      );
    const level = tier ?? DEPTH[kind] + deepest;
    open.length = Math.min(open.length, level);
    const parent = lastOpen(open);
    while (open.length < level) open.push(null);
    const isHeading = !raw.hasFigures && !raw.hasPlaceholder;
    rows.push(
      rowOf(
        deepestNamed,
        tier !== undefined ? 'program' : isHeading && kind !== 'program' && !code ? 'judul' : kind,
        level,
        parent,
        code ? { code } : {},
      ),
    );
    open[level] = rows.length - 1;
  }
  return rows;
};

const isThere = ([, column]: readonly [Level, number | undefined]): boolean => column !== undefined;

function hasWordIn({ words }: RawRow, column: number): boolean {
  for (const word of words) if (word.column === column) return true;
  return false;
}

/**
 * "1 | Anak telantar | Permakanan" over "  |  | Sandang": what is numbered is the group left of the
 * programmes, not the first of its rows.
 */
function withOwnNumbers(
  raws: readonly RawRow[],
  { columns, segment }: View,
  chosen: Chosen,
): readonly RawRow[] {
  const [no, name] = ['no', 'program'].map((key) => chosen.get(key)?.column);
  if (no === undefined || name === undefined) return raws;
  const rows = raws.filter((raw) => raw.hasFigures && !summaryKind(raw));
  const isGroup = ({ column, stats }: ColumnView): boolean =>
    column > no &&
    column < name &&
    stats.text > 0.5 &&
    rows.some((raw) => raw.number === undefined) &&
    rows.every((raw) => {
      const cell = segment.sheet.cell(raw.row, column);
      return (textOf(cell) !== '') === (raw.number !== undefined);
    });
  return columns.some(isGroup)
    ? raws.map((raw) => ({ ...raw, number: undefined, style: null }))
    : raws;
}

/** The row goes by its deepest name: the kegiatan where programme and kegiatan share a row. */
function withDeepestName(raw: RawRow, column: number | undefined): RawRow {
  const word = raw.words.find((w) => w.column === column);
  if (!word || word.column === raw.labelColumn) return raw;
  return {
    ...raw,
    label: withoutNumbering(word.text) || word.text,
    text: word.text,
    labelColumn: word.column,
  };
}

const TOTAL_OF = /^(sub\s*-?\s*)?(jumlah|total)\s+/i;

/** "Jumlah Program Rehabilitasi Sosial" below that programme and its details. */
function isTotalOf(
  raw: RawRow,
  rows: readonly TableRow[],
  open: readonly (number | null)[],
): boolean {
  if (!raw.hasFigures || !TOTAL_OF.test(raw.label)) return false;
  const named = bareName(raw.label.replace(TOTAL_OF, ''));
  return named !== '' && open.some((i) => i !== null && bareName(rows[i]!.label) === named);
}

function bareName(label: string): string {
  return (label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !/^(program|kegiatan|sub)$/.test(word))
    .join(' ');
}

function lastOpen(open: readonly (number | null)[]): number | null {
  for (let i = open.length - 1; i >= 0; i--)
    if (open[i] !== null && open[i] !== undefined) return open[i]!;
  return null;
}

function runsOn(raw: RawRow, rows: readonly TableRow[]): boolean {
  return rows.length > 0 && /^[\p{Ll}(,;/]/u.test(raw.text);
}
