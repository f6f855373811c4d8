/** Whether two states say the same, key by key in the same order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** As `toEqual`, for states of thousands of cells: those that agree, as nearly all do, are compared as one text. */
export function expectSame(now: unknown, expected: unknown, place = ''): void {
  if (!same(now, expected)) expect([place, now]).toEqual([place, expected]);
}
