import { format as formatNumber, formatColor, isValidFormat } from 'numfmt';
import type { HostLocale } from './input';
import { CellError, type CellValue } from './values';

/** The text that a cell shows: number format and language applied. */
export function displayText(value: CellValue, numberFormat: string, locale: HostLocale): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  const pattern = isValidFormat(numberFormat) ? numberFormat : 'General';
  return formatNumber(pattern, value, {
    locale: locale === 'id-ID' ? 'id' : 'en-US',
    throws: false,
  });
}

/** Colour that the number format itself asks for (`[Red]`), if any. */
export function displayColor(value: CellValue, numberFormat: string): string | null {
  if (!numberFormat.includes('[') || typeof value !== 'number') return null;
  if (!isValidFormat(numberFormat)) return null;
  const color: unknown = formatColor(numberFormat, value);
  return typeof color === 'string' ? color : null;
}

/** `=SUM(A1,0.5)` → `=SUM(A1;0,5)` where the language writes it so. */
export function separators(locale: HostLocale): { decimal: string; group: string; list: string } {
  return locale === 'id-ID'
    ? { decimal: ',', group: '.', list: ';' }
    : { decimal: '.', group: ',', list: ',' };
}
