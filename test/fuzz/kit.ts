import fc from '../kit/random';

/** FUZZ=10000 makes the long run; without it a short one, so that `npm test` stays quick. */
export function runs(short: number): number {
  const wanted = Number(process.env.FUZZ);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : short;
}

/** FUZZ_SEED repeats a run. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/**
 * Tries a property at random, after the cases that failed once. The seed is printed, so that a
 * failure can be repeated and its smallest case be kept among `cases`.
 */
export function fuzz<T>(
  name: string,
  short: number,
  arbitrary: fc.Arbitrary<T>,
  cases: readonly T[],
  property: (value: T) => void,
): void {
  test(`${name}, at random`, () => {
    const numRuns = runs(short);
    process.stdout.write(`${name}: ${numRuns} percobaan, FUZZ_SEED=${seed}\n`);
    fc.assert(fc.property(arbitrary, property), {
      numRuns,
      seed,
      examples: cases.map((value): [T] => [value]),
    });
  }, 3_600_000);
}
