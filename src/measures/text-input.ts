import { parseA1 } from '../sheet/address';
import { readNumberText } from '../sheet/number-text';
import { guarded, quoted } from './formula';
import type { Measure, Parameter, Value } from './model';
import { parseRange } from './range-text';

/** What the cell of a reference (`D9`, `'TW II'!D9`) holds; null where that is not known. */
export type ValueAt = (reference: string) => Value;

/** Number text that the built-in equivalent of ANGKA reads by itself. */
const PLAIN = /^\s*(?:(?:rp\s*)?-?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s*%?|-)\s*$/i;

/**
 * An argument of a number parameter, with the cells that hold number text read by built-in functions:
 * one argument, or several in place of a range of a repeating one. The same text where there are none;
 * null where no built-in function reads them so.
 */
export function withTextRead(
  measure: Measure,
  parameter: Parameter,
  argument: string,
  valueAt: ValueAt,
): readonly string[] | null {
  const cells = parameter.type === 'number' ? parseRange(argument) : null;
  if (!cells?.some((cell) => isText(valueAt(cell)))) return [argument];
  if (parameter.shape === 'scalar') {
    const [cell] = cells;
    const read =
      cell === undefined || cells.length > 1
        ? null
        : readScalar(measure, parameter, cell, valueAt(cell));
    return read === null ? null : [read];
  }
  // AVERAGE takes what it is to read as arguments of their own, and passes over marks of no figure.
  return measure.name === 'RATA' ? readList(parameter, cells, valueAt) : null;
}

/**
 * The equivalent of a call, with an error where the add-in refuses an input: text that is no number, and
 * in the place of a figure a mark that there is none.
 */
export function guardText(
  { name, parameters }: Measure,
  args: readonly string[],
  formula: string,
  valueAt: ValueAt,
): string {
  const guards = args.flatMap((arg, i): [string, string][] => {
    const parameter = parameters[i];
    if (parameter?.shape !== 'scalar' || parameter.type !== 'number') return [];
    const [cell] = parseRange(arg) ?? [];
    if (cell === undefined) return [];
    const value = valueAt(cell);
    if (typeof value === 'boolean') return [[`ISLOGICAL(${cell})`, '#VALUE!']];
    if (!isText(value) || (name === 'ANGKA' && PLAIN.test(value))) return [];
    const { kind } = readNumberText(value, parameter.reads);
    if (kind === 'bad' || kind === 'ambiguous') return [[`ISTEXT(${cell})`, '#VALUE!']];
    return kind === 'none' && !parameter.optional ? [[`ISTEXT(${cell})`, '#N/A']] : [];
  });
  return guarded(guards, formula);
}

function isText(value: Value): value is string {
  return typeof value === 'string' && value !== '';
}

function readScalar(
  { name }: Measure,
  parameter: Parameter,
  cell: string,
  value: Value,
): string | null {
  if (!isText(value) || (name === 'ANGKA' && PLAIN.test(value))) return cell;
  const read = readNumberText(value, parameter.reads);
  switch (read.kind) {
    case 'number':
      return numberOf(cell, value, read.value);
    case 'blank':
      return `IF(ISTEXT(${cell}),"",${cell})`;
    case 'none':
      return parameter.optional ? `IF(ISTEXT(${cell}),"",${cell})` : cell;
    case 'ambiguous':
    case 'bad':
      return cell;
  }
}

function readList(
  parameter: Parameter,
  cells: readonly string[],
  valueAt: ValueAt,
): readonly string[] | null {
  const parts: string[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    parts.push(...joined(plain));
    plain = [];
  };
  for (const cell of cells) {
    const value = valueAt(cell);
    const read = isText(value) ? readNumberText(value, parameter.reads) : null;
    if (!read || read.kind === 'none' || read.kind === 'blank') {
      plain.push(cell);
      continue;
    }
    const number = read.kind === 'number' ? numberOf(cell, String(value), read.value) : null;
    if (number === null) return null;
    flush();
    parts.push(number);
  }
  flush();
  return parts;
}

/** Neighbours of one column as a range, others as they are. */
function joined(cells: readonly string[]): readonly string[] {
  const [first = '', last = first] = [cells[0], cells.at(-1)];
  const [from, to] = [parseA1(first), parseA1(last)];
  const isColumn = cells.length > 1 && from?.left === to?.left;
  return isColumn ? [`${first}:${last.slice(last.lastIndexOf('!') + 1)}`] : cells;
}

/**
 * The cell's number by built-in functions: as it is where it is one, else from text of the form that
 * stands there now. null where no built-in function reads this text as this value.
 */
export function numberOf(cell: string, text: string, value: number): string | null {
  const bare = stripped(text);
  const form = FORMS.find((one) => one.read(bare.text) === value);
  if (!form) return null;
  const plain = bare.removed.reduce((x, part) => `SUBSTITUTE(${x},${quoted(part)},"")`, cell);
  return `IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",${form.formula(plain)}))`;
}

/** The text without everything but digits, separators and a minus sign, and what was taken out. */
function stripped(text: string): { text: string; removed: readonly string[] } {
  const others = [...new Set(text.match(/[^\d.,-]+/g))].sort((a, b) => b.length - a.length);
  const removed = /[.,]-/.test(text) ? [...others, ',-', '.-'] : others;
  return { text: removed.reduce((rest, part) => rest.replaceAll(part, ''), text), removed };
}

const DIGITS = /^-?\d+$/;

/** VALUE sees digits only, so that it reads the same in every regional setting. */
const FORMS: readonly {
  readonly read: (text: string) => number | null;
  readonly formula: (text: string) => string;
}[] = [
  { read: whole, formula: (text) => `VALUE(${text})` },
  {
    read: (text) => whole(text.replaceAll('.', '')),
    formula: (text) => `VALUE(SUBSTITUTE(${text},".",""))`,
  },
  {
    read: (text) => Number(text.replaceAll('.', '').replace(',', '.')),
    formula: (text) => decimalFormula(`SUBSTITUTE(${text},".","")`),
  },
  {
    read: (text) => Number(text.replaceAll(',', '')),
    formula: (text) => decimalFormula(`SUBSTITUTE(SUBSTITUTE(${text},",",""),".",",")`),
  },
];

function whole(text: string): number | null {
  return DIGITS.test(text) ? Number(text) : null;
}

function decimalFormula(text: string): string {
  return `VALUE(SUBSTITUTE(${text},",",""))/10^LEN(MID(${text},FIND(",",${text}&",")+1,15))`;
}
