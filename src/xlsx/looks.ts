import { colourOf } from './colours';
import { BUILTIN_FORMATS } from './formats';
import { type Attributes, isTrue, readXml, toInt } from './xml';
import type { Zip, ZipEntry } from './zip';

type Dashes = 'Dash' | 'DashDot' | 'DashDotDot';
/** Names of alignments, lines and weights are those of Excel's JavaScript API. */
export interface Border {
  readonly style: Dashes | 'Continuous' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** Everything that a cell's style says about its looks. */
export interface Looks {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  /** `#RRGGBB`; '' is no fill. */
  readonly fill: string;
  readonly horizontal:
    | 'General'
    | 'Left'
    | 'Center'
    | 'Right'
    | 'Fill'
    | 'Justify'
    | 'CenterAcrossSelection'
    | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

type Font = Pick<
  Looks,
  'fontName' | 'fontSize' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'underline'
>;
type Open<T> = { -readonly [K in keyof T]: T[K] };

const FONT: Font = {
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
};

const UNDERLINES: Readonly<Record<string, Looks['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const LINES: Readonly<Record<string, readonly [Border['style'], Border['weight']]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

const HORIZONTAL: Readonly<Record<string, Looks['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, Looks['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};
const EDGES: readonly string[] = ['top', 'bottom', 'left', 'right'] satisfies Edge[];

/** Looks by the number that cells carry (`s="3"`). */
export function readLooks(
  zip: Zip,
  entry: ZipEntry | undefined,
  theme: readonly string[],
): readonly Looks[] {
  if (!entry) return [];
  const reader = new LooksReader(theme);
  const path: string[] = [];
  readXml(zip, entry, {
    open(name, attributes) {
      path.push(name);
      reader.open(path, attributes);
    },
    close() {
      path.pop();
    },
  });
  return reader.looks();
}

/** Collects the lists of a styles part, which its cell formats then refer to by number. */
class LooksReader {
  readonly #theme: readonly string[];
  readonly #formats = new Map(
    Object.entries(BUILTIN_FORMATS).map(([id, code]) => [Number(id), code]),
  );
  readonly #fonts: Open<Font>[] = [];
  readonly #fills: string[] = [];
  readonly #borders: Partial<Record<Edge, Border>>[] = [];
  readonly #cells: { own: Attributes; alignment: Attributes; protection: Attributes }[] = [];
  #fillPattern = '';
  #edge: Edge | null = null;

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  open(path: readonly string[], a: Attributes): void {
    const [list, item = '', part = '', color] = path.slice(1);
    if (!item) return;
    if (list === 'numFmts') this.#formats.set(toInt(a.numFmtId, -1), a.formatCode ?? '');
    else if (list === 'fonts') this.#font(part, a);
    else if (list === 'fills') this.#fill(part, color, a);
    else if (list === 'borders') this.#border(part, color, a);
    else if (list === 'cellXfs') {
      if (!part) this.#cells.push({ own: a, alignment: {}, protection: {} });
      const cell = this.#cells.at(-1);
      if (cell && part === 'alignment') cell.alignment = a;
      if (cell && part === 'protection') cell.protection = a;
    }
  }

  #font(part: string, a: Attributes): void {
    if (part === '') {
      this.#fonts.push({ ...FONT });
      return;
    }
    const font = this.#fonts.at(-1);
    if (!font) return;
    const on = a.val === undefined || isTrue(a.val);
    if (part === 'b') font.bold = on;
    else if (part === 'i') font.italic = on;
    else if (part === 'strike') font.strikethrough = on;
    else if (part === 'u') font.underline = UNDERLINES[a.val ?? 'single'] ?? 'Single';
    else if (part === 'sz') font.fontSize = Number(a.val) || FONT.fontSize;
    else if (part === 'name') font.fontName = a.val ?? FONT.fontName;
    else if (part === 'color') font.fontColor = colourOf(a, this.#theme) || FONT.fontColor;
  }

  #fill(part: string, color: string | undefined, a: Attributes): void {
    if (part === 'patternFill' && color === undefined) {
      this.#fillPattern = a.patternType ?? 'none';
      this.#fills.push('');
    } else if (part === 'gradientFill' && color === undefined) this.#fills.push('');
    else if (color === 'fgColor' && this.#fillPattern === 'solid') {
      this.#fills[this.#fills.length - 1] = colourOf(a, this.#theme);
    }
  }

  #border(part: string, color: string | undefined, a: Attributes): void {
    if (part === '') {
      this.#borders.push({});
      return;
    }
    const borders = this.#borders.at(-1);
    if (!borders) return;
    if (color === undefined) {
      const line = LINES[a.style ?? ''];
      this.#edge = line && EDGES.includes(part) ? (part as Edge) : null;
      if (line && this.#edge) {
        borders[this.#edge] = { style: line[0], weight: line[1], color: '#000000' };
      }
    } else if (this.#edge) {
      const line = borders[this.#edge];
      if (line) borders[this.#edge] = { ...line, color: colourOf(a, this.#theme) || line.color };
    }
  }

  looks(): Looks[] {
    return this.#cells.map(({ own, alignment, protection }) => {
      const turn = toInt(alignment.textRotation, 0);
      return {
        numberFormat: this.#formats.get(toInt(own.numFmtId, 0)) ?? 'General',
        ...(this.#fonts[toInt(own.fontId, 0)] ?? FONT),
        fill: this.#fills[toInt(own.fillId, 0)] ?? '',
        horizontal: HORIZONTAL[alignment.horizontal ?? ''] ?? 'General',
        vertical: VERTICAL[alignment.vertical ?? ''] ?? 'Bottom',
        wrap: isTrue(alignment.wrapText),
        shrink: isTrue(alignment.shrinkToFit),
        indent: toInt(alignment.indent, 0),
        // Above 90 the file counts clockwise.
        rotation: turn > 90 ? 90 - Math.min(turn, 180) : turn,
        locked: protection.locked === undefined || isTrue(protection.locked),
        formulaHidden: isTrue(protection.hidden),
        borders: this.#borders[toInt(own.borderId, 0)] ?? {},
      };
    });
  }
}
