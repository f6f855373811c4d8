/** Value of a cell; a blank cell has none, an error is its text (`#N/A`). */
export type Scalar = string | number | boolean;

/** One filled cell, as the file or Excel holds it. */
export interface Cell {
  /** Value or cached result; null where only a formula is known; an error value is its text (`#N/A`). */
  readonly value: Scalar | null;
  /** en-US formula with its `=`. */
  readonly formula?: string;
  /** Cells that the formula fills, its own first (`G8:G59`), where they are several. */
  readonly array?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
  /** Indentation level, where the reader knows it. */
  readonly indent?: number;
  readonly bold?: boolean;
}
