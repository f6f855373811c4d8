import type { Rect } from '../sheet/address';

export function sizeOf(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Cuts a rectangle into bands of whole rows with at most `limit` cells (or one row). */
export function bands(rect: Rect, limit: number): Rect[] {
  const width = rect.right - rect.left + 1;
  const height = Math.max(1, Math.floor(limit / width));
  const out: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += height) {
    out.push({ ...rect, top, bottom: Math.min(rect.bottom, top + height - 1) });
  }
  return out;
}

/** Puts pieces together, in order, into groups of at most `limit` each, cells or bytes (or of one piece). */
export function inGroups<T>(
  pieces: readonly T[],
  limit: number,
  size: (piece: T) => number,
): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const own = size(piece);
    const last = groups[groups.length - 1];
    if (last && own <= room) {
      last.push(piece);
      room -= own;
    } else {
      groups.push([piece]);
      room = limit - own;
    }
  }
  return groups;
}
