import { contains } from '../../sheet/address';
import { copyFormula } from '../model/rewrite';
import { type Validation } from '../model/rules';
import { type CellValue, CellError, toWire } from '../model/values';
import type { HostSheet } from '../model/worksheet';
import type { Calculator } from './calculator';
import { valuesOf } from './chart-data';
import type { HostWorkbook } from '../model/workbook';

/** The rule that a cell is under, if any. */
export function validationAt(sheet: HostSheet, row: number, column: number): Validation | null {
  return sheet.validations.find((v) => v.rects.some((rect) => contains(rect, row, column))) ?? null;
}

/** How relative references of a rule are seen from a cell. */
function seenFrom(formula: string, { rects }: Validation, row: number, column: number): string {
  const top = Math.min(...rects.map((rect) => rect.top));
  const left = Math.min(...rects.map((rect) => rect.left));
  return copyFormula(formula, row - top, column - left);
}

/** True where a value may stand in a cell; rules that this host cannot compute let everything pass. */
export function isValid(
  workbook: HostWorkbook,
  calculator: Calculator,
  sheet: HostSheet,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  const rule = validationAt(sheet, row, column);
  if (!rule) return true;
  if (value === null) return rule.ignoreBlanks;
  const compute = (formula: string): CellValue | undefined =>
    calculator.evaluateAt(sheet, row, column, seenFrom(formula, rule, row, column));
  if (rule.type === 'Custom') {
    const answer = compute(rule.formula1);
    return answer === undefined || (!(answer instanceof CellError) && Boolean(answer));
  }
  if (rule.type === 'List') {
    const allowed = listOf(workbook, sheet, rule, row, column);
    return allowed === null || allowed.includes(String(toWire(value)));
  }
  const measured = rule.type === 'TextLength' ? String(toWire(value)).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'WholeNumber' && !Number.isInteger(measured)) return false;
  const [first, second] = [rule.formula1, rule.formula2].map((f) => (f ? compute(f) : undefined));
  return typeof first !== 'number' || holds(rule.operator, measured, first, second);
}

function holds(operator: string, value: number, first: number, second: CellValue | undefined) {
  const to = typeof second === 'number' ? second : Infinity;
  switch (operator) {
    case 'Between':
      return value >= first && value <= to;
    case 'NotBetween':
      return value < first || value > to;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}

/** What the cell's list offers; null where it cannot be told. */
export function listOf(
  workbook: HostWorkbook,
  sheet: HostSheet,
  rule: Validation,
  row: number,
  column: number,
): string[] | null {
  if (!rule.formula1.startsWith('=')) return rule.formula1.split(',').map((item) => item.trim());
  const seen = seenFrom(rule.formula1, rule, row, column).slice(1);
  const name = workbook.names.get(seen.toLowerCase())?.formula;
  const reference =
    name ?? (seen.includes('!') ? `=${seen}` : `='${sheet.name.replaceAll("'", "''")}'!${seen}`);
  const values = valuesOf(workbook, reference).filter((value) => value !== null);
  return values.length ? values.map((value) => String(toWire(value))) : null;
}

/** Rules with the same meaning, whichever cells they stand on. */
export function sameRule(a: Validation, b: Validation): boolean {
  const { rects: _a, ...one } = a;
  const { rects: _b, ...other } = b;
  return JSON.stringify(one) === JSON.stringify(other);
}
