import type { OfficeTheme } from '../profiles/office-theme';

/** What Excel tells the add-in of each look, by the value of the page's switch; Microsoft lists no values. */
const COLOURS = {
  light: colours('#f3f2f1', '#262626', '#ffffff', '#262626'),
  dark: colours('#363636', '#ffffff', '#292929', '#ffffff'),
  black: colours('#0a0a0a', '#ffffff', '#262626', '#ffffff'),
  white: colours('#ffffff', '#262626', '#ffffff', '#262626'),
  contrast: colours('#000000', '#ffffff', '#000000', '#ffffff'),
} as const;

/** Colourful, Dark Grey, Black, White, and Windows' black contrast theme. */
export type PreviewTheme = keyof typeof COLOURS;

function colours(body: string, text: string, control: string, controlText: string): OfficeTheme {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
    isDarkTheme: text === '#ffffff',
  };
}

export function isTheme(value: string): value is PreviewTheme {
  return value in COLOURS;
}

export function coloursOf(theme: PreviewTheme): OfficeTheme {
  return COLOURS[theme];
}
