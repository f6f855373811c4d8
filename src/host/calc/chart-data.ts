import { parseA1, quoteSheet, type Rect, toA1 } from '../../sheet/address';
import { type HostChart, newSeries } from '../model/chart';
import { type CellValue, toWire } from '../model/values';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';

/** `='Sheet 1'!$B$2:$B$9` */
export function absoluteReference(sheet: HostSheet, rect: Rect): string {
  const corner = (row: number, column: number) =>
    toA1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = corner(rect.top, rect.left);
  const last = corner(rect.bottom, rect.right);
  return `=${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The sheet and cells that such a reference names; null for anything else, `#REF!` too. */
export function cellsOf(
  workbook: HostWorkbook,
  reference: string,
): { sheet: HostSheet; rect: Rect } | null {
  const cut = reference.lastIndexOf('!');
  if (!reference.startsWith('=') || cut < 0) return null;
  const written = reference.slice(1, cut);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = workbook.sheetByName(name);
  const rect = parseA1(reference.slice(cut + 1).replaceAll('$', ''));
  return sheet && rect ? { sheet, rect } : null;
}

/** Values behind a reference, row by row. */
export function valuesOf(workbook: HostWorkbook, reference: string): CellValue[] {
  const found = cellsOf(workbook, reference);
  if (!found) return [];
  const { sheet, rect } = found;
  const out: CellValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1)
      out.push(sheet.cell(row, column)?.value ?? null);
  }
  return out;
}

/** A series' name as the legend shows it. */
export function nameOf(workbook: HostWorkbook, name: string, index: number): string {
  const text = name.startsWith('=')
    ? valuesOf(workbook, name)
        .filter((value) => value !== null)
        .map(toWire)
        .join(' ')
    : name;
  return text || `Series${index + 1}`;
}

/** The title that shows: the own one, or the name of the only series. */
export function titleOf(workbook: HostWorkbook, chart: HostChart): string {
  if (chart.title.text !== null) return chart.title.text;
  const [only, second] = chart.series;
  return only && !second ? nameOf(workbook, only.name, 0) : 'Chart Title';
}

/**
 * Cuts source data into series as Excel does: a first row or column without numbers names the series
 * or the categories; without `by`, the longer side runs along the categories.
 */
export function putSeries(
  chart: HostChart,
  sheet: HostSheet,
  rect: Rect,
  by: 'Auto' | 'Rows' | 'Columns',
): void {
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  const isNumber = (row: number, column: number) =>
    typeof sheet.cell(row, column)?.value === 'number';
  const some = (area: Rect) => {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (isNumber(row, column)) return true;
    return false;
  };
  const inner = { ...rect, top: rect.top + 1, left: rect.left + 1 };
  const hasHeader =
    height > 1 && !some({ ...rect, bottom: rect.top, left: width > 1 ? inner.left : rect.left });
  const hasNames =
    width > 1 && !some({ ...rect, right: rect.left, top: height > 1 ? inner.top : rect.top });
  const body = {
    ...rect,
    top: hasHeader ? inner.top : rect.top,
    left: hasNames ? inner.left : rect.left,
  };
  const byRows =
    by === 'Rows' || (by === 'Auto' && body.right - body.left > body.bottom - body.top);
  chart.plotBy = byRows ? 'Rows' : 'Columns';
  chart.series = [];
  const last = byRows ? body.bottom : body.right;
  for (let i = byRows ? body.top : body.left; i <= last; i += 1) {
    const series = newSeries(chart.type);
    const line = (area: Rect) =>
      absoluteReference(
        sheet,
        byRows ? { ...area, top: i, bottom: i } : { ...area, left: i, right: i },
      );
    const across = (area: Rect) => absoluteReference(sheet, area);
    series.values = line(body);
    if (byRows) {
      if (hasNames) series.name = line({ ...body, left: rect.left, right: rect.left });
      if (hasHeader) series.categories = across({ ...body, top: rect.top, bottom: rect.top });
    } else {
      if (hasHeader) series.name = line({ ...body, top: rect.top, bottom: rect.top });
      if (hasNames) series.categories = across({ ...body, left: rect.left, right: rect.left });
    }
    chart.series.push(series);
  }
  chart.legend.visible = chart.series.length > 1 || /Pie|Doughnut/.test(chart.type);
}
