import { HostError } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';

interface Thing {
  readonly session: Session;
  readonly key: string;
}

const settingShape: Shape<Thing> = {
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.workbook.settings.get(key) ?? null,
      set: ({ session, key }, value) => {
        session.workbook.settings.set(key, value);
        session.workbook.events.emit({ type: 'settings' });
      },
    },
  },
  methods: {
    Delete: ({ session, key }) => {
      if (!session.workbook.settings.delete(key)) throw new HostError('ItemNotFound');
      session.workbook.events.emit({ type: 'settings' });
    },
  },
};

function one(session: Session, key: string): HostObject | null {
  return session.workbook.settings.has(key) ? hostObject(settingShape, { session, key }) : null;
}

const settingsShape: Shape<Session> = {
  type: 'SettingCollection',
  items: (session) =>
    [...session.workbook.settings.keys()].map((key) => hostObject(settingShape, { session, key })),
  methods: {
    GetCount: ({ workbook }) => workbook.settings.size,
    Indexer: (session, args) => {
      const found = one(session, args.text(0));
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (session, args) => one(session, args.text(0)),
    Add: (session, args) => {
      const key = args.text(0);
      session.workbook.settings.set(key, args.raw(1));
      session.workbook.events.emit({ type: 'settings' });
      return hostObject(settingShape, { session, key });
    },
  },
};

/** The add-in's own settings, kept in the file. */
export function settings(session: Session): HostObject {
  return hostObject(settingsShape, session);
}
