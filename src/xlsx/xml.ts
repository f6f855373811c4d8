import { SaxesParser } from 'saxes';
import { WorkbookError } from './errors';
import type { Zip, ZipEntry } from './zip';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to hear; element names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** `x:row` → `row`; the namespaces of a part are known beforehand. */
function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads one XML part as a stream, so that memory stays that of one piece.
 * @throws WorkbookError for a DOCTYPE (nothing is ever expanded) and for XML that is not well-formed
 */
export function readXml(zip: Zip, entry: ZipEntry, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new WorkbookError('doctype', entry.name);
  });
  parser.on('error', () => {
    throw new WorkbookError('damaged', entry.name);
  });
  if (handler.open) {
    const open = handler.open.bind(handler);
    parser.on('opentag', (tag) => {
      open(local(tag.name), tag.attributes);
    });
  }
  if (handler.close) {
    const close = handler.close.bind(handler);
    parser.on('closetag', (tag) => {
      close(local(tag.name));
    });
  }
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const state: { decoder?: TextDecoder } = {};
  zip.stream(entry, (chunk) => {
    state.decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(state.decoder.decode(chunk, { stream: true }));
  });
  if (state.decoder) parser.write(state.decoder.decode());
  parser.close();
}

/** XML parts are UTF-8 unless a byte order mark says UTF-16. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A boolean attribute as OOXML writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Whole number of an attribute; `fallback` where it is missing or no number. */
export function toInt(value: string | undefined, fallback: number): number {
  const n = value === undefined ? NaN : Number(value);
  return Number.isFinite(n) ? Math.trunc(n) : fallback;
}

/** Attribute by its name without a prefix (`r:id`, `d:id` …). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** OOXML writes control characters as `_x0007_` and a literal `_x0007_` as `_x005F_x0007_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
