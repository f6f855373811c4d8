/**
 * A function that is computed once for each object it is asked about. For tables and their parts:
 * they never change, and go away with the check that made them.
 */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V;
export function remember<K extends object, A, V>(compute: (key: K, a: A) => V): (key: K, a: A) => V;
export function remember<K extends object, A, B, V>(
  compute: (key: K, a: A, b: B) => V,
): (key: K, a: A, b: B) => V;
export function remember<K extends object, A, B, V>(
  compute: (key: K, a: A, b: B) => V,
): (key: K, a: A, b: B) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  // Named one by one: a list of the rest would be made at every call.
  return (key, a, b) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: compute(key, a, b) }));
    return entry.value;
  };
}
