import { HyperFormula, type CellValue } from 'hyperformula';
import type { Measure, Value } from '../../src/measures';
import { builtinOf, type Case, FORMULA_COLUMN } from './measure-cases';

/** Rows that take the same formula; more of them cost reading, fewer cost writing. */
const BLOCK = 60;

/** A case, its equivalent in built-in formulas, and what an independent engine makes of it. */
export interface Computed {
  readonly one: Case;
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * The equivalent of each case, computed in a row of one sheet. Reading a formula takes an engine longer
 * than computing it: cases that take the same one are written into its rows in turn, as a user types
 * over inputs.
 */
export function* computed(measure: Measure, cases: readonly Case[]): Generator<Computed> {
  const blocks = [...byFormula(cases).values()];
  const rows: { formula: string; content: Content[] }[] = [];
  const tops = blocks.map((alike) => {
    const top = rows.length;
    for (const one of alike.slice(0, BLOCK)) {
      const formula = builtinOf(measure, one, rows.length + 1);
      if (formula === null || formula.length >= 8192) {
        throw new Error(`No formula that Excel takes for ${one.args.join(', ')}`);
      }
      rows.push({ formula, content: [...inputs(one), `=${formula}`] });
    }
    return top;
  });
  const engine = HyperFormula.buildFromArray(
    rows.map(({ content }) => content),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, precisionRounding: 15, undoLimit: 0 },
  );
  for (const [i, alike] of blocks.entries()) {
    const top = tops[i] ?? 0;
    for (let from = 0; from < alike.length; from += BLOCK) {
      const turn = alike.slice(from, from + BLOCK);
      if (from) engine.setCellContents({ sheet: 0, row: top, col: 0 }, turn.map(inputs));
      for (const [k, one] of turn.entries()) {
        const value = engine.getCellValue({ sheet: 0, row: top + k, col: FORMULA_COLUMN });
        yield { one, formula: rows[top + k]?.formula ?? '', value };
      }
    }
  }
  engine.destroy();
}

type Content = Value | null;

/** Cases by what their arguments are: what differs within is in the cells alone. */
function byFormula(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = JSON.stringify(one.args);
    const alike = groups.get(key);
    if (alike) alike.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Cells before the formula. An apostrophe keeps number text a text, as it does in Excel. */
function inputs({ cells }: Case): Content[] {
  return Array.from({ length: FORMULA_COLUMN }, (_, k) => {
    const value = cells[k] ?? null;
    return typeof value === 'string' ? `'${value}` : value;
  });
}
