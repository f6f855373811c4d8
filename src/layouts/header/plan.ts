import { isPercentFormat } from '../../sheet/number-format';
import type { Filled } from '../../sheet/snapshot';
import { idOf } from '../../sheet/text';
import type { Segment } from './segment';

/**
 * How a table is built: its place, the words of its header and of each cell, and where figures stand.
 * Tables with the same plan differ in nothing but their figures and what stands around them.
 */
export interface Plan {
  /** Place and header. */
  readonly head: string;
  /** The rows with their filled cells: see `tokenOf`. */
  readonly body: Int32Array;
  /** The figures among them in their order; gone when the next plan is made. */
  readonly figures: Float64Array;
  readonly hash: number;
}

const WITH_FORMULA = 1;
const IN_PERCENT = 2;
const FIGURE = 4;
const TRUTH = 8;
const TEXT_SHIFT = 4;

/** What a cell is, without the value of a figure. */
function tokenOf({ cell, words }: Filled): number {
  const { value, formula, format } = cell;
  const flags =
    (formula === undefined ? 0 : WITH_FORMULA) | (isPercentFormat(format) ? IN_PERCENT : 0);
  if (typeof value === 'number') return flags | FIGURE;
  if (!words) return flags;
  const kind = typeof value === 'boolean' ? TRUTH : 0;
  return flags | kind | ((idOf(words) + 1) << TEXT_SHIFT);
}

export const isFigureToken = (token: number): boolean => (token & FIGURE) !== 0;
/** Rows are told from columns by their sign. */
export const rowOfToken = (token: number): number => -1 - token;

/** Grows with the largest table; a plan that is kept gets a copy of its own. */
let buffer = new Int32Array(4096);
let figureBuffer = new Float64Array(1024);

export function planOf(segment: Segment): Plan {
  const { sheet, left, right, bodyRows } = segment;
  let length = 0;
  let figures = 0;
  let hash = 0;
  const put = (token: number): void => {
    if (length === buffer.length) {
      const wider = new Int32Array(length * 2);
      wider.set(buffer);
      buffer = wider;
    }
    buffer[length++] = token;
    hash = (Math.imul(hash, 31) + token) | 0;
  };
  for (const row of bodyRows) {
    // Columns are never negative: a row cannot be taken for one.
    put(-1 - row);
    for (const filled of sheet.rowCells(row)) {
      if (filled.column < left || filled.column > right) continue;
      put(filled.column);
      put(tokenOf(filled));
      const { value } = filled.cell;
      if (typeof value !== 'number') continue;
      if (figures === figureBuffer.length) {
        const wider = new Float64Array(figures * 2);
        wider.set(figureBuffer);
        figureBuffer = wider;
      }
      figureBuffer[figures++] = value;
    }
  }
  return {
    head: headOf(segment),
    body: buffer.subarray(0, length),
    figures: figureBuffer.subarray(0, figures),
    hash,
  };
}

function headOf({ sheet, left, right, ...segment }: Segment): string {
  const { headerRows, numberRow, repeatRows, parts } = segment;
  let head = [left, right, headerRows, numberRow, repeatRows].join('\u0002');
  for (const m of sheet.merges) head += `\u0002${m.top},${m.left},${m.bottom},${m.right}`;
  for (const [column, list] of parts) head += `\u0002${column}\u0001${list.join('\u0001')}`;
  return head;
}

/** A plan that stays when the next one is made. */
export function keptPlan({ head, body, figures, hash }: Plan): Plan {
  return { head, body: body.slice(), figures: figures.slice(), hash };
}

export function isSamePlan(a: Plan, b: Plan): boolean {
  if (a.hash !== b.hash || a.body.length !== b.body.length || a.head !== b.head) return false;
  for (let i = 0; i < a.body.length; i++) if (a.body[i] !== b.body[i]) return false;
  return true;
}
