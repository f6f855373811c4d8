import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../../sheet/address';
import {
  cellCount,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  rowCount,
} from '../../model/area';
import { columnOf, rowOf, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/worksheet';
import { storedKeys } from '../access';
import { type Args, asFlag } from '../args';
import { HostError } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { fullAddress, insideGrid, RangeTarget } from '../reference';
import type { Session } from '../session';
import {
  cellProperties,
  lineProperties,
  setCellProperties,
  setLineProperties,
} from './cell-properties';
import { conditionalFormats } from './conditional-formats';
import { contents, writeContents, writeNumberFormat } from './contents';
import { clearRange, copyFrom, deleteCells, insertCells, mergeCells, unmergeCells } from './edits';
import { dataValidation } from './data-validation';
import { findFirst, specialCells } from './find';
import { rangeFormat } from './format';
import { rangeArgument, type RangeThing } from './range-argument';
import { rangeSort } from './sorting';
import { setHidden, setHyperlink, someHidden } from './rows';

export function rangeObject(session: Session, range: RangeTarget): HostObject {
  return hostObject(rangeShape, { session, range });
}

function part(thing: RangeThing, rect: Rect): HostObject {
  return thing.session.range(new RangeTarget(thing.range.sheet, insideGrid(rect)));
}

function shifted(rect: Rect, rows: number, columns: number): Rect {
  return {
    top: rect.top + rows,
    left: rect.left + columns,
    bottom: rect.bottom + rows,
    right: rect.right + columns,
  };
}

function used(thing: RangeThing, valuesOnly: boolean): Rect | null {
  return thing.range.sheet.usedRect(valuesOnly, thing.range.rect);
}

function usedOrFirst(thing: RangeThing, args: Args): HostObject {
  const { top, left } = thing.range.rect;
  return part(thing, used(thing, args.flag(0)) ?? { top, left, bottom: top, right: left });
}

function common(thing: RangeThing, value: unknown): Rect | null {
  const other = rangeArgument(thing.session, thing.range, value);
  return other.sheet === thing.range.sheet ? intersect(thing.range.rect, other.rect) : null;
}

function measured(sizes: ReadonlyMap<number, number>, from: number, to: number, standard: number) {
  let sum = (to - from) * standard;
  for (const [index, size] of sizes) if (index >= from && index < to) sum += size - standard;
  return sum;
}

const rangeShape: Shape<RangeThing> = {
  type: 'Range',
  scalars: {
    Address: { get: ({ range }) => fullAddress(range) },
    AddressLocal: { get: ({ range }) => fullAddress(range) },
    CellCount: {
      // More than 2³¹ − 1 cells cannot be counted, says Excel, and answers −1.
      get: ({ range }) => (cellCount(range.rect) > 2_147_483_647 ? -1 : cellCount(range.rect)),
    },
    ColumnCount: { get: ({ range }) => columnCount(range.rect) },
    ColumnIndex: { get: ({ range }) => range.rect.left },
    RowCount: { get: ({ range }) => rowCount(range.rect) },
    RowIndex: { get: ({ range }) => range.rect.top },
    Values: {
      get: ({ range }) => contents.values(range),
      set: ({ session, range }, value) => writeContents(session, range, value, 'en-US'),
    },
    ValueTypes: { get: ({ range }) => contents.valueTypes(range) },
    Formulas: {
      get: ({ range }) => contents.formulas(range),
      set: ({ session, range }, value) => writeContents(session, range, value, 'en-US'),
    },
    FormulasLocal: {
      get: ({ session, range }) => contents.formulasLocal(range, session.workbook.locale),
      set: ({ session, range }, value) =>
        writeContents(session, range, value, session.workbook.locale),
    },
    Text: { get: ({ session, range }) => contents.text(range, session.workbook.locale) },
    NumberFormat: {
      get: ({ range }) => contents.numberFormat(range),
      set: ({ session, range }, value) => writeNumberFormat(session, range, value),
    },
    Hidden: { get: (thing) => someHidden(thing.range, 'both') },
    RowHidden: {
      get: (thing) => someHidden(thing.range, 'row'),
      set: (thing, value) => setHidden(thing, 'row', asFlag(value)),
    },
    ColumnHidden: {
      get: (thing) => someHidden(thing.range, 'column'),
      set: (thing, value) => setHidden(thing, 'column', asFlag(value)),
    },
    HasSpill: {
      get: ({ session, range: { sheet, rect } }) =>
        [...storedKeys(sheet, rect)].some((key) =>
          Boolean(session.calculator.spillOf(sheet, rowOf(key), columnOf(key))),
        ),
    },
    Hyperlink: {
      get: ({ range: { sheet, rect } }) => sheet.cell(rect.top, rect.left)?.link ?? null,
      set: (thing, value) => setHyperlink(thing, value),
    },
    IsEntireColumn: { get: ({ range }) => isEntireColumn(range.rect) },
    IsEntireRow: { get: ({ range }) => isEntireRow(range.rect) },
    Top: {
      get: ({ range: { sheet, rect } }) => measured(sheet.rowHeights, 0, rect.top, STANDARD_HEIGHT),
    },
    Left: {
      get: ({ range: { sheet, rect } }) =>
        measured(sheet.columnWidths, 0, rect.left, STANDARD_WIDTH),
    },
    Height: {
      get: ({ range: { sheet, rect } }) =>
        measured(sheet.rowHeights, rect.top, rect.bottom + 1, STANDARD_HEIGHT),
    },
    Width: {
      get: ({ range: { sheet, rect } }) =>
        measured(sheet.columnWidths, rect.left, rect.right + 1, STANDARD_WIDTH),
    },
  },
  links: {
    Format: ({ session, range }) => rangeFormat(session, range),
    Worksheet: ({ session, range }) => session.worksheet(range.sheet),
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
    Sort: (thing) => rangeSort(thing),
  },
  methods: {
    GetCell: (thing, args) => {
      const { top, left } = thing.range.rect;
      const row = top + args.whole(0);
      const column = left + args.whole(1);
      return part(thing, { top: row, left: column, bottom: row, right: column });
    },
    GetRow: (thing, args) => {
      const row = thing.range.rect.top + args.whole(0);
      return part(thing, { ...thing.range.rect, top: row, bottom: row });
    },
    GetColumn: (thing, args) => {
      const column = thing.range.rect.left + args.whole(0);
      return part(thing, { ...thing.range.rect, left: column, right: column });
    },
    // Asked by the client itself before it cuts more than 1,500 cells into pieces.
    _ValidateArraySize: ({ range }, args) => {
      const fits =
        args.whole(0) === rowCount(range.rect) && args.whole(1) === columnCount(range.rect);
      if (!fits) throw new HostError('InvalidArgument', 'an array of another shape');
    },
    GetLastCell: (thing) => {
      const { bottom, right } = thing.range.rect;
      return part(thing, { top: bottom, left: right, bottom, right });
    },
    GetLastRow: (thing) => part(thing, { ...thing.range.rect, top: thing.range.rect.bottom }),
    GetLastColumn: (thing) => part(thing, { ...thing.range.rect, left: thing.range.rect.right }),
    GetOffsetRange: (thing, args) =>
      part(thing, shifted(thing.range.rect, args.whole(0), args.whole(1))),
    GetResizedRange: (thing, args) => {
      const { rect } = thing.range;
      return part(thing, {
        ...rect,
        bottom: rect.bottom + args.whole(0),
        right: rect.right + args.whole(1),
      });
    },
    GetAbsoluteResizedRange: (thing, args) => {
      const { top, left } = thing.range.rect;
      return part(thing, {
        top,
        left,
        bottom: top + args.whole(0) - 1,
        right: left + args.whole(1) - 1,
      });
    },
    GetEntireRow: (thing) => part(thing, { ...thing.range.rect, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: (thing) => part(thing, { ...thing.range.rect, top: 0, bottom: MAX_ROWS - 1 }),
    GetBoundingRect: (thing, args) => {
      const other = rangeArgument(thing.session, thing.range, args.raw(0)).rect;
      const { rect } = thing.range;
      return part(thing, {
        top: Math.min(rect.top, other.top),
        left: Math.min(rect.left, other.left),
        bottom: Math.max(rect.bottom, other.bottom),
        right: Math.max(rect.right, other.right),
      });
    },
    GetIntersection: (thing, args) => {
      const rect = common(thing, args.raw(0));
      if (!rect) throw new HostError('ItemNotFound');
      return part(thing, rect);
    },
    GetIntersectionOrNullObject: (thing, args) => {
      const rect = common(thing, args.raw(0));
      return rect && part(thing, rect);
    },
    GetUsedRange: usedOrFirst,
    GetUsedRangeOrNullObject: (thing, args) => {
      const rect = used(thing, args.flag(0));
      return rect && part(thing, rect);
    },
    GetMergedAreasOrNullObject: ({ session, range }) => {
      // Only areas whose first cell lies in the range: so Excel does (office-js issue 3611).
      const areas = range.sheet.merges.filter((area) =>
        intersect(range.rect, { ...area, bottom: area.top, right: area.left }),
      );
      return areas.length ? session.areas(range.sheet, areas) : null;
    },
    GetSpecialCells: (thing, args) => {
      const found = specialCells(thing, args);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    GetSpecialCellsOrNullObject: specialCells,
    GetSpillingToRangeOrNullObject: ({ session, range: { sheet, rect } }) => {
      const spill = session.calculator.spillOf(sheet, rect.top, rect.left);
      const isAnchor = spill?.top === rect.top && spill.left === rect.left;
      return spill && isAnchor ? session.range(new RangeTarget(sheet, spill)) : null;
    },
    GetSpillParentOrNullObject: ({ session, range: { sheet, rect } }) => {
      const spill = session.calculator.spillOf(sheet, rect.top, rect.left);
      if (!spill) return null;
      const { top, left } = spill;
      return session.range(new RangeTarget(sheet, { top, left, bottom: top, right: left }));
    },
    Find: (thing, args) => {
      const rect = findFirst(thing, args);
      if (!rect) throw new HostError('ItemNotFound');
      return part(thing, rect);
    },
    FindOrNullObject: (thing, args) => {
      const rect = findFirst(thing, args);
      return rect && part(thing, rect);
    },
    GetCellProperties: cellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: lineProperties('row'),
    GetColumnProperties: lineProperties('column'),
    SetRowProperties: setLineProperties('row'),
    SetColumnProperties: setLineProperties('column'),
    Calculate: ({ session }) => session.calculator.recalculate(),
    Select: ({ session, range }) => {
      if (range.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      session.workbook.select(range.sheet, range.rect);
    },
    Clear: clearRange,
    Merge: mergeCells,
    Unmerge: unmergeCells,
    Insert: (thing, args) => part(thing, insertCells(thing, args)),
    Delete: deleteCells,
    CopyFrom: copyFrom,
  },
};
