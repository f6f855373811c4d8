import type { Rect } from '../../sheet/address';
import { intersect } from './area';

type Compared = 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength';
export type ValidationType = Compared | 'List' | 'Custom';

/** What may be typed into some cells. Formulas have their `=`; relative ones are seen from the first cell. */
export interface Validation {
  readonly rects: readonly Rect[];
  readonly type: ValidationType;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export const FREE_ENTRY: Omit<Validation, 'rects' | 'type'> = {
  operator: 'Between',
  formula1: '',
  formula2: '',
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

export interface ConditionalLook {
  fill: string;
  color: string;
  bold: boolean | null;
  italic: boolean | null;
  underline: 'None' | 'Single' | 'Double' | null;
  strikethrough: boolean | null;
  numberFormat: string;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue' | 'ContainsText' | 'DataBar';
  rects: Rect[];
  stopIfTrue: boolean;
  /** Custom: formula with its `=`. */
  formula: string;
  cellValue: { operator: string; formula1: string; formula2: string };
  text: { operator: string; text: string };
  readonly bar: {
    fillColor: string;
    borderColor: string;
    gradientFill: boolean;
    showDataBarOnly: boolean;
    lower: { type: string; formula: string };
    upper: { type: string; formula: string };
  };
  readonly look: ConditionalLook;
}

export function newConditionalFormat(
  id: string,
  type: HostConditionalFormat['type'],
  rect: Rect,
): HostConditionalFormat {
  return {
    id,
    type,
    rects: [rect],
    stopIfTrue: false,
    formula: '',
    cellValue: { operator: 'Between', formula1: '', formula2: '' },
    text: { operator: 'Contains', text: '' },
    bar: {
      fillColor: '#638EC6',
      borderColor: '',
      gradientFill: true,
      showDataBarOnly: false,
      lower: { type: 'Automatic', formula: '' },
      upper: { type: 'Automatic', formula: '' },
    },
    look: {
      fill: '',
      color: '',
      bold: null,
      italic: null,
      underline: null,
      strikethrough: null,
      numberFormat: '',
    },
  };
}

export interface HostReply {
  readonly id: string;
  content: string;
  readonly author: string;
  readonly created: Date;
}

/** A comment and the talk below it. */
export interface HostComment {
  readonly id: string;
  readonly sheetId: string;
  place: { row: number; column: number };
  content: string;
  resolved: boolean;
  readonly author: string;
  readonly created: Date;
  readonly replies: HostReply[];
}

/** What is left of a rectangle when another is cut out of it. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const parts = [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Items that stand on cells, with a rectangle taken away from all of them. */
export function cleared<T extends { readonly rects: readonly Rect[] }>(
  items: readonly T[],
  hole: Rect,
): T[] {
  return items.flatMap((item) => {
    if (!item.rects.some((rect) => intersect(rect, hole))) return [item];
    const rects = item.rects.flatMap((rect) => without(rect, hole));
    return rects.length ? [{ ...item, rects }] : [];
  });
}
