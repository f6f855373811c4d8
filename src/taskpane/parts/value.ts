import { MOST_SHOWN } from '../../sheet/number-format';
import type { Scalar } from '../../sheet/snapshot';
import type { Writer } from '../texts';

/**
 * A cell's value as its reader knows it: a fraction in a cell of a % format is written as percent.
 * '' and null give ''.
 */
export function valueText(
  text: Writer,
  value: Scalar | null,
  format = '',
  decimals: number = MOST_SHOWN,
): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  return format.includes('%')
    ? `${text.number(value * 100, decimals)} %`
    : text.number(value, decimals);
}
