import { SaxesParser } from 'saxes';

/** An element of an XML document, with prefixes taken off the names. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly parent: Element | null;
  text: string;
}

/** @throws Error with line and column when the text is not well-formed XML. */
export function parseXml(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], parent: null, text: '' };
  let current = document;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map((a) => [a.local, a.value] as const);
    const element: Element = {
      name: tag.local,
      attributes: Object.fromEntries(attributes),
      children: [],
      parent: current,
      text: '',
    };
    current.children.push(element);
    current = element;
  });
  parser.on('text', (text) => {
    current.text += text;
  });
  parser.on('closetag', () => {
    current = current.parent ?? document;
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (!root) throw new Error('the document is empty');
  return root;
}

/** All elements below this one, in document order, itself included. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** First element that stands under the given names, one below the other. */
export function find(element: Element, ...names: string[]): Element | undefined {
  let found: Element | undefined = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}
