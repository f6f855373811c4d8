/** Share of rows that must agree before a column is taken for a sum or difference at all. */
const MOST = 0.6;

/**
 * Whether the rows of a table show that its columns compute from each other: most of them do. Of a
 * table of two, one suffices where it shows it: with a nought among the figures it may be chance.
 * @param holds the rows in which the figures agree
 */
export function berlaku<T>(
  rows: readonly T[],
  holds: readonly T[],
  isTelling: (row: T) => boolean,
): boolean {
  if (rows.length === 2) return holds.length === 2 || holds.some(isTelling);
  return rows.length > 2 && holds.length >= rows.length * MOST;
}
