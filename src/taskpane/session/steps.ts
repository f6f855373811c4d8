import type { Progress } from '../../engine/model';
import { ExcelProblem } from '../../excel/problem';

/** Work at a stretch, in milliseconds; then the page may draw and the user may type. */
const STRETCH = 12;

/** Lets the browser draw and answer before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs stepwise work to its end without holding up the page. */
export async function drive<T>(
  steps: Generator<Progress, T, void>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since > STRETCH) {
      onProgress(step.value);
      await breathe();
      if (signal.aborted) throw new ExcelProblem('dibatalkan');
      since = performance.now();
    }
  }
}
