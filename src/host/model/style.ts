/** Looks of a cell. Styles are immutable: a change makes a new one, so undo may keep the old. */

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type LineStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  /** `#RRGGBB`; '' is no fill. */
  readonly fill: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
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
