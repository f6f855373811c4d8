import { BUILTIN_FORMATS } from './formats';
import { attributeOf, type Replacement, replaceAt, tagsOf, withAttribute } from './xml-scan';

const TEXT_FORMAT = 49;
/** Numbers below this are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

interface List {
  /** Prefix of the elements, with its colon. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  closeStart: number;
}

/**
 * The styles of a workbook, to which number formats are added. What is there keeps its place and its
 * number: styles and formats are only ever added at the end of their lists.
 */
export class StyleSheet {
  readonly #xml: string;
  /** Texts of the cells' styles by number, those added at the end. */
  readonly #styles: string[] = [];
  readonly #known: number;
  readonly #formats = new Map<string, number>();
  readonly #addedFormats: string[] = [];
  readonly #made = new Map<string, number>();
  #cellStyles: List | undefined;
  #formatList: List | undefined;
  #rootEnd = -1;
  #prefix = '';

  constructor(xml: string) {
    this.#xml = xml;
    for (const [id, code] of Object.entries(BUILTIN_FORMATS)) {
      // Formats with a currency follow the language of the computer.
      if (!code.includes('$')) this.#formats.set(code, Number(id));
    }
    this.#scan();
    this.#known = this.#styles.length;
  }

  /**
   * Number of the style that looks like this one and shows numbers in this format. A style that has a
   * format of its own already, other than General and Text, is given back as it is.
   */
  withFormat(style: number, code: string): number {
    const xf = this.#styles[style];
    if (xf === undefined) return style;
    const present = Number(attributeOf(xf, 'numFmtId') ?? 0);
    if (present !== 0 && present !== TEXT_FORMAT) return style;
    const key = `${style} ${code}`;
    const made = this.#made.get(key) ?? this.#styles.length;
    if (!this.#made.has(key)) {
      this.#made.set(key, made);
      this.#styles.push(styleWith(xf, this.#formatId(code)));
    }
    return made;
  }

  get isChanged(): boolean {
    return this.#styles.length > this.#known;
  }

  /** The part with what was added; the same text where nothing was. */
  toXml(): string {
    const added = this.#styles.slice(this.#known).join('');
    const list = this.#cellStyles;
    if (!list || !added) return this.#xml;
    return replaceAt(this.#xml, [
      ...grown(this.#xml, list, 'cellXfs', this.#styles.length, added),
      ...this.#formatReplacements(),
    ]);
  }

  #formatId(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    const tag = withAttribute(`<${this.#prefix}numFmt/>`, 'numFmtId', String(id));
    this.#addedFormats.push(withAttribute(tag, 'formatCode', code));
    return id;
  }

  #formatReplacements(): Replacement[] {
    const added = this.#addedFormats.join('');
    if (!added) return [];
    const list = this.#formatList;
    if (!list) {
      const name = `${this.#prefix}numFmts`;
      const text = `<${name} count="${this.#addedFormats.length}">${added}</${name}>`;
      return [{ start: this.#rootEnd, end: this.#rootEnd, text }];
    }
    const before = Number(attributeOf(this.#xml.slice(list.start, list.openEnd), 'count') ?? 0);
    return grown(this.#xml, list, 'numFmts', before + this.#addedFormats.length, added);
  }

  #scan(): void {
    const xml = this.#xml;
    let open: List | undefined;
    let xfStart = -1;
    for (const tag of tagsOf(xml)) {
      const { name, kind, start, end } = tag;
      if (name === 'styleSheet' && kind === 'open') {
        this.#rootEnd = end;
        this.#prefix = tag.qualified.slice(0, -name.length);
      } else if (name === 'numFmts' || name === 'cellXfs') {
        if (kind === 'close') {
          if (open) open.closeStart = start;
          open = undefined;
          continue;
        }
        const list: List = {
          prefix: this.#prefix,
          start,
          openEnd: end,
          isEmpty: kind === 'empty',
          closeStart: end,
        };
        if (name === 'numFmts') this.#formatList = list;
        else this.#cellStyles = list;
        open = list.isEmpty ? undefined : list;
      } else if (name === 'numFmt' && kind !== 'close' && open && open === this.#formatList) {
        const text = xml.slice(start, end);
        this.#formats.set(
          attributeOf(text, 'formatCode') ?? '',
          Number(attributeOf(text, 'numFmtId')),
        );
      } else if (name === 'xf' && open && open === this.#cellStyles) {
        if (kind === 'open') xfStart = start;
        else this.#styles.push(xml.slice(kind === 'close' ? xfStart : start, end));
      }
    }
  }
}

/** A list with more elements at its end, and with its new count. */
function grown(xml: string, list: List, name: string, count: number, added: string): Replacement[] {
  const tag = withAttribute(xml.slice(list.start, list.openEnd), 'count', String(count));
  if (!list.isEmpty) {
    return [
      { start: list.start, end: list.openEnd, text: tag },
      { start: list.closeStart, end: list.closeStart, text: added },
    ];
  }
  const text = `${tag.replace(/\s*\/>$/, '>')}${added}</${list.prefix}${name}>`;
  return [{ start: list.start, end: list.openEnd, text }];
}

/** A mark that the content is text, which a number no longer is, goes. */
function styleWith(xf: string, format: number): string {
  const end = /^[^>]*>/.exec(xf)?.[0] ?? xf;
  let tag = withAttribute(end, 'numFmtId', String(format));
  tag = withAttribute(tag, 'applyNumberFormat', '1');
  tag = withAttribute(tag, 'quotePrefix', null);
  return tag + xf.slice(end.length);
}
