import type { RowKind, TableRow } from '../model';
import type { View } from '../spec';
import type { Sheet } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import { type RawRow, summaryKind } from './base';
import { KIND_OF_SEGMENTS, type Level } from './program-codes';

/**
 * Rows numbered on like the programmes above them (1, 2, 3 …), whose figures prove them the details of
 * those programmes: in most of them they add up to the programme's own figure.
 */
export function detailsBySums(
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

/**
 * Rows without a number below a numbered one, whose money adds up to its own: what it is made of, each with the
 * row that it is a part of.
 */
export function unnumberedBySums(
  raws: readonly RawRow[],
  { segment }: View,
  figures: readonly number[],
): ReadonlyMap<number, number> {
  const details = new Map<number, number>();
  let own: RawRow | null = null;
  let below: RawRow[] = [];
  const close = (): void => {
    const whole = own;
    if (whole && addUp(segment.sheet, whole, below, figures))
      for (const { row } of below) details.set(row, whole.row);
  };
  for (const raw of raws) {
    const isSummary = summaryKind(raw) !== null;
    if (raw.style === null && !isSummary) {
      if (raw.hasFigures) below.push(raw);
      continue;
    }
    close();
    own = isSummary || raw.code !== undefined || !raw.hasFigures ? null : raw;
    below = [];
  }
  close();
  return details;
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

interface Styles {
  readonly levels: ReadonlyMap<string, number>;
  /** Every row that begins with "Program" is in capitals. */
  readonly programsShout: boolean;
  /** Where all rows are in capitals, these tell no programme. */
  readonly capitalsTell: boolean;
}

/** Level of each numbering style, by the order in which the styles first nest. */
export function styleLevels(raws: readonly RawRow[], view: View): Styles {
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
  return {
    levels,
    programsShout: hasPrograms && raws.filter(isProgramWord).every(isCapitals),
    capitalsTell: raws.some((raw) => !summaryKind(raw) && !isCapitals(raw)),
  };
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

export function isProgramWord(raw: RawRow): boolean {
  return /^program\b/i.test(raw.label);
}

export function kindOf(
  raw: RawRow,
  code: string | null,
  named: Level | undefined,
  namingColumns: number,
  styles: Styles,
  rows: readonly TableRow[],
  nextCoded: Level | undefined,
  details: ReadonlySet<number>,
  unnumbered: ReadonlyMap<number, number>,
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
  const whole = unnumbered.get(raw.row);
  if (whole !== undefined && rows.some((row) => row.row === whole && row.kind === 'kegiatan'))
    return 'subkegiatan';
  // Neither code nor numbering: like the row above it, but what shouts as a programme did is one too.
  const program = rows.filter((row) => row.kind === 'program').at(-1);
  const isToldApart = styles.capitalsTell || !/^program\b/i.test(program?.label ?? '');
  if (program && isToldApart && isShouted(program.label) && isCapitals(raw)) return 'program';
  for (let i = rows.length - 1; i >= 0; i--) {
    const kind: RowKind = rows[i]!.kind;
    if (kind === 'subkegiatan' || kind === 'kegiatan') return kind;
    // Of a plain list the first row is no programme of those below it.
    if (kind === 'program') return isSaidProgram(rows[i]!) ? 'kegiatan' : 'program';
  }
  return /^[^\p{Ll}]+$/u.test(raw.label) || styles.levels.size === 0 ? 'program' : 'kegiatan';
}
