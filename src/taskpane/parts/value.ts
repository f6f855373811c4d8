import { decimalsOf, shownDecimals } from '../../sheet/number-format';
import type { Scalar } from '../../sheet/snapshot';
import type { Writer } from '../texts';

const MOST = 4;

/**
 * A cell's value as its reader knows it: a fraction in a cell of a % format is written as percent.
 * '' and null give ''.
 */
export function valueText(
  text: Writer,
  value: Scalar | null,
  format = '',
  decimals: number = MOST,
): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  return format.includes('%')
    ? `${text.number(value * 100, decimals)} %`
    : text.number(value, decimals);
}

/** As many decimals as the printed figure shows; more only where the two would look the same. */
export function decimalsBeside(
  printed: Scalar | null,
  expected: Scalar | null,
  format = '',
): number {
  if (typeof expected !== 'number') return MOST;
  const scale = format.includes('%') ? 100 : 1;
  const whole = Number.isInteger(expected * scale) ? 0 : 2;
  const cell = { value: printed, format };
  let decimals = Math.min(MOST, decimalsOf(format) ?? Math.max(whole, shownDecimals(cell)));
  if (typeof printed !== 'number') return decimals;
  const shown = (value: number): string => (value * scale).toFixed(decimals);
  while (decimals < MOST && shown(printed) === shown(expected)) decimals++;
  return decimals;
}
