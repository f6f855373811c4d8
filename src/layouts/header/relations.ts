import { remember } from '../../sheet/remember';
import { ask } from '../asked';
import type { View } from '../spec';
import { numberOf, sample, stepped } from './evidence';
import type { Segment } from './segment';

/** Beyond this nothing is compared. */
const WIDEST = 1000;

/**
 * Figures of each column in the sampled rows, NaN where there is none, all read in one walk; as long as
 * the table is looked at.
 */
const figuresOf = remember(({ sheet, left, right, bodyRows }: Segment): readonly Float64Array[] => {
  const rows = sample(bodyRows);
  const last = Math.min(right, left + WIDEST);
  const columns = Array.from({ length: last - left + 1 }, () =>
    new Float64Array(rows.length).fill(NaN),
  );
  rows.forEach((row, i) => {
    for (const filled of sheet.rowCells(row)) {
      if (filled.column > last) break;
      const figures = columns[filled.column - left];
      if (figures) figures[i] = numberOf(filled) ?? NaN;
    }
  });
  return columns;
});

const MIN_ROWS = 2;
/** Shares are told only as far as they are compared with: as one of these, or as a value between two. */
export const SHARE_STEPS = [0.3, 0.7] as const;

/** Share of rows in which a relation of three columns holds; rows without all three figures left out. */
function shareOf(
  segment: Segment,
  columns: readonly [number, number, number],
  holds: (a: number, b: number, c: number) => boolean | null,
): number {
  const [first, second, third] = columns;
  const { left } = segment;
  const figures = figuresOf(segment);
  const as = figures[first - left];
  const bs = figures[second - left];
  const cs = figures[third - left];
  if (!as || !bs || !cs) return 0;
  let seen = 0;
  let held = 0;
  for (let i = 0; i < as.length; i++) {
    const a = as[i]!;
    const b = bs[i]!;
    const c = cs[i]!;
    if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c)) continue;
    const holdsHere = holds(a, b, c);
    if (holdsHere !== null) seen++;
    if (holdsHere) held++;
  }
  return stepped(seen >= MIN_ROWS ? held / seen : 0, SHARE_STEPS);
}

/** Share of rows in which `c` is `a` through `b` (times 100 or not); rows without three figures left out. */
export function ratioShare(view: View, a: number, b: number, c: number): number {
  return ask(view, ({ segment }) => shareOf(segment, [a, b, c], isRatio));
}

function isRatio(part: number, whole: number, percent: number): boolean | null {
  if (whole === 0) return null;
  const exact = part / whole;
  const capped = exact > 1 && (percent === 1 || percent === 100);
  return (
    capped || Math.abs(percent - exact) < 0.006 || Math.abs(percent - exact * 100) < slack(percent)
  );
}

/** Rounded or cut off at the decimals that a figure has, none, one or more. */
const slack = (percent: number): number =>
  Number.isInteger(percent) ? 0.6 : Number.isInteger(percent * 10) ? 0.11 : 0.02;

/** Share of rows in which `c` is `a` − `b`. */
export function differenceShare(view: View, a: number, b: number, c: number): number {
  return ask(view, ({ segment }) => shareOf(segment, [a, b, c], isDifference));
}

const isDifference = (whole: number, part: number, rest: number): boolean =>
  Math.abs(whole - part - rest) < 0.51;
