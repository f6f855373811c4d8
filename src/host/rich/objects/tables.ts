import type { Rect } from '../../../sheet/address';
import { intersect } from '../../model/area';
import type { HostTable } from '../../model/workbook';
import type { HostSheet } from '../../model/worksheet';
import { asFlag, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { RangeTarget, resolveAddress } from '../reference';
import type { Session } from '../session';
import type { RangeThing } from './range-argument';
import { isHostObject } from '../object';

interface Scope {
  readonly session: Session;
  readonly sheet?: HostSheet;
}

interface Thing {
  readonly session: Session;
  readonly table: HostTable;
}

function sheetOf({ session, table }: Thing): HostSheet {
  const sheet = session.workbook.sheetById(table.sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function part(thing: Thing, rect: Rect): HostObject {
  return thing.session.range(new RangeTarget(sheetOf(thing), rect));
}

const tableShape: Shape<Thing> = {
  type: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ session, table }, value) => {
        const name = asText(value);
        if (findTable({ session }, name)) throw new HostError('ItemAlreadyExists');
        table.name = name;
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = asText(value);
      },
    },
  },
  links: { Worksheet: (thing) => thing.session.worksheet(sheetOf(thing)) },
  methods: {
    GetRange: (thing) => part(thing, thing.table.rect),
    GetHeaderRowRange: (thing) =>
      part(thing, { ...thing.table.rect, bottom: thing.table.rect.top }),
    GetDataBodyRange: (thing) => {
      const { rect, showHeaders, showTotals } = thing.table;
      const top = rect.top + (showHeaders ? 1 : 0);
      return part(thing, {
        ...rect,
        top,
        bottom: Math.max(top, rect.bottom - (showTotals ? 1 : 0)),
      });
    },
    ConvertToRange: (thing) => {
      thing.session.workbook.tables.delete(thing.table.id);
      return part(thing, thing.table.rect);
    },
    Delete: ({ session, table }) => session.workbook.tables.delete(table.id),
  },
};

function listed({ session, sheet }: Scope): HostTable[] {
  return [...session.workbook.tables.values()].filter((t) => !sheet || t.sheetId === sheet.id);
}

function findTable(scope: Scope, key: string): HostTable | undefined {
  return listed(scope).find((t) => t.id === key || t.name.toLowerCase() === key.toLowerCase());
}

const tablesShape: Shape<Scope> = {
  type: 'TableCollection',
  scalars: { Count: { get: (scope) => listed(scope).length } },
  items: (scope) =>
    listed(scope).map((table) => hostObject(tableShape, { session: scope.session, table })),
  methods: {
    GetCount: (scope) => listed(scope).length,
    Indexer: (scope, args) => {
      const table = findTable(scope, args.text(0));
      if (!table) throw new HostError('ItemNotFound');
      return hostObject(tableShape, { session: scope.session, table });
    },
    GetItemOrNullObject: (scope, args) => {
      const table = findTable(scope, args.text(0));
      return table ? hostObject(tableShape, { session: scope.session, table }) : null;
    },
    Add: ({ session, sheet }, args) => {
      const given = args.raw(0);
      const target = isHostObject(given)
        ? (given.target as RangeThing).range
        : resolveAddress(session.workbook, sheet ?? session.workbook.active, args.text(0));
      const overlaps = [...session.workbook.tables.values()].some(
        (t) => t.sheetId === target.sheet.id && intersect(t.rect, target.rect),
      );
      if (overlaps) throw invalidArgument('a table cannot overlap another');
      const table: HostTable = {
        id: session.workbook.newId(),
        sheetId: target.sheet.id,
        name: `Table${session.workbook.tables.size + 1}`,
        rect: target.rect,
        showHeaders: asFlag(args.raw(1)),
        showTotals: false,
        style: 'TableStyleMedium2',
      };
      session.workbook.tables.set(table.id, table);
      return hostObject(tableShape, { session, table });
    },
  },
};

export function tables(session: Session, sheet?: HostSheet): HostObject {
  return hostObject(tablesShape, { session, ...(sheet ? { sheet } : {}) });
}
