import { escapeXml } from '../../../xlsx/xml-scan';
import type { ChartFont, ChartLabels, HostAxis, HostChart, HostSeries } from '../../model/chart';
import { titleOf } from '../../calc/chart-data';
import type { HostWorkbook } from '../../model/workbook';
import { DECLARATION } from './package-edit';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const value = (name: string, of: string | number | boolean) =>
  `<c:${name} val="${typeof of === 'boolean' ? Number(of) : of}"/>`;
const solid = (color: string) =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

/** Fill and line of a shape; 'none' is none, '' is Excel's choice. */
function shape(fill: string, line = ''): string {
  const paint = (color: string) => (color === 'none' ? '<a:noFill/>' : color && solid(color));
  const stroke = line && `<a:ln>${paint(line)}</a:ln>`;
  return fill || line ? `<c:spPr>${paint(fill)}${stroke}</c:spPr>` : '';
}

function runOf({ bold, italic, size, color, underline, name }: ChartFont, tag: string): string {
  const attributes = `sz="${Math.round(size * 100)}" b="${Number(bold)}" i="${Number(italic)}"${underline === 'Single' ? ' u="sng"' : ''}`;
  return `<a:${tag} ${attributes}>${solid(color)}<a:latin typeface="${escapeXml(name)}"/></a:${tag}>`;
}

function fontOf(font: ChartFont): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runOf(font, 'defRPr')}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

function title(text: string, font: ChartFont, overlay = false): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runOf(font, 'defRPr')}</a:pPr>` +
    `<a:r>${runOf(font, 'rPr')}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `${value('overlay', overlay)}</c:title>`
  );
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

function labelsOf(labels: ChartLabels, isOn: boolean, places: readonly string[]): string {
  const { showValue, showCategoryName, showSeriesName, showLegendKey, showPercentage } = labels;
  const any = showValue || showCategoryName || showSeriesName || showPercentage;
  if (!isOn && !any) return '';
  const place = POSITIONS[labels.position] ?? '';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="${Number(labels.numberFormat === 'General')}"/>` +
    fontOf(labels.font) +
    (places.includes(place) ? value('dLblPos', place) : '') +
    value('showLegendKey', showLegendKey) +
    value('showVal', showValue || !any) +
    value('showCatName', showCategoryName) +
    value('showSerName', showSeriesName) +
    value('showPercent', showPercentage) +
    value('showBubbleSize', false) +
    `<c:separator>${escapeXml(labels.separator)}</c:separator></c:dLbls>`
  );
}

const reference = (kind: 'strRef' | 'numRef', formula: string) =>
  `<c:${kind}><c:f>${escapeXml(formula.slice(1))}</c:f></c:${kind}>`;

interface Kind {
  /** Element of the chart group. */
  readonly element: string;
  readonly head: string;
  readonly tail: string;
  readonly axes: 'category' | 'scatter' | 'none';
  /** Places of labels that this kind knows. */
  readonly places: readonly string[];
}

function kindOf({ type, series }: HostChart): Kind {
  const grouping = type.endsWith('100')
    ? 'percentStacked'
    : type.includes('Stacked')
      ? 'stacked'
      : 'clustered';
  const bar = /^(Column|Bar)/.exec(type)?.[1];
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (bar) {
    const [first] = series;
    return {
      element: 'barChart',
      head:
        value('barDir', bar === 'Bar' ? 'bar' : 'col') +
        value('grouping', grouping) +
        value('varyColors', false),
      tail:
        value('gapWidth', first?.gapWidth ?? 219) +
        value('overlap', grouping === 'clustered' ? (first?.overlap ?? 0) : 100) +
        axes,
      axes: 'category',
      places:
        grouping === 'clustered'
          ? ['ctr', 'inEnd', 'inBase', 'outEnd']
          : ['ctr', 'inEnd', 'inBase'],
    };
  }
  const around = ['ctr', 'l', 'r', 't', 'b'];
  const standard = value('grouping', grouping === 'clustered' ? 'standard' : grouping);
  if (type.startsWith('Line'))
    return {
      element: 'lineChart',
      head: standard + value('varyColors', false),
      tail: value('marker', true) + axes,
      axes: 'category',
      places: around,
    };
  if (type.startsWith('Area'))
    return {
      element: 'areaChart',
      head: standard + value('varyColors', false),
      tail: axes,
      axes: 'category',
      places: [],
    };
  if (type === 'XYScatter')
    return {
      element: 'scatterChart',
      head: value('scatterStyle', 'lineMarker') + value('varyColors', false),
      tail: axes,
      axes: 'scatter',
      places: around,
    };
  const isPie = type === 'Pie';
  return {
    element: isPie ? 'pieChart' : 'doughnutChart',
    head: value('varyColors', true),
    tail: value('firstSliceAng', 0) + (isPie ? '' : value('holeSize', 75)),
    axes: 'none',
    places: isPie ? ['bestFit', 'ctr', 'inEnd', 'outEnd'] : [],
  };
}

function seriesOf(chart: HostChart, series: HostSeries, index: number, kind: Kind): string {
  const name = series.name.startsWith('=')
    ? `<c:tx>${reference('strRef', series.name)}</c:tx>`
    : series.name && `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  const paint = isLine
    ? shape('', kind.axes === 'scatter' ? 'none' : series.line || series.fill)
    : shape(series.fill, series.line);
  const marker =
    kind.element === 'lineChart'
      ? `<c:marker>${value('symbol', chart.type === 'LineMarkers' ? 'circle' : 'none')}</c:marker>`
      : '';
  const labels = labelsOf(
    series.hasDataLabels ? series.labels : chart.labels,
    series.hasDataLabels,
    kind.places,
  );
  const [x, y] = kind.axes === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const categories =
    series.categories &&
    `<c:${x}>${reference(kind.axes === 'scatter' ? 'numRef' : 'strRef', series.categories)}</c:${x}>`;
  const values =
    series.values.startsWith('=') && !series.values.includes('#REF!')
      ? `<c:${y}>${reference('numRef', series.values)}</c:${y}>`
      : '';
  const smooth = isLine ? value('smooth', series.smooth) : '';
  const invert = kind.element === 'barChart' ? value('invertIfNegative', false) : '';
  return `<c:ser>${value('idx', index)}${value('order', index)}${name}${paint}${invert}${marker}${labels}${categories}${values}${smooth}</c:ser>`;
}

