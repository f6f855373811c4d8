/**
 * A function that is computed once for each object it is asked about. For tables and their parts:
 * they never change, and go away with the check that made them.
 */
export function remember<K extends object, V, Rest extends unknown[]>(
  compute: (key: K, ...rest: Rest) => V,
): (key: K, ...rest: Rest) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: compute(key, ...rest) }));
    return entry.value;
  };
}
