import type { Rect } from '../../src/sheet/address';
import { type Cell, Sheet } from '../../src/sheet/snapshot';

/** Changes that other regions make to the same table. All are pure: a new sheet comes back. */

/** A small, seeded generator of numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Move = (row: number, column: number) => { row: number; column: number };

function rebuild(
  sheet: Sheet,
  move: Move,
  change: (cell: Cell, row: number, column: number) => Cell | null = (cell) => cell,
  merges: readonly Rect[] = sheet.merges,
): Sheet {
  const moved = merges.map((m) => {
    const first = move(m.top, m.left);
    const last = move(m.bottom, m.right);
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  });
  const out = new Sheet(sheet.name, { merges: moved });
  for (const row of sheet.rowNumbers()) {
    for (const { column, cell } of sheet.rowCells(row)) {
      const next = change(cell, row, column);
      const place = move(row, column);
      if (next) out.set(place.row, place.column, next);
    }
  }
  return out;
}

/** Moves everything down and to the right. */
export function shift(sheet: Sheet, down: number, right: number): Sheet {
  return rebuild(sheet, (row, column) => ({ row: row + down, column: column + right }));
}

/** Takes all merges away; their text stays in the first cell. */
export function unmerge(sheet: Sheet): Sheet {
  return rebuild(sheet, (row, column) => ({ row, column }), undefined, []);
}

/** Writes header texts in other words, by whole cell text or by word. */
export function reword(
  sheet: Sheet,
  rows: ReadonlySet<number>,
  words: (text: string) => string,
): Sheet {
  return rebuild(
    sheet,
    (row, column) => ({ row, column }),
    (cell, row) =>
      rows.has(row) && typeof cell.value === 'string'
        ? { ...cell, value: words(cell.value) }
        : cell,
  );
}

/** One slip of the keyboard in every long word: a letter left out, doubled or swapped with its neighbour. */
export function slip(text: string, next: () => number): string {
  return text.replace(/\p{L}{6,}/gu, (word) => {
    const at = 1 + Math.floor(next() * (word.length - 3));
    const kind = Math.floor(next() * 3);
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}

/** Columns in another order; `order[new] = old`, counted from the table's left. Needs a sheet without merges. */
export function reorder(sheet: Sheet, rect: Rect, order: readonly number[]): Sheet {
  const to = new Map(order.map((old, i) => [rect.left + old, rect.left + i]));
  return rebuild(sheet, (row, column) => {
    const inside = row >= rect.top && row <= rect.bottom;
    return { row, column: inside ? (to.get(column) ?? column) : column };
  });
}

/** An extra column with a header and nothing that the table needs. */
export function insertColumn(
  sheet: Sheet,
  rect: Rect,
  at: number,
  header: string,
  text: string,
): Sheet {
  const out = rebuild(sheet, (row, column) => ({
    row,
    column: column >= at ? column + 1 : column,
  }));
  out.set(rect.top, at, { value: header });
  for (let row = rect.top + 1; row <= rect.bottom; row++) {
    if (sheet.rowCells(row).some((c) => typeof c.cell.value === 'number'))
      out.set(row, at, { value: text });
  }
  return out;
}

/** Repeats the header above a body row, as a page break does. */
export function repeatHeader(sheet: Sheet, headerRows: readonly number[], before: number): Sheet {
  const height = headerRows.length;
  const out = rebuild(
    sheet,
    (row, column) => ({ row: row >= before ? row + height : row, column }),
    undefined,
    sheet.merges.filter((m) => m.bottom < before || m.top >= before),
  );
  headerRows.forEach((row, i) => {
    for (const { column, cell } of sheet.rowCells(row)) out.set(before + i, column, cell);
  });
  return out;
}

/** A second sheet's cells below, after some blank rows. */
export function append(sheet: Sheet, below: Sheet, gap = 3): Sheet {
  const bounds = sheet.bounds();
  const start = (bounds?.bottom ?? -1) + 1 + gap;
  const out = rebuild(sheet, (row, column) => ({ row, column }), undefined, [
    ...sheet.merges,
    ...below.merges.map((m) => ({ ...m, top: m.top + start, bottom: m.bottom + start })),
  ]);
  for (const row of below.rowNumbers())
    for (const { column, cell } of below.rowCells(row)) out.set(row + start, column, cell);
  return out;
}

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 10 });

/** Numbers of the body typed as text, in Indonesian notation. */
export function asText(sheet: Sheet, rect: Rect, skip: ReadonlySet<number>): Sheet {
  return rebuild(
    sheet,
    (row, column) => ({ row, column }),
    (cell, row, column) => {
      const inside =
        row >= rect.top && row <= rect.bottom && !skip.has(row) && !skip.has(-column - 1);
      if (!inside || typeof cell.value !== 'number') return cell;
      if (cell.format?.includes('%')) return { value: `${grouped.format(cell.value * 100)} %` };
      return { value: grouped.format(cell.value) };
    },
  );
}

/** Blank rows between body rows. */
export function blankRows(sheet: Sheet, rect: Rect, next: () => number): Sheet {
  const extra = new Map<number, number>();
  let added = 0;
  for (let row = rect.top; row <= rect.bottom + 1; row++) {
    extra.set(row, added);
    if (row > rect.top + 3 && row <= rect.bottom && next() < 0.12) added++;
    extra.set(row, added);
  }
  return rebuild(
    sheet,
    (row, column) => ({ row: row + (row > rect.bottom ? added : (extra.get(row) ?? 0)), column }),
    undefined,
    [],
  );
}
