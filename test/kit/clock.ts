/**
 * A clock of the tests' own: it goes on to the next timer as soon as nothing else is left to do. What
 * waits a minute for an answer that never comes has waited when the test looks, and which of two
 * timers comes first does not hang on how fast the machine is.
 */
export function onVirtualClock(now: number = Date.UTC(2026, 10, 21, 7)): void {
  let isRunning = false;
  beforeAll(() => {
    jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    isRunning = true;
    const { setTimeout: set } = globalThis;
    let isAwake = false;
    // Promises that can go on do so before the next turn; only then does time pass.
    const wake = (): void => {
      if (isAwake) return;
      isAwake = true;
      setImmediate(() => {
        isAwake = false;
        if (!isRunning || !jest.getTimerCount()) return;
        wake();
        jest.advanceTimersToNextTimer();
      });
    };
    globalThis.setTimeout = Object.assign((...args: Parameters<typeof set>) => {
      wake();
      return set(...args);
    }, set);
  });
  afterAll(() => {
    isRunning = false;
    jest.useRealTimers();
  });
}

/** Lets so much time go by on it, in milliseconds. */
export const pass = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));
