import { SaxesParser } from 'saxes';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';

interface Part {
  readonly session: Session;
  readonly id: string;
}

/** Namespace of the root element; InvalidArgument when the text is not well-formed XML. */
function namespaceOf(xml: string): string {
  const roots: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (!roots.length) roots.push(tag.uri);
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw invalidArgument(cause instanceof Error ? cause.message : 'not XML');
  }
  const [namespace] = roots;
  if (namespace === undefined) throw invalidArgument('no root element');
  return namespace;
}

function text({ session, id }: Part): string {
  const xml = session.workbook.xmlParts.get(id);
  if (xml === undefined) throw new HostError('ItemNotFound');
  return xml;
}

const partShape: Shape<Part> = {
  type: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(text(part)) },
  },
  methods: {
    GetXml: text,
    SetXml: (part, args) => {
      text(part);
      const xml = args.text(0);
      namespaceOf(xml);
      part.session.workbook.xmlParts.set(part.id, xml);
    },
    Delete: (part) => {
      text(part);
      part.session.workbook.xmlParts.delete(part.id);
    },
  },
};

interface Scope {
  readonly session: Session;
  readonly namespace?: string;
}

function listed({ session, namespace }: Scope): HostObject[] {
  return [...session.workbook.xmlParts]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => hostObject(partShape, { session, id }));
}

function find(scope: Scope, id: string): HostObject | null {
  return listed(scope).find((part) => (part.target as Part).id === id) ?? null;
}

function required(found: HostObject | null | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const partsShape: Shape<Scope> = {
  type: 'CustomXmlPartCollection',
  items: listed,
  methods: {
    GetCount: (scope) => listed(scope).length,
    Indexer: (scope, args) => required(find(scope, args.text(0))),
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
    GetByNamespace: ({ session }, args) =>
      hostObject(scopedShape, { session, namespace: args.text(0) }),
    Add: ({ session }, args) => {
      const xml = args.text(0);
      namespaceOf(xml);
      const id = session.workbook.newId();
      session.workbook.xmlParts.set(id, xml);
      return hostObject(partShape, { session, id });
    },
  },
};

const scopedShape: Shape<Scope> = {
  type: 'CustomXmlPartScopedCollection',
  items: listed,
  methods: {
    GetCount: (scope) => listed(scope).length,
    Indexer: (scope, args) => required(find(scope, args.text(0))),
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
    GetOnlyItem: (scope) => {
      const parts = listed(scope);
      if (parts.length !== 1) throw new HostError('InvalidOperation');
      return required(parts[0]);
    },
    GetOnlyItemOrNullObject: (scope) => {
      const parts = listed(scope);
      return parts.length === 1 ? required(parts[0]) : null;
    },
  },
};

/** XML that travels with the file. */
export function xmlParts(session: Session): HostObject {
  return hostObject(partsShape, { session });
}
