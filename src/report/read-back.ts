import { parseA1 } from '../sheet/address';
import { neutralText } from '../sheet/neutral';
import { isOwnReport } from '../sheet/own';
import { type Sheet, textOf, type Workbook } from '../sheet/snapshot';
import type { TableDigest } from './model';

const HASH = /^SHA-256 ([0-9a-f]{64})$/;

/** A fingerprint as the report sheet shows it. */
export function hashText(sha256: string): string {
  return `SHA-256 ${sha256}`;
}

/** Fingerprints out of a report sheet, whatever has been moved on it; null where it holds none. */
export function readDigest(sheet: Sheet): readonly TableDigest[] | null {
  if (!isOwnReport(sheet)) return null;
  const out: TableDigest[] = [];
  let found = false;
  for (const row of sheet.rowNumbers()) {
    const texts = sheet.rowCells(row).map(({ cell }) => textOf(cell));
    const hash = texts.map((text) => HASH.exec(text)?.[1]).find((h) => h !== undefined);
    if (hash === undefined) continue;
    found = true;
    // … number, sheet, range, fingerprint; the last line, of all tables, names no range.
    const at = texts.map((text) => parseA1(text) !== null && !text.includes('!')).lastIndexOf(true);
    const name = texts[at - 1];
    if (at > 0 && name !== undefined) out.push({ sheet: name, range: texts[at]!, sha256: hash });
  }
  return found ? out : null;
}

/** The latest report sheet of a workbook: the last in order. */
export function findReport(workbook: Workbook): readonly TableDigest[] | null {
  for (const sheet of [...workbook.sheets].reverse()) {
    const digest = readDigest(sheet);
    if (digest) return digest;
  }
  return null;
}

/** True for the sheet that a report names, also where a file's safety sign stands before the name. */
export function isNamed(sheet: Sheet, name: string): boolean {
  const folded = textOf({ value: sheet.name });
  return [sheet.name, folded, neutralText(sheet.name), neutralText(folded)].includes(name);
}
