import { CHART_SIZE, type HostChart, newChart } from '../../model/chart';
import { placeAt, pointsAt } from '../../model/measures';
import type { HostSheet } from '../../model/worksheet';
import { putSeries, titleOf } from '../../calc/chart-data';
import { type Args, asFlag, asNumber, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Scalar, type Shape } from '../object';
import { RangeTarget } from '../reference';
import type { Session } from '../session';
import { axes } from './chart-axes';
import { type ChartScope as Scope, type ChartThing, editable } from './chart-thing';
import { dataLabels, readChartType, seriesCollection } from './chart-series';
import { chartFillObject, chartFontObject, fields, word } from './fields';
import { rangeArgument, type RangeThing } from './range-argument';

type Side = 'top' | 'left' | 'width' | 'height';

/** Points of one edge or measure of the chart. */
function measure({ sheet, chart }: ChartThing, side: Side): number {
  const { top, left, bottom, right } = chart.box;
  if (side === 'top') return pointsAt(sheet, 'row', top);
  if (side === 'left') return pointsAt(sheet, 'column', left);
  if (side === 'height') return pointsAt(sheet, 'row', bottom) - pointsAt(sheet, 'row', top);
  return pointsAt(sheet, 'column', right) - pointsAt(sheet, 'column', left);
}

function place(
  thing: Pick<ChartThing, 'sheet' | 'chart'>,
  top: number,
  left: number,
  width: number,
  height: number,
): void {
  const { sheet, chart } = thing;
  chart.box = {
    top: placeAt(sheet, 'row', top),
    left: placeAt(sheet, 'column', left),
    bottom: placeAt(sheet, 'row', top + height),
    right: placeAt(sheet, 'column', left + width),
  };
}

function side(name: Side): Scalar<ChartThing> {
  return {
    get: (thing) => measure(thing, name),
    set: (thing, value) => {
      const wanted = asNumber(value, 0);
      editable(thing);
      const at = {
        top: measure(thing, 'top'),
        left: measure(thing, 'left'),
        width: measure(thing, 'width'),
        height: measure(thing, 'height'),
        [name]: wanted,
      };
      place(thing, at.top, at.left, at.width, at.height);
    },
  };
}

const titleShape: Shape<ChartThing> = {
  type: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ session, chart }) => titleOf(session.workbook, chart),
      set: (thing, value) => {
        const text = asText(value);
        editable(thing);
        thing.chart.title.text = text;
        thing.chart.title.visible = true;
      },
    },
    ...fields(
      ({ chart }: ChartThing) => chart.title,
      {
        Visible: ['visible', asFlag],
        Overlay: ['overlay', asFlag],
        Position: ['position', word('Automatic', 'Top', 'Bottom', 'Left', 'Right')],
      },
      editable,
    ),
  },
  links: {
    Format: (thing) =>
      hostObject(textFormatShape, {
        thing,
        font: thing.chart.title.font,
        type: 'ChartTitleFormat',
      }),
  },
};

const legendShape: Shape<ChartThing> = {
  type: 'ChartLegend',
  scalars: fields(
    ({ chart }: ChartThing) => chart.legend,
    {
      Visible: ['visible', asFlag],
      Overlay: ['overlay', asFlag],
      Position: ['position', word('Top', 'Bottom', 'Left', 'Right', 'Corner')],
    },
    editable,
  ),
  links: {
    Format: (thing) =>
      hostObject(textFormatShape, {
        thing,
        font: thing.chart.legend.font,
        type: 'ChartLegendFormat',
      }),
  },
};

interface TextFormat {
  readonly thing: ChartThing;
  readonly font: HostChart['font'];
  readonly type: string;
}

const textFormatShape: Shape<TextFormat> = {
  type: 'ChartTitleFormat',
  links: { Font: ({ thing, font }) => chartFontObject(font, () => editable(thing)) },
};

const areaFormatShape: Shape<ChartThing> = {
  type: 'ChartAreaFormat',
  links: {
    Font: (thing) => chartFontObject(thing.chart.font, () => editable(thing)),
    Fill: (thing) =>
      chartFillObject((color) => {
        editable(thing);
        thing.chart.fill = color;
      }),
  },
};

