import type { Figure } from '../../policy/figures';
import { tampakSama } from '../../policy/printed';
import { type Cell, isErrorValue, type Scalar } from '../../sheet/snapshot';
import type { Injection } from '../model';

/** A formula that no longer computes: an error, a function or a cell that is not found any more. */
export function isBroken(cell: Cell): boolean {
  return isErrorValue(cell.value) || /_xldudf_|#REF!/i.test(cell.formula ?? '');
}

/** What a formula with this result would do to the cell. */
export function stateOf(
  cell: Cell | undefined,
  figure: Figure,
  result: Scalar | null,
): Injection['state'] {
  if (cell?.formula !== undefined) return isBroken(cell) ? 'rusak' : 'rumus';
  if (cell?.value == null || cell.value === '') return 'kosong';
  if (typeof result === 'string') return sameWords(cell.value, result) ? 'sama' : 'beda';
  if (figure.kind !== 'number' || typeof result !== 'number') return 'beda';
  return tampakSama(figure.value, figure.decimals, result) ? 'sama' : 'beda';
}

function sameWords(present: Scalar, result: string): boolean {
  return String(present).trim().toLowerCase() === result.toLowerCase();
}
