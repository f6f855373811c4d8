import { displayColor, displayText } from '../model/format';
import type { CellLook } from '../calc/conditional';
import type { HostLocale } from '../model/input';
import { type Border, DEFAULT_STYLE, type LineStyle } from '../model/style';
import { CellError } from '../model/values';
import type { CellData } from '../model/worksheet';

const POINTS_TO_PIXELS = 96 / 72;

export function pixels(points: number): number {
  return Math.round(points * POINTS_TO_PIXELS);
}

const LINES: Readonly<Record<LineStyle, string>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};

/** CSS of a line; null where the cell has none and the grid line shows. */
export function lineCss(border: Border | undefined): string | null {
  if (!border || border.style === 'None') return null;
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight];
  return `${border.style === 'Double' ? 3 : width}px ${LINES[border.style]} ${border.color}`;
}

function alignment(data: CellData): string {
  const { horizontal } = data.style;
  if (horizontal === 'Left' || horizontal === 'Right' || horizontal === 'Center') {
    return horizontal.toLowerCase();
  }
  if (horizontal === 'CenterAcrossSelection') return 'center';
  if (horizontal === 'Justify' || horizontal === 'Distributed') return 'justify';
  if (typeof data.value === 'number') return 'right';
  return typeof data.value === 'boolean' || data.value instanceof CellError ? 'center' : 'left';
}

/** Lays conditional formats over a cell's own looks. */
export function paintConditional(td: HTMLTableCellElement, { look, bar }: CellLook): void {
  const css = td.style;
  if (look.fill) css.backgroundColor = look.fill;
  if (look.color) css.color = look.color;
  if (look.bold !== undefined && look.bold !== null) css.fontWeight = look.bold ? '700' : '400';
  if (look.italic !== undefined && look.italic !== null)
    css.fontStyle = look.italic ? 'italic' : '';
  if (look.strikethrough) css.textDecoration = 'line-through';
  else if (look.underline && look.underline !== 'None') css.textDecoration = 'underline';
  if (!bar) return;
  const end = `${Math.round(bar.share * 100)}%`;
  css.backgroundImage = `linear-gradient(to right, ${bar.color}99 ${end}, transparent ${end})`;
}

/** Puts a cell's text and looks into its table cell. Text is always set as text, never as markup. */
export function paintCell(
  td: HTMLTableCellElement,
  data: CellData,
  locale: HostLocale,
  keptHint: string,
): void {
  const { style, value } = data;
  const text = displayText(value, style.numberFormat, locale);
  td.textContent = text;
  const css = td.style;
  const align = alignment(data);
  if (align !== 'left') css.textAlign = align;
  if (style.indent) css.paddingInlineStart = `${4 + style.indent * 9}px`;
  if (style.bold) css.fontWeight = '700';
  if (style.italic) css.fontStyle = 'italic';
  const lines = [
    style.underline === 'None' ? '' : 'underline',
    style.strikethrough ? 'line-through' : '',
  ];
  const decoration = lines.filter(Boolean).join(' ');
  if (decoration) css.textDecoration = decoration;
  if (style.fontSize !== DEFAULT_STYLE.fontSize) css.fontSize = `${style.fontSize}pt`;
  const color = displayColor(value, style.numberFormat) ?? style.fontColor;
  if (color !== DEFAULT_STYLE.fontColor) css.color = color;
  if (style.fill) css.backgroundColor = style.fill;
  if (style.vertical !== 'Bottom')
    css.verticalAlign = style.vertical === 'Center' ? 'middle' : 'top';
  if (style.wrap) td.classList.add('wrap');
  if (data.link) td.classList.add('link');
  if (data.kept) {
    td.classList.add('kept');
    td.title = keptHint;
  }
  if (value instanceof CellError) {
    td.classList.add('error');
    td.title = value.message ?? value.code;
  }
  // A number that does not fit is shown as a row of signs, never cut into another number.
  if (typeof value === 'number') td.classList.add('number');
}
