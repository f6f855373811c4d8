import type { Rect } from '../../../sheet/address';
import { displayText } from '../../model/format';
import { CellError } from '../../model/values';
import { type CellData, columnOf, rowOf } from '../../model/worksheet';
import { storedKeys } from '../access';
import type { Args } from '../args';
import { invalidArgument } from '../errors';
import type { HostObject } from '../object';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

interface Thing {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** Cells of the range whose shown text holds the words, row by row. */
export function matches(
  { session, range }: Thing,
  text: string,
  options: Readonly<Record<string, unknown>>,
): Rect[] {
  if (text === '') throw invalidArgument('nothing to find');
  const fold = (value: string) => (options.matchCase === true ? value : value.toLowerCase());
  const wanted = fold(text);
  const { sheet, rect } = range;
  return [...storedKeys(sheet, rect)]
    .filter((key) => {
      const data = sheet.cells.get(key);
      if (!data) return false;
      const shown = fold(displayText(data.value, data.style.numberFormat, session.workbook.locale));
      return options.completeMatch === true ? shown === wanted : shown.includes(wanted);
    })
    .sort((a, b) => a - b)
    .map(cellRect);
}

export function findFirst(thing: Thing, args: Args): Rect | null {
  const options = args.options(1);
  const found = matches(thing, args.text(0), options);
  const backwards = options.searchDirection === 'Backwards';
  return (backwards ? found[found.length - 1] : found[0]) ?? null;
}

function cellRect(key: number): Rect {
  const row = rowOf(key);
  const column = columnOf(key);
  return { top: row, left: column, bottom: row, right: column };
}

const KINDS = ['Formulas', 'Constants', 'Blanks', 'Visible'] as const;

function isKind(kind: (typeof KINDS)[number], data: CellData, type: string): boolean {
  if (kind === 'Formulas' ? data.formula === undefined : data.formula !== undefined) return false;
  if (data.value === null) return false;
  const { value } = data;
  const of =
    value instanceof CellError
      ? 'Errors'
      : typeof value === 'number'
        ? 'Numbers'
        : typeof value === 'boolean'
          ? 'Logical'
          : 'Text';
  return type === 'All' || type.includes(of);
}

/** Formulas or constants of a kind; null where there are none. */
export function specialCells({ session, range }: Thing, args: Args): HostObject | null {
  const kind = args.oneOf(0, KINDS);
  if (kind === 'Blanks' || kind === 'Visible') throw invalidArgument(`${kind} is not emulated`);
  const type = args.optionalText(1) ?? 'All';
  const { sheet, rect } = range;
  const found = [...storedKeys(sheet, rect)]
    .filter((key) => {
      const data = sheet.cells.get(key);
      return data !== undefined && isKind(kind, data, type);
    })
    .sort((a, b) => a - b)
    .map(cellRect);
  return found.length ? session.areas(sheet, joinDown(found)) : null;
}

/** Neighbouring cells of a column become one area, as Excel reports them. */
function joinDown(cells: readonly Rect[]): Rect[] {
  const areas: Rect[] = [];
  for (const cell of [...cells].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = areas[areas.length - 1];
    if (last?.left === cell.left && last.bottom + 1 === cell.top) {
      areas[areas.length - 1] = { ...last, bottom: cell.bottom };
    } else areas.push(cell);
  }
  return areas;
}
