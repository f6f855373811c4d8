import { ExcelProblem, toProblem } from './problem';

/** Excel refuses every call while a cell is being edited; a short wait usually outlives it. */
const RETRIES = [150, 400, 1000];

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs one batch against Excel; errors come out as `ExcelProblem`.
 * Only batches that may safely run again are tried again.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { again?: boolean } = {},
): Promise<T> {
  for (const wait of options.again ? [...RETRIES, null] : [null]) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      const problem = toProblem(error);
      if (wait === null || problem.kind !== 'sunting') throw problem;
      await pause(wait);
    }
  }
  throw new ExcelProblem('sunting');
}
