import { attributeOf, tagsOf } from '../../../xlsx/xml-scan';

interface Piece {
  readonly name: string;
  text: string;
}

/** The children of a part's root, which can be read, replaced and put in their place by name. */
export class Elements {
  /** Prefix of the part's elements, with its colon. */
  readonly prefix: string;
  readonly #head: string;
  readonly #tail: string;
  readonly #order: readonly string[];
  readonly #pieces: Piece[] = [];

  /** @param order names of all children as the schema orders them */
  constructor(xml: string, order: readonly string[]) {
    this.#order = order;
    let depth = 0;
    let headEnd = 0;
    let from = 0;
    let tailStart = xml.length;
    let prefix = '';
    let name = '';
    for (const tag of tagsOf(xml)) {
      if (depth === 0 && tag.kind !== 'close') {
        prefix = tag.qualified.slice(0, -tag.name.length);
        headEnd = tag.end;
        if (tag.kind === 'empty') break;
        depth = 1;
      } else if (tag.kind === 'close') {
        depth -= 1;
        if (depth === 0) tailStart = tag.start;
        if (depth === 1) this.#pieces.push({ name, text: xml.slice(from, tag.end) });
      } else {
        if (depth === 1) [from, name] = [tag.start, tag.name];
        if (tag.kind === 'open') depth += 1;
        else if (depth === 1) this.#pieces.push({ name, text: xml.slice(from, tag.end) });
      }
    }
    const opening = xml.slice(0, headEnd);
    const isEmpty = opening.endsWith('/>');
    this.prefix = prefix;
    this.#head = isEmpty ? `${opening.slice(0, -2)}>` : opening;
    const root = /<([\w:]+)[^<]*$/.exec(opening)?.[1] ?? '';
    this.#tail = isEmpty ? `</${root}>` : xml.slice(tailStart);
  }

  get(name: string): string | undefined {
    return this.#pieces.find((piece) => piece.name === name)?.text;
  }

  /** Attribute of the first element of that name. */
  attribute(name: string, attribute: string): string | undefined {
    const text = this.get(name);
    return text === undefined
      ? undefined
      : attributeOf(text.slice(0, text.indexOf('>') + 1), attribute);
  }

  /** Replaces all elements of that name; '' takes them out. */
  set(name: string, text: string): void {
    const at = this.#pieces.findIndex((piece) => piece.name === name);
    const kept = this.#pieces.filter((piece) => piece.name !== name);
    this.#pieces.splice(0, this.#pieces.length, ...kept);
    if (text) this.#pieces.splice(at < 0 ? this.#place(name) : at, 0, { name, text });
  }

  /** Adds one more element behind those of the same name. */
  add(name: string, text: string): void {
    this.#pieces.splice(this.#place(name, true), 0, { name, text });
  }

  /** Before whatever the schema wants behind it. */
  #place(name: string, last = false): number {
    const rank = this.#order.indexOf(name);
    const next = this.#pieces.findIndex((piece) => {
      const other = this.#order.indexOf(piece.name);
      return last && piece.name === name ? false : other < 0 || other > rank;
    });
    return next < 0 ? this.#pieces.length : next;
  }

  change(name: string, change: (text: string) => string): void {
    for (const piece of this.#pieces) if (piece.name === name) piece.text = change(piece.text);
  }

  toString(): string {
    return this.#head + this.#pieces.map(({ text }) => text).join('') + this.#tail;
  }
}

/** Children of a worksheet part (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Children of a styles part (18.8.39). */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** Children of a workbook part (18.2.27). */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
