import { wholeSheet } from '../../model/area';
import type { HostSheet, Visibility } from '../../model/worksheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/worksheet';
import { type Args, asColor, asFlag, asNumber, asText, oneOf } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { insideGrid, RangeTarget, resolveAddress } from '../reference';
import type { Session } from '../session';
import { charts } from './charts';
import { comments } from './comments';
import { eventMethods } from './event-methods';
import { matches } from './find';
import { freezePanes } from './freeze';
import { names } from './names';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { protection } from './protection';
import { copySheet, validName } from './sheet-names';
import { tables } from './tables';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
}

export function worksheet(session: Session, sheet: HostSheet): HostObject {
  return hostObject(worksheetShape, { session, sheet });
}

const own = ({ session, sheet }: Thing) => ({ session, target: sheet.id });

function assertStructure({ session }: Thing): void {
  if (session.workbook.structureProtected) throw new HostError('AccessDenied');
}

function neighbour({ session, sheet }: Thing, args: Args, step: 1 | -1): HostObject | null {
  const { sheets } = session.workbook;
  const visibleOnly = args.flag(0);
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return session.worksheet(other);
  }
  return null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function usedRange({ session, sheet }: Thing, valuesOnly: boolean): HostObject | null {
  const rect = sheet.usedRect(valuesOnly);
  return rect && session.range(new RangeTarget(sheet, rect));
}

function findAll(thing: Thing, args: Args): HostObject | null {
  const range = new RangeTarget(thing.sheet, wholeSheet());
  const found = matches({ session: thing.session, range }, args.text(0), args.options(1));
  return found.length ? thing.session.areas(thing.sheet, found) : null;
}

function setVisibility(thing: Thing, value: unknown): void {
  assertStructure(thing);
  const wanted: Visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  const { workbook } = thing.session;
  const others = workbook.sheets.filter((s) => s !== thing.sheet && s.visibility === 'Visible');
  if (wanted !== 'Visible' && !others.length)
    throw new HostError('InvalidOperation', 'the last visible sheet');
  workbook.setVisibility(thing.sheet, wanted);
}

const worksheetShape: Shape<Thing> = {
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (thing, value) => {
        assertStructure(thing);
        const { workbook } = thing.session;
        workbook.renameSheet(thing.sheet, validName(workbook, asText(value), thing.sheet));
      },
    },
    Position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: (thing, value) => {
        assertStructure(thing);
        const { workbook } = thing.session;
        workbook.moveSheet(thing.sheet, asNumber(value, 0, workbook.sheets.length - 1));
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ session, sheet }, value) => {
        sheet.tabColor = asColor(value, true);
        session.workbook.events.emit({ type: 'view' });
      },
    },
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ session, sheet }, value) => {
        sheet.showGridlines = asFlag(value);
        session.workbook.events.emit({ type: 'view' });
      },
    },
    Headings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ session, sheet }, value) => {
        sheet.showHeadings = asFlag(value);
        session.workbook.events.emit({ type: 'view' });
      },
    },
    StandardWidth: { get: () => STANDARD_WIDTH },
    StandardHeight: { get: () => STANDARD_HEIGHT },
  },
  links: {
    Protection: ({ session, sheet }) => protection(session, sheet),
    FreezePanes: ({ session, sheet }) => freezePanes(session, sheet),
    Tables: ({ session, sheet }) => tables(session, sheet),
    Names: ({ session, sheet }) => names(session, sheet),
    Charts: ({ session, sheet }) => charts(session, sheet),
    Comments: ({ session, sheet }) => comments(session, sheet),
    PageLayout: ({ session, sheet }) => pageLayout(session, sheet),
    HorizontalPageBreaks: ({ session, sheet }) => pageBreaks(session, sheet, 'row'),
    VerticalPageBreaks: ({ session, sheet }) => pageBreaks(session, sheet, 'column'),
  },
  methods: {
    Activate: ({ session, sheet }) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      session.workbook.activate(sheet);
    },
    Calculate: ({ session }) => session.calculator.recalculate(),
    Copy: (thing, args) => {
      assertStructure(thing);
      return thing.session.worksheet(copySheet(thing.session, thing.sheet, args));
    },
    Delete: (thing) => {
      assertStructure(thing);
      const { workbook } = thing.session;
      const visible = workbook.sheets.filter((s) => s.visibility === 'Visible');
      if (visible.length === 1 && visible[0] === thing.sheet)
        throw new HostError('InvalidOperation');
      workbook.removeSheet(thing.sheet);
      thing.session.calculator.settle();
    },
    GetCell: ({ session, sheet }, args) => {
      const [row, column] = [args.whole(0), args.whole(1)];
      const rect = insideGrid({ top: row, left: column, bottom: row, right: column });
      return session.range(new RangeTarget(sheet, rect));
    },
    GetRange: ({ session, sheet }, args) => {
      const address = args.optionalText(0);
      const target =
        address === undefined || address === ''
          ? new RangeTarget(sheet, wholeSheet())
          : resolveAddress(session.workbook, sheet, address);
      if (target.sheet !== sheet) throw invalidArgument('the address is of another sheet');
      return session.range(target);
    },
    GetRangeByIndexes: ({ session, sheet }, args) => {
      const [top, left] = [args.whole(0), args.whole(1)];
      const rect = { top, left, bottom: top + args.whole(2) - 1, right: left + args.whole(3) - 1 };
      return session.range(new RangeTarget(sheet, insideGrid(rect)));
    },
    GetRanges: ({ session, sheet }, args) => {
      const address = args.optionalText(0);
      if (address === undefined) return session.areas(sheet, [wholeSheet()]);
      const rects = address
        .split(',')
        .map((one) => resolveAddress(session.workbook, sheet, one.trim()).rect);
      return session.areas(sheet, rects);
    },
    GetUsedRange: (thing, args) => {
      const first = { top: 0, left: 0, bottom: 0, right: 0 };
      return (
        usedRange(thing, args.flag(0)) ?? thing.session.range(new RangeTarget(thing.sheet, first))
      );
    },
    GetUsedRangeOrNullObject: (thing, args) => usedRange(thing, args.flag(0)),
    FindAll: (thing, args) => required(findAll(thing, args)),
    FindAllOrNullObject: findAll,
    GetNext: (thing, args) => required(neighbour(thing, args, 1)),
    GetNextOrNullObject: (thing, args) => neighbour(thing, args, 1),
    GetPrevious: (thing, args) => required(neighbour(thing, args, -1)),
    GetPreviousOrNullObject: (thing, args) => neighbour(thing, args, -1),
    ...eventMethods<Thing>('Activated', 'activated', own),
    ...eventMethods<Thing>('Deactivated', 'deactivated', own),
    ...eventMethods<Thing>('Calculated', 'calculated', own),
    ...eventMethods<Thing>('DataChanged', 'changed', own),
    ...eventMethods<Thing>('FormatChanged', 'formatted', own),
    ...eventMethods<Thing>('ProtectionChanged', 'protection', own),
    ...eventMethods<Thing>('SelectionChanged', 'selected', own),
    ...eventMethods<Thing>('EventNameChanged', 'renamed', own),
    ...eventMethods<Thing>('EventVisibilityChanged', 'visibility', own),
  },
};
