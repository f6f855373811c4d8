/** Signs that make a spreadsheet program read what follows as a formula, their wide forms too. */
const STARTS_FORMULA = /^[\s\u0000-\u001F\uFEFF\u200B-\u200F]*[=+\-@\t\r\n＝＋－＠]/;

/** A plain number or a lone dash: harmless, and wanted as it stands. */
const HARMLESS = /^-$|^[+-]?\d+(?:[.,]\d+)*(?: ?%)?$/;

/**
 * Text for a file that other programs open: where it would be read as a formula, an apostrophe goes
 * in front, as OWASP advises against formula injection. Other text stays as it is.
 */
export function neutralText(text: string): string {
  const risky = STARTS_FORMULA.test(text) || /^[\t\r\n]/.test(text);
  return risky && !HARMLESS.test(text) ? `'${text}` : text;
}
