import { isErrorValue, type Scalar } from '../sheet/snapshot';

/** What one cell holds, exactly enough to put it back. */
export interface Content {
  /** en-US formula with its `=`; left out for a constant or a blank. */
  readonly formula?: string;
  /** The constant; '' for a blank. Not kept for a formula, which gives its own. */
  readonly value: Scalar;
  readonly format: string;
}

/** Content from what Excel answers for `formulas`, `values` and `numberFormat`. */
export function contentOf(formula: Scalar, value: Scalar, format: string): Content {
  const isFormula = typeof formula === 'string' && /^=./.test(formula) && formula !== value;
  return isFormula ? { formula, value: '', format } : { value, format };
}

/**
 * What to hand to `range.formulas` so that Excel stores just this content.
 * Excel reads text as if it were typed ("12,5" becomes 125, "1/2" a date); an apostrophe in front
 * keeps it text, except in a cell of format Text, which would show it.
 */
export function entryOf(content: Content): Scalar {
  if (content.formula !== undefined) return content.formula;
  const { value, format } = content;
  if (typeof value !== 'string' || value === '' || format === '@' || isErrorValue(value)) {
    return value;
  }
  return /[\d]|^[=+\-@'#]|^(true|false|benar|salah)$/i.test(value) ? `'${value}` : value;
}

/** The same formula or constant, whatever its number format. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula === undefined || b.formula === undefined) {
    return a.formula === b.formula && a.value === b.value;
  }
  return plainFormula(a.formula) === plainFormula(b.formula);
}

/** Excel writes an add-in function its own way into a file that is opened before the add-in runs. */
function plainFormula(formula: string): string {
  return formula.replace(/_xldudf_SPM_/gi, 'SPM.').replace(/\s+/g, '');
}
