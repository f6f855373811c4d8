import type { TableRow } from '../../layouts/model';
import type { FigureColumn, NumberFigure } from '../../policy/figures';
import { cocokSalahSatu } from '../../policy/printed';
import type { RuleContext } from '../model';

/**
 * Compares a printed figure with all that it may rightly be, and counts the comparison.
 * @returns the figure where it is none of the candidates; null where it is right, or where there is
 * no figure or nothing to compare it with.
 */
export function tercetakSalah(
  context: RuleContext,
  figures: FigureColumn,
  row: TableRow,
  candidates: readonly number[],
): NumberFigure | null {
  const value = figures.nilai(row);
  if (value === null || !candidates.length) return null;
  context.checked();
  if (cocokSalahSatu(value, figures.decimals(row), candidates)) return null;
  const printed = figures.at(row);
  return printed.kind === 'number' ? printed : null;
}
