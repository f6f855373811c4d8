import { parseA1, type Rect, toA1 } from '../sheet/address';
import type { Cell, Scalar, Sheet, Workbook } from '../sheet/snapshot';
import type { CellChange } from './model';

/** Key of the workbook's settings under which the freed formulas are kept, to be put back. */
export const DETACHED_KEY = 'lepas';

/** One freed cell: what it held, and what was put there in its place. */
export interface Freed {
  readonly sheet: string;
  readonly cell: string;
  /** en-US formula with the add-in's functions. */
  readonly formula: string;
  readonly menjadi: Content;
  /** Cells that the formula filled (`G8:G59`), and what was put into those behind the first, by row. */
  readonly larik?: string;
  readonly lain?: readonly Content[];
}

export type Content = { readonly formula: string } | { readonly value: Scalar };

export interface Place {
  readonly address: string;
  /** Rows and columns from the cell of the formula. */
  readonly down: number;
  readonly along: number;
  readonly cell: Cell | undefined;
}

export function cellsOf(sheet: Sheet, { top, left, bottom, right }: Rect): Place[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, i) => {
    const [down, along] = [Math.floor(i / width), i % width];
    const address = toA1(top + down, left + along);
    return { address, down, along, cell: sheet.cell(top + down, left + along) };
  });
}

export function keptOf(content: Pick<CellChange, 'formula' | 'value'> | null): Content {
  const { formula, value } = content ?? {};
  return formula === undefined ? { value: value ?? '' } : { formula };
}

/** The cells that an entry speaks of, with what was put into them; none where they are not told rightly. */
export function writtenOf(
  sheet: Sheet,
  { cell, menjadi, larik, lain = [] }: Freed,
): (Place & { readonly content: Content })[] {
  const rect = parseA1(larik ?? cell);
  const places = rect && toA1(rect.top, rect.left) === cell ? cellsOf(sheet, rect) : [];
  const contents = [menjadi, ...lain];
  if (places.length !== contents.length) return [];
  return places.map((place, i) => ({ ...place, content: contents[i]! }));
}

/** True where the cell still holds what was written. */
export function holds(cell: Cell | undefined, written: Content): boolean {
  if (!cell) return false;
  if ('formula' in written) return plain(cell.formula ?? '') === plain(written.formula);
  return cell.formula === undefined && cell.value === written.value;
}

/** Programs put spaces into formulas as they please. */
function plain(formula: string): string {
  return formula.replace(/\s+/g, '');
}

export const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string =>
  `${sheet}!${cell}`;

export function settingsOf(freed: readonly Freed[]): Readonly<Record<string, unknown>> {
  return { [DETACHED_KEY]: freed.length ? freed : undefined };
}

export function freedIn(workbook: Workbook): readonly Freed[] {
  const list = workbook.settings?.[DETACHED_KEY];
  return Array.isArray(list) ? list.filter(isFreed) : [];
}

/** What another version or another hand has stored may have any shape. */
function isFreed(value: unknown): value is Freed {
  const entry = value as Partial<Record<keyof Freed, unknown>> | null;
  const { sheet, cell, formula, menjadi, larik = '', lain = [] } = entry ?? {};
  if (typeof sheet !== 'string' || typeof cell !== 'string' || !parseA1(cell)) return false;
  if (typeof formula !== 'string' || typeof larik !== 'string' || !isContent(menjadi)) return false;
  return Array.isArray(lain) && lain.every(isContent);
}

function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null) return false;
  return 'formula' in value ? typeof value.formula === 'string' : 'value' in value;
}
