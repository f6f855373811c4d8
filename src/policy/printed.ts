/** Comparing a printed figure with the exact one, at the precision in which it is printed. */

/** Room for floating-point noise: far below any digit that is printed, far above what sums lose. */
function noise(a: number, b = 0): number {
  return 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= noise(a, b);
}

/** Digits behind the decimal sign of the shortest writing of a number. */
function ownDecimals(value: number): number {
  const text = String(Number(value.toPrecision(14)));
  const [mantissa = '', exponent = '0'] = text.split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** True where `exact` rounds to `printed` at this number of decimals, halves going either way. */
function roundsTo(printed: number, decimals: number, exact: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(printed - exact) <= half + noise(printed, exact);
}

/**
 * Says whether a printed figure is right: the exact value shows the same at the shown number of
 * decimals under either way of rounding halves. A stored value that has more digits than the cell
 * shows is right when either the stored or the shown value agrees.
 * @param printed value as stored, in the unit of `exact`
 * @param decimals decimals shown, in that unit
 */
export function tampakSama(printed: number, decimals: number, exact: number): boolean {
  if (close(printed, exact)) return true;
  const scale = 10 ** decimals;
  // Both roundings together move a figure by one step at most.
  if (Math.abs(printed - exact) > 1.001 / scale + noise(printed, exact)) return false;
  const steps = printed * scale;
  const room = noise(steps);
  const up = Math.floor(steps + 0.5 + room);
  if (roundsTo(up / scale, decimals, exact)) return true;
  const down = Math.ceil(steps - 0.5 - room);
  if (down !== up && roundsTo(down / scale, decimals, exact)) return true;
  const own = ownDecimals(printed);
  return own > decimals && own <= 10 && roundsTo(printed, own, exact);
}

/** As `tampakSama`, for a figure that may follow from several bases (exact parts, printed parts). */
export function cocokSalahSatu(
  printed: number,
  decimals: number,
  candidates: readonly (number | null)[],
): boolean {
  return candidates.some((c) => c !== null && tampakSama(printed, decimals, c));
}

/** Money agrees to the rupiah. */
export function samaRupiah(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.5 + noise(a, b);
}
