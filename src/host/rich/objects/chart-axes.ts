import type { HostAxis } from '../../model/chart';
import { asFlag, asText } from '../args';
import { HostError } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { type ChartThing, editable } from './chart-thing';
import { chartFontObject, fields, numberOrAuto } from './fields';

interface Thing extends ChartThing {
  readonly axis: HostAxis;
}

const titleShape: Shape<Thing> = {
  type: 'ChartAxisTitle',
  scalars: {
    Text: {
      get: ({ axis }) => axis.titleText,
      set: (thing, value) => {
        const text = asText(value);
        editable(thing);
        thing.axis.titleText = text;
        thing.axis.titleVisible = true;
      },
    },
    ...fields(({ axis }: Thing) => axis, { Visible: ['titleVisible', asFlag] }, editable),
  },
  links: { Format: (thing) => hostObject(titleFormatShape, thing) },
};

const titleFormatShape: Shape<Thing> = {
  type: 'ChartAxisTitleFormat',
  links: { Font: (thing) => chartFontObject(thing.axis.titleFont, () => editable(thing)) },
};

const formatShape: Shape<Thing> = {
  type: 'ChartAxisFormat',
  links: { Font: (thing) => chartFontObject(thing.axis.font, () => editable(thing)) },
};

function gridlines(key: 'majorGridlines' | 'minorGridlines'): Shape<Thing> {
  return {
    type: 'ChartGridlines',
    scalars: fields(({ axis }: Thing) => axis, { Visible: [key, asFlag] }, editable),
  };
}
const majorShape = gridlines('majorGridlines');
const minorShape = gridlines('minorGridlines');

const axisShape: Shape<Thing> = {
  type: 'ChartAxis',
  scalars: {
    Type: { get: ({ axis }) => axis.type },
    ...fields(
      ({ axis }: Thing) => axis,
      {
        Minimum: ['minimum', numberOrAuto],
        Maximum: ['maximum', numberOrAuto],
        MajorUnit: ['majorUnit', numberOrAuto],
        NumberFormat: ['numberFormat', asText],
        Visible: ['visible', asFlag],
      },
      editable,
    ),
  },
  links: {
    Title: (thing) => hostObject(titleShape, thing),
    Format: (thing) => hostObject(formatShape, thing),
    MajorGridlines: (thing) => hostObject(majorShape, thing),
    MinorGridlines: (thing) => hostObject(minorShape, thing),
  },
};

/** Pies have no axes. */
function axis(thing: ChartThing, which: 'category' | 'value'): HostObject {
  if (/Pie|Doughnut/.test(thing.chart.type)) throw new HostError('InvalidOperation', 'no axes');
  return hostObject(axisShape, { ...thing, axis: thing.chart[which] });
}

const axesShape: Shape<ChartThing> = {
  type: 'ChartAxes',
  links: {
    CategoryAxis: (thing) => axis(thing, 'category'),
    ValueAxis: (thing) => axis(thing, 'value'),
  },
  methods: {
    GetItem: (thing, args) => {
      const type = args.oneOf(0, ['Category', 'Value'] as const);
      args.oneOf(1, ['Primary'] as const, 'Primary');
      return axis(thing, type === 'Category' ? 'category' : 'value');
    },
  },
};

export function axes(thing: ChartThing): HostObject {
  return hostObject(axesShape, thing);
}
