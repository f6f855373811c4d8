import { contains } from '../../sheet/address';
import { copyFormula } from '../model/rewrite';
import type { ConditionalLook, HostConditionalFormat } from '../model/rules';
import { CellError, toWire } from '../model/values';
import type { HostSheet } from '../model/worksheet';
import type { Calculator } from './calculator';

/** How a cell looks by its conditional formats; `bar` is the filled share of the cell, 0 to 1. */
export interface CellLook {
  readonly look: Partial<ConditionalLook>;
  readonly bar: { readonly share: number; readonly color: string } | null;
}

/** Looks that hold for a cell; the first format that says something about a property wins. */
export function conditionalLook(
  calculator: Calculator,
  sheet: HostSheet,
  row: number,
  column: number,
): CellLook | null {
  let look: Partial<ConditionalLook> = {};
  let bar: CellLook['bar'] = null;
  let found = false;
  for (const format of sheet.conditionalFormats) {
    if (!format.rects.some((rect) => contains(rect, row, column))) continue;
    if (format.type === 'DataBar') {
      const share = shareOf(sheet, format, row, column);
      if (share !== null) bar ??= { share, color: format.bar.fillColor };
      found ||= share !== null;
      continue;
    }
    if (!holds(calculator, sheet, format, row, column)) continue;
    found = true;
    const own = Object.entries(format.look).filter(([, value]) => value !== '' && value !== null);
    look = { ...(Object.fromEntries(own) as Partial<ConditionalLook>), ...look };
    if (format.stopIfTrue) break;
  }
  return found ? { look, bar } : null;
}

function holds(
  calculator: Calculator,
  sheet: HostSheet,
  format: HostConditionalFormat,
  row: number,
  column: number,
): boolean {
  const top = Math.min(...format.rects.map((rect) => rect.top));
  const left = Math.min(...format.rects.map((rect) => rect.left));
  const compute = (formula: string) => {
    const whole = formula.startsWith('=') ? formula : `=${formula}`;
    return calculator.evaluateAt(sheet, row, column, copyFormula(whole, row - top, column - left));
  };
  const value = sheet.cell(row, column)?.value ?? null;
  if (format.type === 'Custom') {
    const answer = format.formula ? compute(format.formula) : undefined;
    return answer !== undefined && !(answer instanceof CellError) && Boolean(answer);
  }
  if (format.type === 'ContainsText') {
    const text = value === null ? '' : String(toWire(value)).toLowerCase();
    const wanted = format.text.text.toLowerCase();
    if (format.text.operator === 'NotContains') return !text.includes(wanted);
    if (format.text.operator === 'BeginsWith') return text.startsWith(wanted);
    if (format.text.operator === 'EndsWith') return text.endsWith(wanted);
    return wanted !== '' && text.includes(wanted);
  }
  const { operator, formula1, formula2 } = format.cellValue;
  const first = formula1 ? compute(formula1) : undefined;
  const second = formula2 ? compute(formula2) : undefined;
  if (value === null || first === undefined || first === null) return false;
  if (typeof value !== typeof first) return false;
  const low = first;
  switch (operator) {
    case 'Between':
      return value >= low && value <= (second ?? low);
    case 'NotBetween':
      return value < low || value > (second ?? low);
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqual':
      return value >= low;
    default:
      return value <= low;
  }
}

/** Beyond this many cells a bar's scale is not looked for. */
const MOST_CELLS = 20_000;

function shareOf(
  sheet: HostSheet,
  { rects }: HostConditionalFormat,
  row: number,
  column: number,
): number | null {
  const value = sheet.cell(row, column)?.value;
  if (typeof value !== 'number') return null;
  let [least, most, seen] = [0, -Infinity, 0];
  for (const { top, left, bottom, right } of rects) {
    for (let r = top; r <= bottom && seen < MOST_CELLS; r += 1) {
      for (let c = left; c <= right; c += 1, seen += 1) {
        const other = sheet.cell(r, c)?.value;
        if (typeof other !== 'number') continue;
        least = Math.min(least, other);
        most = Math.max(most, other);
      }
    }
  }
  return most > least ? (value - least) / (most - least) : null;
}
