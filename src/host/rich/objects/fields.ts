import { asColor, asFlag, asNumber, asText, oneOf } from '../args';
import { hostObject, type Scalar, type Shape } from '../object';
import type { ChartFont } from '../../model/chart';

type Field<B> = { [K in keyof B]: readonly [K, (value: unknown) => B[K]] }[keyof B];

/**
 * Members that read and write the fields of a plain object: wire name → field and the reader that
 * refuses what Excel refuses. `before` runs ahead of every change.
 */
export function fields<T, B extends object>(
  bag: (thing: T) => B,
  members: Readonly<Record<string, Field<B>>>,
  before: (thing: T) => void = () => undefined,
): Record<string, Scalar<T>> {
  return Object.fromEntries(
    Object.entries(members).map(([wire, [key, read]]): [string, Scalar<T>] => [
      wire,
      {
        get: (thing) => bag(thing)[key],
        set: (thing, value) => {
          const wanted = read(value);
          before(thing);
          bag(thing)[key] = wanted;
        },
      },
    ]),
  );
}

/** Reader of one word out of a list. */
export function word<const W extends string>(...allowed: readonly W[]): (value: unknown) => W {
  return (value) => oneOf(value, allowed);
}

/** Reader of a number, or of '' for Excel's own choice. */
export function numberOrAuto(value: unknown): number | '' {
  return value === '' ? '' : asNumber(value);
}

interface Fonted {
  readonly font: ChartFont;
  readonly before: () => void;
}

const chartFontShape: Shape<Fonted> = {
  type: 'ChartFont',
  scalars: fields(
    ({ font }: Fonted) => font,
    {
      Bold: ['bold', asFlag],
      Italic: ['italic', asFlag],
      Name: ['name', asText],
      Size: ['size', (value) => asNumber(value, 1, 409)],
      Color: ['color', (value) => asColor(value)],
      Underline: ['underline', word('None', 'Single')],
    },
    ({ before }) => before(),
  ),
};

export function chartFontObject(font: ChartFont, before: () => void) {
  return hostObject(chartFontShape, { font, before });
}

interface Filled {
  readonly set: (color: string) => void;
}

const chartFillShape: Shape<Filled> = {
  type: 'ChartFill',
  methods: {
    SetSolidColor: ({ set }, args) => {
      const value: unknown = args.raw(0);
      set(asColor(value));
    },
    Clear: ({ set }) => {
      set('none');
    },
  },
};

/** `set` gets `#RRGGBB`, or `none`. */
export function chartFillObject(set: (color: string) => void) {
  return hostObject(chartFillShape, { set });
}
