import { type Rect, parseA1 } from '../sheet/address';
import type { Scalar } from '../sheet/snapshot';
import { readTheme } from './colours';
import { WorkbookError } from './errors';
import { type Looks, readLooks } from './looks';
import {
  type DefinedName,
  type SheetEntry,
  type WorkbookPackage,
  openPackage,
  relationshipsOf,
} from './package';
import { type ProtectionOptions, protectionOf } from './protection';
import { MAX_CELLS } from './read';
import { readSharedStrings } from './shared-strings';
import { ShapeReader, readWorksheet } from './worksheet';
import { type Attributes, attribute, isTrue, toInt } from './xml';

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  /** null for a cell that has looks only. */
  readonly value: Scalar | null;
  /** en-US formula with its `=`. */
  readonly formula?: string;
  /** One object for all cells of the same style. */
  readonly looks: Looks | undefined;
}

export interface SheetLink {
  readonly rect: Rect;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A worksheet as it looks. Widths and heights are in points. */
export interface StyledSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly cells: readonly StyledCell[];
  readonly merges: readonly Rect[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protection: ProtectionOptions | null;
  readonly links: readonly SheetLink[];
}

export interface StyledWorkbook {
  readonly sheets: readonly StyledSheet[];
  /** Formulas without their `=`; `sheet` is an index into all tabs of the file. */
  readonly names: readonly DefinedName[];
  /** Texts of the custom XML parts, the add-in's settings among them. */
  readonly customXml: readonly string[];
}

/** Cells that hold looks but no content; beyond these they would only cost memory. */
const MAX_EMPTY = 100_000;
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Reads a workbook with everything that its looks are made of, for showing it. For checking,
 * `readWorkbook` reads less and faster.
 * @throws WorkbookError naming what is wrong with the file
 */
export function readStyledWorkbook(bytes: Uint8Array): StyledWorkbook {
  const file = openPackage(bytes);
  const strings = readSharedStrings(file.zip, file.sharedStrings);
  const looks = readLooks(file.zip, file.styles, readTheme(file.zip, file.theme));
  const budget = { filled: MAX_CELLS, empty: MAX_EMPTY };
  return {
    sheets: file.sheets.map((sheet) => readSheet(file, sheet, strings, looks, budget)),
    names: file.names,
    customXml: file.customXml.map((part) => new TextDecoder().decode(file.zip.read(part))),
  };
}

function readSheet(
  file: WorkbookPackage,
  { name, state, part }: SheetEntry,
  strings: readonly string[],
  looks: readonly Looks[],
  budget: { filled: number; empty: number },
): StyledSheet {
  const shape = new ShapeReader();
  const view = new ViewReader();
  const cells: StyledCell[] = [];
  readWorksheet(file.zip, part, strings, {
    cell({ style, ...cell }) {
      const isEmpty = cell.value === null && cell.formula === undefined;
      if (isEmpty ? style === 0 || --budget.empty < 0 : false) return;
      if (!isEmpty && --budget.filled < 0) {
        throw new WorkbookError('too-large', `> ${MAX_CELLS} sel`);
      }
      cells.push({ ...cell, looks: looks[style] });
    },
    element(element, attributes) {
      if (!shape.element(element, attributes)) throw new WorkbookError('too-large', name);
      view.element(element, attributes);
    },
  });
  const targets = new Map(relationshipsOf(file.zip, part.name).map((r) => [r.id, r]));
  return {
    name,
    visibility: VISIBILITY[state],
    cells,
    merges: shape.merges,
    hiddenRows: shape.hiddenRows,
    hiddenColumns: shape.hiddenColumns,
    showGridlines: view.showGridlines,
    showHeadings: view.showHeadings,
    columnWidths: view.columnWidths,
    rowHeights: view.rowHeights,
    frozen: view.frozen,
    protection: view.protection,
    links: view.links.map(({ id, ...link }) => {
      const target = targets.get(id);
      return target?.external ? { ...link, address: target.target } : link;
    }),
  };
}

/** Characters of the standard font → points; seven pixels a digit, as Calibri 11 has. */
function widthInPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

/** Collects what a sheet's view, columns, rows and links say. */
class ViewReader {
  showGridlines = true;
  showHeadings = true;
  frozen = { rows: 0, columns: 0 };
  protection: ProtectionOptions | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly links: (SheetLink & { id: string })[] = [];
  #row = -1;

  element(name: string, a: Attributes): void {
    if (name === 'row') {
      this.#row = toInt(a.r, this.#row + 2) - 1;
      const height = Number(a.ht);
      if (height > 0) this.rowHeights.set(this.#row, height);
    } else if (name === 'col') {
      const width = Number(a.width);
      // Widths of whole stretches to the sheet's end concern no column that is shown.
      const last = Math.min(toInt(a.max, 0), toInt(a.min, 1) + 1000);
      for (let c = toInt(a.min, 1); width > 0 && c <= last; c++) {
        this.columnWidths.set(c - 1, widthInPoints(width));
      }
    } else if (name === 'sheetView') {
      this.showGridlines = a.showGridLines === undefined || isTrue(a.showGridLines);
      this.showHeadings = a.showRowColHeaders === undefined || isTrue(a.showRowColHeaders);
    } else if (name === 'pane' && (a.state === 'frozen' || a.state === 'frozenSplit')) {
      this.frozen = { rows: toInt(a.ySplit, 0), columns: toInt(a.xSplit, 0) };
    } else if (name === 'sheetProtection' && isTrue(a.sheet)) this.protection = protectionOf(a);
    else if (name === 'hyperlink') {
      const rect = parseA1(a.ref ?? '');
      if (!rect) return;
      this.links.push({
        rect,
        id: attribute(a, 'id') ?? '',
        ...(a.location === undefined ? {} : { documentReference: a.location }),
        ...(a.tooltip === undefined ? {} : { screenTip: a.tooltip }),
      });
    }
  }
}
