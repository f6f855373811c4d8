import { displayText } from '../../model/format';
import { CellError, type CellValue } from '../../model/values';
import type { HostFunction } from '../context';
import { eachCell, lifted, toScalar } from '../matrix';
import { Fault, readNumber, toFlag, toNumber, toText } from '../value';
import { wildcard } from './criteria';

function onText(compute: (text: string) => CellValue): HostFunction {
  return lifted((text) => compute(toText(text ?? null)), 1);
}

function countOf(cell: CellValue | undefined, otherwise: number): number {
  const n = cell === undefined ? otherwise : Math.trunc(toNumber(cell));
  if (n < 0) throw new Fault('#VALUE!');
  return n;
}

const substitute = lifted((text, old, next, which) => {
  const source = toText(text ?? null);
  const wanted = toText(old ?? null);
  const instead = toText(next ?? null);
  if (!wanted) return source;
  if (which === undefined) return source.replaceAll(wanted, instead);
  let place = -1;
  for (let n = countOf(which, 1); n > 0; n -= 1) {
    place = source.indexOf(wanted, place + 1);
    if (place < 0) return source;
  }
  return source.slice(0, place) + instead + source.slice(place + wanted.length);
}, 3);

const find = lifted((wanted, text, start) => {
  const from = countOf(start, 1) - 1;
  const place = toText(text ?? null).indexOf(toText(wanted ?? null), from);
  return place < 0 ? new CellError('#VALUE!') : place + 1;
}, 2);

const search = lifted((wanted, text, start) => {
  const source = toText(text ?? null);
  const pattern = wildcard(`${toText(wanted ?? null)}*`);
  for (let i = countOf(start, 1) - 1; i < source.length; i += 1) {
    if (pattern.test(source.slice(i))) return i + 1;
  }
  return new CellError('#VALUE!');
}, 2);

const concat: HostFunction = (args, context) => {
  let out = '';
  for (const cell of eachCell(args, context)) out += toText(cell);
  if (out.length > 32_767) throw new Fault('#VALUE!');
  return out;
};

const textJoin: HostFunction = ([separator, skipBlanks, ...parts], context) => {
  const skip = toFlag(toScalar(skipBlanks, context));
  const texts = [...eachCell(parts, context)].map((cell) => toText(cell));
  return texts.filter((text) => !skip || text !== '').join(toText(toScalar(separator, context)));
};

const numberValue = lifted((text, decimal, group) => {
  const d = decimal === undefined ? '.' : toText(decimal);
  const g = group === undefined ? ',' : toText(group);
  const plain = toText(text ?? null)
    .replace(/\s/g, '')
    .replaceAll(g, '')
    .replace(d, '.');
  const value = plain === '' ? 0 : Number(plain.replace(/%+$/, ''));
  if (Number.isNaN(value)) return new CellError('#VALUE!');
  return value / 100 ** (/%*$/.exec(plain)?.[0].length ?? 0);
}, 1);

export const TEXT: Readonly<Record<string, HostFunction>> = {
  CONCAT: concat,
  CONCATENATE: concat,
  TEXTJOIN: textJoin,
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.trim().replace(/ +/g, ' ')),
  CLEAN: onText((text) => [...text].filter((sign) => sign >= ' ').join('')),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  PROPER: onText((text) =>
    text.toLowerCase().replace(/(^|\P{L})\p{L}/gu, (part) => part.toUpperCase()),
  ),
  VALUE: onText((text) => readNumber(text) ?? new CellError('#VALUE!')),
  NUMBERVALUE: numberValue,
  CHAR: lifted((code) => String.fromCharCode(toNumber(code ?? null)), 1),
  UNICHAR: lifted((code) => String.fromCodePoint(toNumber(code ?? null)), 1),
  CODE: onText((text) => (text ? text.charCodeAt(0) : new CellError('#VALUE!'))),
  LEFT: lifted((text, n) => toText(text ?? null).slice(0, countOf(n, 1)), 1),
  RIGHT: lifted((text, n) => {
    const count = countOf(n, 1);
    return count ? toText(text ?? null).slice(-count) : '';
  }, 1),
  MID: lifted((text, from, n) => {
    const start = countOf(from, 1);
    if (start < 1) throw new Fault('#VALUE!');
    return toText(text ?? null).slice(start - 1, start - 1 + countOf(n, 0));
  }, 3),
  REPT: lifted((text, n) => toText(text ?? null).repeat(Math.min(countOf(n, 0), 32_767)), 2),
  EXACT: lifted((a, b) => toText(a ?? null) === toText(b ?? null), 2),
  REPLACE: lifted((text, from, n, next) => {
    const source = toText(text ?? null);
    const start = countOf(from, 1) - 1;
    return source.slice(0, start) + toText(next ?? null) + source.slice(start + countOf(n, 0));
  }, 4),
  SUBSTITUTE: substitute,
  FIND: find,
  SEARCH: search,
  T: lifted((value) => (typeof value === 'string' ? value : ''), 1),
  // The format code is written in en-US, as the formula is stored.
  TEXT: lifted((value, format) => {
    if (value instanceof CellError) return value;
    return displayText(value ?? 0, toText(format ?? null), 'en-US');
  }, 2),
};
