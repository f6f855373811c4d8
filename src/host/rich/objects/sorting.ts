import { intersect } from '../../model/area';
import { type CellData, keyOf } from '../../model/worksheet';
import { compare } from '../../calc/value';
import { assertAllowed } from '../access';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, type Shape } from '../object';
import type { RangeTarget } from '../reference';
import type { Session } from '../session';

interface Sortable {
  readonly session: Session;
  readonly range: RangeTarget;
}

/** Sorts the rows of a range by columns; blank cells come last, as in Excel. */
const sortShape: Shape<Sortable> = {
  type: 'RangeSort',
  methods: {
    Apply: ({ session, range }, args) => {
      const fields = args.raw(0);
      if (!Array.isArray(fields) || !fields.length) throw invalidArgument('fields are needed');
      const { sheet, rect } = range;
      assertAllowed(sheet, 'allowSort');
      if (sheet.merges.some((area) => intersect(area, rect)))
        throw new HostError('InvalidOperation', 'merged cells');
      const first = rect.top + (args.flag(2) ? 1 : 0);
      const rows: (CellData | undefined)[][] = [];
      for (let row = first; row <= rect.bottom; row += 1) {
        const line: (CellData | undefined)[] = [];
        for (let column = rect.left; column <= rect.right; column += 1)
          line.push(sheet.cell(row, column));
        rows.push(line);
      }
      rows.sort((a, b) => {
        for (const field of fields as { key?: unknown; ascending?: unknown }[]) {
          const order = compareCells(
            a[Number(field.key)],
            b[Number(field.key)],
            field.ascending !== false,
          );
          if (order !== 0) return order;
        }
        return 0;
      });
      rows.forEach((line, r) => {
        line.forEach((data, c) =>
          session.workbook.write(sheet, keyOf(first + r, rect.left + c), data),
        );
      });
      session.calculator.settle();
      session.workbook.announce(sheet, rect);
    },
  },
};

function compareCells(
  a: CellData | undefined,
  b: CellData | undefined,
  ascending: boolean,
): number {
  const left = a?.value ?? null;
  const right = b?.value ?? null;
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return compare(left, right) * (ascending ? 1 : -1);
}

export function rangeSort(thing: Sortable): HostObject {
  return hostObject(sortShape, thing);
}
