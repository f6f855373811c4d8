import { type Language, MeasureError, type Value, evaluate, measureNamed } from '../measures';
import type { FunctionId } from './ids';

/** What a custom function hands back to Excel: a grid, errors in their own cells. */
export type Answer = (Value | CustomFunctions.Error)[][];

/**
 * @param args as Excel gives them, its invocation object behind the parameters included.
 * @throws CustomFunctions.Error where the only cell is an error, so that Excel shows its message.
 */
export function answer(id: FunctionId, args: readonly unknown[], language: Language): Answer {
  const measure = measureNamed(id)!;
  const grid = evaluate(measure, args.slice(0, measure.parameters.length));
  const cells = grid.map((row) =>
    row.map((value) => (value instanceof MeasureError ? excelError(value, language) : value)),
  );
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class, which its types do not derive from Error
  if (only instanceof CustomFunctions.Error) throw only;
  return cells;
}

function excelError(error: MeasureError, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    error.code === '#N/A' ? notAvailable : invalidValue,
    error.text[language],
  );
}