function axisOf(axis: HostAxis, element: string, id: number, cross: number, place: string): string {
  const bound = (name: string, at: number | '') => (at === '' ? '' : value(name, at));
  const lines = (name: string, on: boolean) =>
    on ? `<c:${name}><c:spPr><a:ln w="9525">${solid('#D9D9D9')}</a:ln></c:spPr></c:${name}>` : '';
  return (
    `<c:${element}>${value('axId', id)}<c:scaling>${value('orientation', 'minMax')}${bound('max', axis.maximum)}${bound('min', axis.minimum)}</c:scaling>` +
    `${value('delete', !axis.visible)}${value('axPos', place)}${lines('majorGridlines', axis.majorGridlines)}${lines('minorGridlines', axis.minorGridlines)}` +
    (axis.titleVisible ? title(axis.titleText || 'Axis Title', axis.titleFont) : '') +
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="${Number(axis.numberFormat === 'General')}"/>` +
    `${value('majorTickMark', 'none')}${value('minorTickMark', 'none')}${value('tickLblPos', 'nextTo')}${fontOf(axis.font)}` +
    `${value('crossAx', cross)}${value('crosses', 'autoZero')}` +
    (element === 'catAx'
      ? value('auto', true) +
        value('lblAlgn', 'ctr') +
        value('lblOffset', 100) +
        value('noMultiLvlLbl', false)
      : '') +
    (element === 'valAx'
      ? value('crossBetween', 'between') + bound('majorUnit', axis.majorUnit)
      : '') +
    `</c:${element}>`
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

/** The chart part (ECMA-376 part 1, 21.2). */
export function chartXml(workbook: HostWorkbook, chart: HostChart): string {
  const kind = kindOf(chart);
  const isAcross = chart.type.startsWith('Bar');
  const [first, second] =
    kind.axes === 'scatter' ? (['valAx', 'valAx'] as const) : (['catAx', 'valAx'] as const);
  const axes =
    kind.axes === 'none'
      ? ''
      : axisOf(chart.category, first, 111111111, 222222222, isAcross ? 'l' : 'b') +
        axisOf(chart.value, second, 222222222, 111111111, isAcross ? 'b' : 'l');
  const series = chart.series.map((one, i) => seriesOf(chart, one, i, kind)).join('');
  const { legend } = chart;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `${value('roundedCorners', false)}<c:chart>` +
    (chart.title.visible
      ? title(titleOf(workbook, chart), chart.title.font, chart.title.overlay)
      : '') +
    `${value('autoTitleDeleted', !chart.title.visible)}<c:plotArea><c:layout/>` +
    `<c:${kind.element}>${kind.head}${series}${kind.tail}</c:${kind.element}>${axes}</c:plotArea>` +
    (legend.visible
      ? `<c:legend>${value('legendPos', LEGENDS[legend.position] ?? 'r')}${value('overlay', legend.overlay)}${fontOf(legend.font)}</c:legend>`
      : '') +
    `${value('plotVisOnly', chart.plotVisibleOnly)}${value('dispBlanksAs', BLANKS[chart.displayBlanksAs])}</c:chart>` +
    `${shape(chart.fill || '#FFFFFF', '#D9D9D9')}${fontOf(chart.font)}</c:chartSpace>`
  );
}
