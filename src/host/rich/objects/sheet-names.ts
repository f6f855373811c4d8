import { copyFixtures } from '../../model/fixtures';
import { renameInFormula } from '../../model/rewrite';
import type { HostWorkbook } from '../../model/workbook';
import type { HostSheet } from '../../model/worksheet';
import type { Args } from '../args';
import { HostError, invalidArgument } from '../errors';
import { isHostObject } from '../object';
import type { Session } from '../session';

/** @throws HostError InvalidArgument or ItemAlreadyExists for a name that Excel refuses. */
export function validName(workbook: HostWorkbook, name: string, self?: HostSheet): string {
  const legal =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!legal) throw invalidArgument(`${JSON.stringify(name)} is no sheet name`);
  const other = workbook.sheetByName(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists');
  return name;
}

export function uniqueName(workbook: HostWorkbook, base: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${base}${n}`;
    if (!workbook.sheetByName(name)) return name;
  }
}

export function copySheet({ workbook }: Session, sheet: HostSheet, args: Args): HostSheet {
  const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
  const beside = args.raw(1);
  const near = isHostObject(beside) ? (beside.target as { sheet?: HostSheet }).sheet : undefined;
  const index = near ? workbook.sheets.indexOf(near) : -1;
  if ((where === 'Before' || where === 'After') && index < 0) throw invalidArgument();
  const end = workbook.sheets.length;
  const position = { None: end, End: end, Beginning: 0, Before: index, After: index + 1 }[where];
  let n = 2;
  while (workbook.sheetByName(`${sheet.name} (${n})`)) n += 1;
  const copy = workbook.addSheet(`${sheet.name} (${n})`.slice(-31), position);
  for (const [key, data] of sheet.cells) {
    const formula =
      data.formula === undefined
        ? {}
        : { formula: renameInFormula(data.formula, sheet.name, copy.name) };
    workbook.write(copy, key, { ...data, ...formula });
  }
  copy.merges = [...sheet.merges];
  for (const [i, size] of sheet.columnWidths) copy.columnWidths.set(i, size);
  for (const [i, size] of sheet.rowHeights) copy.rowHeights.set(i, size);
  for (const i of sheet.hiddenRows) copy.hiddenRows.add(i);
  for (const i of sheet.hiddenColumns) copy.hiddenColumns.add(i);
  copy.frozen = sheet.frozen;
  copy.protection = sheet.protection;
  copy.tabColor = sheet.tabColor;
  copyFixtures(workbook, sheet, copy);
  workbook.history.clear();
  return copy;
}
