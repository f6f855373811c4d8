import { MAX_COLUMNS, MAX_ROWS, type Rect, parseA1, rectToA1 } from '../sheet/address';
import type { Scalar } from '../sheet/snapshot';
import { shiftFormula } from '../sheet/formula';
import { formulaFromFile } from './formula-text';
import { type Attributes, isTrue, readXml, toInt, unescapeText } from './xml';
import type { Zip, ZipEntry } from './zip';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** null for a cell that holds only a style. */
  readonly value: Scalar | null;
  /** en-US formula with its `=`; shared formulas are written out. */
  readonly formula?: string;
  /** Cells that an array formula fills, its own first, where they are several. */
  readonly array?: string;
  /** Number of the style. */
  readonly style: number;
}

/** What hears of a worksheet while it is read. Rows and columns are counted from 0. */
export interface WorksheetSink {
  cell(cell: ReadCell): void;
  /** Any other element, by its name: `row`, `col`, `mergeCell`, `pane`, `sheetProtection` … */
  element?(name: string, attributes: Attributes): void;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  formulaAttributes: Attributes | null;
}

/**
 * Reads one worksheet part.
 * @throws WorkbookError when the part is damaged or beyond the bounds
 */
export function readWorksheet(
  zip: Zip,
  entry: ZipEntry,
  strings: readonly string[],
  sink: WorksheetSink,
): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | 'inline' | null = null;

  const finish = (open: OpenCell) => {
    if (open.row >= MAX_ROWS || open.column >= MAX_COLUMNS) return;
    const formula = formulaOf(open, shared);
    sink.cell({
      row: open.row,
      column: open.column,
      value: valueOf(open, strings),
      style: open.style,
      ...(formula === null ? {} : { formula: `=${formula}`, ...arrayOf(open) }),
    });
  };

  readXml(zip, entry, {
    open(name, attributes) {
      if (name === 'c') {
        const place = attributes.r === undefined ? null : parseA1(attributes.r);
        if (place) row = place.top;
        column = place ? place.left : column + 1;
        cell = {
          row,
          column,
          type: attributes.t ?? 'n',
          style: toInt(attributes.s, 0),
          value: null,
          formula: null,
          formulaAttributes: null,
        };
      } else if (cell) {
        if (name === 'v') into = 'value';
        else if (name === 't') into = 'inline';
        else if (name === 'rPh') into = null;
        else if (name === 'f') {
          into = 'formula';
          cell.formula = '';
          cell.formulaAttributes = attributes;
        }
      } else {
        if (name === 'row') {
          row = toInt(attributes.r, row + 2) - 1;
          column = -1;
        }
        sink.element?.(name, attributes);
      }
    },
    text(text) {
      if (!cell || !into) return;
      if (into === 'formula') cell.formula = (cell.formula ?? '') + text;
      else cell.value = (cell.value ?? '') + text;
    },
    close(name) {
      if (!cell) return;
      if (name === 'c') {
        finish(cell);
        cell = null;
      }
      into = null;
    },
  });
}

function arrayOf({ formulaAttributes }: OpenCell): Pick<ReadCell, 'array'> {
  const { t, ref } = formulaAttributes ?? {};
  const rect = t === 'array' ? parseA1(ref ?? '') : null;
  const area = rect ? rectToA1(rect) : '';
  return area.includes(':') ? { array: area } : {};
}

function valueOf(cell: OpenCell, strings: readonly string[]): Scalar | null {
  const { value, type } = cell;
  if (value === null) return null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return value.trim();
    case 'd':
      return dateNumber(value);
    default: {
      const n = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(n) ? n : null;
    }
  }
}

/** ISO date → day number since 1900 as cells hold dates. */
function dateNumber(text: string): number | string {
  const time = Date.parse(/[Zz]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function formulaOf(
  cell: OpenCell,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | null {
  const { formula, formulaAttributes: attributes } = cell;
  if (formula === null || !attributes || attributes.t === 'dataTable') return null;
  const group = attributes.t === 'shared' ? attributes.si : undefined;
  if (formula.trim() !== '') {
    const text = formulaFromFile(unescapeText(formula.trim()));
    if (group !== undefined)
      shared.set(group, { formula: text, row: cell.row, column: cell.column });
    return text;
  }
  const master = group === undefined ? undefined : shared.get(group);
  if (!master) return null;
  return shiftFormula(master.formula, cell.row - master.row, cell.column - master.column);
}

/** Longest list of merged rows that a snapshot may have to keep. */
const MAX_MERGED_ROWS = 2_000_000;

/** Collects the parts of a sheet that describe its shape. */
export class ShapeReader {
  readonly merges: Rect[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  isProtected = false;
  #row = -1;
  #mergedRows = 0;

  /** @returns false when the shape is larger than any real sheet's */
  element(name: string, attributes: Attributes): boolean {
    if (name === 'row') {
      this.#row = toInt(attributes.r, this.#row + 2) - 1;
      if (isTrue(attributes.hidden)) this.hiddenRows.push(this.#row);
    } else if (name === 'col' && isTrue(attributes.hidden)) {
      const last = Math.min(toInt(attributes.max, 0), MAX_COLUMNS);
      for (let c = Math.max(toInt(attributes.min, 1), 1); c <= last; c++) {
        this.hiddenColumns.push(c - 1);
      }
    } else if (name === 'mergeCell') {
      const rect = parseA1(attributes.ref ?? '');
      if (rect && (rect.bottom > rect.top || rect.right > rect.left)) {
        this.merges.push(rect);
        this.#mergedRows += Math.min(rect.bottom - rect.top + 1, 5001);
      }
    } else if (name === 'sheetProtection' && isTrue(attributes.sheet)) this.isProtected = true;
    return this.#mergedRows <= MAX_MERGED_ROWS;
  }
}
