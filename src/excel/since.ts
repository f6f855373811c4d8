import { parseA1, toA1 } from '../sheet/address';
import { sheetNamed, type Workbook } from '../sheet/snapshot';
import type { Content } from './content';
import type { CellPlace, Change } from './port';

/** What a cell held when a change was decided on. */
export interface Basis extends CellPlace {
  readonly content: Content;
}

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(!])/gu;

/** A range longer than this is held by its first cells: that rows have moved shows there too. */
const MAX_CELLS = 300;

/**
 * The cells on which changes rest: those to be written and those that their formulas read. When one
 * of them is no longer what the snapshot shows, rows may have moved or figures have changed.
 */
export function basisOf(changes: readonly Change[], snapshot: Workbook): Basis[] {
  const found = new Map<string, Basis>();
  const add = (sheetName: string, row: number, column: number): void => {
    const sheet = sheetNamed(snapshot, sheetName);
    const key = JSON.stringify([sheetName, row, column]);
    if (!sheet || found.has(key)) return;
    const { formula, value, format } = sheet.cell(row, column) ?? { value: '' };
    const content = { value: value ?? '', format: format ?? 'General' };
    found.set(key, {
      sheet: sheetName,
      cell: toA1(row, column),
      content: formula === undefined ? content : { ...content, formula, value: '' },
    });
  };
  for (const { sheet, cell, formula } of changes) {
    const target = parseA1(cell);
    if (target) add(sheet, target.top, target.left);
    for (const [, other, address = ''] of (formula ?? '').replace(TEXT, '""').matchAll(REFERENCE)) {
      const rect = parseA1(address);
      if (!rect) continue;
      const width = rect.right - rect.left + 1;
      const count = Math.min(MAX_CELLS, width * (rect.bottom - rect.top + 1));
      for (let i = 0; i < count; i++) {
        add(unquoted(other) ?? sheet, rect.top + Math.floor(i / width), rect.left + (i % width));
      }
    }
  }
  return [...found.values()];
}

function unquoted(sheet: string | undefined): string | undefined {
  return sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
