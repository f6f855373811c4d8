/** Share of rows that must agree before a column is taken for a sum or difference at all. */
const MOST = 0.6;

/**
 * Whether the rows of a table show that its columns compute from each other: most of them do, or half
 * of them where none of these agrees by chance, as with a nought among its figures: one wrong row in
 * three, and the total that counts it.
 * @param holds the rows in which the figures agree
 */
export function berlaku<T>(
  rows: readonly T[],
  holds: readonly T[],
  isTelling: (row: T) => boolean,
): boolean {
  if (rows.length < 2) return false;
  return holds.length >= rows.length * MOST || holds.filter(isTelling).length >= rows.length / 2;
}
