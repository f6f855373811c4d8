import {
  type HostSheet,
  PROTECTED_BY_DEFAULT,
  type ProtectionOptions,
} from '../../model/worksheet';
import { asFlag, oneOf } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
}

function readOptions(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const options: Record<string, unknown> = { ...PROTECTED_BY_DEFAULT };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (!Object.hasOwn(PROTECTED_BY_DEFAULT, name)) throw invalidArgument(`${name} is no option`);
    options[name] =
      name === 'selectionMode'
        ? oneOf(value, ['Normal', 'Unlocked', 'None'] as const)
        : asFlag(value);
  }
  return options as unknown as ProtectionOptions;
}

function announce({ session, sheet }: Thing): void {
  // Excel empties the undo stack whenever the protection changes.
  session.workbook.history.clear();
  const isProtected = sheet.protection !== null;
  session.workbook.events.emit({
    type: 'protection',
    sheetId: sheet.id,
    isProtected,
    source: 'Local',
  });
}

const protectionShape: Shape<Thing> = {
  type: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (thing, args) => {
      // A protected sheet cannot be protected again.
      if (thing.sheet.protection) throw new HostError('AccessDenied');
      const options = readOptions(args.options(0));
      thing.sheet.protection = { options, password: args.optionalText(1) ?? '' };
      announce(thing);
    },
    Unprotect: (thing, args) => {
      const { sheet } = thing;
      if (!sheet.protection) return;
      if (sheet.protection.password !== (args.optionalText(0) ?? ''))
        throw new HostError('AccessDenied');
      sheet.protection = null;
      announce(thing);
    },
  },
};

export function protection(session: Session, sheet: HostSheet): HostObject {
  return hostObject(protectionShape, { session, sheet });
}

const workbookProtectionShape: Shape<Session> = {
  type: 'WorkbookProtection',
  scalars: { Protected: { get: ({ workbook }) => workbook.structureProtected !== null } },
  methods: {
    Protect: ({ workbook }, args) => {
      if (workbook.structureProtected) throw new HostError('AccessDenied');
      workbook.structureProtected = { password: args.optionalText(0) ?? '' };
    },
    Unprotect: ({ workbook }, args) => {
      if (!workbook.structureProtected) return;
      if (workbook.structureProtected.password !== (args.optionalText(0) ?? '')) {
        throw new HostError('AccessDenied');
      }
      workbook.structureProtected = null;
    },
  },
};

export function workbookProtection(session: Session): HostObject {
  return hostObject(workbookProtectionShape, session);
}
