import type { SheetDraft } from '../sheet/plan';
import { HEADER, NUMBERS } from './looks';

/** A header of one row, with the row of column numbers below. @returns first row of the body */
export function simpleHeader(draft: SheetDraft, top: number, labels: readonly string[]): number {
  labels.forEach((label, column) => draft.put(top, column, label, HEADER));
  labels.forEach((_, column) => draft.put(top + 1, column, column + 1, NUMBERS));
  return top + 2;
}
