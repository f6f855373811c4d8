import { parseA1, toA1 } from '../../../sheet/address';
import {
  attributeOf,
  type Replacement,
  replaceAt,
  tagsOf,
  withAttribute,
} from '../../../xlsx/xml-scan';
import { DEFAULT_STYLE } from '../../model/style';
import { columnOf, type HostSheet, rowOf } from '../../model/worksheet';
import type { Elements } from './elements';
import type { StyleBook } from './styles';

/** Looks of cells that differ between the sheet and what its file says. */
function changedStyles(sheet: HostSheet, base: HostSheet, book: StyleBook): Map<number, number> {
  const out = new Map<number, number>();
  const same = new Map<object, object>();
  for (const key of new Set([...sheet.cells.keys(), ...base.cells.keys()])) {
    const is = sheet.cells.get(key)?.style ?? DEFAULT_STYLE;
    const was = base.cells.get(key)?.style ?? DEFAULT_STYLE;
    if (is === was || same.get(is) === was) continue;
    if (JSON.stringify(ordered(is)) === JSON.stringify(ordered(was))) same.set(is, was);
    else out.set(key, book.cell(is));
  }
  return out;
}

function ordered(style: object): unknown {
  return Object.entries(style)
    .map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null ? ordered(value) : value,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

interface RowChange {
  readonly styles: Map<number, number>;
  measures: boolean;
}

/** Writes looks of cells, heights of rows and hidden rows into `sheetData`. */
export function putRows(xml: Elements, sheet: HostSheet, base: HostSheet, book: StyleBook): void {
  const rows = new Map<number, RowChange>();
  const rowAt = (row: number) => {
    const known = rows.get(row) ?? { styles: new Map<number, number>(), measures: false };
    rows.set(row, known);
    return known;
  };
  for (const [key, style] of changedStyles(sheet, base, book))
    rowAt(rowOf(key)).styles.set(columnOf(key), style);
  for (const row of new Set([...sheet.rowHeights.keys(), ...base.rowHeights.keys()]))
    if (sheet.rowHeights.get(row) !== base.rowHeights.get(row)) rowAt(row).measures = true;
  for (const row of new Set([...sheet.hiddenRows, ...base.hiddenRows]))
    if (sheet.hiddenRows.has(row) !== base.hiddenRows.has(row)) rowAt(row).measures = true;
  if (rows.size) xml.change('sheetData', (text) => changeRows(text, xml.prefix, rows, sheet));
}

function changeRows(
  xml: string,
  p: string,
  rows: ReadonlyMap<number, RowChange>,
  sheet: HostSheet,
): string {
  const out: Replacement[] = [];
  const left = new Set(rows.keys());
  let row = -1;
  let column = -1;
  let pending: number[] = [];
  const text = xml.endsWith('/>') ? `${xml.slice(0, xml.indexOf('/>'))}></${p}sheetData>` : xml;
  const cell = (at: number) =>
    `<${p}c r="${toA1(row, at)}" s="${rows.get(row)?.styles.get(at) ?? 0}"/>`;
  const flush = (at: number, before: number) => {
    const due = pending.filter((c) => c < before);
    pending = pending.filter((c) => c >= before);
    if (due.length) out.push({ start: at, end: at, text: due.map(cell).join('') });
  };
  const missing = (at: number, before: number) => {
    const due = [...left].filter((r) => r < before).sort((a, b) => a - b);
    for (const number of due) {
      left.delete(number);
      const change = rows.get(number);
      const cells = [...(change?.styles ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([c, s]) => `<${p}c r="${toA1(number, c)}" s="${s}"/>`);
      const open = measured(`<${p}row r="${number + 1}">`, number, sheet);
      out.push({ start: at, end: at, text: `${open}${cells.join('')}</${p}row>` });
    }
  };
  for (const tag of tagsOf(text)) {
    const own = () => text.slice(tag.start, tag.end);
    if (tag.name === 'row' && tag.kind !== 'close') {
      const number = attributeOf(own(), 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      missing(tag.start, row);
      left.delete(row);
      const change = rows.get(row);
      pending = [...(change?.styles.keys() ?? [])].sort((a, b) => a - b);
      if (!change) continue;
      let open = withAttribute(own(), 'spans', null);
      if (change.measures) open = measured(open, row, sheet);
      if (tag.kind === 'empty') {
        open = `${open.replace(/\s*\/>$/, '>')}${pending.map(cell).join('')}</${p}row>`;
        pending = [];
      }
      out.push({ start: tag.start, end: tag.end, text: open });
    } else if (tag.name === 'row') flush(tag.start, Infinity);
    else if (tag.name === 'c' && tag.kind !== 'close') {
      const place = parseA1(attributeOf(own(), 'r') ?? '');
      column = place ? place.left : column + 1;
      flush(tag.start, column);
      const style = rows.get(row)?.styles.get(column);
      if (style === undefined) continue;
      pending = pending.filter((c) => c !== column);
      out.push({ start: tag.start, end: tag.end, text: withAttribute(own(), 's', String(style)) });
    } else if (tag.name === 'sheetData' && tag.kind === 'close') missing(tag.start, Infinity);
  }
  return replaceAt(text, out);
}

/** The tag of a row with its height and whether it is hidden. */
function measured(tag: string, row: number, sheet: HostSheet): string {
  const height = sheet.rowHeights.get(row);
  let out = withAttribute(tag, 'ht', height === undefined ? null : String(height));
  out = withAttribute(out, 'customHeight', height === undefined ? null : '1');
  return withAttribute(out, 'hidden', sheet.hiddenRows.has(row) ? '1' : null);
}

/** Widths in characters of the standard font, seven pixels each, from points. */
function characters(points: number): number {
  return Math.round((points / 0.75 / 7) * 256) / 256;
}

/** Writes the columns anew where one has another width or visibility; their styles stay. */
export function putColumns(xml: Elements, sheet: HostSheet, base: HostSheet): void {
  const same = (a: HostSheet, b: HostSheet) =>
    [...a.columnWidths].every(([c, width]) => b.columnWidths.get(c) === width) &&
    [...a.hiddenColumns].every((c) => b.hiddenColumns.has(c));
  if (same(sheet, base) && same(base, sheet)) return;
  const p = xml.prefix;
  const before = xml.get('cols') ?? '';
  const styles: { min: number; max: number; style: string }[] = [];
  for (const tag of tagsOf(before)) {
    const text = before.slice(tag.start, tag.end);
    const style = tag.name === 'col' ? attributeOf(text, 'style') : undefined;
    if (style !== undefined)
      styles.push({
        min: Number(attributeOf(text, 'min')),
        max: Number(attributeOf(text, 'max')),
        style,
      });
  }
  const last = Math.max(
    -1,
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...styles.map(({ max, min }) => Math.min(max, min + 1000) - 1),
  );
  const lines: string[] = [];
  for (let column = 0; column <= last; column += 1) {
    const width = sheet.columnWidths.get(column);
    const style = styles.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style;
    const isHidden = sheet.hiddenColumns.has(column);
    if (width === undefined && style === undefined && !isHidden) continue;
    lines.push(
      `<${p}col min="${column + 1}" max="${column + 1}" width="${characters(width ?? 48)}"` +
        `${style === undefined ? '' : ` style="${style}"`}${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`,
    );
  }
  // Styles of whole stretches to the sheet's end.
  for (const { min, max, style } of styles)
    if (max > last + 1)
      lines.push(
        `<${p}col min="${Math.max(min, last + 2)}" max="${max}" width="9.140625" style="${style}"/>`,
      );
  xml.set('cols', lines.length ? `<${p}cols>${lines.join('')}</${p}cols>` : '');
}
