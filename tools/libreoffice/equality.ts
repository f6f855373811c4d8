import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, measureNamed, MeasureError } from '../../src/measures';
import { sheetNamed } from '../../src/sheet/snapshot';
import { type CellEdit, patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { builtinOf, FORMULA_COLUMN, GENERATORS } from '../../test/kit/measure-cases';
import { packageOf } from '../../test/kit/package';
import { toA1 } from '../../src/sheet/address';
import { isSame } from './same';
import type { Converter } from './soffice';

/** Cases of one function; the 10,000 are for the quicker engine of `npm test`. */
const CASES = 400;

/** The same inputs through each function and through its built-in equivalent; gives what differs. */
export async function checkEquality(converter: Converter, folder: string): Promise<string[]> {
  const names = Object.keys(GENERATORS);
  const cases = new Map(
    names.map((name) => [name, fc.sample(GENERATORS[name]!, { numRuns: CASES })]),
  );
  const edits = names.flatMap((name) => {
    const measure = measureNamed(name)!;
    return (cases.get(name) ?? []).flatMap((one, row): CellEdit[] => {
      const formula = builtinOf(measure, one, row + 1);
      if (formula === null) throw new Error(`${name} has no built-in formula`);
      const cell = (column: number): Pick<CellEdit, 'sheet' | 'cell'> => ({
        sheet: name,
        cell: toA1(row, column),
      });
      return [
        ...one.cells.map((value, column) => ({ ...cell(column), value })),
        { ...cell(FORMULA_COLUMN), formula: `=${formula}` },
      ];
    });
  });
  const file = path.join(folder, 'fungsi.xlsx');
  const empty = packageOf({
    sheets: Object.fromEntries(names.map((name) => [name, '<sheetData/>'])),
  });
  writeFileSync(file, patchWorkbook(empty, edits));
  const computed = (await converter.convert([file])).get(file);
  if (computed === undefined) return ['LibreOffice tidak dapat membuka berkas uji fungsi'];
  const workbook = readWorkbook(readFileSync(computed));
  return names.flatMap((name) =>
    (cases.get(name) ?? []).flatMap((one, row) => {
      const [[ours = null] = []] = evaluate(measureNamed(name)!, one.values);
      const value = ours instanceof MeasureError ? ours.code : ours;
      const theirs = sheetNamed(workbook, name)?.cell(row, FORMULA_COLUMN)?.value ?? '';
      if (isSame(value, theirs)) return [];
      const given = JSON.stringify(one.values);
      return [`SPM.${name} ${given}: ${String(value)}, LibreOffice ${String(theirs)}`];
    }),
  );
}
