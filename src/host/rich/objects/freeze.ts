import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import type { HostSheet } from '../../model/worksheet';
import { invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import { insideGrid, RangeTarget } from '../reference';
import type { Session } from '../session';
import { rangeArgument } from './range-argument';
import { wholeSheet } from '../../model/area';

interface Thing {
  readonly session: Session;
  readonly sheet: HostSheet;
}

function freeze({ session, sheet }: Thing, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozen = { rows, columns };
  session.workbook.events.emit({ type: 'view' });
}

const freezeShape: Shape<Thing> = {
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (thing, args) => freeze(thing, args.optionalWhole(0, 1), 0),
    FreezeColumns: (thing, args) => freeze(thing, 0, args.optionalWhole(0, 1)),
    FreezeAt: (thing, args) => {
      const near = new RangeTarget(thing.sheet, wholeSheet());
      const { rect } = rangeArgument(thing.session, near, args.raw(0));
      freeze(
        thing,
        isEntireColumn(rect) ? 0 : rowCount(rect),
        isEntireRow(rect) ? 0 : columnCount(rect),
      );
    },
    Unfreeze: (thing) => freeze(thing, 0, 0),
    GetLocationOrNullObject: ({ session, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (!rows && !columns) return null;
      const whole = wholeSheet();
      const rect = {
        ...whole,
        bottom: rows ? rows - 1 : whole.bottom,
        right: columns ? columns - 1 : whole.right,
      };
      return session.range(new RangeTarget(sheet, insideGrid(rect)));
    },
  },
};

export function freezePanes(session: Session, sheet: HostSheet): HostObject {
  return hostObject(freezeShape, { session, sheet });
}
