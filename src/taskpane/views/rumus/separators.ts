import type { Separators } from '../../../excel';

/** en-US arguments (`885,232.5,"turun"`) as the user would type them (`885;232,5;"turun"`). */
export function inUsersSigns(args: string, { decimal, list }: Separators): string {
  return args
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      // Odd parts are quoted texts.
      i % 2 ? part : part.replaceAll(',', '\u0000').replace(/(?<=\d)\.(?=\d)/g, decimal),
    )
    .join('')
    .replaceAll('\u0000', `${list} `);
}
