import { parseValue } from 'numfmt';
import { type CellValue, errorFromText } from './values';

export type HostLocale = 'id-ID' | 'en-US';

export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  /** Number format that the writing suggests (`12,5%` → `0.00%`); applies to General cells only. */
  readonly format?: string;
}

/**
 * Reads what was typed or written through the API, as Excel does: a formula, a number, a date, a
 * truth value, an error, or else text. A cell formatted as text (`@`) takes everything but '' as text.
 */
export function readInput(
  input: string | number | boolean,
  locale: HostLocale,
  asText = false,
): Entered {
  if (typeof input !== 'string') return { value: input };
  if (input === '') return { value: null };
  if (asText) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.length > 1 && input.startsWith('=')) return { value: null, formula: input };
  const error = errorFromText(input);
  if (error) return { value: error };
  const parsed: unknown = parseValue(input, { locale: locale === 'id-ID' ? 'id' : 'en-US' });
  if (typeof parsed === 'object' && parsed !== null && 'v' in parsed) {
    const { v, z } = parsed as { v: unknown; z?: unknown };
    if (typeof v === 'number' || typeof v === 'boolean') {
      return typeof z === 'string' && z !== 'General' ? { value: v, format: z } : { value: v };
    }
  }
  return { value: input };
}