/** Range argument on whichever sheet it lies; charts may show another sheet's cells. */
function source(thing: Scope, value: unknown): RangeTarget {
  const near = new RangeTarget(thing.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  return rangeArgument(thing.session, near, value);
}

const BY = ['Auto', 'Columns', 'Rows'] as const;

const chartShape: Shape<ChartThing> = {
  type: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    ...fields(
      ({ chart }: ChartThing) => chart,
      {
        Name: ['name', asText],
        PlotBy: ['plotBy', word('Rows', 'Columns')],
        PlotVisibleOnly: ['plotVisibleOnly', asFlag],
        DisplayBlanksAs: ['displayBlanksAs', word('NotPlotted', 'Zero', 'Interplotted')],
      },
      editable,
    ),
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (thing, value) => {
        const type = readChartType(value);
        editable(thing);
        thing.chart.type = type;
        for (const series of thing.chart.series) series.chartType = type;
      },
    },
    Top: side('top'),
    Left: side('left'),
    Width: side('width'),
    Height: side('height'),
  },
  links: {
    Axes: axes,
    DataLabels: (thing) => dataLabels(thing, thing.chart.labels),
    Format: (thing) => hostObject(areaFormatShape, thing),
    Legend: (thing) => hostObject(legendShape, thing),
    Series: seriesCollection,
    Title: (thing) => hostObject(titleShape, thing),
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
  },
  methods: {
    Activate: ({ session, sheet }) => {
      session.workbook.activate(sheet);
    },
    Delete: (thing) => {
      editable(thing);
      const { sheet, chart } = thing;
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetData: (thing, args) => {
      const data = args.object(0, 'Range').target as RangeThing;
      const by = args.oneOf(1, BY, 'Auto');
      editable(thing);
      putSeries(thing.chart, data.range.sheet, data.range.rect, by);
    },
    SetPosition: (thing, args) => {
      const first = source(thing, args.raw(0));
      const last = args.has(1) ? source(thing, args.raw(1)) : null;
      if (first.sheet !== thing.sheet || (last && last.sheet !== thing.sheet))
        throw invalidArgument('cells of another sheet');
      editable(thing);
      const { top, left } = first.rect;
      if (last) {
        const { bottom, right } = last.rect;
        if (bottom < top || right < left) throw invalidArgument('the end lies before the start');
        thing.chart.box = { top, left, bottom: bottom + 1, right: right + 1 };
      } else {
        const [width, height] = [measure(thing, 'width'), measure(thing, 'height')];
        const { sheet } = thing;
        place(thing, pointsAt(sheet, 'row', top), pointsAt(sheet, 'column', left), width, height);
      }
    },
  },
};

function chartObject(scope: Scope, chart: HostChart): HostObject {
  return hostObject(chartShape, { ...scope, chart });
}

function named(scope: Scope, args: Args): HostObject | null {
  const key = args.text(0);
  const { charts } = scope.sheet;
  const chart = charts.find(({ name }) => name === key) ?? charts.find(({ id }) => id === key);
  return chart ? chartObject(scope, chart) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const chartsShape: Shape<Scope> = {
  type: 'ChartCollection',
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (scope) => scope.sheet.charts.map((chart) => chartObject(scope, chart)),
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (scope, args) => required(named(scope, args)),
    GetItemOrNullObject: named,
    Indexer: (scope, args) => required(named(scope, args)),
    GetItemAt: (scope, args) => {
      const chart = scope.sheet.charts[args.whole(0)];
      if (!chart) throw invalidArgument('no chart of that number');
      return chartObject(scope, chart);
    },
    Add: (scope, args) => {
      const type = readChartType(args.raw(0));
      const data = args.object(1, 'Range').target as RangeThing;
      const by = args.oneOf(2, BY, 'Auto');
      editable(scope);
      const { session, sheet } = scope;
      let number = sheet.charts.length + 1;
      while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
      const chart = newChart(session.workbook.newId(), `Chart ${number}`, type);
      putSeries(chart, data.range.sheet, data.range.rect, by);
      place({ sheet, chart }, 0, 0, CHART_SIZE.width, CHART_SIZE.height);
      sheet.charts = [...sheet.charts, chart];
      return chartObject(scope, chart);
    },
  },
};

export function charts(session: Session, sheet: HostSheet): HostObject {
  return hostObject(chartsShape, { session, sheet });
}
