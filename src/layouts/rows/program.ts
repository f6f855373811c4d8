import { normaliseCode, withoutNumbering } from '../../catalogue';
import type { RowKind, TableRow } from '../model';
import type { Chosen, ColumnView, RowReader, View } from '../spec';
import { memoised } from '../../sheet/memo';
import { type Sheet, textOf } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import { codePart } from '../header/split-code';
import { continueRow, figureColumns, type RawRow, rawRows, rowOf, summaryKind } from './base';

/** Each level of a table looks at the codes of its rows again. */
const codeIn = memoised(normaliseCode);

const DEPTH: Readonly<Record<'program' | 'kegiatan' | 'subkegiatan', number>> = {
  program: 0,
  kegiatan: 1,
  subkegiatan: 2,
};
const KIND_OF_SEGMENTS: Readonly<Record<number, keyof typeof DEPTH>> = {
  3: 'program',
  5: 'kegiatan',
  6: 'subkegiatan',
};

/**
 * Programmes, kegiatan and sub kegiatan: by code, else by the column they stand in, by their words,
 * by the style of their numbering. Rows that only name an indicator hang below their programme row.
 */
export const programRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const raws = withOwnNumbers(
    rawRows(view, chosen, ['program', 'kegiatan', 'subkegiatan', 'sasaran', 'indikator']),
    view,
    chosen,
  );
  const { sheet } = view.segment;
  const columnsOf = (['program', 'kegiatan', 'subkegiatan'] as const).map(
    (key) => [key, chosen.get(key)?.column] as const,
  );
  const codeColumns = codeColumnsOf(view, chosen);
  const indicator = chosen.get('indikator')?.column;
  const stylesUsed = styleLevels(raws, view);
  const details = detailsBySums(raws, view, figureColumns(chosen));
  const open: (number | null)[] = [];
  const coded: (string | null)[] = [];
  for (const raw of raws) coded.push(codeIn(codeText(sheet, raw, codeColumns)));
  const codes = nextCodedKinds(raws, coded);
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
    const named = withDeepestName(raw, naming[naming.length - 1]?.[1]);
    const tier = tiers.get(raw.row);
    const kind = kindOf(
      raw,
      code,
      naming[naming.length - 1]?.[0],
      namingColumns,
      stylesUsed,
      rows,
      codes.get(raw.row),
      details,
    );
    const level = tier ?? DEPTH[kind] + deepest;
    open.length = Math.min(open.length, level);
    const parent = lastOpen(open);
    while (open.length < level) open.push(null);
    const isHeading = !raw.hasFigures && !raw.hasPlaceholder;
    rows.push(
      rowOf(
        named,
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

/** The parts of a code in their columns, or the code written before the name. */
function codeText(sheet: Sheet, raw: RawRow, columns: readonly number[]): string {
  let text = '';
  for (const column of columns) {
    const part = codePart(sheet.cell(raw.row, column));
    if (part) text += text === '' ? part : `.${part}`;
  }
  return text || (raw.code ?? '');
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

/** The column of codes, with those right of it that hold their further parts: "1 | 06 | 04 | 2.01 | 01". */
function codeColumnsOf({ columns }: View, chosen: Chosen): number[] {
  const first = chosen.get('kode')?.column;
  const used = new Set([...chosen.values()].map((c) => c.column));
  const isCode = (c: ColumnView): boolean => c.meaning.concepts[0]?.concept === 'kode';
  const out = first === undefined ? [] : [first];
  for (const column of columns) {
    const { column: at } = column;
    if (at - 1 === out.at(-1) && !used.has(at) && isCode(column)) out.push(at);
  }
  return out;
}

type Level = keyof typeof DEPTH;

const OFFICE = /^(dinas|badan|kantor|skpd|perangkat daerah)\b/i;
const FIELD = /^(urusan|unsur)\b/i;

/**
 * What stands above the programmes and sums them up: the field of government ("1.06 Bidang Sosial"), the
 * office. By its row: how deep it stands, from 0, in the order in which the table names them.
 */
function tiersAbove(
  raws: readonly RawRow[],
  coded: readonly (string | null)[],
): ReadonlyMap<number, number> {
  let end = raws.length - 1;
  while (end >= 0 && !isProgram(raws[end]!, coded[end] ?? null)) end--;
  // A table of kegiatan alone may name its office too.
  if (end < 0) end = raws.length - 1;
  const upper = styleAbove(raws);
  const names: string[] = [];
  const out = new Map<number, number>();
  for (let i = 0; i < end; i++) {
    const raw = raws[i]!;
    const code = coded[i];
    if (!raw.hasFigures || summaryKind(raw)) continue;
    const isField = code?.split('.').length === 2 && coded.some((c) => c?.startsWith(`${code}.`));
    const name = isField
      ? 'bidang'
      : code
        ? null
        : FIELD.test(raw.label)
          ? 'urusan'
          : OFFICE.test(raw.label)
            ? 'perangkat daerah'
            : upper !== null && raw.style === upper
              ? 'kelompok'
              : null;
    if (name === null) continue;
    if (!names.includes(name)) names.push(name);
    out.set(raw.row, names.indexOf(name));
  }
  return out;
}

const isProgram = (raw: RawRow, code: string | null): boolean =>
  code === null ? isProgramWord(raw) : code.split('.').length === 3;

/**
 * "A", "B" over programmes that are all numbered 1, 2, 3 anew: belanja langsung and tidak langsung, or the parts
 * of an office. null where the letters number programmes, or something below them.
 */
function styleAbove(raws: readonly RawRow[]): string | null {
  const programs = raws.filter(isProgramWord);
  if (!programs.length || programs.some((raw) => raw.style !== '1')) return null;
  const [first] = raws.filter((raw) => raw.hasFigures && raw.style !== null);
  if (!first?.style || !/^[AI]$/.test(first.style) || isProgramWord(first)) return null;
  const own = raws.filter((raw) => raw.style === first.style);
  return own.every((raw) => raw.hasFigures && !/^(sub )?kegiatan\b/i.test(raw.label))
    ? first.style
    : null;
}

/**
 * Rows numbered on like the programmes above them (1, 2, 3 …), whose figures prove them the details of
 * those programmes: in most of them they add up to the programme's own figure.
 */
function detailsBySums(
  raws: readonly RawRow[],
  { segment }: View,
  figures: readonly number[],
): ReadonlySet<number> {
  const programs: number[] = [];
  for (let i = 0; i < raws.length; i++) if (isProgramWord(raws[i]!)) programs.push(i);
  const details = new Set<number>();
  let proven = 0;
  let told = 0;
  for (const [n, at] of programs.entries()) {
    const own = raws[at]!;
    const end = programs[n + 1] ?? raws.length;
    const below = raws.slice(at + 1, end).filter((r) => r.hasFigures && !summaryKind(r));
    if (!below.length) continue;
    if (below.some((r) => r.style !== own.style)) return new Set();
    told++;
    below.forEach((r) => details.add(r.row));
    if (addUp(segment.sheet, own, below, figures)) proven++;
  }
  return proven > 0 && proven >= told / 2 ? details : new Set();
}

/** Whether in some column of money the rows below add up to the row's own figure. */
function addUp(
  sheet: Sheet,
  own: RawRow,
  below: readonly RawRow[],
  columns: readonly number[],
): boolean {
  for (const column of columns) {
    const whole = numberIn(sheet, own.row, column) ?? 0;
    if (whole < LEAST_AMOUNT) continue;
    let sum = 0;
    for (const { row } of below) sum += numberIn(sheet, row, column) ?? 0;
    if (Math.abs(sum - whole) < 0.5) return true;
  }
  return false;
}

/** Percentages and counts may add up by chance; money does not. */
const LEAST_AMOUNT = 100_000;

/** For each row the level of the next row that has a code: a row without one is mostly its sibling. */
function nextCodedKinds(
  raws: readonly RawRow[],
  coded: readonly (string | null)[],
): Map<number, Level> {
  const out = new Map<number, Level>();
  let next: Level | undefined;
  for (let i = raws.length - 1; i >= 0; i--) {
    if (next !== undefined) out.set(raws[i]!.row, next);
    next = KIND_OF_SEGMENTS[coded[i]?.split('.').length ?? 0] ?? next;
  }
  return out;
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

interface Styles {
  readonly levels: ReadonlyMap<string, number>;
  /** Every row that begins with "Program" is in capitals. */
  readonly programsShout: boolean;
}

/** Level of each numbering style, by the order in which the styles first nest. */
function styleLevels(raws: readonly RawRow[], view: View): Styles {
  const levels = new Map<string, number>();
  const hasPrograms = raws.some((r) => isProgramWord(r));
  let depth = 0;
  for (const raw of raws) {
    const { style } = raw;
    if (style === null || levels.has(style) || summaryKind(raw)) continue;
    if (isProgramWord(raw)) levels.set(style, 0);
    else if (/^(sub\s*kegiatan)\b/i.test(raw.label)) levels.set(style, 2);
    else if (/^kegiatan\b/i.test(raw.label)) levels.set(style, 1);
    else
      levels.set(
        style,
        Math.min(2, Math.max(depth, hasPrograms && view.content.programRows > 0 ? 1 : 0)),
      );
    depth = Math.max(depth, levels.get(style)! + 1);
  }
  return { levels, programsShout: hasPrograms && raws.filter(isProgramWord).every(isCapitals) };
}

function isShouted(label: string): boolean {
  return !/\p{Ll}/u.test(label);
}

function isCapitals(raw: RawRow): boolean {
  return isShouted(raw.label);
}

/** A programme by its word, code, numbering or capitals, and not only because it stands first. */
function isSaidProgram({ label, code, number }: TableRow): boolean {
  return (
    code !== undefined || number !== undefined || /^program\b/i.test(label) || isShouted(label)
  );
}

function isProgramWord(raw: RawRow): boolean {
  return /^program\b/i.test(raw.label);
}

function kindOf(
  raw: RawRow,
  code: string | null,
  named: Level | undefined,
  namingColumns: number,
  styles: Styles,
  rows: readonly TableRow[],
  nextCoded: Level | undefined,
  details: ReadonlySet<number>,
): Level {
  if (code !== null) {
    const kind = KIND_OF_SEGMENTS[code.split('.').length];
    if (kind) return kind;
  }
  if (/^sub\s*kegiatan\b/i.test(raw.label)) return 'subkegiatan';
  // Several naming columns: the deepest one filled is what the row's figures are about.
  if (namingColumns > 1 && named !== undefined) return named;
  if (isProgramWord(raw)) return 'program';
  if (/^kegiatan\b/i.test(raw.label)) return 'kegiatan';
  if (details.has(raw.row)) return 'kegiatan';
  const { style } = raw;
  const ofStyle = style === null ? undefined : styles.levels.get(style);
  // Numbered on with the programmes, but they shout ("PROGRAM …") and this row does not.
  const byStyle = ofStyle === 0 && styles.programsShout && !isCapitals(raw) ? 1 : ofStyle;
  if (byStyle !== undefined) return (['program', 'kegiatan', 'subkegiatan'] as const)[byStyle]!;
  if (nextCoded === 'subkegiatan') return 'subkegiatan';
  // Neither code nor numbering: like the row above it, but what shouts as a programme did is one too.
  const program = rows.filter((row) => row.kind === 'program').at(-1);
  if (program && isShouted(program.label) && isCapitals(raw)) return 'program';
  for (let i = rows.length - 1; i >= 0; i--) {
    const kind: RowKind = rows[i]!.kind;
    if (kind === 'subkegiatan' || kind === 'kegiatan') return kind;
    // Of a plain list the first row is no programme of those below it.
    if (kind === 'program') return isSaidProgram(rows[i]!) ? 'kegiatan' : 'program';
  }
  return /^[^\p{Ll}]+$/u.test(raw.label) || styles.levels.size === 0 ? 'program' : 'kegiatan';
}
