/** A value of a custom function's argument or result. */
export type Value = number | string | boolean | null;
export type Grid = readonly (readonly Value[])[];

/** A number parameter's cell as read: `none` is a mark that there is no figure ("-", "na"). */
export type Reading = number | null | 'none';
export type Readings = readonly (readonly Reading[])[];

export type Language = 'id' | 'en';
export type Localised = Readonly<Record<Language, string>>;

/** Excel's two errors that carry a message. */
export class MeasureError extends Error {
  readonly code: '#VALUE!' | '#N/A';
  readonly text: Localised;
  constructor(code: '#VALUE!' | '#N/A', text: Localised) {
    super(text.id);
    this.code = code;
    this.text = text;
  }
}

export interface Parameter {
  /** Name as the user sees it in Excel, per language. */
  readonly name: Localised;
  readonly description: Localised;
  readonly type: 'number' | 'string';
  /** What its numbers are, for reading number text; absent: a number whose unit is not known. */
  readonly reads?: 'jumlah' | 'rupiah' | 'persen' | 'nilai';
  /** scalar: one value, and a range spills; range: the whole range is one argument; repeating: any number of them. */
  readonly shape: 'scalar' | 'range' | 'repeating';
  readonly optional?: boolean;
  /** Value where the argument is left out, in words. */
  readonly default?: Localised;
  readonly unit?: Localised;
}

export interface MeasureExample {
  /** en-US arguments as typed between the brackets: `885,232`. */
  readonly args: string;
  /** Unrounded result, an error code, or null for a blank. */
  readonly result: Value;
  readonly source?: string;
}

/**
 * One measure, said once: metadata, arithmetic, equivalent in built-in formulas, examples.
 * functions.json, the association, help, docs and tests come from it.
 */
export interface Measure {
  /** Name after the namespace, `CAPAIAN`. */
  readonly name: string;
  readonly summary: Localised;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'number' | 'string'; readonly unit: Localised };
  readonly errors: readonly { readonly code: '#VALUE!' | '#N/A'; readonly when: Localised }[];
  /** Regulation or form it rests on. */
  readonly source: string;
  readonly examples: readonly MeasureExample[];
  /**
   * The arithmetic on values already read: one call per element for scalar parameters
   * (numbers read from text; never blank where required, null where optional and left out),
   * `Reading` grids for range parameters, a list of them for a repeating one.
   * @throws MeasureError
   */
  readonly compute: (...args: never[]) => Value | Grid;
  /**
   * Equivalent en-US formula without `=`, from the argument texts as written in the cell
   * (`D9`, `"turun"`, missing ones undefined). Built-in functions of Excel 2010 only, no LAMBDA, no LET.
   * Same value for numbers and blanks; number text must be turned into numbers first, except for ANGKA.
   * null where built-ins cannot say it (a catalogue look-up by a cell): put the value there instead.
   */
  readonly builtin: (args: readonly (string | undefined)[]) => string | null;
  /** Where the equivalent falls short, for the function's page. */
  readonly builtinLimit?: Localised;
}
