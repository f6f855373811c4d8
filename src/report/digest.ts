import type { Table } from '../layouts/model';
import { parseA1, type Rect, rectToA1, toA1 } from '../sheet/address';
import type { Scalar, Sheet } from '../sheet/snapshot';
import type { DataDigest, TableDigest } from './model';

/**
 * The content of a range in a form that is the same wherever the snapshot came from: one line a filled
 * cell, with sheet, address, type and value. Formulas count by their value, numbers to the 15 digits
 * that Excel shows, text with its line ends and letters in one spelling. Looks do not count.
 */
export function canonicalText(sheet: Sheet, rect: Rect): string {
  const lines: string[] = [];
  for (const row of sheet.rowNumbers()) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const { column, cell } of sheet.rowCells(row)) {
      if (column < rect.left || column > rect.right) continue;
      if (cell.value === null || cell.value === '') continue;
      lines.push(JSON.stringify([sheet.name, toA1(row, column), ...canonicalValue(cell.value)]));
    }
  }
  return lines.join('\n');
}

function canonicalValue(value: Scalar): [type: string, value: string] {
  if (typeof value === 'number') return ['n', String(Number(value.toPrecision(15)))];
  if (typeof value === 'boolean') return ['b', String(value)];
  return ['s', value.normalize('NFC').replace(/\r\n?/g, '\n')];
}

async function sha256(text: string): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fingerprint of one range. */
export async function digestRange(sheet: Sheet, range: string): Promise<TableDigest> {
  const rect = parseA1(range);
  if (!rect) throw new RangeError(`No range: ${range}`);
  return { sheet: sheet.name, range, sha256: await sha256(canonicalText(sheet, rect)) };
}

/** Fingerprint of the figures that a report is made from: of each table, and of all together. */
export async function digestTables(tables: readonly Table[]): Promise<DataDigest> {
  const each = await Promise.all(
    tables.map(({ sheet, rect }) => digestRange(sheet, rectToA1(rect))),
  );
  return { algorithm: 'SHA-256', sha256: await digestOfAll(each), tables: each };
}

export function digestOfAll(tables: readonly TableDigest[]): Promise<string> {
  return sha256(tables.map((t) => JSON.stringify([t.sheet, t.range, t.sha256])).join('\n'));
}
