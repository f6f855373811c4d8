import { writeNumber } from '../rules/kit/fill';
import type { Finding, Language } from '../rules/model';
import { parseA1 } from '../sheet/address';
import { decimalsBeside } from '../sheet/number-format';
import { sheetNamed, type Workbook } from '../sheet/snapshot';

/** The format of the cell that a finding speaks of; '' where it has none. */
export function formatAt({ sheet, cell }: Finding, workbook: Workbook): string {
  const place = parseA1(cell);
  return (place && sheetNamed(workbook, sheet)?.at(place.top, place.left)?.format) ?? '';
}

/**
 * What a finding offers for its cell as its reader knows it: the formula, or the value at the decimals of
 * the cell; a fraction in a cell of a % format as percent. null where it offers nothing.
 */
export function offeredText(
  finding: Finding,
  workbook: Workbook,
  language: Language,
): string | null {
  const { fix, found } = finding;
  if (!fix) return null;
  const { formula, value = '' } = fix;
  if (formula !== undefined) return formula;
  if (typeof value !== 'number') return String(value);
  const format = formatAt(finding, workbook);
  const decimals = decimalsBeside(found, value, format);
  const isPercent = format.includes('%');
  const shown = Number((isPercent ? value * 100 : value).toFixed(decimals));
  return writeNumber(shown, language) + (isPercent ? ' %' : '');
}
