import { type Measure, MeasureError, type Parameter, type Value } from './model';
import { readNumber, readScalarNumber, readText } from './read';

export type Result = Value | MeasureError;
type RawGrid = readonly (readonly unknown[])[];
type Compute = (...args: unknown[]) => Value;

/**
 * Calls a measure as Excel would: ranges in scalar places are worked through element by element and
 * broadcast (one row or column stretches; what sticks out is #N/A), range places get the whole range.
 * An element whose required arguments are not all filled in gives a blank.
 * @param args as Excel hands them over: a value, a 2-D array, or null where left out.
 * @returns a grid of at least one cell; errors stand in their own cell.
 */
export function evaluate(
  measure: Measure,
  args: readonly unknown[],
): readonly (readonly Result[])[] {
  const { parameters } = measure;
  const grids = parameters.map((p, i) =>
    // Excel hands over one list of ranges, a plain caller each by itself: in rows they are the same.
    p.shape === 'repeating' ? args.slice(i).flat().map(toGrid) : [toGrid(args[i])],
  );
  const scalars = grids.filter((_, i) => parameters[i]?.shape === 'scalar').flat();
  const rows = Math.max(1, ...scalars.map((g) => g.length));
  const columns = Math.max(1, ...scalars.map((g) => g[0]?.length ?? 1));

  const whole = new Map<Parameter, unknown>();
  try {
    parameters.forEach((p, i) => {
      const read = (grid: RawGrid): unknown =>
        grid.map((row) => row.map((v) => readElement(v, p, true)));
      const own = grids[i] ?? [];
      if (p.shape === 'range') whole.set(p, read(own[0] ?? [[]]));
      if (p.shape === 'repeating') whole.set(p, own.map(read));
    });
  } catch (error) {
    return [[asMeasureError(error)]];
  }

  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c): Result => {
      try {
        return element(measure, grids, whole, r, c);
      } catch (error) {
        return asMeasureError(error);
      }
    }),
  );
}

function element(
  measure: Measure,
  grids: readonly (readonly RawGrid[])[],
  whole: ReadonlyMap<Parameter, unknown>,
  row: number,
  column: number,
): Value {
  const values = measure.parameters.map((p, i) =>
    p.shape === 'scalar'
      ? readElement(pick(grids[i]?.[0] ?? [[]], row, column, p), p, false)
      : whole.get(p),
  );
  const isBlank = measure.parameters.some((p, i) => !p.optional && values[i] === null);
  if (isBlank) return '';
  const result = (measure.compute as Compute)(...values);
  if (typeof result !== 'number' || Number.isFinite(result)) return result;
  throw new MeasureError('#VALUE!', {
    id: 'Hasilnya terlalu besar untuk dihitung.',
    en: 'The result is too large to be computed.',
  });
}

function readElement(value: unknown, parameter: Parameter, inRange: boolean): unknown {
  if (parameter.type === 'string') return readText(value, parameter);
  return inRange ? readNumber(value, parameter) : readScalarNumber(value, parameter);
}

function pick(grid: RawGrid, row: number, column: number, parameter: Parameter): unknown {
  const line = grid.length === 1 ? grid[0] : grid[row];
  if (line && (line.length === 1 || column < line.length))
    return line[line.length === 1 ? 0 : column];
  throw new MeasureError('#N/A', {
    id: `Argumen ${parameter.name.id}: rentangnya lebih pendek daripada rentang argumen lain.`,
    en: `Argument ${parameter.name.en}: its range is shorter than that of another argument.`,
  });
}

function toGrid(value: unknown): RawGrid {
  if (!Array.isArray(value)) return [[value]];
  if (value.every((row) => Array.isArray(row))) return value as RawGrid;
  return [value];
}

function asMeasureError(error: unknown): MeasureError {
  if (error instanceof MeasureError) return error;
  throw error;
}
