import { type HostObject, hostObject, type Shape } from '../object';
import { RangeTarget } from '../reference';
import type { Session } from '../session';
import { application, runtime } from './application';
import { comments } from './comments';
import { names } from './names';
import { properties } from './properties';
import { workbookProtection } from './protection';
import { settings } from './settings';
import { worksheets } from './sheets';
import { tables } from './tables';
import { xmlParts } from './xml';

function activeCell(session: Session): HostObject {
  const { workbook } = session;
  const { top, left } = workbook.selection();
  const rect = { top, left, bottom: top, right: left };
  return session.range(new RangeTarget(workbook.active, rect));
}

const workbookShape: Shape<Session> = {
  type: 'Workbook',
  scalars: {
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: ({ workbook }) => workbook.history.canUndo, set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  links: {
    Application: application,
    Worksheets: worksheets,
    Names: (session) => names(session),
    Tables: (session) => tables(session),
    Comments: (session) => comments(session),
    Settings: settings,
    CustomXmlParts: xmlParts,
    Properties: properties,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: (session) => {
      const { workbook } = session;
      return session.range(new RangeTarget(workbook.active, workbook.selection()));
    },
    GetActiveCell: activeCell,
    _GetObjectByReferenceId: ({ references }, args) => references.find(args.text(0)),
  },
};

/** The root object of the Excel API. */
export function workbook(session: Session): HostObject {
  return hostObject(workbookShape, session);
}
