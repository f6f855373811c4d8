import { memoised } from './memo';
import { readNumberText } from './number-text';
import type { Cell, Scalar } from './cell';

/** Decimals that General may show; beyond them lies floating-point noise. */
const GENERAL_DECIMALS = 10;

/** The part for positive numbers, without literals, colours, padding and conditions. */
const bareSection = memoised((format: string): string => {
  let out = '';
  for (let i = 0; i < format.length; i++) {
    const sign = format.charAt(i);
    if (sign === ';') break;
    if (sign === '"') {
      const end = format.indexOf('"', i + 1);
      i = end < 0 ? format.length : end;
    } else if (sign === '[') {
      const end = format.indexOf(']', i + 1);
      i = end < 0 ? format.length : end;
    } else if (sign === '\\' || sign === '_' || sign === '*') i++;
    else out += sign;
  }
  return out;
});

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || /^general$/i.test(bareSection(format).trim());
}

/** True for `0.00%`: the cell holds a fraction and shows percent points. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && bareSection(format).includes('%');
}

/** True for formats that show a number as a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && !isGeneral(format) && /[dmyhs]/i.test(bareSection(format));
}

/**
 * Most decimals that a number format shows, in the shown unit (percent points for `0.00%`).
 * @returns null where the format does not fix them: General, text, dates, fractions.
 */
export function decimalsOf(format?: string): number | null {
  if (format === undefined || isGeneral(format) || isDateFormat(format)) return null;
  const bare = bareSection(format);
  if (bare.includes('/') || !/[0#?]/.test(bare)) return null;
  return (/\.([0#?]*)/.exec(bare)?.[1] ?? '').length;
}

/** Decimals of the number itself, floating-point noise removed: 0.1 + 0.2 has one. */
function ownDecimals(value: number, most: number): number {
  const clean = Number(value.toPrecision(14));
  const text = clean.toFixed(Math.min(most, 20));
  const fraction = text.split('.')[1] ?? '';
  return fraction.replace(/0+$/, '').length;
}

/**
 * Decimals that a reader of the cell sees, in the shown unit (percent points under a % format).
 * For number text: the decimals written; for anything else 0.
 */
export function shownDecimals(cell: Cell | undefined): number {
  if (!cell) return 0;
  if (typeof cell.value === 'string') {
    const read = readNumberText(cell.value, 'persen');
    return read.kind === 'number' ? read.decimals : 0;
  }
  if (typeof cell.value !== 'number') return 0;
  const most = decimalsOf(cell.format);
  if (most === null) return ownDecimals(cell.value, GENERAL_DECIMALS);
  const fixed = /\.(0*)/.exec(bareSection(cell.format ?? ''))?.[1]?.length ?? 0;
  if (fixed >= most) return most;
  const shown = isPercentFormat(cell.format) ? cell.value * 100 : cell.value;
  return Math.max(fixed, ownDecimals(shown, most));
}

/** Decimals beyond which no reader looks. */
export const MOST_SHOWN = 4;

/** As many decimals as the printed figure shows; more only where the two would look the same. */
export function decimalsBeside(
  printed: Scalar | null,
  expected: Scalar | null,
  format = '',
): number {
  if (typeof expected !== 'number') return MOST_SHOWN;
  const scale = format.includes('%') ? 100 : 1;
  const whole = Number.isInteger(expected * scale) ? 0 : 2;
  const cell = { value: printed, format };
  let decimals = Math.min(MOST_SHOWN, decimalsOf(format) ?? Math.max(whole, shownDecimals(cell)));
  if (typeof printed !== 'number') return decimals;
  const shown = (value: number): string => (value * scale).toFixed(decimals);
  while (decimals < MOST_SHOWN && shown(printed) === shown(expected)) decimals++;
  return decimals;
}
