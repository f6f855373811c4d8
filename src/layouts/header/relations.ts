import { ask } from '../asked';
import type { View } from '../spec';
import { stepped } from './evidence';
import { figuresIn } from './figures';

const MIN_ROWS = 2;
/** Shares are told only as far as they are compared with: as one of these, or as a value between two. */
export const SHARE_STEPS = [0.3, 0.7] as const;

/** A relation that may hold between the figures that three columns have in one row. */
interface Relation {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly holds: (a: number, b: number, c: number) => boolean | null;
}

/** Share of rows in which a relation of three columns holds; rows without all three figures left out. */
function shareOf(
  { segment, figures }: View,
  { a: first, b: second, c: third, holds }: Relation,
): number {
  const as = figures ? figures.get(first) : figuresIn(segment, first);
  const bs = figures ? figures.get(second) : figuresIn(segment, second);
  const cs = figures ? figures.get(third) : figuresIn(segment, third);
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
  if (seen < MIN_ROWS) return 0;
  // Of three rows too one may be wrong.
  const isAllButOne = seen > MIN_ROWS && seen - held === 1;
  return stepped(isAllButOne ? Math.max(held / seen, SHARE_STEPS[1]) : held / seen, SHARE_STEPS);
}

/** Share of rows in which `c` is `a` through `b` (times 100 or not); rows without three figures left out. */
export function ratioShare(view: View, a: number, b: number, c: number): number {
  return ask(view, shareOf, { a, b, c, holds: isRatio });
}

export function isRatio(part: number, whole: number, percent: number): boolean | null {
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
  return ask(view, shareOf, { a, b, c, holds: isDifference });
}

const isDifference = (whole: number, part: number, rest: number): boolean =>
  Math.abs(whole - part - rest) < 0.51;

/** Share of rows in which `c` is 80 % of `a`, the recipients, and 20 % of `b`, the quality; each counts up to 100 %. */
export function indexShare(view: View, a: number, b: number, c: number): number {
  return ask(view, shareOf, { a, b, c, holds: isIndex });
}

function isIndex(recipients: number, quality: number, index: number): boolean {
  const all = [recipients, quality, index];
  const scale = all.every((part) => part <= 1) ? 100 : 1;
  const [a, b, c] = all.map((part) => Math.min(part * scale, 100)) as [number, number, number];
  // Index and parts are each rounded by themselves.
  return Math.abs(c - a * 0.8 - b * 0.2) < slack(a) * 0.8 + slack(b) * 0.2 + slack(c);
}

/** Share of rows in which `b` is more than `a`; told only where both have figures. */
export function excessShare(view: View, a: number, b: number): number {
  return ask(view, shareOf, { a, b, c: b, holds: isMore });
}

const isMore = (less: number, more: number): boolean => more > less;
