import { BUILTIN_FORMATS } from '../../../xlsx/formats';
import { attributeOf, escapeXml, tagsOf } from '../../../xlsx/xml-scan';
import type { Border, CellStyle } from '../../model/style';
import type { ConditionalLook } from '../../model/rules';
import { Elements, STYLES_ORDER } from './elements';

const UNDERLINES = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

const HORIZONTAL: Readonly<Record<string, string>> = { CenterAcrossSelection: 'centerContinuous' };

/** Line as the file names it. */
export function lineName({ style, weight }: Border): string {
  const isThick = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Double':
      return 'double';
    case 'Dot':
      return 'dotted';
    case 'SlantDashDot':
      return 'slantDashDot';
    case 'Dash':
      return isThick ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return isThick ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return isThick ? 'mediumDashDotDot' : 'dashDotDot';
    default:
      return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight];
  }
}

const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;

/** Adds looks to a styles part; what is there keeps its number. */
export class StyleBook {
  readonly #elements: Elements;
  readonly #known = new Map<string, number>();
  readonly #formats = new Map<string, number>();
  #nextFormat = 164;

  constructor(xml: string) {
    this.#elements = new Elements(xml, STYLES_ORDER);
    for (const [id, code] of Object.entries(BUILTIN_FORMATS)) this.#formats.set(code, Number(id));
    const own = this.#elements.get('numFmts') ?? '';
    for (const tag of tagsOf(own)) {
      if (tag.name !== 'numFmt' || tag.kind === 'close') continue;
      const text = own.slice(tag.start, tag.end);
      const id = Number(attributeOf(text, 'numFmtId'));
      this.#formats.set(attributeOf(text, 'formatCode') ?? '', id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  /** Number by which cells refer to this look. */
  cell(style: CellStyle): number {
    const p = this.#elements.prefix;
    const font = this.#entry('fonts', this.#font(style));
    const fill = style.fill
      ? this.#entry(
          'fills',
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(style.fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
        )
      : 0;
    const border = this.#entry('borders', this.#border(style));
    const format = this.#format(style.numberFormat);
    const { horizontal, vertical } = style;
    const alignment = [
      horizontal === 'General'
        ? ''
        : ` horizontal="${HORIZONTAL[horizontal] ?? horizontal.toLowerCase()}"`,
      vertical === 'Bottom' ? '' : ` vertical="${vertical.toLowerCase()}"`,
      style.wrap ? ' wrapText="1"' : '',
      style.shrink ? ' shrinkToFit="1"' : '',
      style.indent ? ` indent="${style.indent}"` : '',
      style.rotation
        ? ` textRotation="${style.rotation < 0 ? 90 - style.rotation : style.rotation}"`
        : '',
    ].join('');
    const protection = [
      style.locked ? '' : ' locked="0"',
      style.formulaHidden ? ' hidden="1"' : '',
    ].join('');
    const inner =
      (alignment && `<${p}alignment${alignment}/>`) +
      (protection && `<${p}protection${protection}/>`);
    const head = `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${protection && ' applyProtection="1"'}`;
    return this.#entry('cellXfs', `${head}${applied}${inner ? `>${inner}</${p}xf>` : '/>'}`);
  }

  /** Number by which conditional formats refer to this look. */
  conditional(look: ConditionalLook): number {
    const p = this.#elements.prefix;
    const flag = (name: string, on: boolean | null) =>
      on === null ? '' : `<${p}${name}${on ? '' : ' val="0"'}/>`;
    const font =
      flag('b', look.bold) +
      flag('i', look.italic) +
      flag('strike', look.strikethrough) +
      (look.underline ? `<${p}u val="${look.underline.toLowerCase()}"/>` : '') +
      (look.color ? `<${p}color rgb="${argb(look.color)}"/>` : '');
    const format = look.numberFormat
      ? `<${p}numFmt numFmtId="${this.#format(look.numberFormat)}" formatCode="${escapeXml(look.numberFormat)}"/>`
      : '';
    const fill = look.fill
      ? `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`
      : '';
    return this.#entry(
      'dxfs',
      `<${p}dxf>${font && `<${p}font>${font}</${p}font>`}${format}${fill}</${p}dxf>`,
    );
  }

  toString(): string {
    return this.#elements.toString();
  }

  #font({
    bold,
    italic,
    strikethrough,
    underline,
    fontSize,
    fontColor,
    fontName,
  }: CellStyle): string {
    const p = this.#elements.prefix;
    return (
      `<${p}font>` +
      (bold ? `<${p}b/>` : '') +
      (italic ? `<${p}i/>` : '') +
      (strikethrough ? `<${p}strike/>` : '') +
      (underline === 'None' ? '' : `<${p}u val="${UNDERLINES[underline]}"/>`) +
      `<${p}sz val="${fontSize}"/><${p}color rgb="${argb(fontColor)}"/><${p}name val="${escapeXml(fontName)}"/></${p}font>`
    );
  }

  #border({ borders }: CellStyle): string {
    const p = this.#elements.prefix;
    const sides = (['left', 'right', 'top', 'bottom'] as const).map((edge) => {
      const line = borders[edge];
      return line
        ? `<${p}${edge} style="${lineName(line)}"><${p}color rgb="${argb(line.color)}"/></${p}${edge}>`
        : `<${p}${edge}/>`;
    });
    return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
  }

  #format(code: string): number {
    if (code === 'General') return 0;
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const p = this.#elements.prefix;
    const id = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formats.set(code, id);
    this.#entry('numFmts', `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Number of an entry in one of the lists, which is added where we have not done so yet. */
  #entry(list: string, xml: string): number {
    const key = `${list} ${xml}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const p = this.#elements.prefix;
    const before = this.#elements.get(list) ?? `<${p}${list} count="0"></${p}${list}>`;
    const open = before.endsWith('/>') ? `${before.slice(0, -2)}></${p}${list}>` : before;
    const count = entries(open);
    const end = open.lastIndexOf('</');
    const grown = open.slice(0, end) + xml + open.slice(end);
    const counted = grown
      .replace(/\scount="\d*"/, '')
      .replace(/^<[\w:]+/, `$& count="${count + 1}"`);
    this.#elements.set(list, counted);
    this.#known.set(key, count);
    return count;
  }
}

/** How many children the list has. */
function entries(xml: string): number {
  let depth = 0;
  let count = 0;
  for (const { kind } of tagsOf(xml)) {
    if (kind === 'close') depth -= 1;
    else {
      if (depth === 1) count += 1;
      if (kind === 'open') depth += 1;
    }
  }
  return count;
}
