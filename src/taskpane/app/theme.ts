import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { OfficeColours } from '../../excel';

/** Excel's green, from dark to light. */
const GREEN: BrandVariants = {
  10: '#041209',
  20: '#0a2313',
  30: '#0c361c',
  40: '#0c4625',
  50: '#0b562d',
  60: '#0b6636',
  70: '#0f7039',
  80: '#107c41',
  90: '#2b8a53',
  100: '#479966',
  110: '#5fa77a',
  120: '#77b58e',
  130: '#90c3a3',
  140: '#a9d1b8',
  150: '#c3dfce',
  160: '#dcede3',
};

/** Office's own themes: Colourful and White, Dark Grey, Black. */
type OwnTheme = 'terang' | 'putih' | 'gelap' | 'hitam';
/** Those, and the system's high contrast. */
export type ThemeName = OwnTheme | 'kontras';

const light = createLightTheme(GREEN);
const darkBase = createDarkTheme(GREEN);
/** One step lighter than Fluent's choice: its green has too little contrast on dark grey. */
const dark: Theme = {
  ...darkBase,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
  colorCompoundBrandStrokeHover: GREEN[120],
};

const THEMES: Readonly<Record<OwnTheme, Theme>> = {
  terang: { ...light, colorNeutralBackground1: '#fafafa', colorNeutralBackground2: '#ffffff' },
  putih: light,
  gelap: dark,
  hitam: {
    ...dark,
    colorNeutralBackground1: '#0a0a0a',
    colorNeutralBackground1Hover: '#1f1f1f',
    colorNeutralBackground2: '#141414',
    colorNeutralBackground3: '#000000',
  },
};

/** Fetches the theme for high contrast, which few need. */
export async function loadContrast(): Promise<Theme> {
  const { contrast } = await import(/* webpackChunkName: "kontras" */ './contrast');
  return contrast;
}

/** Pure black under pure white is high contrast: Office's own Black is softer. */
const isContrast = ({ background, foreground }: OfficeColours): boolean =>
  /^#?0{6}$/.test(background) && /^#?f{6}$/i.test(foreground);

/** The theme that fits the application's colours, or the system's where it does not tell. */
export function themeNameFor(
  colours: OfficeColours | null,
  systemIsDark: boolean,
  isForced: boolean,
): ThemeName {
  if (isForced || (colours && isContrast(colours))) return 'kontras';
  if (!colours) return systemIsDark ? 'gelap' : 'putih';
  const light = lightness(colours.background);
  if (light < 0.05) return 'hitam';
  if (light < 0.5) return 'gelap';
  return light > 0.985 ? 'putih' : 'terang';
}

export function themeNamed(name: OwnTheme): Theme {
  return THEMES[name];
}

/** 0 black … 1 white; without gamma, which is enough to tell themes apart. */
function lightness(colour: string): number {
  const digits = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (!digits) return 1;
  const parts = [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16));
  return (0.3 * (parts[0] ?? 0) + 0.59 * (parts[1] ?? 0) + 0.11 * (parts[2] ?? 0)) / 255;
}
