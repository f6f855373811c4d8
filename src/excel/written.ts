import { ExcelProblem, toProblem } from './problem';
import { recover } from './recover';
import { run } from './run';

/**
 * Runs a batch that writes, after looking after writes that were broken off. Until a batch begins to
 * write, an unexpected failure has changed nothing: it says so.
 */
export async function written<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    await recover();
    return await run(batch);
  } catch (error) {
    const problem = toProblem(error);
    const isVague = problem.kind === 'lain' || problem.kind === 'tak-menjawab';
    throw isVague ? new ExcelProblem('gagal-tulis', { detail: problem.message }) : problem;
  }
}
