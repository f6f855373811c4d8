/**
 * A reading of texts that is computed once for each text. Tables repeat a few hundred labels over tens
 * of thousands of rows; texts that do not come again are forgotten when there are too many.
 */
export function memoised<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known = new Map<string, T>();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
