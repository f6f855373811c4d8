import type { AstExpression } from '@borgar/fx';
import type { CellValue } from '../model/values';
import type { HostSheet } from '../model/worksheet';
import type { Matrix, Reference, Value } from './value';

/** Where a formula stands and what it may ask of the workbook. */
export interface EvalContext {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  /** Value of a cell, computed already. */
  read(sheet: HostSheet, row: number, column: number): CellValue;
  /** The part of a range that can hold anything: whole columns are cut to the used rows. */
  clip(reference: Reference): Reference;
  sheetNamed(name: string): HostSheet | undefined;
  /** What a defined name stands for. */
  named(name: string): AstExpression | null;
  /**
   * A function of the add-in; null when there is none of this name.
   * @throws Busy while the add-in has not answered.
   */
  custom(name: string, args: readonly (Value | undefined)[]): CellValue | Matrix | null;
  hasSpill(sheet: HostSheet, row: number, column: number): Reference | null;
}

/** Arguments as given: undefined where one was left out between commas. */
export type FunctionArgs = readonly (Value | undefined)[];
export type HostFunction = (args: FunctionArgs, context: EvalContext) => Value;
