import { WORD_KINDS } from '../layouts/kinds';
import type { Table } from '../layouts/model';
import type { MessageValue } from '../rules/model';
import type { Collected } from './collect';

/** Values of a message that only say where it stands. */
const PLACE_VALUES = /^(sel|baris)/;

/** Same fault with the same figures; addresses apart. */
function likeness(entry: Collected): string {
  const values: [string, MessageValue][] = Object.entries(entry.finding.text.values).filter(
    ([name]) => !PLACE_VALUES.test(name),
  );
  const { rule, severity, found, expected, consequences } = entry.finding;
  if (consequences) return '';
  return JSON.stringify([rule, entry.message, severity, entry.column, found, expected, values]);
}

const positions = new WeakMap<Table, Map<number, number>>();

/** Place of a sheet row among the table's rows that hold figures. */
function positionOf(table: Table, sheetRow: number): number {
  let known = positions.get(table);
  if (!known) {
    known = new Map();
    let position = 0;
    for (const row of table.rows) {
      if (WORD_KINDS.has(row.kind)) continue;
      for (const r of [row.row, ...row.continuation]) known.set(r, position);
      position++;
    }
    positions.set(table, known);
  }
  return known.get(sheetRow) ?? -1;
}

/** A group that the next cell may still join. */
interface Open {
  readonly index: number;
  last: Collected;
}

/** Puts equal findings on neighbouring cells of a column into one, which lists its cells. */
export function groupNeighbours(ordered: readonly Collected[]): readonly Collected[] {
  const out: Collected[] = [];
  const openIn = new Map<Table, Map<string, Open>>();
  for (const entry of ordered) {
    let open = openIn.get(entry.table);
    if (!open) openIn.set(entry.table, (open = new Map<string, Open>()));
    const key = likeness(entry);
    const before = key ? open.get(key) : undefined;
    const first = before && out[before.index];
    if (before && first && areNeighbours(before.last, entry)) {
      const cells = [...(first.finding.cells ?? [first.finding.cell]), entry.finding.cell];
      out[before.index] = { ...first, finding: { ...first.finding, cells } };
      before.last = entry;
      continue;
    }
    if (key) open.set(key, { index: out.length, last: entry });
    out.push(entry);
  }
  return out;
}

function areNeighbours(a: Collected, b: Collected): boolean {
  const [first, second] = [positionOf(a.table, a.row), positionOf(b.table, b.row)];
  if (first < 0 || second < 0) return b.row - a.row === 1;
  return second - first === 1;
}
