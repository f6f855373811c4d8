import { normaliseCode } from '../../catalogue';
import type { Chosen, ColumnView, View } from '../spec';
import { memoised } from '../../sheet/memo';
import type { Sheet } from '../../sheet/snapshot';
import { codePart } from '../header/split-code';
import { type RawRow, summaryKind } from './base';

/** Each level of a table looks at the codes of its rows again. */
export const codeIn = memoised(normaliseCode);

export const DEPTH: Readonly<Record<'program' | 'kegiatan' | 'subkegiatan', number>> = {
  program: 0,
  kegiatan: 1,
  subkegiatan: 2,
};
export const KIND_OF_SEGMENTS: Readonly<Record<number, keyof typeof DEPTH>> = {
  3: 'program',
  5: 'kegiatan',
  6: 'subkegiatan',
};

export type Level = keyof typeof DEPTH;

/** The parts of a code in their columns, or the code written before the name. */
export function codeText(sheet: Sheet, raw: RawRow, columns: readonly number[]): string {
  let text = '';
  for (const column of columns) {
    const part = codePart(sheet.cell(raw.row, column));
    if (part) text += text === '' ? part : `.${part}`;
  }
  return text || (raw.code ?? '');
}

/** The column of codes, with those right of it that hold their further parts: "1 | 06 | 04 | 2.01 | 01". */
export function codeColumnsOf({ columns }: View, chosen: Chosen): number[] {
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

/** For each row the level of the next row that has a code: a row without one is mostly its sibling. */
export function nextCodedKinds(
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

/** From this share of coded rows on, a row without a code lacks it. */
const MOSTLY = 0.7;

/** The code of what a code stands under: programme of a kegiatan, kegiatan of a sub kegiatan. */
function parentOf(code: string): string | null {
  const parts = code.split('.');
  return parts.length === 6 || parts.length === 5
    ? parts.slice(0, parts.length === 6 ? 5 : 3).join('.')
    : null;
}

/**
 * The level of rows whose code is missing or no code, where the codes around them leave only one: the parent of
 * the next row, which no other row is, or the only detail of the row above.
 */
export function kindsBetweenCodes(
  raws: readonly RawRow[],
  coded: readonly (string | null)[],
): ReadonlyMap<number, Level> {
  const out = new Map<number, Level>();
  const rows: { readonly row: number; readonly code: string | null }[] = [];
  const codes: string[] = [];
  for (const [i, raw] of raws.entries()) {
    const code = coded[i] ?? null;
    if (code !== null) codes.push(code);
    if (code !== null || (raw.hasFigures && !summaryKind(raw))) rows.push({ row: raw.row, code });
  }
  if (codes.length === rows.length || codes.length < rows.length * MOSTLY) return out;
  const levels = new Set(codes.map((code) => KIND_OF_SEGMENTS[code.split('.').length]));
  const [present, parents] = [new Set(codes), new Set(codes.map(parentOf))];
  const kegiatan = codes.filter((code) => code.split('.').length === 5);
  const childless = new Set(kegiatan.filter((code) => !parents.has(code)));
  rows.forEach(({ row, code }, i) => {
    if (code !== null) return;
    const [above, below] = [rows[i - 1]?.code, rows[i + 1]?.code];
    const missing = below ? parentOf(below) : null;
    const level = missing === null ? undefined : KIND_OF_SEGMENTS[missing.split('.').length];
    const isOpen = missing !== null && !present.has(missing) && allUnder(missing, rows, i + 1);
    if (level && levels.has(level) && isOpen) {
      out.set(row, level);
      return;
    }
    // Every other kegiatan has its sub kegiatan: so has the one above.
    const isOnly = above != null && childless.has(above) && childless.size === 1;
    if (isOnly && kegiatan.length > 1) out.set(row, 'subkegiatan');
  });
  return out;
}

/** Whether all rows from one on, until a code as high as theirs would be, stand under it. */
function allUnder(
  parent: string,
  rows: readonly { readonly code: string | null }[],
  from: number,
): boolean {
  const { length } = parent.split('.');
  for (let i = from; i < rows.length; i++) {
    const { code } = rows[i]!;
    if (code === null) continue;
    if (code.split('.').length <= length) return true;
    if (!code.startsWith(`${parent}.`)) return false;
  }
  return true;
}
