/** Whether two states say the same, key by key in the same order. A state is not changed once it is looked at. */
export function same(a: object, b: object): boolean {
  return textOf(a) === textOf(b);
}

/** Each is compared with several. */
const texts = new WeakMap<object, string>();

function textOf(state: object): string {
  const text = texts.get(state) ?? JSON.stringify(state);
  texts.set(state, text);
  return text;
}

/** As `toEqual`, for states of thousands of cells: those that agree, as nearly all do, are compared as one text. */
export function expectSame(now: object, expected: object, place = ''): void {
  if (!same(now, expected)) expect([place, now]).toEqual([place, expected]);
}
