import type { Asked } from './asked';
import { type Attempt, attempt, isForeign, reasonOf, THRESHOLD } from './attempt';
import { bestAttempt } from './choose';
import type { Reading as Correction } from './correction';
import { figurePlaces, FiguresByPlan, figureStats } from './header/figures';
import { isSamePlan, keptPlan, type Plan, planOf } from './header/plan';
import type { Segment } from './header/segment';
import { splitCodeColumns } from './header/split-code';
import type { Table, TableRow, Unrecognised } from './model';
import { figureColumns } from './rows/base';
import { formRows } from './rows/form';
import { indicatorRows } from './rows/indicator';
import { listRows } from './rows/list';
import { partRows } from './rows/parts';
import { serviceRows } from './rows/service';
import type { RowReader, View } from './spec';
import { layout as OF_SERVICES } from './specs/spm-capaian';
import { type Reading, readingOf, rectOf, rowsOf, tableOf } from './table';
import { titleOf, viewOf } from './view';

/** What a table was read as: a table, one that is none of ours, or nothing to speak of. */
export interface Outcome {
  readonly table?: Table;
  readonly unrecognised?: Unrecognised;
}

/** A layout that suits a table less is not named to the user as the nearest. */
const LEAST = 0.2;

/** Row readers to whom a figure is a figure, whatever its value; the others read each table anew. */
const BY_WORDS: ReadonlySet<RowReader> = new Set([
  formRows,
  indicatorRows,
  listRows,
  partRows,
  serviceRows,
]);

/** What has been found of a table, before its place is added. */
interface Found {
  readonly best: Attempt;
  readonly reading: Reading | null;
  readonly rows: readonly TableRow[];
}

/** A table that was read, kept without its sheet. */
interface Twin extends Found {
  readonly plan: Plan;
  readonly view: Pick<View, 'columns' | 'content'>;
  readonly asked: Asked;
  readonly figures: FiguresByPlan;
  /** Figures that were read as a text, numbering above all: where they lie in the plan. */
  readonly exact: readonly number[];
}

/** Enough for what differs within one workbook. */
const MOST = 200;

/**
 * The tables of one workbook that were read so far. Forms of many regions or quarters are built alike;
 * what the first of them was read as is taken over by those that follow, where all that the reading hangs
 * on is the same.
 */
export class Twins {
  readonly #known = new Map<number, Twin[]>();
  #count = 0;

  read(segment: Segment): Outcome {
    const plan = planOf(segment);
    const known = this.#known.get(plan.hash) ?? [];
    for (const twin of known) {
      const view = isSamePlan(twin.plan, plan) ? viewAs(twin, segment, plan) : null;
      if (view && twin.asked.isAnsweredBy(view)) return again(twin, segment, view);
    }
    const kept = this.#count < MOST ? keptPlan(plan) : null;
    const view = viewOf(segment);
    const found = lookAt(view);
    const { asked } = view;
    if (kept && asked && !asked.isOpen) {
      const { columns, content } = view;
      const exact = figuresAsText(found, kept);
      const figures = new FiguresByPlan();
      const twin = { ...found, plan: kept, view: { columns, content }, asked, figures, exact };
      this.#known.set(plan.hash, [...known, twin]);
      this.#count++;
    }
    return outcomeOf(found, view, segment);
  }
}

/** Reads a table by itself; what the user says of it wins. */
export function readAlone(
  segment: Segment,
  view: View,
  correction?: Correction,
  wanted?: Attempt,
): Outcome {
  return outcomeOf(lookAt(view, correction, wanted), view, segment, correction);
}

function lookAt(view: View, correction?: Correction, wanted?: Attempt): Found {
  const best = wanted ?? bestAttempt(view);
  const isSure = best.lacks === null && best.score >= THRESHOLD && !isForeign(view, best);
  if (!isSure && !wanted) return { best: nearestOf(best, view), reading: null, rows: [] };
  const reading = readingOf(best, view, correction);
  return { best, reading, rows: rowsOf(reading, view, correction) };
}

const isNear = ({ layout, score }: Attempt, view: View): boolean =>
  score > LEAST || (layout === OF_SERVICES && listsServices(view));

/** Whatever else stands in its columns, a table of the services of the SPM is nearest to what was reached of them. */
function nearestOf(best: Attempt, view: View): Attempt {
  return best.score > LEAST || !listsServices(view) ? best : attempt(OF_SERVICES, view);
}

const listsServices = ({ content }: View): boolean => content.services.size >= 3;

function outcomeOf(
  { best, reading, rows }: Found,
  view: View,
  segment: Segment,
  correction?: Correction,
): Outcome {
  if (reading) return { table: tableOf(reading, rows, segment, correction) };
  if (segment.parts.size < 2) return {};
  const nearest = isNear(best, view) ? best : null;
  return {
    unrecognised: {
      sheet: segment.sheet,
      rect: rectOf(segment),
      nearest: nearest?.layout.id ?? null,
      reason: reasonOf(nearest, view),
    },
  };
}

/** The table as its twin looks at it; null where its columns or what was read as a text are others. */
function viewAs(twin: Twin, segment: Segment, plan: Plan): View | null {
  const { columns, content } = twin.view;
  for (const at of twin.exact) if (twin.plan.figures[at] !== plan.figures[at]) return null;
  if (splitCodeColumns(segment, columns).length) return null;
  const figures = twin.figures.of(segment, plan);
  for (const { column, stats } of columns) {
    if (stats.numeric === 0) continue;
    const read = figures.get(column);
    const own = read && figureStats(read, stats);
    const { large, ordinals, max } = stats;
    if (own?.large !== large || own.ordinals !== ordinals || own.max !== max) return null;
  }
  return { segment, columns, content, figures, title: titleOf(segment) };
}

function again(twin: Twin, segment: Segment, view: View): Outcome {
  const { reading } = twin;
  if (!reading || BY_WORDS.has(reading.best.layout.rows)) return outcomeOf(twin, view, segment);
  return outcomeOf({ ...twin, rows: rowsOf(reading, view) }, view, segment);
}

/** Figures outside the columns in which it only matters that one stands there. */
function figuresAsText({ reading }: Found, plan: Plan): Twin['exact'] {
  if (!reading) return [];
  const figures = new Set(figureColumns(reading.chosen));
  const exact: number[] = [];
  for (const { column, index } of figurePlaces(plan)) if (!figures.has(column)) exact.push(index);
  return exact;
}
