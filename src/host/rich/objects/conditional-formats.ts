import { intersect } from '../../model/area';
import { isFormulaWellFormed } from '../../calc/formula';
import { toLocal } from '../../calc/localise';
import { cleared, type HostConditionalFormat, newConditionalFormat } from '../../model/rules';
import type { HostSheet } from '../../model/worksheet';
import { assertAllowed } from '../access';
import { type Args, asColor, asFlag, asText, oneOf } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { RangeTarget } from '../reference';
import type { Session } from '../session';
import { fields, word } from './fields';
import type { RangeThing } from './range-argument';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
  readonly format: HostConditionalFormat;
}

function editable({ sheet }: { readonly sheet: HostSheet }): void {
  assertAllowed(sheet, 'allowFormatCells');
}

function asFormula(value: unknown): string {
  const text = asText(value);
  if (!isFormulaWellFormed(text.startsWith('=') ? text : `=${text}`))
    throw invalidArgument(`${text} is no formula`);
  return text;
}

function flagOrNull(value: unknown): boolean | null {
  return value === null ? null : asFlag(value);
}

const fontShape: Shape<Thing> = {
  type: 'ConditionalRangeFont',
  scalars: fields(
    ({ format }: Thing) => format.look,
    {
      Bold: ['bold', flagOrNull],
      Italic: ['italic', flagOrNull],
      Strikethrough: ['strikethrough', flagOrNull],
      Color: ['color', (value) => asColor(value, true)],
      Underline: ['underline', word('None', 'Single', 'Double')],
    },
    editable,
  ),
  methods: {
    Clear: (thing) => {
      editable(thing);
      const none = { bold: null, italic: null, strikethrough: null, underline: null, color: '' };
      Object.assign(thing.format.look, none);
    },
  },
};

const fillShape: Shape<Thing> = {
  type: 'ConditionalRangeFill',
  scalars: fields(
    ({ format }: Thing) => format.look,
    { Color: ['fill', (value) => asColor(value, true)] },
    editable,
  ),
  methods: {
    Clear: (thing) => {
      editable(thing);
      thing.format.look.fill = '';
    },
  },
};

const lookShape: Shape<Thing> = {
  type: 'ConditionalRangeFormat',
  scalars: fields(
    ({ format }: Thing) => format.look,
    { NumberFormat: ['numberFormat', asText] },
    editable,
  ),
  links: {
    Font: (thing) => hostObject(fontShape, thing),
    Fill: (thing) => hostObject(fillShape, thing),
  },
};

const look = (thing: Thing) => hostObject(lookShape, thing);

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

function given(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a rule is an object');
  return value as Record<string, unknown>;
}

const cellValueShape: Shape<Thing> = {
  type: 'CellValueConditionalFormat',
  scalars: fields(
    ({ format }: Thing) => format,
    {
      Rule: [
        'cellValue',
        (value) => {
          const { formula1, formula2, operator } = given(value);
          const wanted = oneOf(operator, OPERATORS);
          const isPair = wanted === 'Between' || wanted === 'NotBetween';
          return {
            operator: wanted,
            formula1: asFormula(formula1),
            formula2: isPair ? asFormula(formula2) : '',
          };
        },
      ],
    },
    editable,
  ),
  links: { Format: look },
};

const textShape: Shape<Thing> = {
  type: 'TextConditionalFormat',
  scalars: fields(
    ({ format }: Thing) => format,
    {
      Rule: [
        'text',
        (value) => {
          const { operator, text } = given(value);
          const words = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
          return { operator: oneOf(operator, words), text: asText(text) };
        },
      ],
    },
    editable,
  ),
  links: { Format: look },
};

const ruleShape: Shape<Thing> = {
  type: 'ConditionalFormatRule',
  scalars: {
    ...fields(({ format }: Thing) => format, { Formula: ['formula', asFormula] }, editable),
    FormulaLocal: {
      get: ({ session, format }) => toLocal(format.formula, session.workbook.locale),
    },
  },
};

const customShape: Shape<Thing> = {
  type: 'CustomConditionalFormat',
  links: { Format: look, Rule: (thing) => hostObject(ruleShape, thing) },
};

function bound(value: unknown): { type: string; formula: string } {
  const { type, formula } = given(value);
  const words = [
    'Automatic',
    'LowestValue',
    'HighestValue',
    'Number',
    'Percent',
    'Formula',
    'Percentile',
  ] as const;
  return { type: oneOf(type, words), formula: formula == null ? '' : asFormula(formula) };
}

