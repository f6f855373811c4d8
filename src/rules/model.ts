import type { Scalar, Workbook } from '../sheet/snapshot';
import type { LayoutId, Table } from '../layouts/model';
import type { TablePolicy } from '../policy/model';
import type { Steps } from '../sheet/steps';

/** error: wrong by its own figures or the law; warning: to be looked at; info: good to know. */
export type Severity = 'error' | 'warning' | 'info';
/** Indonesian or English. */
export type Language = 'id' | 'en';

/** A value in a message; written in the reader's language and number format. */
export type MessageValue =
  | string
  | { readonly number: number; readonly decimals?: number }
  /** In a table in millions the figure as printed, with `skala` 1e6; the engine adds the table's own. */
  | { readonly rupiah: number; readonly skala?: number }
  /** percent points: 80 is written "80 %" */
  | { readonly percent: number; readonly decimals?: number }
  /** How far two percentages are apart: 5 is written "5 poin persen" */
  | { readonly points: number; readonly decimals?: number }
  | { readonly list: readonly MessageValue[] };

/** A text in both languages; `{name}` stands for a value. */
export interface Message {
  readonly id: string;
  readonly en: string;
}

/** One text with its values, not yet written in a language. */
export interface FilledMessage {
  readonly message: Message;
  readonly values: Readonly<Record<string, MessageValue>>;
}

export interface Place {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
}

export interface Fix {
  readonly value?: Scalar;
  /** en-US formula with its `=`. */
  readonly formula?: string;
}

/** What a rule reports: what is wrong, why, and what to do, at one cell. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** Three parts: what is wrong with which figures; why; what to do. */
  readonly text: FilledMessage;
  /** The value in the cell, and the value that it should hold; null where there is none. */
  readonly found: Scalar | null;
  readonly expected: Scalar | null;
  /** Regulation, with the article where it is known. */
  readonly basis: string;
  /** Only where it is certain. */
  readonly fix?: Fix;
  /** Other cells that the finding speaks of. */
  readonly related?: readonly Place[];
  /** Cells of the same fault, the first one included, where neighbours were grouped. */
  readonly cells?: readonly string[];
  /** Consequences of this fault that are therefore not listed as findings of their own. */
  readonly consequences?: readonly Finding[];
}

/** What a rule sees. It must not change anything. */
export interface RuleContext {
  readonly workbook: Workbook;
  /** The recognised tables that the rule's scope holds, in sheet order; mostly a single one. */
  readonly tables: readonly Table[];
  readonly policyOf: (table: Table) => TablePolicy;
  readonly report: (finding: RawFinding) => void;
  /**
   * Counts comparisons made, right or wrong: "what was checked". The table is named by rules that see
   * several; what they compare between tables belongs to none.
   */
  readonly checked: (count?: number, table?: Table) => void;
}

/** A cell whose finding may explain another; of one rule only, where it is named. */
export interface Cause {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly rule?: string;
  /** By how much the cell must be off, found less expected, to explain it; any amount where left out. */
  readonly selisih?: number;
}

/** What a rule's check hands in; the engine adds rule, severity and basis where they are left out. */
export interface RawFinding {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  /** Name of one of the rule's messages. */
  readonly message: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly found?: Scalar | null;
  readonly expected?: Scalar | null;
  readonly severity?: Severity;
  readonly basis?: string;
  readonly fix?: Fix;
  readonly related?: readonly { table: Table; row: number; column: number }[];
  /** Cells whose own finding, where there is one, explains this one: it is then attached to that. */
  readonly causes?: readonly Cause[];
}

/** A small table in text, `|` between cells, first line the header; see test helpers. */
export interface RuleExample {
  readonly layout: LayoutId;
  /** Layouts of further tables in the text, in their order. */
  readonly others?: readonly LayoutId[];
  readonly table: string;
  /** Cells the rule must report on this table; none for a right example. */
  readonly findings: readonly string[];
}

/** One rule: everything said about it stands in its own file. */
export interface Rule {
  readonly id: string;
  /** Severity where the message does not set another. */
  readonly severity: Severity;
  /** Regulation or form it rests on. */
  readonly source: string;
  /** What it checks, in one sentence. */
  readonly summary: Message;
  readonly messages: Readonly<Record<string, Message>>;
  readonly examples: {
    readonly wrong: readonly RuleExample[];
    readonly right: readonly RuleExample[];
  };
  /**
   * What the rule must see at once. A single table where nothing is said; `sheet`: all tables of one
   * sheet; `workbook`: all tables, for a rule that compares sheets, which is run again after every
   * change.
   */
  readonly scope?: 'sheet' | 'workbook';
  /**
   * It looks at the words inside the table only: at no figure, no policy, no title and no name of the
   * sheet. Of tables that are built alike it is then run on one, as long as it finds nothing. A function
   * tells the tables for which that is so.
   */
  readonly onlyWords?: true | ((table: Table) => boolean);
  /** Where it may see very many rows at once, in steps, between which the pane gives way to the user. */
  readonly check: (context: RuleContext) => void | Steps<void>;
}
