import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../../sheet/address';
import { columnCount, isEntireColumn, isEntireRow, overlap, rowCount } from '../../model/area';
import { copyFormula } from '../../model/rewrite';
import { fallsOff, movement, type Shift, shiftCells } from '../../model/structure';
import { DEFAULT_STYLE } from '../../model/style';
import { type CellData, keyOf } from '../../model/worksheet';
import { assertAllowed, assertWritable, storedKeys } from '../access';
import type { Args } from '../args';
import { HostError, invalidArgument } from '../errors';
import { isHostObject } from '../object';
import { RangeTarget, resolveAddress } from '../reference';
import type { Session } from '../session';

interface Thing {
  readonly session: Session;
  readonly range: RangeTarget;
}

export function clearRange({ session, range }: Thing, args: Args): void {
  const what = args.oneOf(
    0,
    ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const,
    'All',
  );
  const { sheet, rect } = range;
  assertWritable(sheet, rect);
  for (const key of [...storedKeys(sheet, rect)]) {
    const data = sheet.cells.get(key);
    if (!data || data.spilledFrom !== undefined) continue;
    const style = what === 'All' || what === 'Formats' ? DEFAULT_STYLE : data.style;
    if (what === 'All' || what === 'Contents')
      session.workbook.write(sheet, key, { value: null, style });
    else {
      const { link: _link, ...plain } = data;
      session.workbook.write(sheet, key, what === 'Formats' ? { ...data, style } : plain);
    }
  }
  if (what === 'All') sheet.merges = sheet.merges.filter((area) => !overlap(area, rect));
  session.calculator.settle();
  session.workbook.announce(sheet, rect);
}

export function mergeCells({ session, range }: Thing, args: Args): void {
  const { sheet, rect } = range;
  assertWritable(sheet, rect);
  const across = args.flag(0);
  const lines = across
    ? Array.from({ length: rowCount(rect) }, (_, i) => ({
        ...rect,
        top: rect.top + i,
        bottom: rect.top + i,
      }))
    : [rect];
  sheet.merges = sheet.merges.filter((area) => !overlap(area, rect));
  for (const line of lines) {
    if (rowCount(line) * columnCount(line) > 1) sheet.merges.push(line);
    keepFirst(session, range, line);
  }
  session.calculator.settle();
  session.workbook.announce(sheet, rect);
}

/** A merged area shows its first filled cell; Excel drops the others. */
function keepFirst({ workbook }: Session, { sheet }: RangeTarget, area: Rect): void {
  const anchor = keyOf(area.top, area.left);
  for (const key of [...storedKeys(sheet, area)]) {
    const data = sheet.cells.get(key);
    if (key === anchor || !data || (data.value === null && !data.formula)) continue;
    if (sheet.cells.get(anchor)?.value == null) workbook.write(sheet, anchor, data);
    workbook.write(sheet, key, { value: null, style: data.style });
  }
}

export function unmergeCells({ session, range: { sheet, rect } }: Thing): void {
  assertWritable(sheet, rect);
  sheet.merges = sheet.merges.filter((area) => !overlap(area, rect));
  session.workbook.announce(sheet, rect);
}

export function insertCells(thing: Thing, args: Args): Rect {
  const shift = args.oneOf(0, ['Down', 'Right'] as const);
  const { sheet, rect } = thing.range;
  allowShift(thing.range, 'Insert');
  if (fallsOff(sheet, rect, shift)) throw new HostError('NonBlankCellOffSheet');
  move(thing, { ...rect }, shift);
  return rect;
}

export function deleteCells(thing: Thing, args: Args): void {
  const shift = args.oneOf(0, ['Up', 'Left'] as const);
  allowShift(thing.range, 'Delete');
  move(thing, { ...thing.range.rect }, shift);
}

function allowShift({ sheet, rect }: RangeTarget, what: 'Insert' | 'Delete'): void {
  if (isEntireRow(rect)) assertAllowed(sheet, `allow${what}Rows`);
  else if (isEntireColumn(rect)) assertAllowed(sheet, `allow${what}Columns`);
  else assertWritable(sheet, rect);
}

function move({ session, range: { sheet } }: Thing, gap: Rect, shift: Shift): void {
  const { workbook, references, calculator } = session;
  shiftCells(workbook, sheet, gap, shift);
  const follow = movement(gap, shift);
  // Ranges that the add-in keeps move along with their cells.
  for (const kept of references.kept()) {
    const held = (kept.target as Partial<Thing>).range;
    if (held instanceof RangeTarget && held.sheet === sheet)
      held.rect = follow(held.rect) ?? held.rect;
  }
  calculator.settle();
  const inserted = shift === 'Down' || shift === 'Right';
  const lines =
    gap.left === 0 && gap.right === MAX_COLUMNS - 1
      ? 'Row'
      : gap.top === 0 && gap.bottom === MAX_ROWS - 1
        ? 'Column'
        : 'Cell';
  workbook.announce(sheet, gap, `${lines}${inserted ? 'Inserted' : 'Deleted'}`);
}

export function copyFrom({ session, range }: Thing, args: Args): void {
  const value = args.raw(0);
  const source =
    typeof value === 'string'
      ? resolveAddress(session.workbook, range.sheet, value)
      : isHostObject(value) && value.type === 'Range'
        ? (value.target as Thing).range
        : null;
  if (!source) throw invalidArgument('a range or an address is needed');
  const kind = args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats'] as const, 'All');
  const skipBlanks = args.flag(2);
  if (args.flag(3)) throw new HostError('NotImplemented', 'transposed copies are not emulated');
  const height = rowCount(source.rect);
  const width = columnCount(source.rect);
  const { rect, sheet } = range;
  // A larger target is filled with repeats where it fits, as pasting does.
  const rows = rowCount(rect) % height === 0 ? rowCount(rect) : height;
  const columns = columnCount(rect) % width === 0 ? columnCount(rect) : width;
  const target = { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
  assertWritable(sheet, target);
  const copies: [number, CellData | undefined][] = [];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const fromRow = source.rect.top + (r % height);
      const fromColumn = source.rect.left + (c % width);
      const from = source.sheet.cell(fromRow, fromColumn);
      if (skipBlanks && from?.value == null) continue;
      const key = keyOf(rect.top + r, rect.left + c);
      const by: [number, number] = [rect.top + r - fromRow, rect.left + c - fromColumn];
      copies.push([key, copied(from, sheet.cells.get(key), kind, by)]);
    }
  }
  for (const [key, data] of copies) session.workbook.write(sheet, key, data);
  session.calculator.settle();
  session.workbook.announce(sheet, target);
}

function copied(
  from: CellData | undefined,
  to: CellData | undefined,
  kind: 'All' | 'Formulas' | 'Values' | 'Formats',
  by: readonly [number, number],
): CellData {
  const source: CellData = from ?? { value: null, style: DEFAULT_STYLE };
  const style = kind === 'All' || kind === 'Formats' ? source.style : (to?.style ?? DEFAULT_STYLE);
  if (kind === 'Formats') return { ...(to ?? { value: null }), style };
  if (kind === 'Values' || source.formula === undefined) return { value: source.value, style };
  return { value: null, style, formula: copyFormula(source.formula, by[0], by[1]) };
}
