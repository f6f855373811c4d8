import { recognise } from '../../src/layouts';
import type { Table } from '../../src/layouts/model';
import { columnName } from '../../src/sheet/address';
import { sheetFromText, workbookOf } from './sheet-text';

/** The one table that a sheet holds. */
export function onlyTable(text: string): Table {
  const { tables } = recognise(workbookOf({ Lembar1: sheetFromText(text) }));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The letter of each column by what it was read as. */
export function columns(table: Table | undefined): Record<string, string> {
  return Object.fromEntries((table?.columns ?? []).map((c) => [c.key, columnName(c.column)]));
}
