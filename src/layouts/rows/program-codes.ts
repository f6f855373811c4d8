import { normaliseCode } from '../../catalogue';
import type { Chosen, ColumnView, View } from '../spec';
import { memoised } from '../../sheet/memo';
import type { Sheet } from '../../sheet/snapshot';
import { codePart } from '../header/split-code';
import type { RawRow } from './base';

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
