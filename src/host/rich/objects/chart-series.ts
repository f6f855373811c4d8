import { absoluteReference, nameOf, valuesOf } from '../../calc/chart-data';
import { type ChartLabels, type HostSeries, newSeries } from '../../model/chart';
import { toWire } from '../../model/values';
import { type Args, asColor, asFlag, asNumber, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { type ChartThing, editable } from './chart-thing';
import { chartFillObject, chartFontObject, fields, word } from './fields';
import type { RangeThing } from './range-argument';

/** Chart types that this host draws and saves. */
const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
] as const;

/** Further types of Excel's, all of which begin or end with one of these words. */
const OTHERS =
  /^(3D|Line|Area|Pie|XYScatter|Doughnut|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|BarOfPie|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

/** @throws HostError InvalidArgument for what is no chart type, NotImplemented for one not emulated */
export function readChartType(value: unknown): string {
  const type = TYPES.find((one) => one === value);
  if (type) return type;
  if (typeof value === 'string' && OTHERS.test(value))
    throw new HostError('NotImplemented', `charts of type ${value} are not emulated`);
  throw invalidArgument(`${JSON.stringify(value)} is no chart type`);
}

interface LabelThing extends ChartThing {
  readonly labels: ChartLabels;
}

const labelFormatShape: Shape<LabelThing> = {
  type: 'ChartDataLabelFormat',
  links: { Font: (thing) => chartFontObject(thing.labels.font, () => editable(thing)) },
};

const labelsShape: Shape<LabelThing> = {
  type: 'ChartDataLabels',
  scalars: fields(
    ({ labels }: LabelThing) => labels,
    {
      Position: [
        'position',
        word(
          'None',
          'Center',
          'InsideEnd',
          'InsideBase',
          'OutsideEnd',
          'Left',
          'Right',
          'Top',
          'Bottom',
          'BestFit',
        ),
      ],
      ShowValue: ['showValue', asFlag],
      ShowSeriesName: ['showSeriesName', asFlag],
      ShowCategoryName: ['showCategoryName', asFlag],
      ShowLegendKey: ['showLegendKey', asFlag],
      ShowPercentage: ['showPercentage', asFlag],
      Separator: ['separator', asText],
      NumberFormat: ['numberFormat', asText],
    },
    editable,
  ),
  links: { Format: (thing) => hostObject(labelFormatShape, thing) },
};

export function dataLabels(thing: ChartThing, labels: ChartLabels): HostObject {
  return hostObject(labelsShape, { ...thing, labels });
}

interface SeriesThing extends ChartThing {
  readonly series: HostSeries;
}

const lineShape: Shape<SeriesThing> = {
  type: 'ChartLineFormat',
  scalars: fields(
    ({ series }: SeriesThing) => series,
    { Color: ['line', (value) => asColor(value)] },
    editable,
  ),
  methods: {
    Clear: (thing) => {
      editable(thing);
      thing.series.line = 'none';
    },
  },
};

const seriesFormatShape: Shape<SeriesThing> = {
  type: 'ChartSeriesFormat',
  links: {
    Fill: (thing) =>
      chartFillObject((color) => {
        editable(thing);
        thing.series.fill = color;
      }),
    Line: (thing) => hostObject(lineShape, thing),
  },
};

/** The reference to a range that holds one row or one column. */
function vector(args: Args): string {
  const { range } = args.object(0, 'Range').target as RangeThing;
  const { rect } = range;
  if (rect.top !== rect.bottom && rect.left !== rect.right)
    throw invalidArgument('one row or one column is needed');
  return absoluteReference(range.sheet, rect);
}

const seriesShape: Shape<SeriesThing> = {
  type: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ session, chart, series }) =>
        nameOf(session.workbook, series.name, chart.series.indexOf(series)),
      set: (thing, value) => {
        const name = asText(value);
        editable(thing);
        thing.series.name = name;
      },
    },
    ...fields(
      ({ series }: SeriesThing) => series,
      {
        ChartType: ['chartType', readChartType],
        HasDataLabels: ['hasDataLabels', asFlag],
        GapWidth: ['gapWidth', (value) => asNumber(value, 0, 500)],
        Overlap: ['overlap', (value) => asNumber(value, -100, 100)],
        Smooth: ['smooth', asFlag],
      },
      editable,
    ),
  },
  links: {
    DataLabels: (thing) => dataLabels(thing, thing.series.labels),
    Format: (thing) => hostObject(seriesFormatShape, thing),
  },
  methods: {
    Delete: (thing) => {
      editable(thing);
      const { chart, series } = thing;
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: (thing, args) => {
      const values = vector(args);
      editable(thing);
      thing.series.values = values;
    },
    SetXAxisValues: (thing, args) => {
      const categories = vector(args);
      editable(thing);
      thing.series.categories = categories;
    },
    GetDimensionValues: ({ session, series }, args) => {
      const dimension = args.oneOf(0, ['Categories', 'Values', 'XValues', 'YValues'] as const);
      const from = /^(Categories|XValues)$/.test(dimension) ? series.categories : series.values;
      return valuesOf(session.workbook, from).map(toWire);
    },
  },
};

function at(thing: ChartThing, index: number): HostObject {
  const series = thing.chart.series[index];
  if (!series) throw invalidArgument('no series of that number');
  return hostObject(seriesShape, { ...thing, series });
}

const collectionShape: Shape<ChartThing> = {
  type: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (thing) =>
    thing.chart.series.map((series) => hostObject(seriesShape, { ...thing, series })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (thing, args) => at(thing, args.whole(0)),
    Add: (thing, args) => {
      const name = args.optionalText(0) ?? '';
      const { chart } = thing;
      const index = args.optionalWhole(1, chart.series.length);
      if (index < 0 || index > chart.series.length) throw invalidArgument('no such place');
      editable(thing);
      const series = newSeries(chart.type, name);
      chart.series = [...chart.series.slice(0, index), series, ...chart.series.slice(index)];
      return at(thing, index);
    },
  },
};

export function seriesCollection(thing: ChartThing): HostObject {
  return hostObject(collectionShape, thing);
}
