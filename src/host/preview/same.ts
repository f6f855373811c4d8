/** Whether nothing is drawn anew: the same things in the same order; null where nothing is known. */
export function sameThings(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  return a !== null && b !== null && a.length === b.length && a.every((one, i) => one === b[i]);
}
