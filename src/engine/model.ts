import type { LayoutId, Recognition, Table } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import type { Finding, Message } from '../rules/model';
import type { Scalar, Workbook } from '../sheet/snapshot';

/** A formula that the product can put into a cell of a recognised table. */
export interface Injection {
  readonly table: Table;
  readonly sheet: string;
  /** A1 address of the cell. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** Contract key of the column it belongs to. */
  readonly key: string;
  /** en-US formula with its `=`. */
  readonly formula: string;
  /** Cells over which the formula spills, itself included (`G8:G59`); all but the first are cleared. */
  readonly luber?: string;
  /**
   * Value the formula gives, in the unit of its cell, where blank cells and cells that show the same
   * take their formulas and figures that would change stay; null where inputs are missing.
   */
  readonly result: Scalar | null;
  /** The same once every formula of the table is in place, those that change a figure included. */
  readonly resultAll: Scalar | null;
  /** Number format for a cell that has none, so that it shows the unit and the decimals printed. */
  readonly format?: string;
  /** Present content. */
  readonly present: { readonly value: Scalar | null; readonly formula?: string };
  /**
   * kosong: the cell is blank; sama: shows the same at the printed precision; beda: value would change;
   * rumus: holds a working formula already (left alone); rusak: holds a broken one.
   */
  readonly state: 'kosong' | 'sama' | 'beda' | 'rumus' | 'rusak';
}

/** What to put into one cell; the shape that files and the open workbook both take. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
  /** en-US formula with its `=`; `value` is then its result, where it is known. */
  readonly formula?: string;
  /** null clears the cell. */
  readonly value?: Scalar | null;
  /** Number format for a cell that has none yet. */
  readonly numberFormat?: string;
  /** Cells that the formula fills, its own first (`G8:G59`). */
  readonly array?: string;
  /**
   * The cell shows part of what the formula of this other cell fills, before or after the change, and
   * holds nothing of its own then. After: `value` is what shows.
   */
  readonly filled?: { readonly from: string; readonly when: 'before' | 'after' };
}

/** An error of ours, never blamed on the user's row. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

/** Outcome of a check: what was recognised, what is wrong, and how each table counts. */
export interface CheckResult {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  /** In sheet order, then by row, then by column. */
  readonly findings: readonly Finding[];
  /** Findings set aside by the user, with the reason. */
  readonly waived: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Comparisons made, by rule. Rules that found nothing to compare stand with 0. */
  readonly checked: Readonly<Record<string, number>>;
  /** The same by table, without comparisons between tables and rules that compared nothing there. */
  readonly checkedIn: ReadonlyMap<Table, Readonly<Record<string, number>>>;
  readonly failures: readonly RuleFailure[];
  readonly policies: ReadonlyMap<Table, TablePolicy>;
  /** What was left out of the policy stored in the workbook, and why. */
  readonly policyProblems: readonly Message[];
}

/** What a check is told from outside the workbook. */
export interface CheckOptions {
  readonly policy?: PolicyFile;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Sheet or rule at work. */
  readonly what: string;
}

export type { LayoutId, Recognition, Table };
