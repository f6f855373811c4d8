import { type Rect, parseA1, rectToA1, toA1 } from '../sheet/address';
import { type Scalar, isErrorValue } from '../sheet/snapshot';
import { WorkbookError } from './errors';
import { shiftFormula } from '../sheet/formula';
import { formulaToFile } from './formula-text';
import { type RowSpan, scanSheet, type SheetSpan } from './sheet-span';
import {
  type Replacement,
  attributeOf,
  escapeXml,
  replaceAt,
  unescapeXml,
  withAttribute,
} from './xml-scan';

/** New content of one cell; its style stays, but for a number format that it lacks. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** en-US formula with its `=`; `value` is then its result, where it is known. */
  readonly formula?: string;
  /** null clears the cell. */
  readonly value?: Scalar | null;
  /** For a cell whose style has none of its own. */
  readonly numberFormat?: string;
  /** Cells that the formula fills as an array (`G8:G12`), its own first. */
  readonly array?: string;
  /** The array resizes itself, as the workbook's metadata tell. */
  readonly isDynamic?: boolean;
}

/** Gives the number of the style that looks like another and has this number format. */
export interface FormatAdder {
  withFormat(style: number, code: string): number;
}

/**
 * Writes cells into the XML of a worksheet; every other character of it stays.
 * @throws WorkbookError where a cell is part of an array formula or a data table that stays
 */
export function patchSheet(
  xml: string,
  contents: readonly CellContent[],
  styles: FormatAdder,
): string {
  const sheet = scanSheet(xml);
  const wanted = new Map<number, Map<number, CellContent>>();
  for (const content of contents) {
    const row = wanted.get(content.row) ?? new Map<number, CellContent>();
    wanted.set(content.row, row.set(content.column, content));
  }
  const replacements = [
    ...freeDependents(xml, sheet, wanted),
    ...changeCells(xml, sheet, wanted, styles),
    ...growDimension(xml, sheet, contents),
  ];
  return replaceAt(xml, replacements);
}

/** Opening tag of a cell that is not there yet: it looks as its row or its column does. */
function newCell(xml: string, sheet: SheetSpan, row: RowSpan | undefined, column: number): string {
  const rowTag = row ? xml.slice(row.start, row.openEnd) : '';
  const isStyled = attributeOf(rowTag, 'customFormat') === '1';
  const style = isStyled
    ? Number(attributeOf(rowTag, 's') ?? 0)
    : sheet.columns.find((c) => column >= c.first && column <= c.last)?.style;
  return style ? `<${sheet.prefix}c s="${style}">` : `<${sheet.prefix}c>`;
}

type Wanted = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/**
 * Cells that share the formula of a cell about to change get it written out; a cell that belongs to
 * an array of several cells cannot change without the array's first.
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
    // Without its first cell's formula an array is no more: its other cells hold plain values.
    if (wanted.get(block.top)?.has(block.left)) continue;
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

function changeCells(
  xml: string,
  sheet: SheetSpan,
  wanted: Wanted,
  styles: FormatAdder,
): Replacement[] {
  const out: Replacement[] = [];
  const { prefix } = sheet;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const missing: { row: number; text: string }[] = [];
  for (const [number, contents] of [...wanted].sort(([a], [b]) => a - b)) {
    const sorted = [...contents.values()].sort((a, b) => a.column - b.column);
    const row = rows.get(number);
    const fresh = (content: CellContent): string =>
      cellXml(newCell(xml, sheet, row, content.column), content, prefix, styles);
    if (!row) {
      const cells = sorted.map(fresh).join('');
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
        const text = cellXml(xml.slice(cell.start, cell.openEnd), content, prefix, styles);
        out.push({ start: cell.start, end: cell.end, text });
      } else if (content.formula !== undefined || (content.value ?? null) !== null) {
        const next = row.cells.find((c) => c.column > content.column);
        const at = next?.start ?? row.closeStart;
        added.push({ start: at, end: at, text: fresh(content) });
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
function cellXml(
  openTag: string,
  content: CellContent,
  prefix: string,
  styles: FormatAdder,
): string {
  const { formula, value = null, numberFormat } = content;
  let tag = openTag.replace(/\s*\/?>$/, '>');
  // Type and array metadata belong to the old content.
  for (const name of ['t', 'cm', 'vm']) tag = withAttribute(tag, name, null);
  tag = withAttribute(tag, 'r', toA1(content.row, content.column));
  if (content.isDynamic) tag = withAttribute(tag, 'cm', '1');
  if (numberFormat !== undefined) {
    const style = Number(attributeOf(tag, 's') ?? 0);
    const formatted = styles.withFormat(style, numberFormat);
    if (formatted !== style) tag = withAttribute(tag, 's', String(formatted));
  }
  if (formula === undefined && value === null) return tag.replace(/>$/, '/>');
  const element = (name: string, text: string) =>
    `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  const f = formula === undefined ? '' : formulaXml(formula, content.array, prefix);
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

function formulaXml(formula: string, array: string | undefined, prefix: string): string {
  const kind = array === undefined ? '' : ` t="array" ref="${array}"`;
  const text = escapeXml(formulaToFile(formula.replace(/^=/, '')));
  return `<${prefix}f${kind}>${text}</${prefix}f>`;
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
