/** Work in steps, between which its caller may give way to the user, or stop by not asking on. */
export type Steps<T> = Generator<undefined, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work, saying at each step how far the whole is. */
export function* saying<P, T>(progress: P, steps: Steps<T>): Generator<P, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}
