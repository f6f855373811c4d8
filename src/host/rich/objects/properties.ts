import { asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Scalar, type Shape } from '../object';
import type { Session } from '../session';

function written(key: string): Scalar<Session> {
  return {
    get: ({ workbook }) => workbook.properties.get(key) ?? '',
    set: ({ workbook }, value) => workbook.properties.set(key, asText(value)),
  };
}

interface Custom {
  readonly session: Session;
  readonly key: string;
}

const customShape: Shape<Custom> = {
  type: 'CustomProperty',
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ session, key }) => session.workbook.customProperties.get(key) ?? null },
  },
  methods: { Delete: ({ session, key }) => session.workbook.customProperties.delete(key) },
};

function one(session: Session, key: string): HostObject | null {
  return session.workbook.customProperties.has(key)
    ? hostObject(customShape, { session, key })
    : null;
}

const customsShape: Shape<Session> = {
  type: 'CustomPropertyCollection',
  items: (session) =>
    [...session.workbook.customProperties.keys()].map((key) =>
      hostObject(customShape, { session, key }),
    ),
  methods: {
    GetCount: ({ workbook }) => workbook.customProperties.size,
    GetItemOrNullObject: (session, args) => one(session, args.text(0)),
    Indexer: (session, args) => {
      const found = one(session, args.text(0));
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    Add: (session, args) => {
      const key = args.text(0);
      const value = args.raw(1);
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument();
      }
      session.workbook.customProperties.set(key, value);
      return hostObject(customShape, { session, key });
    },
    DeleteAll: ({ workbook }) => workbook.customProperties.clear(),
  },
};

const propertiesShape: Shape<Session> = {
  type: 'DocumentProperties',
  scalars: {
    Title: written('title'),
    Subject: written('subject'),
    Author: written('author'),
    Keywords: written('keywords'),
    Comments: written('comments'),
    Category: written('category'),
    Manager: written('manager'),
    Company: written('company'),
    LastAuthor: { get: ({ workbook }) => workbook.properties.get('lastAuthor') ?? '' },
  },
  links: { Custom: (session) => hostObject(customsShape, session) },
};

export function properties(session: Session): HostObject {
  return hostObject(propertiesShape, session);
}
