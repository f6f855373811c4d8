import type { Border as FileBorder, Edge, Looks } from '../../xlsx/looks';

/** Looks of a cell. Styles are immutable: a change makes a new one, so undo may keep the old. */

export type { Edge };
export type HorizontalAlignment = Looks['horizontal'];
export type VerticalAlignment = Looks['vertical'];
/** A file leaves out a line that is not there; Excel's interface calls it None. */
export type LineStyle = FileBorder['style'] | 'None';
export type LineWeight = FileBorder['weight'];

export interface Border extends Omit<FileBorder, 'style'> {
  readonly style: LineStyle;
}

export interface CellStyle extends Omit<Looks, 'borders'> {
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
});

export function withStyle(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  return { ...style, ...change };
}

export function withBorder(style: CellStyle, edge: Edge, border: Border | null): CellStyle {
  const { [edge]: _before, ...others } = style.borders;
  const borders = border && border.style !== 'None' ? { ...others, [edge]: border } : others;
  return { ...style, borders };
}
