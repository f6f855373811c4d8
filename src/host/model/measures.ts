import { type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from './worksheet';

/** Points from the sheet's edge to a row or column; fractions lie inside of it. */
export function pointsAt(sheet: HostSheet, side: 'row' | 'column', place: number): number {
  const whole = Math.floor(place);
  const [sizes, hidden, standard] =
    side === 'row'
      ? [sheet.rowHeights, sheet.hiddenRows, STANDARD_HEIGHT]
      : [sheet.columnWidths, sheet.hiddenColumns, STANDARD_WIDTH];
  let sum = whole * standard;
  for (const [index, size] of sizes) if (index < whole) sum += size - standard;
  for (const index of hidden) if (index < whole) sum -= sizes.get(index) ?? standard;
  const last = hidden.has(whole) ? 0 : (sizes.get(whole) ?? standard);
  return sum + (place - whole) * last;
}

/** The other way round: where so many points from the edge lie. */
export function placeAt(sheet: HostSheet, side: 'row' | 'column', points: number): number {
  const limit = side === 'row' ? 1_048_575 : 16_383;
  let from = 0;
  let to = limit;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (pointsAt(sheet, side, middle) <= points) from = middle;
    else to = middle - 1;
  }
  const start = pointsAt(sheet, side, from);
  const size = pointsAt(sheet, side, from + 1) - start;
  return size > 0 ? Math.min(from + (points - start) / size, limit) : from;
}
