/**
 * One seed for every test at random, so that a run can be repeated; `SEED=7 npm run test:unit` tries
 * another, `SEED=acak` a new one, which the names of the tests then print.
 */
export const SEED =
  process.env.SEED === 'acak' ? Date.now() % 1_000_000 : Number(process.env.SEED ?? 20_241_119);

/**
 * So many tries at random in `npm test`, `KALI` times as many where it is set (`npm run fuzz` does), at most
 * the few that `EQUALITY_CASES` allows: a mutation run repeats them often.
 */
export const tries = (few: number): number =>
  Math.min(few * Number(process.env.KALI ?? 1), Number(process.env.EQUALITY_CASES ?? Infinity));
