import { parseA1 } from '../sheet/address';
import { WorkbookError } from './errors';
import { attributeOf, tagsOf } from './xml-scan';

export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  end: number;
  formula?: FormulaSpan;
}

export interface FormulaSpan {
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  /** Place of `</f>`; `openEnd` where the tag is empty. */
  textEnd: number;
  end: number;
}

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  /** Place of `</row>`. */
  closeStart: number;
  readonly cells: CellSpan[];
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface SheetSpan {
  /** Prefix of the elements, with its colon. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  closeStart: number;
  readonly rows: RowSpan[];
  readonly columns: readonly ColumnStyle[];
  dimension?: { readonly start: number; readonly end: number };
}

/**
 * Places of rows, cells and formulas in the XML of a worksheet.
 * @throws WorkbookError where it holds no sheet data
 */
export function scanSheet(xml: string): SheetSpan {
  let sheet: SheetSpan | undefined;
  let dimension: SheetSpan['dimension'];
  const columns: ColumnStyle[] = [];
  let row: RowSpan | undefined;
  let cell: CellSpan | undefined;
  for (const tag of tagsOf(xml)) {
    const text = () => xml.slice(tag.start, tag.end);
    const isOpen = tag.kind !== 'close';
    if (!sheet) {
      if (tag.name === 'dimension' && isOpen) dimension = tag;
      else if (tag.name === 'col' && isOpen) columns.push(columnStyle(text()));
      else if (tag.name === 'sheetData' && isOpen) {
        sheet = {
          prefix: tag.qualified.slice(0, -tag.name.length),
          start: tag.start,
          openEnd: tag.end,
          isEmpty: tag.kind === 'empty',
          closeStart: tag.end,
          rows: [],
          columns,
          ...(dimension ? { dimension } : {}),
        };
        if (sheet.isEmpty) break;
      }
    } else if (tag.name === 'row') {
      if (isOpen) {
        const number = attributeOf(text(), 'r');
        const before = sheet.rows.at(-1)?.row ?? -1;
        row = {
          row: number === undefined ? before + 1 : Number(number) - 1,
          start: tag.start,
          openEnd: tag.end,
          isEmpty: tag.kind === 'empty',
          closeStart: tag.end,
          cells: [],
        };
        sheet.rows.push(row);
      } else if (row) row.closeStart = tag.start;
    } else if (tag.name === 'c' && row) {
      if (isOpen) {
        const place = parseA1(attributeOf(text(), 'r') ?? '');
        const column = place ? place.left : (row.cells.at(-1)?.column ?? -1) + 1;
        cell = { row: row.row, column, start: tag.start, openEnd: tag.end, end: tag.end };
        row.cells.push(cell);
      } else if (cell) cell.end = tag.end;
    } else if (tag.name === 'f' && cell) {
      if (isOpen) {
        const { start, end } = tag;
        cell.formula = { tag: text(), start, openEnd: end, textEnd: end, end };
      } else if (cell.formula) {
        cell.formula.textEnd = tag.start;
        cell.formula.end = tag.end;
      }
    } else if (tag.name === 'sheetData') {
      sheet.closeStart = tag.start;
      break;
    }
  }
  if (!sheet) throw new WorkbookError('damaged', 'sheetData');
  return sheet;
}

function columnStyle(tag: string): ColumnStyle {
  const number = (name: string): number => Number(attributeOf(tag, name) ?? 0);
  return { first: number('min') - 1, last: number('max') - 1, style: number('style') };
}
