import { MAX_COLUMNS, MAX_ROWS, parseA1, type Rect, rectToA1, toA1 } from '../../../sheet/address';
import type { Parts } from '../../../xlsx/parts';
import {
  attributeOf,
  escapeXml,
  type Replacement,
  replaceAt,
  tagsOf,
  unescapeXml,
  withAttribute,
} from '../../../xlsx/xml-scan';
import { parseLocal } from '../../model/area';
import { type Move, moveInFormula } from '../../model/rewrite';
import { movement, type ShiftStep } from '../../model/structure';
import { linksOf } from './package-edit';

/** Attributes that hold one or several addresses, by element. */
const ADDRESSES: Readonly<Record<string, string>> = {
  dimension: 'ref',
  mergeCell: 'ref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  table: 'ref',
  comment: 'ref',
  threadedComment: 'ref',
  f: 'ref',
};

/** Elements of a worksheet whose text is a formula seen from the sheet itself. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2']);

/**
 * Repeats in a worksheet part, and in the parts that stand on it, how rows, columns or cells were
 * inserted and deleted. Cells keep everything the host does not understand of them.
 */
export function shiftParts(
  parts: Parts,
  part: string,
  name: string,
  steps: readonly ShiftStep[],
): void {
  for (const { gap, shift } of steps) {
    const move = movement(gap, shift);
    const isRows = gap.left === 0 && gap.right === MAX_COLUMNS - 1;
    const isColumns = gap.top === 0 && gap.bottom === MAX_ROWS - 1;
    parts.change(part, (xml) => shifted(xml, move, name, isRows || isColumns));
    for (const { type, target, external } of linksOf(parts, part)) {
      if (external) continue;
      if (type === 'drawing') parts.change(target, (xml) => movedAnchors(xml, move));
      else if (/^(table|comments|threadedComment)$/.test(type))
        parts.change(target, (xml) => shifted(xml, move, name, false));
      else if (type === 'vmlDrawing') parts.change(target, (xml) => movedNotes(xml, move));
    }
  }
}

/** Formulas of other parts that point at a sheet: names, charts, rules. */
export function formulasIn(
  xml: string,
  elements: ReadonlySet<string>,
  change: (formula: string) => string,
): string {
  const out: Replacement[] = [];
  let open: { name: string; end: number } | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'open' && elements.has(tag.name)) open = { name: tag.name, end: tag.end };
    else if (tag.kind === 'close' && open?.name === tag.name) {
      const text = unescapeXml(xml.slice(open.end, tag.start));
      const next = change(text);
      if (next !== text) out.push({ start: open.end, end: tag.start, text: escapeXml(next) });
      open = null;
    }
  }
  return replaceAt(xml, out);
}

function movedAddresses(list: string, move: Move): string {
  return list
    .split(/\s+/)
    .flatMap((one) => {
      const rect = parseLocal(one);
      const to = rect && move(rect);
      return rect ? (to ? [rectToA1(to)] : []) : [one];
    })
    .join(' ');
}

function cellTo(move: Move, row: number, column: number): Rect | null {
  return move({ top: row, bottom: row, left: column, right: column });
}

function shifted(xml: string, move: Move, name: string, withCells: boolean): string {
  const out: Replacement[] = [];
  let row = -1;
  let column = -1;
  /** Start of an element whose cells are gone. */
  const gone: { name: string; start: number }[] = [];
  let formula: { name: string; end: number } | null = null;
  for (const tag of tagsOf(xml)) {
    const own = () => xml.slice(tag.start, tag.end);
    const [open] = gone;
    if (open) {
      if (tag.kind === 'close' && tag.name === open.name) {
        out.push({ start: open.start, end: tag.end, text: '' });
        gone.pop();
      }
      continue;
    }
    if (tag.kind === 'close') {
      if (formula?.name === tag.name) {
        const text = unescapeXml(xml.slice(formula.end, tag.start));
        const next = moveInFormula(`=${text}`, name, name, move).slice(1);
        if (next !== text) out.push({ start: formula.end, end: tag.start, text: escapeXml(next) });
        formula = null;
      }
      continue;
    }
    const drop = () => {
      if (tag.kind === 'empty') out.push({ start: tag.start, end: tag.end, text: '' });
      else gone.push({ name: tag.name, start: tag.start });
    };
    if (tag.name === 'row') {
      const number = attributeOf(own(), 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      if (!withCells) continue;
      const to = move({ top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 });
      if (!to) drop();
      else {
        const text = withAttribute(withAttribute(own(), 'spans', null), 'r', String(to.top + 1));
        out.push({ start: tag.start, end: tag.end, text });
      }
    } else if (tag.name === 'c') {
      const place = parseA1(attributeOf(own(), 'r') ?? '');
      column = place ? place.left : column + 1;
      if (!withCells) continue;
      const to = cellTo(move, row, column);
      if (!to) drop();
      else
        out.push({
          start: tag.start,
          end: tag.end,
          text: withAttribute(own(), 'r', toA1(to.top, to.left)),
        });
    } else if (tag.name === 'col' && withCells) {
      const [min, max] = [
        Number(attributeOf(own(), 'min')) - 1,
        Number(attributeOf(own(), 'max')) - 1,
      ];
      const to = move({ top: 0, bottom: MAX_ROWS - 1, left: min, right: max });
      if (!to) drop();
      else {
        const from = withAttribute(own(), 'min', String(to.left + 1));
        const text = withAttribute(from, 'max', String(Math.min(to.right, MAX_COLUMNS - 1) + 1));
        out.push({ start: tag.start, end: tag.end, text });
      }
    } else {
      const attribute = ADDRESSES[tag.name];
      const value = attribute && attributeOf(own(), attribute);
      if (attribute && value !== undefined) {
        const next = movedAddresses(value, move);
        if (next === '' && tag.name !== 'f') {
          drop();
          continue;
        }
        if (next && next !== value)
          out.push({ start: tag.start, end: tag.end, text: withAttribute(own(), attribute, next) });
      }
      const isArray = tag.name === 'f' && attributeOf(own(), 't') === 'array';
      if (tag.kind === 'open' && (isArray || FORMULAS.has(tag.name)))
        formula = { name: tag.name, end: tag.end };
    }
  }
  return replaceAt(xml, out);
}

/** `<xdr:row>` and `<xdr:col>` of a drawing's corners. */
function movedAnchors(xml: string, move: Move): string {
  return xml.replace(
    /(<(\w+:)?(?:from|to)>\s*<(?:\w+:)?col>)(\d+)(<[^]*?<(?:\w+:)?row>)(\d+)(<)/g,
    (all, head: string, _p: string, column: string, middle: string, row: string, tail: string) => {
      const to = cellTo(move, Number(row), Number(column));
      return to ? `${head}${to.left}${middle}${to.top}${tail}` : all;
    },
  );
}

function movedNotes(xml: string, move: Move): string {
  return xml.replace(
    /(<x:Row>)(\d+)(<\/x:Row>\s*<x:Column>)(\d+)(<)/g,
    (all, head: string, row: string, middle: string, column: string, tail: string) => {
      const to = cellTo(move, Number(row), Number(column));
      return to ? `${head}${to.top}${middle}${to.left}${tail}` : all;
    },
  );
}
