import type { CellChange, Injection } from '../model';
import { spilledCells } from './spill';

/** What putting these formulas in writes, cell by cell; a formula that spills clears the cells below. */
export function changesOf(chosen: readonly Injection[]): CellChange[] {
  return chosen.flatMap((injection) => {
    const { sheet, cell, formula, format } = injection;
    const filled = { from: cell, when: 'after' } as const;
    const below = spilledCells(injection).map((address) => ({
      sheet,
      cell: address,
      value: null,
      filled,
    }));
    return [{ sheet, cell, formula, ...(format ? { numberFormat: format } : {}) }, ...below];
  });
}
