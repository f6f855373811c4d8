import { ask } from './asked';
import { isPlausible, strongestOf, strongestOfSpec } from './assign';
import { type Attempt, attempt, OF_FAMILY, scoreOf, signalOf, THRESHOLD } from './attempt';
import { everyKey } from './keys';
import { mean } from './mean';
import type { LayoutSpec, View } from './spec';
import { wantsOf } from './wants';
import { LAYOUTS } from './specs';

/**
 * The layout that suits a table best: among those that can be complete where one of them convinces,
 * else among all. A layout that cannot beat the best one so far, whatever its columns, is not weighed.
 */
export function bestAttempt(view: View): Attempt {
  const weighed = new Map<LayoutSpec, Attempt>();
  const plausible: LayoutSpec[] = [];
  for (const layout of LAYOUTS) if (isPlausible(layout, view)) plausible.push(layout);
  const likely = bestOf(plausible, view, weighed);
  if (likely?.lacks === null && likely.score >= THRESHOLD) return likely;
  return bestOf(LAYOUTS, view, weighed)!;
}

interface Bounded {
  readonly layout: LayoutSpec;
  /** Place in the list of layouts. */
  readonly order: number;
  readonly bound: number;
}

const byBound = (a: Bounded, b: Bounded): number => b.bound - a.bound;

/** @param weighed attempts made so far, which are not made again */
function bestOf(
  layouts: readonly LayoutSpec[],
  view: View,
  weighed: Map<LayoutSpec, Attempt>,
): Attempt | null {
  const bounds: Bounded[] = [];
  for (const layout of layouts)
    bounds.push({ layout, order: bounds.length, bound: boundOf(layout, view) });
  bounds.sort(byBound);
  let best: Attempt | null = null;
  let first = Infinity;
  for (const { layout, order, bound } of bounds) {
    if (best && bound < best.score) break;
    const own = weighed.get(layout) ?? attempt(layout, view);
    weighed.set(layout, own);
    // Of two that suit equally well, the one that the list of layouts names first.
    if (best && (own.score < best.score || (own.score === best.score && order > first))) continue;
    best = own;
    first = order;
  }
  return best;
}

/** Most that a column's cells can add to what its words say of it. */
const MOST_FIT = 1.35;
/** Most that cells alone are worth where no word names a column. */
const MOST_FROM_CELLS = 0.6;
/** Sums of fractions differ in their last digits. */
const NOISE = 1e-9;

/** What no score of the layout on this table exceeds; seen from its words alone, before any column is chosen. */
export function boundOf(layout: LayoutSpec, view: View): number {
  const said = strongestOf(view);
  const required: number[] = [];
  for (const spec of wantsOf(layout).required) {
    const strongest = Math.min(1, strongestOfSpec(spec, said) * MOST_FIT + 0.03);
    required.push(spec.standIn === undefined ? Math.max(MOST_FROM_CELLS, strongest) : 1);
  }
  return (
    NOISE +
    scoreOf({
      base: required.length ? mean(required) : OF_FAMILY,
      coverage: 1,
      signal: ask(view, signalOf, { layout, keys: everyKey(layout) }),
      isComplete: true,
    })
  );
}
