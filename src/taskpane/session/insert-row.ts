import type { Service, SubService } from '../../catalogue';
import type { Change } from '../../excel';
import type { Table } from '../../layouts/model';
import { toA1 } from '../../sheet/address';
import type { Workbook } from '../../sheet/snapshot';
import type { Saying } from './session';
import { isBlank, type Selection } from './selection';

/** The cells to be written, or why nothing can be written where the user stands. */
export type RowPlan =
  | {
      readonly sheet: string;
      /** As Excel counts it, from 1. */
      readonly row: number;
      readonly changes: readonly Change[];
      readonly workbook: Workbook;
    }
  | { readonly advice: Saying };

/** A sub-service as a new row of the form: its name, its unit, and a need of 0. Blank rows only. */
export function planRow(
  { engine, workbook, sheet, row }: Selection,
  service: Service,
  sub: SubService,
): RowPlan {
  const table = engine
    .recognise(workbook)
    .tables.find((t) => t.sheet === sheet && hasSubServices(t) && isNear(t, row));
  const baris = String(row + 1);
  if (!table) return { advice: { key: 'baris.tanpa-formulir', values: { baris } } };
  const present = table.rows.find((r) => r.service === service.slug && r.sub === sub.slug);
  if (present) {
    const ada = String(present.row + 1);
    return { advice: { key: 'baris.sudah-ada', values: { baris: ada } } };
  }
  for (let column = table.rect.left; column <= table.rect.right; column++) {
    if (!isBlank(sheet, row, column)) return { advice: { key: 'baris.berisi', values: { baris } } };
  }
  const above = table.rows.filter((r) => r.row < row && r.service !== undefined).at(-1);
  if (above?.service !== service.slug) {
    return { advice: { key: 'baris.layanan-lain', values: { baris, layanan: service.name } } };
  }
  const label = table.rows.find((r) => r.sub !== undefined)?.labelColumn;
  const at = (key: string) => table.columns.find((column) => column.key === key)?.column;
  const cells: readonly (readonly [number | undefined, string | number])[] = [
    [label, sub.name],
    [at('satuan'), sub.unit],
    [at('harus'), 0],
  ];
  const changes = cells.flatMap(([column, value]): Change[] =>
    column === undefined ? [] : [{ sheet: sheet.name, cell: toA1(row, column), value }],
  );
  return { sheet: sheet.name, row: row + 1, changes, workbook };
}

function hasSubServices({ rows }: Table): boolean {
  return rows.some(({ sub }) => sub !== undefined);
}

/** Below the head of the table, inside it or right below its last row. */
function isNear({ rect }: Table, row: number): boolean {
  return row > rect.top && row <= rect.bottom + 1;
}
