import type { HostSheet } from '../../model/worksheet';
import type { Args } from '../args';
import { HostError } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';
import { WORKBOOK_TARGET } from '../subscriptions';
import { eventMethods } from './event-methods';
import { uniqueName, validName } from './sheet-names';

function find({ workbook }: Session, key: string): HostSheet | undefined {
  return workbook.sheetById(key) ?? workbook.sheetByName(key);
}

function listed({ workbook }: Session, args: Args): HostSheet[] {
  const visibleOnly = args.flag(0);
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function required(session: Session, sheet: HostSheet | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return session.worksheet(sheet);
}

const all = (session: Session) => ({ session, target: WORKBOOK_TARGET });

const worksheetsShape: Shape<Session> = {
  type: 'WorksheetCollection',
  items: (session) => session.workbook.sheets.map((sheet) => session.worksheet(sheet)),
  methods: {
    Indexer: (session, args) => required(session, find(session, args.text(0))),
    GetItemOrNullObject: (session, args) => {
      const sheet = find(session, args.text(0));
      return sheet ? session.worksheet(sheet) : null;
    },
    GetActiveWorksheet: (session) => session.worksheet(session.workbook.active),
    GetFirst: (session, args) => required(session, listed(session, args)[0]),
    GetLast: (session, args) => required(session, listed(session, args).reverse()[0]),
    GetCount: (session, args) => listed(session, args).length,
    Add: (session, args) => {
      const { workbook } = session;
      if (workbook.structureProtected) throw new HostError('AccessDenied');
      const wanted = args.optionalText(0);
      const name =
        wanted === undefined ? uniqueName(workbook, 'Sheet') : validName(workbook, wanted);
      return session.worksheet(workbook.addSheet(name));
    },
    ...eventMethods<Session>('Activated', 'activated', all),
    ...eventMethods<Session>('Deactivated', 'deactivated', all),
    ...eventMethods<Session>('Added', 'added', all),
    ...eventMethods<Session>('Deleted', 'deleted', all),
    ...eventMethods<Session>('Calculated', 'calculated', all),
    ...eventMethods<Session>('DataChanged', 'changed', all),
    ...eventMethods<Session>('FormatChanged', 'formatted', all),
    ...eventMethods<Session>('ProtectionChanged', 'protection', all),
    ...eventMethods<Session>('SelectionChanged', 'selected', all),
    ...eventMethods<Session>('EventNameChanged', 'renamed', all),
    ...eventMethods<Session>('EventVisibilityChanged', 'visibility', all),
    ...eventMethods<Session>('EventMoved', 'moved', all),
  },
};

export function worksheets(session: Session): HostObject {
  return hostObject(worksheetsShape, session);
}
