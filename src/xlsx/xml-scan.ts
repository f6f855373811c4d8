/** Finds tags in well-formed XML with their places in the text, for changing single spots of it. */

export interface Tag {
  /** Name with its prefix as written. */
  readonly qualified: string;
  /** Name without prefix. */
  readonly name: string;
  /** Place of `<`. */
  readonly start: number;
  /** Place behind `>`. */
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
}

const NAME = /[^\s/>]+/y;

/** Tags from a place on, in order; comments, CDATA and processing instructions are stepped over. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at)) {
    const skip = xml.startsWith('<!--', at)
      ? '-->'
      : xml.startsWith('<![CDATA[', at)
        ? ']]>'
        : xml.startsWith('<?', at)
          ? '?>'
          : null;
    if (skip) {
      at = xml.indexOf(skip, at) + skip.length;
      continue;
    }
    const end = endOfTag(xml, at);
    const isClose = xml[at + 1] === '/';
    NAME.lastIndex = at + (isClose ? 2 : 1);
    const qualified = NAME.exec(xml)?.[0] ?? '';
    const kind = isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
    yield { qualified, name: qualified.slice(qualified.indexOf(':') + 1), start: at, end, kind };
    at = end;
  }
}

/** An attribute's value may hold a `>`. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return xml.length;
}

/** Value of an attribute in a tag's text, entities read; undefined where it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The tag's text with an attribute set, or without it for null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  if (value === null) return bare;
  return bare.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${escapeXml(value)}"${end}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, dec?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (dec) return String.fromCodePoint(Number(dec));
      return ENTITIES[name ?? ''] ?? all;
    },
  );
}

/** Also for attributes; characters that XML cannot hold are written as OOXML does (`_x0007_`). */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, (c) => {
      return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** One spot of a text to be written anew. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all spots changed; spots must not overlap. Those at one place keep their order. */
export function replaceAt(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of sorted) {
    parts.push(text.slice(at, start), piece);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
