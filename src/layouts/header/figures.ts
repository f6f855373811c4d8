import { remember } from '../../sheet/remember';
import { numberOf, part, sample, STEPS, stepped } from './evidence';
import { isFigureToken, type Plan, rowOfToken } from './plan';
import type { Segment } from './segment';

/** Figures of a column in the sampled rows of a table, NaN where there is none. */
export type Figures = Float64Array;

/** Beyond this nothing is compared. */
const WIDEST = 1000;

/** The figures of each column from the left, all read in one walk; as long as the table is looked at. */
const figuresOf = remember(({ sheet, left, right, bodyRows }: Segment): readonly Figures[] => {
  const rows = sample(bodyRows);
  const last = Math.min(right, left + WIDEST);
  const columns: Figures[] = [];
  for (let column = left; column <= last; column++)
    columns.push(new Float64Array(rows.length).fill(NaN));
  for (let i = 0; i < rows.length; i++) {
    for (const filled of sheet.rowCells(rows[i]!)) {
      if (filled.column > last) break;
      const figures = columns[filled.column - left];
      if (figures) figures[i] = numberOf(filled) ?? NaN;
    }
  }
  return columns;
});

/** The figures of a column, read from the sheet. */
export function figuresIn(segment: Segment, column: number): Figures | undefined {
  return figuresOf(segment)[column - segment.left];
}

/** Where the figures of one column lie among those of a plan. */
interface Places {
  /** The column in one of the tables: what texts say is the same in all. */
  readonly base: Figures;
  readonly rows: readonly number[];
  readonly from: readonly number[];
}

/**
 * The figures of tables with the same plan, taken from where the plan found them: a sheet is not walked
 * again for each column.
 */
export class FiguresByPlan {
  readonly #known = new Map<number, Places>();

  /** @returns the figures of a column of this table, each read once */
  of(segment: Segment, plan: Plan): TwinFigures {
    return new TwinFigures(segment, plan, this);
  }

  places(segment: Segment, plan: Plan, column: number): Places | null {
    return this.#known.get(column) ?? this.#find(segment, plan, column);
  }

  #find(segment: Segment, plan: Plan, column: number): Places | null {
    const base = figuresIn(segment, column);
    if (!base) return null;
    const indexes = new Map<number, number>();
    for (const row of sample(segment.bodyRows)) indexes.set(row, indexes.size);
    const rows: number[] = [];
    const from: number[] = [];
    for (const figure of figurePlaces(plan)) {
      const at = figure.column === column ? indexes.get(figure.row) : undefined;
      if (at === undefined) continue;
      rows.push(at);
      from.push(figure.index);
    }
    const places = { base, rows, from };
    this.#known.set(column, places);
    return places;
  }
}

/** The figures of one table with a known plan, by column. */
export class TwinFigures {
  readonly #read = new Map<number, Figures>();
  readonly #segment: Segment;
  readonly #plan: Plan;
  readonly #byPlan: FiguresByPlan;

  constructor(segment: Segment, plan: Plan, byPlan: FiguresByPlan) {
    this.#segment = segment;
    this.#plan = plan;
    this.#byPlan = byPlan;
  }

  get(column: number): Figures | undefined {
    let figures = this.#read.get(column);
    if (figures) return figures;
    const places = this.#byPlan.places(this.#segment, this.#plan, column);
    if (!places) return undefined;
    figures = places.base.slice();
    const { rows, from } = places;
    for (let i = 0; i < rows.length; i++) figures[rows[i]!] = this.#plan.figures[from[i]!]!;
    this.#read.set(column, figures);
    return figures;
  }
}

/** Each figure of a plan: its place, and where its value lies in `plan.figures`. */
export function* figurePlaces({
  body,
}: Plan): Generator<{ readonly row: number; readonly column: number; readonly index: number }> {
  let row = -1;
  let index = 0;
  for (let i = 0; i < body.length; i++) {
    const token = body[i]!;
    if (token < 0) {
      row = rowOfToken(token);
      continue;
    }
    // A column is followed by what stands in it.
    const column = token;
    if (isFigureToken(body[++i]!)) yield { row, column, index: index++ };
  }
}

/** What column statistics tell of figures: the same as `columnStats` finds, from bare figures. */
export function figureStats(
  figures: Figures,
  { filled, wordOrdinals }: { readonly filled: number; readonly wordOrdinals: number },
): { readonly large: number; readonly ordinals: number; readonly max: number } {
  let numeric = 0;
  let large = 0;
  let ordinals = wordOrdinals;
  let max = 0;
  let previous = 0;
  for (const figure of figures) {
    if (Number.isNaN(figure)) continue;
    const size = Math.abs(figure);
    numeric++;
    if (size >= 100_000) large++;
    if (size > max) max = size;
    if (figure === 1 || figure === previous + 1) ordinals++;
    previous = figure;
  }
  return {
    large: stepped(part(large, numeric), STEPS.large),
    ordinals: stepped(part(ordinals, filled), STEPS.ordinals),
    max: stepped(max, STEPS.max),
  };
}
