import { stringifyTokens, type Token, tokenize } from '@borgar/fx';
import { separators } from '../model/format';
import type { HostLocale } from '../model/input';

/**
 * An en-US formula as the user's language writes it. Indonesian Excel keeps the English function
 * names; the decimal comma turns the list separator into a semicolon and the array's column
 * separator into a backslash.
 */
export function toLocal(formula: string, locale: HostLocale): string {
  const { decimal, list } = separators(locale);
  if (decimal === '.') return formula;
  let inArray = 0;
  const tokens = tokenize(formula, { withLocation: false }).map((token: Token): Token => {
    if (token.value === '{') inArray += 1;
    if (token.value === '}') inArray -= 1;
    if (token.type === 'number') return { ...token, value: token.value.replace('.', decimal) };
    if (token.value === ',' && token.type === 'operator') {
      return { ...token, value: inArray ? '\\' : list };
    }
    return token;
  });
  return stringifyTokens(tokens);
}

/** The way back: text, quoted sheet names and everything inside quotes stay untouched. */
export function fromLocal(formula: string, locale: HostLocale): string {
  const { decimal, list } = separators(locale);
  if (decimal === '.') return formula;
  let out = '';
  let quote = '';
  let inArray = 0;
  for (let i = 0; i < formula.length; i += 1) {
    const sign = formula.charAt(i);
    if (quote) {
      if (sign === quote) quote = '';
      out += sign;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      out += sign;
    } else {
      if (sign === '{') inArray += 1;
      if (sign === '}') inArray -= 1;
      const between = /\d/.test(formula.charAt(i - 1)) && /\d/.test(formula.charAt(i + 1));
      if (sign === list && !inArray) out += ',';
      else if (sign === '\\' && inArray) out += ',';
      else if (sign === decimal && between) out += '.';
      else out += sign;
    }
  }
  return out;
}