const positiveShape: Shape<Thing> = {
  type: 'ConditionalDataBarPositiveFormat',
  scalars: fields(
    ({ format }: Thing) => format.bar,
    {
      FillColor: ['fillColor', (value) => asColor(value)],
      BorderColor: ['borderColor', (value) => asColor(value, true)],
      GradientFill: ['gradientFill', asFlag],
    },
    editable,
  ),
};

const barShape: Shape<Thing> = {
  type: 'DataBarConditionalFormat',
  scalars: fields(
    ({ format }: Thing) => format.bar,
    {
      ShowDataBarOnly: ['showDataBarOnly', asFlag],
      LowerBoundRule: ['lower', bound],
      UpperBoundRule: ['upper', bound],
    },
    editable,
  ),
  links: { PositiveFormat: (thing) => hostObject(positiveShape, thing) },
};

const PARTS = {
  CellValue: ['CellValue', cellValueShape],
  Custom: ['Custom', customShape],
  TextComparison: ['ContainsText', textShape],
  DataBar: ['DataBar', barShape],
} as const;

/** `cellValue` and `cellValueOrNullObject` of each type: there for its own type only. */
const parts = Object.fromEntries(
  Object.entries(PARTS).flatMap(([member, [type, shape]]) => [
    [
      member,
      (thing: Thing) => {
        if (thing.format.type !== type) throw new HostError('ItemNotFound');
        return hostObject<Thing>(shape, thing);
      },
    ],
    [
      `${member}OrNullObject`,
      (thing: Thing) => (thing.format.type === type ? hostObject<Thing>(shape, thing) : null),
    ],
  ]),
) as Record<string, (thing: Thing) => HostObject | null>;

const formatShape: Shape<Thing> = {
  type: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (thing, value) => {
        const others = thing.sheet.conditionalFormats.filter((other) => other !== thing.format);
        if (typeof value !== 'number' || !(value >= 0 && value <= others.length))
          throw invalidArgument('no such priority');
        editable(thing);
        others.splice(value, 0, thing.format);
        thing.sheet.conditionalFormats = others;
      },
    },
    ...fields(({ format }: Thing) => format, { StopIfTrue: ['stopIfTrue', asFlag] }, editable),
  },
  links: parts,
  methods: {
    Delete: (thing) => {
      editable(thing);
      const { sheet, format } = thing;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange: ({ session, sheet, format }) => {
      const [rect, second] = format.rects;
      if (!rect || second) throw new HostError('ItemNotFound');
      return session.range(new RangeTarget(sheet, rect));
    },
    GetRangeOrNullObject: ({ session, sheet, format }) => {
      const [rect, second] = format.rects;
      return rect && !second ? session.range(new RangeTarget(sheet, rect)) : null;
    },
    GetRanges: ({ session, sheet, format }) => session.areas(sheet, format.rects),
  },
};

function listed({ session, range }: RangeThing): Thing[] {
  const { sheet, rect } = range;
  return sheet.conditionalFormats
    .filter((format) => format.rects.some((area) => intersect(area, rect)))
    .map((format) => ({ session, sheet, format }));
}

function find(thing: RangeThing, args: Args): HostObject | null {
  const found = listed(thing).find(({ format }) => format.id === args.text(0));
  return found ? hostObject(formatShape, found) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const collectionShape: Shape<RangeThing> = {
  type: 'ConditionalFormatCollection',
  items: (thing) => listed(thing).map((one) => hostObject(formatShape, one)),
  methods: {
    GetCount: (thing) => listed(thing).length,
    Indexer: (thing, args) => required(find(thing, args)),
    GetItemOrNullObject: find,
    GetItemAt: (thing, args) => {
      const found = listed(thing)[args.whole(0)];
      if (!found) throw invalidArgument('no format of that number');
      return hostObject(formatShape, found);
    },
    Add: ({ session, range }, args) => {
      const type = oneOf(args.raw(0), [
        'Custom',
        'CellValue',
        'ContainsText',
        'DataBar',
        'ColorScale',
        'IconSet',
        'TopBottom',
        'PresetCriteria',
      ] as const);
      if (
        type === 'ColorScale' ||
        type === 'IconSet' ||
        type === 'TopBottom' ||
        type === 'PresetCriteria'
      )
        throw new HostError(
          'NotImplemented',
          `conditional formats of type ${type} are not emulated`,
        );
      const { sheet, rect } = range;
      editable(range);
      const format = newConditionalFormat(session.workbook.newId(), type, rect);
      // The new one comes first, says the documentation.
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return hostObject(formatShape, { session, sheet, format });
    },
    ClearAll: ({ range }) => {
      editable(range);
      range.sheet.conditionalFormats = cleared(range.sheet.conditionalFormats, range.rect);
    },
  },
};

export function conditionalFormats(thing: RangeThing): HostObject {
  return hostObject(collectionShape, thing);
}
