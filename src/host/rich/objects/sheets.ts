import { renameInFormula } from '../../model/rewrite';
import type { HostWorkbook } from '../../model/workbook';
import type { HostSheet } from '../../model/worksheet';
import type { Args } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, isHostObject, type Shape } from '../object';
import type { Session } from '../session';
import { WORKBOOK_TARGET } from '../subscriptions';
import { eventMethods, worksheet } from './worksheet';

/** @throws HostError InvalidArgument or ItemAlreadyExists for a name that Excel refuses. */
export function validName(workbook: HostWorkbook, name: string, self?: HostSheet): string {
  const legal =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!legal) throw invalidArgument(`${JSON.stringify(name)} is no sheet name`);
  const other = workbook.sheetByName(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists');
  return name;
}

export function uniqueName(workbook: HostWorkbook, base: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${base}${n}`;
    if (!workbook.sheetByName(name)) return name;
  }
}

export function copySheet({ workbook }: Session, sheet: HostSheet, args: Args): HostSheet {
  const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
  const beside = args.raw(1);
  const near = isHostObject(beside) ? (beside.target as { sheet?: HostSheet }).sheet : undefined;
  const index = near ? workbook.sheets.indexOf(near) : -1;
  if ((where === 'Before' || where === 'After') && index < 0) throw invalidArgument();
  const end = workbook.sheets.length;
  const position = { None: end, End: end, Beginning: 0, Before: index, After: index + 1 }[where];
  let n = 2;
  while (workbook.sheetByName(`${sheet.name} (${n})`)) n += 1;
  const copy = workbook.addSheet(`${sheet.name} (${n})`.slice(-31), position);
  for (const [key, data] of sheet.cells) {
    const formula =
      data.formula === undefined
        ? {}
        : { formula: renameInFormula(data.formula, sheet.name, copy.name) };
    workbook.write(copy, key, { ...data, ...formula });
  }
  copy.merges = [...sheet.merges];
  for (const [i, size] of sheet.columnWidths) copy.columnWidths.set(i, size);
  for (const [i, size] of sheet.rowHeights) copy.rowHeights.set(i, size);
  for (const i of sheet.hiddenRows) copy.hiddenRows.add(i);
  for (const i of sheet.hiddenColumns) copy.hiddenColumns.add(i);
  copy.frozen = sheet.frozen;
  copy.protection = sheet.protection;
  copy.tabColor = sheet.tabColor;
  workbook.history.clear();
  return copy;
}

function find({ workbook }: Session, key: string): HostSheet | undefined {
  return workbook.sheetById(key) ?? workbook.sheetByName(key);
}

function listed({ workbook }: Session, args: Args): HostSheet[] {
  const visibleOnly = args.flag(0);
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function required(session: Session, sheet: HostSheet | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheet(session, sheet);
}

const all = (session: Session) => ({ session, target: WORKBOOK_TARGET });

const worksheetsShape: Shape<Session> = {
  type: 'WorksheetCollection',
  items: (session) => session.workbook.sheets.map((sheet) => worksheet(session, sheet)),
  methods: {
    Indexer: (session, args) => required(session, find(session, args.text(0))),
    GetItemOrNullObject: (session, args) => {
      const sheet = find(session, args.text(0));
      return sheet ? worksheet(session, sheet) : null;
    },
    GetActiveWorksheet: (session) => worksheet(session, session.workbook.active),
    GetFirst: (session, args) => required(session, listed(session, args)[0]),
    GetLast: (session, args) => required(session, listed(session, args).reverse()[0]),
    GetCount: (session, args) => listed(session, args).length,
    Add: (session, args) => {
      const { workbook } = session;
      if (workbook.structureProtected) throw new HostError('AccessDenied');
      const wanted = args.optionalText(0);
      const name =
        wanted === undefined ? uniqueName(workbook, 'Sheet') : validName(workbook, wanted);
      return worksheet(session, workbook.addSheet(name));
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
