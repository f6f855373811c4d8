import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that looks like the text it holds; used where a whole line can be clicked. */
export const plainButton: GriffelStyle = {
  boxSizing: 'border-box',
  width: '100%',
  margin: 0,
  border: 'none',
  backgroundColor: 'transparent',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};

/** A name of the middle of a sentence at the beginning of one. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
