import { addInNames, outsideQuotes } from '../sheet/formula';

/** Functions younger than the file format; files write them with a prefix. */
const FUTURE =
  /(?<![\w.])(IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|LET|LAMBDA|IFNA|FILTER|UNIQUE|SORT|SEQUENCE)(?=\()/g;

/**
 * A formula as users and Office.js write it, from the form of the file:
 * `_xldudf_SPM_CAPAIAN(A1)` and `_xludf.SPM.CAPAIAN(A1)` → `SPM.CAPAIAN(A1)`, `_xlfn.` taken off.
 */
export function formulaFromFile(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideQuotes(addInNames(formula), (part) =>
    part.replace(/_xl(?:fn|ws)\.(?:_xlws\.)?/gi, ''),
  );
}

/** The form of the file, from a formula as users write it. */
export function formulaToFile(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(
        /(?<![\w.])SPM\.([A-Z]+)(?=\()/gi,
        (_, name: string) => `_xldudf_SPM_${name.toUpperCase()}`,
      )
      .replace(FUTURE, '_xlfn.$1'),
  );
}
