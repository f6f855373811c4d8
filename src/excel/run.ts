import { ExcelProblem, toProblem } from './problem';

/** Excel refuses every call while a cell is being edited; a short wait usually outlives it. */
const RETRIES = [150, 400, 1000];

/** How long one message to Excel may go unanswered before the pane gives up waiting, in milliseconds. */
export const patience = { answer: 60_000 };

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
      return await once(batch);
    } catch (error) {
      const problem = toProblem(error);
      if (wait === null || problem.kind !== 'sunting') throw problem;
      await pause(wait);
    }
  }
  throw new ExcelProblem('sunting');
}

/** What the batch gives; when only Excel's tidying up after it fails, nothing has failed. */
async function once<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let given: { readonly value: T } | null = null;
  try {
    return await Excel.run(async (context) => {
      limitWaiting(context);
      const value = await batch(context);
      given = { value };
      return value;
    });
  } catch (error) {
    // The compiler does not see that the batch has set it.
    const done = given as { readonly value: T } | null;
    if (done) return done.value;
    throw error;
  }
}

/** A lost message would hold its write, and all later ones, for ever. */
function limitWaiting(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = async <V>(value?: V): Promise<V> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ExcelProblem('tak-menjawab')), patience.answer);
    });
    try {
      return await Promise.race<V>([sync<V>(value), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
