import type { Value } from '../measures';

/** How a user's Excel separates arguments and writes decimals. */
export interface Separators {
  readonly list: ',' | ';';
  readonly decimal: ',' | '.';
}

export const INDONESIAN: Separators = { list: ';', decimal: ',' };
export const ENGLISH: Separators = { list: ',', decimal: '.' };

/** An en-US formula as the user would type it: `SPM.CAPAIAN(50,26.21)` → `SPM.CAPAIAN(50;26,21)`. */
export function inSeparators(formula: string, { list, decimal }: Separators): string {
  let inArray = false;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|[{}])/)
    .map((piece) => {
      if (piece === '{' || piece === '}') inArray = piece === '{';
      if (/^["'{}]/.test(piece)) return piece;
      // Where ";" already parts rows, the columns of an array take a backslash.
      const column = inArray && list === ';' ? '\\' : list;
      return piece.replace(/,/g, column).replace(/(\d)\.(?=\d)/g, `$1${decimal}`);
    })
    .join('');
}

/** A result as the cell would show it, to six decimals. */
export function shownResult(value: Value, { decimal }: Separators): string {
  if (value === null || value === '') return decimal === ',' ? '(kosong)' : '(blank)';
  if (typeof value !== 'number') return String(value);
  const locale = decimal === ',' ? 'id-ID' : 'en-US';
  return value.toLocaleString(locale, { maximumFractionDigits: 6 });
}
