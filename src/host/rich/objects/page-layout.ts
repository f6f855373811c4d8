import type { Rect } from '../../../sheet/address';
import { isEntireColumn, isEntireRow } from '../../model/area';
import type { HeaderFooter, PageSetup } from '../../model/page';
import type { HostSheet } from '../../model/worksheet';
import { type Args, asFlag, asNumber, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, isHostObject, type Shape } from '../object';
import { RangeTarget } from '../reference';
import type { Session } from '../session';
import { fields, word } from './fields';
import { rangeArgument } from './range-argument';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
}

const PAPERS = [
  'Letter',
  'Legal',
  'Tabloid',
  'Ledger',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
] as const;

/** Points in one of each unit. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** An area or an address on this very sheet. */
function areasOf(thing: Thing, value: unknown): readonly Rect[] {
  const { session, sheet } = thing;
  if (isHostObject(value) && value.type === 'RangeAreas')
    return (value.target as { rects: readonly Rect[] }).rects;
  const near = new RangeTarget(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  const given: unknown[] = typeof value === 'string' ? value.split(',') : [value];
  return given.map((one) => {
    const target = rangeArgument(session, near, typeof one === 'string' ? one.trim() : one);
    if (target.sheet !== sheet) throw invalidArgument('a range of another sheet');
    return target.rect;
  });
}

function titles(thing: Thing, args: Args, whole: (rect: Rect) => boolean): Rect {
  const [rect, second] = areasOf(thing, args.raw(0));
  if (!rect || second || !whole(rect)) throw invalidArgument('whole rows or columns are needed');
  return rect;
}

function readZoom(value: unknown): PageSetup['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom is an object');
  const zoom: PageSetup['zoom'] = {
    scale: null,
    horizontalFitToPages: null,
    verticalFitToPages: null,
  };
  for (const [name, wanted] of Object.entries(value)) {
    if (!Object.hasOwn(zoom, name)) throw invalidArgument(`zoom has no ${name}`);
    if (wanted === null || wanted === undefined) continue;
    const isScale = name === 'scale';
    zoom[name as keyof typeof zoom] = asNumber(wanted, isScale ? 10 : 1, isScale ? 400 : 32_767);
  }
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (scale !== null && (wide !== null || tall !== null))
    throw invalidArgument('either a scale or pages to fit');
  if (scale === null && wide === null && tall === null) throw invalidArgument('an empty zoom');
  return zoom;
}

const margin = (value: unknown) => asNumber(value, 0);

const headerShape: Shape<HeaderFooter> = {
  type: 'HeaderFooter',
  scalars: fields((bag: HeaderFooter) => bag, {
    LeftHeader: ['leftHeader', header],
    CenterHeader: ['centerHeader', header],
    RightHeader: ['rightHeader', header],
    LeftFooter: ['leftFooter', header],
    CenterFooter: ['centerFooter', header],
    RightFooter: ['rightFooter', header],
  }),
};

/** Excel's header holds 255 characters. */
function header(value: unknown): string {
  const text = asText(value);
  if (text.length > 255) throw invalidArgument('a header of more than 255 characters');
  return text;
}

const headersShape: Shape<PageSetup> = {
  type: 'HeaderFooterGroup',
  scalars: fields((page: PageSetup) => page, {
    State: ['headerState', word('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')],
    UseSheetMargins: ['useSheetMargins', asFlag],
    UseSheetScale: ['useSheetScale', asFlag],
  }),
  links: {
    DefaultForAllPages: ({ headers }) => hostObject(headerShape, headers.defaultForAllPages),
    // Odd pages show what all pages show.
    OddPages: ({ headers }) => hostObject(headerShape, headers.defaultForAllPages),
    EvenPages: ({ headers }) => hostObject(headerShape, headers.evenPages),
    FirstPage: ({ headers }) => hostObject(headerShape, headers.firstPage),
  },
};

function rangeOf({ session, sheet }: Thing, rect: Rect | null): HostObject | null {
  return rect && session.range(new RangeTarget(sheet, rect));
}

function printArea({ session, sheet }: Thing): HostObject | null {
  return sheet.page.printArea.length ? session.areas(sheet, sheet.page.printArea) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const layoutShape: Shape<Thing> = {
  type: 'PageLayout',
  scalars: fields(({ sheet }: Thing) => sheet.page, {
    Orientation: ['orientation', word('Portrait', 'Landscape')],
    PaperSize: ['paperSize', word(...PAPERS)],
    BlackAndWhite: ['blackAndWhite', asFlag],
    DraftMode: ['draftMode', asFlag],
    PrintErrors: ['printErrors', word('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')],
    PrintComments: ['printComments', word('NoComments', 'EndSheet', 'InPlace')],
    PrintOrder: ['printOrder', word('DownThenOver', 'OverThenDown')],
    FirstPageNumber: ['firstPageNumber', (value) => (value === '' ? '' : asNumber(value, 0))],
    Zoom: ['zoom', readZoom],
    CenterHorizontally: ['centerHorizontally', asFlag],
    CenterVertically: ['centerVertically', asFlag],
    PrintHeadings: ['printHeadings', asFlag],
    PrintGridlines: ['printGridlines', asFlag],
    LeftMargin: ['leftMargin', margin],
    RightMargin: ['rightMargin', margin],
    TopMargin: ['topMargin', margin],
    BottomMargin: ['bottomMargin', margin],
    HeaderMargin: ['headerMargin', margin],
    FooterMargin: ['footerMargin', margin],
  }),
  links: { HeadersFooters: ({ sheet }) => hostObject(headersShape, sheet.page) },
  methods: {
    SetPrintArea: (thing, args) => {
      thing.sheet.page.printArea = [...areasOf(thing, args.raw(0))];
    },
    SetPrintMargins: ({ sheet }, args) => {
      const unit = UNITS[args.oneOf(0, ['Points', 'Inches', 'Centimeters'] as const)];
      const names = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
      const wanted = Object.entries(args.options(1)).map(([name, value]) => {
        const side = names.find((one) => one === name);
        if (!side) throw invalidArgument(`no margin ${name}`);
        return [side, margin(value) * unit] as const;
      });
      for (const [side, points] of wanted) sheet.page[`${side}Margin`] = points;
    },
    SetPrintTitleRows: (thing, args) => {
      thing.sheet.page.titleRows = titles(thing, args, isEntireRow);
    },
    SetPrintTitleColumns: (thing, args) => {
      thing.sheet.page.titleColumns = titles(thing, args, isEntireColumn);
    },
    GetPrintArea: (thing) => required(printArea(thing)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (thing) => required(rangeOf(thing, thing.sheet.page.titleRows)),
    GetPrintTitleRowsOrNullObject: (thing) => rangeOf(thing, thing.sheet.page.titleRows),
    GetPrintTitleColumns: (thing) => required(rangeOf(thing, thing.sheet.page.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (thing) => rangeOf(thing, thing.sheet.page.titleColumns),
  },
};

export function pageLayout(session: Session, sheet: HostSheet): HostObject {
  return hostObject(layoutShape, { session, sheet });
}
