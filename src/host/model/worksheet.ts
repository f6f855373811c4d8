import { contains, MAX_COLUMNS, type Rect } from '../../sheet/address';
import type { HostChart } from './chart';
import { newPageSetup, type PageSetup } from './page';
import type { HostConditionalFormat, Validation } from './rules';
import type { ShiftStep } from './structure';
import { type CellStyle, DEFAULT_STYLE } from './style';
import type { CellValue } from './values';
import type { ProtectionOptions } from '../../xlsx/protection';

export interface CellData {
  readonly value: CellValue;
  /** en-US formula with its `=`. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Set on cells that show part of a spilled result: key of the cell that holds the formula. */
  readonly spilledFrom?: number;
  /** True where the formula is beyond this host and the value is the one the file came with. */
  readonly kept?: boolean;
  readonly link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type { ProtectionOptions };

export const PROTECTED_BY_DEFAULT: ProtectionOptions = Object.freeze({
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
});

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Row and column in one number, so that a Map can hold cells sparsely. */
export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
export function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}
export function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}

/**
 * One sheet of the host's workbook. Mutable; change cells through `HostWorkbook` only, which tells
 * the calculator, the history and the event listeners.
 */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly cells = new Map<number, CellData>();
  merges: Rect[] = [];
  /** Points. Columns and rows without an entry have the standard measure. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows above and columns left of it stand still. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: { options: ProtectionOptions; password: string } | null = null;
  charts: HostChart[] = [];
  /** No cell lies in two of them. */
  validations: readonly Validation[] = [];
  /** The first comes first. */
  conditionalFormats: HostConditionalFormat[] = [];
  page: PageSetup = newPageSetup();
  /** How cells were put in and taken out since the sheet was opened, for saving it. */
  readonly shifts: ShiftStep[] = [];
  #bounds: { all: Rect | null; filled: Rect | null } | null = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The same sheet once more, with nothing in common that could change. */
  copy(): HostSheet {
    return Object.assign(new HostSheet(this.id, this.name), this, {
      cells: new Map(this.cells),
      merges: [...this.merges],
      columnWidths: new Map(this.columnWidths),
      rowHeights: new Map(this.rowHeights),
      hiddenRows: new Set(this.hiddenRows),
      hiddenColumns: new Set(this.hiddenColumns),
      charts: structuredClone(this.charts),
      conditionalFormats: structuredClone(this.conditionalFormats),
      page: structuredClone(this.page),
      shifts: [...this.shifts],
    });
  }

  cell(row: number, column: number): CellData | undefined {
    return this.cells.get(keyOf(row, column));
  }

  style(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? DEFAULT_STYLE;
  }

  /** Raw write; a cell with neither content nor looks is not kept. */
  put(key: number, data: CellData | undefined): void {
    if (!data || (data.value === null && !data.formula && data.style === DEFAULT_STYLE)) {
      this.cells.delete(key);
    } else this.cells.set(key, data);
    this.#bounds = null;
  }

  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** Smallest rectangle around used cells, or those `within`; formats count unless `valuesOnly`. */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | null {
    if (within) {
      const bounds = new Bounds();
      for (const [key, data] of this.cells) {
        const isUsed = !valuesOnly || data.value !== null || data.formula !== undefined;
        if (isUsed && contains(within, rowOf(key), columnOf(key))) {
          bounds.add(rowOf(key), columnOf(key));
        }
      }
      return bounds.rect();
    }
    if (!this.#bounds) {
      const all = new Bounds();
      const filled = new Bounds();
      for (const [key, data] of this.cells) {
        all.add(rowOf(key), columnOf(key));
        if (data.value !== null || data.formula) filled.add(rowOf(key), columnOf(key));
      }
      this.#bounds = { all: all.rect(), filled: filled.rect() };
    }
    return valuesOnly ? this.#bounds.filled : this.#bounds.all;
  }

  forgetBounds(): void {
    this.#bounds = null;
  }
}

class Bounds {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  rect(): Rect | null {
    if (this.#bottom < 0) return null;
    return { top: this.#top, left: this.#left, bottom: this.#bottom, right: this.#right };
  }
}
