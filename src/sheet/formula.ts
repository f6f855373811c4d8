import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from './address';

/** Text in quotes, a sheet name in quotes, a structured reference: nothing inside is touched. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

/** Changes the parts of a formula outside quotes and brackets. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of formula.matchAll(QUOTED)) {
    out += change(formula.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(formula.slice(at));
}

const REFERENCE =
  /(?<![\w.$\p{L}])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w(!.\p{L}])/giu;

/**
 * The formula as it reads after being copied so many rows down and columns to the right.
 * References that fall off the sheet become `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, n: string): string | null => {
    const at = fixed ? Number(n) : Number(n) + rows;
    return at >= 1 && at <= MAX_ROWS ? `${fixed}${at}` : null;
  };
  const column = (fixed: string, name: string): string | null => {
    const at = fixed ? columnIndex(name) : columnIndex(name) + columns;
    return at >= 0 && at < MAX_COLUMNS ? `${fixed}${columnName(at)}` : null;
  };
  const join = (a: string | null, between: string, b: string | null): string =>
    a === null || b === null ? '#REF!' : a + between + b;
  return outsideQuotes(formula, (part) =>
    part.replace(REFERENCE, (whole, ...found: (string | undefined)[]) => {
      const [fc = '', c, fr = '', r, f1 = '', c1, f2 = '', c2, g1 = '', r1, g2 = '', r2] = found;
      if (c !== undefined && r !== undefined) return join(column(fc, c), '', row(fr, r));
      if (c1 !== undefined && c2 !== undefined) return join(column(f1, c1), ':', column(f2, c2));
      if (r1 !== undefined && r2 !== undefined) return join(row(g1, r1), ':', row(g2, r2));
      return whole;
    }),
  );
}

/**
 * The add-in's functions by the names that users type, where a file names them its own way:
 * `_xldudf_SPM_CAPAIAN(A1)` and `_xludf.SPM.CAPAIAN(A1)` → `SPM.CAPAIAN(A1)`.
 */
export function addInNames(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideQuotes(formula, (part) =>
    part.replace(/_xl(?:d?udf)[_.](?:_xludf\.)?SPM[_.]/gi, 'SPM.'),
  );
}
