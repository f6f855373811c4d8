import type { Asked } from './asked';
import type { ColumnStats } from './header/evidence';
import type { TwinFigures } from './header/figures';
import type { Segment } from './header/segment';
import type { Concept } from './lexicon';
import type { LayoutId, Meaning, Role, TableRow } from './model';
import type { Naming } from './naming';
import type { Content } from './content';

/** A column of a found table with all that is known of it before a layout is chosen. */
export interface ColumnView {
  readonly column: number;
  readonly parts: readonly string[];
  readonly label: string;
  readonly meaning: Meaning;
  readonly stats: ColumnStats;
}

/** Whether the title of a table, its sheet's name or first words say something. */
export function speaks(view: View, pattern: RegExp): boolean {
  return view.says ? view.says(pattern) : pattern.test(view.title);
}

/** "Kenaikan/Penurunan", "Pertumbuhan": how much more than before, no figure of its own. */
export const GROWTH = /pertumbuhan|kenaikan|penurunan|\b(naik|turun)\b|growth/i;

/** "Luas (m2)": how large something is, no count of it. */
export const SIZE = /\b(luas|panjang|ukuran|m2|ha)\b|m²/i;

/** Texts above the lowest one: columns under the same group share it. */
export function groupOf(column: ColumnView): string {
  return column.parts.slice(0, -1).join(' / ').toLowerCase();
}

/** A found table as the layouts look at it. */
export interface View {
  readonly segment: Segment;
  readonly columns: readonly ColumnView[];
  /** Title lines and sheet name, lower case. */
  readonly title: string;
  readonly content: Content;
  /** Whether the title says something, where that is kept. */
  readonly says?: (pattern: RegExp) => boolean;
  /** The figures of its columns, where another table has told where they lie. */
  readonly figures?: TwinFigures;
  /** What is asked of figures and title, where that is kept. */
  readonly asked?: Asked;
}

/** What a layout wants of a column. */
export interface ColumnSpec {
  readonly key: string;
  readonly role: Role;
  readonly isRequired?: boolean;
  /** Keys of other columns, or patterns of a family's keys, that make up for a required one. */
  readonly standIn?: string | readonly string[];
  /** Concepts that may stand for it, with how well each does. */
  readonly concepts: Partial<Record<Concept, number>>;
  /** Factor from modifiers, place and neighbours (0 = never); 1 where left out. */
  readonly fit?: (
    column: ColumnView,
    view: View,
    chosen: ReadonlyMap<string, ColumnView>,
  ) => number;
  /** The keys that `family` gives; `{tahun}` stands for a year of four digits. */
  readonly familyKeys?: readonly string[];
  /**
   * For columns that come in rows of their kind (years, quarters, months): the key of this one,
   * null when it is none of them.
   */
  readonly family?: (column: ColumnView, view: View) => string | null;
}

/** One layout: its name, its columns, what speaks for it, and how its rows are read. */
export interface LayoutSpec {
  readonly id: LayoutId;
  readonly name: { readonly id: string; readonly en: string };
  /** Regulation or published form that it comes from. */
  readonly source: string;
  /** A small right table of this layout, `|` between cells, and where its columns stand in it. */
  readonly example: { readonly table: string; readonly columns: Readonly<Record<string, string>> };
  readonly columns: readonly ColumnSpec[];
  /** What the chosen columns still lack, as "without …" takes it; null when complete. */
  readonly lacks?: (keys: ReadonlySet<string>, view: View) => Naming | null;
  /** Evidence from title and rows: −1 (speaks against) … 1 (speaks for). */
  readonly signal: (view: View, keys: ReadonlySet<string>) => number;
  readonly rows: RowReader;
}

export type Chosen = ReadonlyMap<string, ColumnView>;
export type RowReader = (view: View, chosen: Chosen) => TableRow[];
