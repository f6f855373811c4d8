import type { SheetPlan } from '../sheet/plan';
import type { Settings } from '../sheet/settings';
import type { Scalar, Workbook } from '../sheet/snapshot';

/** One cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly sheet: string;
  /** A1 address. */
  readonly area: string;
}

/** What to put into one cell: a formula or a value, and a number format where it has none. */
export interface Change extends CellPlace {
  /** en-US formula with its `=`; goes before `value`. */
  readonly formula?: string;
  /** null clears the cell. */
  readonly value?: Scalar | null;
  /** Number format code for a cell of format General or Text; any other stays. */
  readonly numberFormat?: string;
  /** The formula of this other cell fills it, before or after the change; of its own it holds nothing then. */
  readonly filled?: Filled;
}

export interface Filled {
  /** A1 address on the same sheet. */
  readonly from: string;
  readonly when: 'before' | 'after';
}

export interface WriteOptions {
  /**
   * Snapshot on which the changes were decided: nothing is written when the cells they rest on are no
   * longer as it shows them.
   */
  readonly since?: Workbook | undefined;
  /** Settings stored and undone together with the cells; a key with `undefined` is taken out. */
  readonly settings?: Settings;
}

export interface WriteReport {
  readonly written: number;
  /** Key of the journal step, for `undo`. */
  readonly step: string;
}

/** A write that can still be undone. */
export interface JournalStep {
  readonly id: string;
  /** What was done, as the user saw it. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly cells: number;
}

export interface UndoReport {
  readonly step: JournalStep;
  readonly restored: number;
  /** Cells that the user has changed since; they were left as they are. */
  readonly left: readonly CellPlace[];
  /** An added sheet that was left, since something has been typed into it. */
  readonly sheetLeft?: string;
}

/** What a new sheet can do without: looks, data validation, print setup, charts. */
export type SheetPart = 'tampilan' | 'validasi' | 'cetak' | 'grafik';

export interface AddedSheet {
  /** The name it got. */
  readonly sheet: string;
  /** Key of the journal step, for `undo`. */
  readonly step: string;
  /** Parts that this Excel did not take. */
  readonly without: readonly SheetPart[];
}

export interface SheetChange {
  /** Sheet name where Excel tells it. */
  readonly sheet?: string;
  readonly address?: string;
}

/** Colours of the Office application, `#rrggbb`. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** The signs the user types in a formula. */
export interface Separators {
  readonly decimal: ',' | '.';
  /** Between the arguments of a function. */
  readonly list: ',' | ';';
}

/** Stops following; safe to call twice. */
export type Stop = () => void;

/** All that the pane may ask of Excel. Every method rejects with an `ExcelProblem`. */
export interface ExcelPort {
  /** Language of the Office application, BCP 47 (`id-ID`). */
  readonly displayLanguage: string;
  /** Snapshot of the whole workbook; `signal` gives up between two round trips. */
  readWorkbook(signal?: AbortSignal): Promise<Workbook>;
  /** Writes all or nothing, and remembers what was there. */
  write(changes: readonly Change[], label: string, options?: WriteOptions): Promise<WriteReport>;
  /**
   * Adds a sheet made from a plan: all or nothing, and remembered. A sheet of the same name stays; only
   * a report of ours may be replaced, and is kept until that cannot be undone any more.
   */
  addSheet(
    plan: SheetPlan,
    options: { readonly label: string; readonly replace?: string },
  ): Promise<AddedSheet>;
  /** Which of these areas one formula could fill by spilling, in this Excel and on these sheets. */
  spillable(areas: readonly Area[]): Promise<readonly boolean[]>;
  /** Takes back the latest write, or the one named; null when there is nothing to take back. */
  undo(step?: string): Promise<UndoReport | null>;
  /** Latest first. */
  history(): Promise<readonly JournalStep[]>;
  select(place: CellPlace): Promise<void>;
  activeCell(): Promise<CellPlace>;
  onSelection(handler: (place: CellPlace) => void): Stop;
  /** Cells, sheets or names of sheets have changed. */
  onChange(handler: (change: SheetChange) => void): Stop;
  readSettings(): Promise<Settings>;
  /** Replaces the values of these keys; a key with `undefined` is taken out. */
  saveSettings(patch: Readonly<Record<string, unknown>>): Promise<void>;
  separators(): Promise<Separators>;
  /** Null where the application does not tell its colours. */
  colours(): OfficeColours | null;
  onColours(handler: () => void): Stop;
}
