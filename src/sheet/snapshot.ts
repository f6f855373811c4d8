import { type Rect, toA1 } from './address';
import type { Cell, Scalar } from './cell';
import { isPercentFormat } from './number-format';
import { type Text, textNamed, textWritten } from './text';

export type { Cell, Scalar };

/** A filled cell with its place in the row. */
export class Filled {
  readonly column: number;
  readonly cell: Cell;
  #words: Text | null | undefined;

  constructor(column: number, cell: Cell) {
    this.column = column;
    this.cell = cell;
  }

  /** What the cell says, white space folded; null for a number, and where only a formula is known. */
  get words(): Text | null {
    if (this.#words !== undefined) return this.#words;
    const { value } = this.cell;
    if (typeof value === 'string') return (this.#words = textWritten(value, folded));
    return (this.#words = typeof value === 'boolean' ? textNamed(String(value)) : null);
  }

  /** The same as a plain text; a number as it is written, '' for a blank. */
  get text(): string {
    return this.words?.text ?? textOf(this.cell);
  }
}

const NOTHING: readonly Filled[] = [];

/**
 * A worksheet without Excel: sparse, read-only once built.
 * Cost is that of its filled cells, never of its bounding box.
 */
export class Sheet {
  readonly name: string;
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** The filled cells of each row from left to right. */
  readonly #rows = new Map<number, Filled[]>();
  readonly #blankFormats = new Map<number, Map<number, string>>();
  /** Rows in ascending order; null when some row came out of turn. */
  #order: number[] | null = [];
  #masters: Map<number, Rect[]> | null = null;
  #hasFormulas = false;

  constructor(
    name: string,
    options: {
      merges?: readonly Rect[];
      hiddenRows?: Iterable<number>;
      hiddenColumns?: Iterable<number>;
      isProtected?: boolean;
    } = {},
  ) {
    this.name = name;
    this.merges = options.merges ?? [];
    this.hiddenRows = new Set(options.hiddenRows);
    this.hiddenColumns = new Set(options.hiddenColumns);
    this.isProtected = options.isProtected ?? false;
  }

  /** For readers while they build the snapshot; of blank cells only a % format is kept. */
  set(row: number, column: number, cell: Cell): void {
    if ((cell.value === null || cell.value === '') && cell.formula === undefined) {
      if (cell.format !== undefined && isPercentFormat(cell.format)) {
        this.#noteFormat(row, column, cell.format);
      }
      return;
    }
    if (cell.formula !== undefined) this.#hasFormulas = true;
    const cells = this.#rows.get(row);
    if (!cells) {
      this.#rows.set(row, [new Filled(column, cell)]);
      this.#addRow(row);
      return;
    }
    const at = placeIn(cells, column);
    if (at === cells.length) cells.push(new Filled(column, cell));
    else cells.splice(at, cells[at]!.column === column ? 1 : 0, new Filled(column, cell));
  }

  /** A copy with some cells replaced; a cell without content clears the one that stood there. */
  withCells(cells: Iterable<{ row: number; column: number; cell: Cell }>): Sheet {
    const out = new Sheet(this.name, this);
    for (const [row, list] of this.#rows) out.#rows.set(row, [...list]);
    // Rows come and go below: their order is made when it is asked for.
    out.#order = null;
    out.#hasFormulas = this.#hasFormulas;
    for (const [row, formats] of this.#blankFormats) out.#blankFormats.set(row, new Map(formats));
    for (const { row, column, cell } of cells) {
      const rest = (out.#rows.get(row) ?? []).filter((one) => one.column !== column);
      if (rest.length) out.#rows.set(row, rest);
      else out.#rows.delete(row);
      out.set(row, column, cell);
    }
    return out;
  }

  /** False where no cell holds a formula; one that was taken out again may still count. */
  get mayHoldFormulas(): boolean {
    return this.#hasFormulas;
  }

  /** Readers bring rows from top to bottom. */
  #addRow(row: number): void {
    const last = this.#order?.[this.#order.length - 1] ?? -1;
    if (row > last) this.#order?.push(row);
    else this.#order = null;
  }

  /** What a formula in a blank cell must give hangs on it: a fraction or percent points. */
  #noteFormat(row: number, column: number, format: string): void {
    let formats = this.#blankFormats.get(row);
    if (!formats) this.#blankFormats.set(row, (formats = new Map<number, string>()));
    formats.set(column, format);
  }

  /** The cell as stored: inside a merge only the top-left cell holds anything. */
  cell(row: number, column: number): Cell | undefined {
    const cells = this.#rows.get(row);
    if (!cells) return undefined;
    // A row without gaps holds its cell at this very place.
    const direct = cells[column];
    if (direct?.column === column) return direct.cell;
    const found = cells[placeIn(cells, column)];
    return found?.column === column ? found.cell : undefined;
  }

  /** Number format of a filled cell, and of a blank one that shows percentages. */
  formatAt(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    return cell ? cell.format : this.#blankFormats.get(row)?.get(column);
  }

  /** What a reader sees at this place: a merged cell shows its top-left cell. */
  at(row: number, column: number): Cell | undefined {
    const own = this.cell(row, column);
    if (own) return own;
    const area = this.mergeAt(row, column);
    return area ? this.cell(area.top, area.left) : undefined;
  }

  /** The merged area that covers this place, if any. */
  mergeAt(row: number, column: number): Rect | undefined {
    if (!this.merges.length) return undefined;
    if (!this.#masters) {
      this.#masters = new Map();
      for (const area of this.merges) {
        // A merge over a whole column would cost a million entries; only rows that hold cells matter.
        const rows =
          area.bottom - area.top > 5000
            ? this.rowNumbers().filter((r) => r >= area.top && r <= area.bottom)
            : Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
        for (const r of rows) {
          const list = this.#masters.get(r);
          if (list) list.push(area);
          else this.#masters.set(r, [area]);
        }
      }
    }
    return this.#masters.get(row)?.find((a) => column >= a.left && column <= a.right);
  }

  /** Rows that hold at least one cell, ascending. */
  rowNumbers(): readonly number[] {
    return (this.#order ??= [...this.#rows.keys()].sort((a, b) => a - b));
  }

  /** The filled cells of a row from left to right. */
  rowCells(row: number): readonly Filled[] {
    return this.#rows.get(row) ?? NOTHING;
  }

  /** Smallest rectangle around all filled cells; null for an empty sheet. */
  bounds(): Rect | null {
    const rows = this.rowNumbers();
    if (!rows.length) return null;
    let left = Infinity;
    let right = -1;
    for (const row of rows) {
      const cells = this.rowCells(row);
      left = Math.min(left, cells[0]!.column);
      right = Math.max(right, cells[cells.length - 1]!.column);
    }
    return { top: rows[0]!, left, bottom: rows[rows.length - 1]!, right };
  }

  /** True where nothing at all differs. */
  equals(other: Sheet): boolean {
    return (
      this.name === other.name &&
      this.isProtected === other.isProtected &&
      sameJson(this.merges, other.merges) &&
      sameJson([...this.hiddenRows], [...other.hiddenRows]) &&
      sameJson([...this.hiddenColumns], [...other.hiddenColumns]) &&
      sameJson(this.#formatLists(), other.#formatLists()) &&
      sameJson(this.rowNumbers(), other.rowNumbers()) &&
      this.rowNumbers().every((row) => sameJson(this.rowCells(row), other.rowCells(row)))
    );
  }

  #formatLists(): readonly unknown[] {
    return [...this.#blankFormats].map(([row, formats]) => [row, [...formats]]);
  }

  /** How many cells hold something. */
  get size(): number {
    let n = 0;
    for (const cells of this.#rows.values()) n += cells.length;
    return n;
  }
}

/** Where a column stands among the cells of a row, or would stand. */
function placeIn(cells: readonly Filled[], column: number): number {
  let low = 0;
  // A cell stands no further in the list than its column; readers fill rows from left to right.
  let high = Math.min(cells.length, column + 1);
  if (high > 0 && cells[high - 1]!.column < column) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A workbook without Excel: what the engine works on, wherever it came from. */
export interface Workbook {
  /** File name without folder, where known. */
  readonly name?: string;
  readonly sheets: readonly Sheet[];
  /** The add-in's own settings stored in the workbook: corrections, policies, waivers. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((s) => s.name === name);
}

/** The later reading, with the `Sheet` objects of the earlier one wherever nothing has changed. */
export function keepUnchanged(before: Workbook, now: Workbook): Workbook {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const same = old.get(sheet.name);
    return same?.equals(sheet) ? same : sheet;
  });
  return { ...now, sheets };
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isErrorValue(value: Scalar | null): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/.test(value)
  );
}

/** White space at an end, twice, or other than a space. */
const UNFOLDED = /^\s|\s$|\s\s|[^\S ]/;

/** Text of a cell for reading words, white space folded; '' for a blank. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'string' ? folded(value) : String(value);
}

/** Most texts are folded already; to see that costs a tenth of folding. */
function folded(value: string): string {
  return UNFOLDED.test(value) ? value.replace(/\s+/g, ' ').trim() : value;
}

/** `Sheet!A1` for messages. */
export function place(sheet: Sheet, row: number, column: number): string {
  return `${sheet.name}!${toA1(row, column)}`;
}
