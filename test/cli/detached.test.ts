import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HyperFormula, type Sheet as Matrix } from 'hyperformula';
import { ENGINE } from '../../src/cli/engine';
import { runLepas } from '../../src/cli/run-lepas';
import { runSisip } from '../../src/cli/run-sisip';
import type { Sheet } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { corpusNames, corpusPath } from '../kit/corpus';

const SILENT = { out: () => undefined, err: () => undefined };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lepas-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A sheet as the independent spreadsheet program takes it; text stays text. */
function matrix(sheet: Sheet): Matrix {
  const bounds = sheet.bounds();
  return Array.from({ length: (bounds?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (bounds?.right ?? -1) + 1 }, (_, column) => {
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined) return cell.formula;
      return typeof cell?.value === 'string' ? `'${cell.value}` : (cell?.value ?? null);
    }),
  );
}

test.each(corpusNames())(
  '%s: freed of the add-in, another program computes the same figures',
  (name) => {
    const [filled, freed] = ['sisip', 'lepas'].map((step) =>
      path.join(folder, `${name}-${step}.xlsx`),
    );
    runSisip([corpusPath(name), '--keluar', filled!, '--semua'], ENGINE, SILENT);
    runLepas([filled!, '--keluar', freed!], SILENT);
    const { sheets } = readWorkbook(readFileSync(freed!));
    const other = HyperFormula.buildFromSheets(
      Object.fromEntries(sheets.map((sheet) => [sheet.name, matrix(sheet)])),
      { licenseKey: 'gpl-v3', useArrayArithmetic: true },
    );
    for (const sheet of sheets) {
      const id = other.getSheetId(sheet.name)!;
      for (const row of sheet.rowNumbers()) {
        for (const { column: col, cell } of sheet.rowCells(row)) {
          if (cell.formula === undefined || cell.value === null) continue;
          const theirs = other.getCellValue({ sheet: id, row, col });
          if (typeof cell.value === 'number') expect(theirs).toBeCloseTo(cell.value, 8);
          else expect(theirs).toBe(cell.value);
        }
      }
    }
    other.destroy();
  },
);
