import type { Rect } from '../../sheet/address';

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  name: string;
  /** Points. */
  size: number;
  /** `#RRGGBB` */
  color: string;
  underline: 'None' | 'Single';
}

export interface ChartLabels {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  separator: string;
  numberFormat: string;
  font: ChartFont;
}

export interface HostSeries {
  /** Text, or `=Sheet1!$B$1`. */
  name: string;
  /** `=Sheet1!$B$2:$B$9` */
  values: string;
  /** Like `values`; '' where categories are numbered. */
  categories: string;
  chartType: string;
  hasDataLabels: boolean;
  gapWidth: number;
  overlap: number;
  smooth: boolean;
  /** `#RRGGBB`; '' is Excel's choice. */
  fill: string;
  line: string;
  readonly labels: ChartLabels;
}

export interface HostAxis {
  readonly type: 'Category' | 'Value';
  visible: boolean;
  titleText: string;
  titleVisible: boolean;
  /** '' is Excel's choice. */
  minimum: number | '';
  maximum: number | '';
  majorUnit: number | '';
  numberFormat: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  readonly font: ChartFont;
  readonly titleFont: ChartFont;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  /** Edges counted in rows and columns, fractions included: 2.5 is the middle of the third. */
  box: { top: number; left: number; bottom: number; right: number };
  plotBy: 'Rows' | 'Columns';
  plotVisibleOnly: boolean;
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  readonly title: {
    /** null: Excel's own, the name of the only series. */
    text: string | null;
    visible: boolean;
    overlay: boolean;
    position: string;
    readonly font: ChartFont;
  };
  readonly legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    readonly font: ChartFont;
  };
  readonly labels: ChartLabels;
  readonly category: HostAxis;
  readonly value: HostAxis;
  series: HostSeries[];
  /** Colour of the chart area; '' is Excel's choice. */
  fill: string;
  readonly font: ChartFont;
}

/** Excel gives a new chart 360 × 216 points. */
export const CHART_SIZE = { width: 360, height: 216 } as const;

export function chartFont(size = 10): ChartFont {
  return {
    bold: false,
    italic: false,
    name: 'Calibri',
    size,
    color: '#595959',
    underline: 'None',
  };
}

export function chartLabels(): ChartLabels {
  return {
    position: 'OutsideEnd',
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    separator: ', ',
    numberFormat: 'General',
    font: chartFont(9),
  };
}

function axis(type: HostAxis['type']): HostAxis {
  return {
    type,
    visible: true,
    titleText: '',
    titleVisible: false,
    minimum: '',
    maximum: '',
    majorUnit: '',
    numberFormat: 'General',
    majorGridlines: type === 'Value',
    minorGridlines: false,
    font: chartFont(9),
    titleFont: chartFont(),
  };
}

export function newSeries(chartType: string, name = ''): HostSeries {
  return {
    name,
    values: '',
    categories: '',
    chartType,
    hasDataLabels: false,
    gapWidth: 219,
    overlap: 0,
    smooth: false,
    fill: '',
    line: '',
    labels: chartLabels(),
  };
}

export function newChart(id: string, name: string, type: string): HostChart {
  return {
    id,
    name,
    type,
    box: { top: 0, left: 0, bottom: 0, right: 0 },
    plotBy: 'Columns',
    plotVisibleOnly: true,
    displayBlanksAs: 'NotPlotted',
    title: { text: null, visible: true, overlay: false, position: 'Top', font: chartFont(14) },
    legend: { visible: true, position: 'Bottom', overlay: false, font: chartFont(9) },
    labels: chartLabels(),
    category: axis('Category'),
    value: axis('Value'),
    series: [],
    fill: '',
    font: chartFont(),
  };
}

/** Chart moved along with the cells that it stands on; null where they are all gone. */
export function movedBox(
  box: HostChart['box'],
  move: (rect: Rect) => Rect | null,
): HostChart['box'] | null {
  const cells = {
    top: Math.floor(box.top),
    left: Math.floor(box.left),
    bottom: Math.max(Math.ceil(box.bottom) - 1, Math.floor(box.top)),
    right: Math.max(Math.ceil(box.right) - 1, Math.floor(box.left)),
  };
  const to = move(cells);
  return (
    to && {
      top: box.top + to.top - cells.top,
      left: box.left + to.left - cells.left,
      bottom: box.bottom + to.bottom - cells.bottom,
      right: box.right + to.right - cells.right,
    }
  );
}
