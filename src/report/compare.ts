import { effectivePolicy } from '../engine';
import { recognise } from '../layouts';
import { type Rect, parseA1, rectToA1 } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import { digestRange } from './digest';
import type { TableDigest } from './model';
import { isNamed } from './read-back';

/** How a table stands to the report that was made of it. */
export interface Difference {
  readonly sheet: string;
  /** A1: of the report, or of the workbook for a table that the report does not know. */
  readonly range: string;
  /**
   * berubah: a figure differs; hilang: the sheet is gone; bergeser: the table now covers another
   * range, named in `now`; baru: a table that the report does not know.
   */
  readonly kind: 'berubah' | 'hilang' | 'bergeser' | 'baru';
  readonly now?: string;
}

/** Compares the figures of a workbook with the fingerprints of a report; none when all are the same. */
export async function compareDigest(
  workbook: Workbook,
  digests: readonly TableDigest[],
): Promise<Difference[]> {
  const out: Difference[] = [];
  const { tables } = recognise(workbook, effectivePolicy(workbook));
  const met = new Set<object>();
  for (const { sheet: name, range, sha256 } of digests) {
    const sheet = workbook.sheets.find((s) => isNamed(s, name));
    const rect = parseA1(range);
    if (!sheet || !rect) {
      out.push({ sheet: name, range, kind: 'hilang' });
      continue;
    }
    const touching = tables.filter((t) => t.sheet === sheet && overlap(t.rect, rect));
    for (const table of touching) met.add(table);
    const now = touching.map((t) => rectToA1(t.rect));
    if ((await digestRange(sheet, range)).sha256 !== sha256) {
      const moved = now.length > 0 && !now.includes(range);
      out.push({ sheet: name, range, kind: 'berubah', ...(moved ? { now: now.join(', ') } : {}) });
    } else if (now.length && !now.includes(range) && touching.some((t) => !within(t.rect, rect))) {
      // The figures of the report still stand, but rows or columns were added to the table.
      out.push({ sheet: name, range, kind: 'bergeser', now: now.join(', ') });
    }
  }
  for (const table of tables) {
    if (met.has(table)) continue;
    out.push({ sheet: table.sheet.name, range: rectToA1(table.rect), kind: 'baru' });
  }
  return out;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
