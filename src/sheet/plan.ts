import { type Rect, toA1 } from './address';
import { LINE, paging, type Paging, type Together } from './paper';
import { Sheet, type Scalar } from './snapshot';

/** How a cell of a new sheet looks; what is left out stays as a new sheet has it. */
export interface PlanStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#rrggbb` */
  readonly color?: string;
  /** `#rrggbb` */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Number format code, en-US. */
  readonly format?: string;
}

/** One cell of a new sheet. Text is text, whatever sign it begins with. */
export interface PlanCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Scalar | null;
  /** en-US formula with its `=`. */
  readonly formula?: string;
  readonly style?: PlanStyle;
  /** Cell of the same workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** What may be typed into a range of a new sheet. */
export interface PlanValidation {
  readonly rect: Rect;
  readonly rule:
    | { readonly kind: 'bulat'; readonly least: number }
    | { readonly kind: 'desimal'; readonly least: number }
    | { readonly kind: 'daftar'; readonly values: readonly string[] };
  /** What the user is told when the entry is refused. */
  readonly title: string;
  readonly message: string;
}

export interface PlanPrint extends Partial<Paging> {
  readonly orientation: 'landscape' | 'portrait';
  /** Text of the page header, left and right; `&` is written as it stands. */
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  /** "Halaman {n} dari {N}", where the two stand for the page number and the number of pages. */
  readonly footerRight: string;
  /** Rows printed on every page, from 0. */
  readonly titleRows?: readonly [first: number, last: number];
}

/** A bar chart over cells of the same sheet: names in the first column, one series a further column. */
export interface PlanChart {
  readonly title: string;
  /** Header row and names included. */
  readonly data: Rect;
  /** Cells that the chart covers. */
  readonly place: Rect;
  /** `#rrggbb`, one a series. */
  readonly colors: readonly string[];
  readonly altText: string;
}

/** A worksheet to be made, without Excel: the report and the templates. */
export interface SheetPlan {
  /** Wanted name; a writer takes another where it is in use. */
  readonly name: string;
  /** By row, then by column. */
  readonly cells: readonly PlanCell[];
  /** Widths of the columns from A, in characters. */
  readonly widths: readonly number[];
  /** Heights of rows that need another than the standard one, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Rect[];
  readonly validations: readonly PlanValidation[];
  readonly print: PlanPrint;
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  readonly charts: readonly PlanChart[];
}

const TALLEST = 409;

/** Collects the cells of a sheet to be made and reckons the heights that wrapped text needs. */
export class SheetDraft {
  readonly merges: Rect[] = [];
  readonly validations: PlanValidation[] = [];
  readonly charts: PlanChart[] = [];
  /** What the end of a page should not cut, from top to bottom. */
  readonly together: Together[] = [];
  readonly #cells = new Map<string, PlanCell>();
  readonly #widths: readonly number[];
  readonly #lines = new Map<number, number>();
  readonly #given = new Map<number, number>();

  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  put(
    row: number,
    column: number,
    value: Scalar | null,
    style?: PlanStyle,
    more: Pick<PlanCell, 'formula' | 'link'> = {},
  ): void {
    const cell = { row, column, value, ...(style && { style }), ...more };
    this.#cells.set(toA1(row, column), cell);
    this.#measure(row, value, this.#widths[column] ?? 9, style);
  }

  /** A cell over several columns of one row. */
  wide(row: number, from: number, to: number, value: Scalar, style?: PlanStyle): void {
    this.merges.push({ top: row, bottom: row, left: from, right: to });
    const width = this.#widths.slice(from, to + 1).reduce((sum, w) => sum + w, 0);
    this.#cells.set(toA1(row, from), { row, column: from, value, ...(style && { style }) });
    for (let c = from + 1; c <= to && style?.border; c++) this.put(row, c, null, style);
    this.#measure(row, value, width, style);
  }

  /** A row of a height of its own, in points; Excel's tallest has 409. */
  tall(row: number, points: number): void {
    this.#given.set(row, points);
  }

  plan(
    rest: Pick<SheetPlan, 'name' | 'print'> & Partial<Pick<SheetPlan, 'frozenRows'>>,
  ): SheetPlan {
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    const heights = this.#heights();
    const rows = (cells.at(-1)?.row ?? -1) + 1;
    const laid = { widths: this.#widths, heights, rows, orientation: rest.print.orientation };
    return {
      frozenRows: 0,
      ...rest,
      print: { ...rest.print, ...paging(laid, this.together) },
      cells,
      widths: this.#widths,
      heights,
      merges: this.merges,
      validations: this.validations,
      charts: this.charts,
    };
  }

  #heights(): Map<number, number> {
    const wrapped = [...this.#lines].filter(([, lines]) => lines > 1);
    return new Map([
      ...wrapped.map(
        ([row, lines]) => [row, Math.min(TALLEST, Math.ceil(lines * LINE) + 2)] as const,
      ),
      ...this.#given,
    ]);
  }

  #measure(row: number, value: Scalar | null, width: number, style: PlanStyle | undefined): void {
    const scale = (style?.size ?? 11) / 11;
    // Words do not fill a line to its end; bold letters are wider.
    const room = Math.max(1, (width * (style?.bold ? 0.88 : 0.94)) / scale);
    // Figures never wrap.
    const parts = style?.wrap && typeof value === 'string' ? value.split('\n') : [''];
    const lines = parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
    const needed = lines * scale;
    if (needed > (this.#lines.get(row) ?? 1)) this.#lines.set(row, needed);
  }
}

/** The plan as a snapshot, as a reader of the written sheet would see it before any calculation. */
export function snapshotOf(plan: SheetPlan): Sheet {
  const sheet = new Sheet(plan.name, { merges: plan.merges });
  for (const { row, column, value, formula, style } of plan.cells) {
    sheet.set(row, column, {
      value,
      ...(formula !== undefined && { formula }),
      ...(style?.format !== undefined && { format: style.format }),
      ...(style?.bold && { bold: true }),
    });
  }
  return sheet;
}

/** The first free name: "Nama", "Nama (2)" …; Excel takes 31 characters and compares without case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .replace(/\s+/g, ' ')
      .trim() || 'Lembar';
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : ` (${n})`;
    const name = plain.slice(0, 31 - tail.length).trimEnd() + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
