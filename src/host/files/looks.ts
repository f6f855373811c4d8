import type { BorderSide, Color } from 'hucre';
import { readXlsx, type Sheet as FileSheet } from 'hucre/xlsx';
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type Edge,
  type LineStyle,
  type LineWeight,
} from '../model/style';
import type { HostWorkbook } from '../model/workbook';
import { type HostSheet, keyOf } from '../model/worksheet';

/** A sheet with a larger bounding box is shown without looks: reading them costs memory for each cell. */
const LARGEST_BOX = 2_000_000;
/** Width of one character of the standard font, and the cell's margins, in points. */
const CHARACTER = 5.25;
const MARGIN = 3.75;

/**
 * Reads fills, borders, fonts, widths and frozen panes from the file into a workbook whose values
 * have been read already.
 * @returns false where they could not be read; the values stand all the same.
 */
export async function readLooks(bytes: Uint8Array, workbook: HostWorkbook): Promise<boolean> {
  const isSmall = workbook.sheets.every((sheet) => {
    const used = sheet.usedRect(false);
    return !used || used.bottom * used.right < LARGEST_BOX;
  });
  if (!isSmall) return false;
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    for (const sheet of file.sheets) {
      const target = workbook.sheetByName(sheet.name);
      if (target) applyLooks(sheet, target);
    }
    return true;
  } catch {
    // Looks are a convenience; the library is stricter about some files than reading values is.
    return false;
  }
}

function applyLooks(from: FileSheet, to: HostSheet): void {
  from.columns?.forEach((column, index) => {
    if (column.width !== undefined) to.columnWidths.set(index, column.width * CHARACTER + MARGIN);
  });
  for (const [row, { height }] of from.rowDefs ?? []) {
    if (height !== undefined) to.rowHeights.set(row, height);
  }
  to.frozen = { rows: from.freezePane?.rows ?? 0, columns: from.freezePane?.columns ?? 0 };
  if (from.view?.showGridLines === false) to.showGridlines = false;
  if (from.hidden) to.visibility = 'Hidden';
  if (from.veryHidden) to.visibility = 'VeryHidden';
  for (const [place, cell] of from.cells ?? []) {
    if (!cell.style) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const key = keyOf(row, column);
    const before = to.cells.get(key);
    const style = styleOf(cell.style, before?.style ?? DEFAULT_STYLE);
    to.put(key, before ? { ...before, style } : { value: null, style });
  }
}

type FileStyle = NonNullable<
  NonNullable<ReturnType<NonNullable<FileSheet['cells']>['get']>>['style']
>;

function styleOf(
  { font, fill, border, alignment, numFmt, protection }: FileStyle,
  base: CellStyle,
): CellStyle {
  const pattern =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : null;
  const horizontal = alignment?.horizontal;
  return {
    ...base,
    numberFormat: numFmt ?? base.numberFormat,
    fontSize: font?.size ?? base.fontSize,
    fontColor: colorOf(font?.color) ?? base.fontColor,
    bold: font?.bold ?? base.bold,
    italic: font?.italic ?? false,
    strikethrough: font?.strikethrough ?? false,
    underline: font?.underline ? 'Single' : 'None',
    fill: pattern ?? '',
    horizontal:
      horizontal === 'left'
        ? 'Left'
        : horizontal === 'center'
          ? 'Center'
          : horizontal === 'right'
            ? 'Right'
            : horizontal === 'centerContinuous'
              ? 'CenterAcrossSelection'
              : horizontal === 'justify'
                ? 'Justify'
                : 'General',
    vertical:
      alignment?.vertical === 'top'
        ? 'Top'
        : alignment?.vertical === 'center'
          ? 'Center'
          : 'Bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    locked: protection?.locked ?? true,
    borders: bordersOf(border),
  };
}

function bordersOf(border: FileStyle['border']): CellStyle['borders'] {
  const out: Partial<Record<Edge, Border>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const side = border?.[edge];
    if (side) out[edge] = lineOf(side);
  }
  return out;
}

function lineOf({ style, color }: BorderSide): Border {
  const line: LineStyle =
    style === 'double'
      ? 'Double'
      : /dot/i.test(style)
        ? 'Dot'
        : /dash/i.test(style)
          ? 'Dash'
          : 'Continuous';
  const weight: LineWeight =
    style === 'thick'
      ? 'Thick'
      : /medium/i.test(style)
        ? 'Medium'
        : style === 'hair'
          ? 'Hairline'
          : 'Thin';
  return { style: line, weight, color: colorOf(color) ?? '#000000' };
}

/** Office's standard theme, in the order in which styles number its colours. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

function colorOf(color: Color | undefined): string | null {
  if (!color) return null;
  const base = color.rgb?.slice(-6) ?? (color.theme === undefined ? undefined : THEME[color.theme]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  const tint = color.tint ?? 0;
  const parts = [0, 2, 4].map((i) => {
    const part = parseInt(base.slice(i, i + 2), 16);
    const shade = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(shade).toString(16).padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}
