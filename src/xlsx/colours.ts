import { type Attributes, readXml } from './xml';
import type { Zip, ZipEntry } from './zip';

/** Excel's own palette (ECMA-376 part 1, 18.8.27), from number 8; 0 to 7 repeat its first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Colours of the Office theme, for files that bring none; in the order in which cells number them. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Theme parts name dark before light; cells number light before dark. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** Colours of the workbook's theme by the number that cells use, `RRGGBB`. */
export function readTheme(zip: Zip, entry: ZipEntry | undefined): readonly string[] {
  if (!entry) return OFFICE_THEME;
  const listed: string[] = [];
  const state = { inScheme: false };
  readXml(zip, entry, {
    open(name, attributes) {
      if (name === 'clrScheme') state.inScheme = true;
      else if (!state.inScheme) return;
      else if (name === 'srgbClr') listed.push(attributes.val ?? '');
      else if (name === 'sysClr') listed.push(attributes.lastClr ?? '');
    },
    close(name) {
      if (name === 'clrScheme') state.inScheme = false;
    },
  });
  return OFFICE_THEME.map((fallback, i) => {
    const colour = listed[THEME_ORDER[i] ?? -1] ?? '';
    return /^[0-9A-F]{6}$/i.test(colour) ? colour : fallback;
  });
}

/** `#RRGGBB` of a colour element (`rgb`, `theme` with `tint`, or `indexed`); '' for automatic. */
export function colourOf(attributes: Attributes, theme: readonly string[]): string {
  const { rgb, theme: themed, indexed, tint } = attributes;
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8]
          : undefined;
  if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return '';
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lighter for a tint above 0, darker below; hue and saturation stay (18.8.3). */
function tinted(colour: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return colour;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, each channel's distance from the lightness scales alike.
  const reach = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = reach(light) ? reach(target) / reach(light) : 0;
  return [r, g, b]
    .map((channel) => Math.round((target + (channel - light) * scale) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('');
}
