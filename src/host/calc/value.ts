import { parseNumber } from 'numfmt';
import type { Rect } from '../../sheet/address';
import { CellError, type CellValue, type ErrorCode } from '../model/values';
import type { HostSheet } from '../model/worksheet';

export type Matrix = readonly (readonly CellValue[])[];

/** A range that a function may look at without reading all of it. */
export interface Reference {
  readonly sheet: HostSheet;
  readonly rect: Rect;
}

/** What an expression gives. */
export type Value = CellValue | Matrix | Reference;

/** Carries an error value out of a computation. */
export class Fault extends Error {
  readonly value: CellError;

  constructor(code: ErrorCode | CellError, message?: string) {
    const value = typeof code === 'string' ? new CellError(code, message) : code;
    super(value.code);
    this.value = value;
  }
}

/** The function is none that this host can compute. */
export class Unsupported extends Error {}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'rect' in value;
}

/** @throws Fault when the value is an error. */
export function noError(value: CellValue): string | number | boolean | null {
  if (value instanceof CellError) throw new Fault(value);
  return value;
}

/** Number as Excel's arithmetic sees it: blank 0, TRUE 1, text read as a number or `#VALUE!`. */
export function toNumber(value: CellValue): number {
  const plain = noError(value);
  if (typeof plain === 'number') return plain;
  if (plain === null) return 0;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  const parsed = readNumber(plain);
  if (parsed === null) throw new Fault('#VALUE!');
  return parsed;
}

export function readNumber(text: string): number | null {
  const parsed: unknown = parseNumber(text.trim());
  if (typeof parsed === 'object' && parsed !== null && 'v' in parsed) {
    return typeof parsed.v === 'number' ? parsed.v : null;
  }
  return null;
}

export function toText(value: CellValue): string {
  const plain = noError(value);
  if (plain === null) return '';
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  if (typeof plain === 'number') return numberText(plain);
  return plain;
}

/** Excel writes numbers into text with at most 15 significant digits. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

export function toFlag(value: CellValue): boolean {
  const plain = noError(value);
  if (typeof plain === 'boolean') return plain;
  if (plain === null) return false;
  if (typeof plain === 'number') return plain !== 0;
  if (/^true$/i.test(plain)) return true;
  if (/^false$/i.test(plain)) return false;
  throw new Fault('#VALUE!');
}

/** A finite number, or the error that Excel gives. */
export function checked(value: number): CellValue {
  return Number.isFinite(value) ? value : new CellError('#NUM!');
}

export function at(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (!line) return new CellError('#N/A');
  const cell = line.length === 1 ? line[0] : line[column];
  return cell === undefined ? new CellError('#N/A') : cell;
}

/** Order of Excel's comparisons: numbers before text before truth values; text without case. */
export function compare(a: CellValue, b: CellValue): number {
  const left = blankLike(noError(a), b);
  const right = blankLike(noError(b), a);
  const rank = (value: string | number | boolean) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    return left.localeCompare(right, 'en', { sensitivity: 'accent' });
  }
  return Number(left) - Number(right);
}

function blankLike(value: string | number | boolean | null, other: CellValue) {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
