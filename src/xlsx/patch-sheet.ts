import { type Rect, parseA1, rectToA1, toA1 } from '../sheet/address';
import { type Scalar, isErrorValue } from '../sheet/snapshot';
import { WorkbookError } from './errors';
import { shiftFormula } from '../sheet/formula';
import { formulaToFile } from './formula-text';
import {
  type Replacement,
  attributeOf,
  escapeXml,
  replaceAt,
  tagsOf,
  unescapeXml,
  withAttribute,
} from './xml-scan';

/** New content of one cell; its style stays. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** en-US formula with its `=`; `value` is then its result, where it is known. */
  readonly formula?: string;
  /** null clears the cell. */
  readonly value?: Scalar | null;
}

interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  end: number;
  formula?: FormulaSpan;
}

interface FormulaSpan {
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  /** Place of `</f>`; `openEnd` where the tag is empty. */
  textEnd: number;
  end: number;
}

interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  /** Place of `</row>`. */
  closeStart: number;
  readonly cells: CellSpan[];
}

interface SheetSpan {
  /** Prefix of the elements, with its colon. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  closeStart: number;
  readonly rows: RowSpan[];
  dimension?: { readonly start: number; readonly end: number };
}

/**
 * Writes cells into the XML of a worksheet; every other character of it stays.
 * @throws WorkbookError where a cell is part of an array formula or a data table
 */
export function patchSheet(xml: string, contents: readonly CellContent[]): string {
  const sheet = scanSheet(xml);
  const wanted = new Map<number, Map<number, CellContent>>();
  for (const content of contents) {
    const row = wanted.get(content.row) ?? new Map<number, CellContent>();
    wanted.set(content.row, row.set(content.column, content));
  }
  const replacements = [
    ...freeDependents(xml, sheet, wanted),
    ...changeCells(xml, sheet, wanted),
    ...growDimension(xml, sheet, contents),
  ];
  return replaceAt(xml, replacements);
}

function scanSheet(xml: string): SheetSpan {
  let sheet: SheetSpan | undefined;
  let dimension: SheetSpan['dimension'];
  let row: RowSpan | undefined;
  let cell: CellSpan | undefined;
  for (const tag of tagsOf(xml)) {
    const text = () => xml.slice(tag.start, tag.end);
    const isOpen = tag.kind !== 'close';
    if (!sheet) {
      if (tag.name === 'dimension' && isOpen) dimension = tag;
      else if (tag.name === 'sheetData' && isOpen) {
        sheet = {
          prefix: tag.qualified.slice(0, -tag.name.length),
          start: tag.start,
          openEnd: tag.end,
          isEmpty: tag.kind === 'empty',
          closeStart: tag.end,
          rows: [],
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

type Wanted = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/**
 * Cells that share the formula of a cell about to change get it written out; a cell that belongs to
 * an array of several cells cannot change alone.
 */
function freeDependents(xml: string, sheet: SheetSpan, wanted: Wanted): Replacement[] {
  const out: Replacement[] = [];
  /** Groups whose master changes: number → master cell and its formula. */
  const freed = new Map<string, { row: number; column: number; text: string } | null>();
  const blocks: Rect[] = [];
  for (const { cells } of sheet.rows) {
    for (const { row, column, formula } of cells) {
      if (!formula) continue;
      const type = attributeOf(formula.tag, 't');
      const changes = wanted.get(row)?.has(column) ?? false;
      if (type === 'array' || type === 'dataTable') {
        const block = parseA1(attributeOf(formula.tag, 'ref') ?? '');
        if (block && rectToA1(block).includes(':')) blocks.push(block);
      }
      if (type !== 'shared') continue;
      const group = attributeOf(formula.tag, 'si') ?? '';
      const text = unescapeXml(xml.slice(formula.openEnd, formula.textEnd));
      if (text.trim() !== '') freed.set(group, changes ? { row, column, text } : null);
      const master = freed.get(group);
      if (!master || changes) continue;
      const own = shiftFormula(master.text, row - master.row, column - master.column);
      out.push({
        start: formula.start,
        end: formula.end,
        text: `<${sheet.prefix}f>${escapeXml(own)}</${sheet.prefix}f>`,
      });
    }
  }
  for (const block of blocks) {
    for (let row = block.top; row <= block.bottom; row++) {
      for (const column of wanted.get(row)?.keys() ?? []) {
        if (column >= block.left && column <= block.right) {
          throw new WorkbookError('array-formula', toA1(row, column));
        }
      }
    }
  }
  return out;
}

function changeCells(xml: string, sheet: SheetSpan, wanted: Wanted): Replacement[] {
  const out: Replacement[] = [];
  const { prefix } = sheet;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const missing: { row: number; text: string }[] = [];
  for (const [number, contents] of [...wanted].sort(([a], [b]) => a - b)) {
    const sorted = [...contents.values()].sort((a, b) => a.column - b.column);
    const row = rows.get(number);
    if (!row) {
      const cells = sorted.map((content) => cellXml(`<${prefix}c>`, content, prefix)).join('');
      if (cells)
        missing.push({
          row: number,
          text: `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`,
        });
      continue;
    }
    const existing = new Map(row.cells.map((cell) => [cell.column, cell]));
    const added: Replacement[] = [];
    for (const content of sorted) {
      const cell = existing.get(content.column);
      if (cell) {
        const text = cellXml(xml.slice(cell.start, cell.openEnd), content, prefix);
        out.push({ start: cell.start, end: cell.end, text });
      } else if (content.formula !== undefined || (content.value ?? null) !== null) {
        const next = row.cells.find((c) => c.column > content.column);
        const at = next?.start ?? row.closeStart;
        added.push({ start: at, end: at, text: cellXml(`<${prefix}c>`, content, prefix) });
      }
    }
    out.push(...growRow(xml, row, added, prefix));
  }
  return [...out, ...insertRows(sheet, missing)];
}

/** A row gets cells: its `spans`, a mere hint, goes, and an empty element gets an end. */
function growRow(xml: string, row: RowSpan, added: Replacement[], prefix: string): Replacement[] {
  if (!added.length) return [];
  const tag = withAttribute(xml.slice(row.start, row.openEnd), 'spans', null);
  if (!row.isEmpty) return [{ start: row.start, end: row.openEnd, text: tag }, ...added];
  const cells = added.map((a) => a.text).join('');
  const text = `${tag.replace(/\s*\/>$/, '>')}${cells}</${prefix}row>`;
  return [{ start: row.start, end: row.openEnd, text }];
}

function insertRows(sheet: SheetSpan, missing: { row: number; text: string }[]): Replacement[] {
  if (!missing.length) return [];
  if (sheet.isEmpty) {
    const rows = missing.map((m) => m.text).join('');
    const text = `<${sheet.prefix}sheetData>${rows}</${sheet.prefix}sheetData>`;
    return [{ start: sheet.start, end: sheet.openEnd, text }];
  }
  return missing.map(({ row, text }) => {
    const next = sheet.rows.find((r) => r.row > row);
    const at = next?.start ?? sheet.closeStart;
    return { start: at, end: at, text };
  });
}

/** A cell with new content behind its old opening tag. */
function cellXml(openTag: string, content: CellContent, prefix: string): string {
  const { formula, value = null } = content;
  let tag = openTag.replace(/\s*\/?>$/, '>');
  // Type and array metadata belong to the old content.
  for (const name of ['t', 'cm', 'vm']) tag = withAttribute(tag, name, null);
  tag = withAttribute(tag, 'r', toA1(content.row, content.column));
  if (formula === undefined && value === null) return tag.replace(/>$/, '/>');
  const element = (name: string, text: string) =>
    `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  const f = formula === undefined ? '' : element('f', formulaToFile(formula.replace(/^=/, '')));
  const end = `</${prefix}c>`;
  if (typeof value === 'number') return `${tag}${f}${element('v', String(value))}${end}`;
  if (value === null) return `${tag}${f}${end}`;
  const typed = (type: string) => withAttribute(tag, 't', type);
  if (typeof value === 'boolean')
    return `${typed('b')}${f}${element('v', value ? '1' : '0')}${end}`;
  if (isErrorValue(value)) return `${typed('e')}${f}${element('v', value)}${end}`;
  if (f) return `${typed('str')}${f}${element('v', value)}${end}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return `${typed('inlineStr')}<${prefix}is>${text}</${prefix}is>${end}`;
}

/** Some readers trust the stated extent; cells beyond it would be lost to them. */
function growDimension(
  xml: string,
  sheet: SheetSpan,
  contents: readonly CellContent[],
): Replacement[] {
  const { dimension } = sheet;
  if (!dimension) return [];
  const tag = xml.slice(dimension.start, dimension.end);
  const stated = parseA1(attributeOf(tag, 'ref') ?? '');
  if (!stated) return [];
  const rows = contents.map((c) => c.row);
  const columns = contents.map((c) => c.column);
  const grown = {
    top: rows.reduce((a, b) => Math.min(a, b), stated.top),
    left: columns.reduce((a, b) => Math.min(a, b), stated.left),
    bottom: rows.reduce((a, b) => Math.max(a, b), stated.bottom),
    right: columns.reduce((a, b) => Math.max(a, b), stated.right),
  };
  if (rectToA1(grown) === rectToA1(stated)) return [];
  const text = withAttribute(tag, 'ref', rectToA1(grown));
  return [{ start: dimension.start, end: dimension.end, text }];
}
