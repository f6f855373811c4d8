import { isPercentFormat } from '../sheet/number-format';
import { Sheet, type Workbook } from '../sheet/snapshot';
import { WorkbookError } from './errors';
import { type WorkbookPackage, openPackage } from './package';
import { readSettings } from './settings';
import { readSharedStrings } from './shared-strings';
import { type CellStyle, readCellStyles } from './styles';
import { type ReadCell, ShapeReader, readWorksheet } from './worksheet';

export interface ReadOptions {
  /** File name without folder, for the snapshot's `name`. */
  readonly name?: string;
}

/** Filled cells of all sheets; with more the snapshot would not fit into 1 GB. */
export const MAX_CELLS = 1_000_000;
/** Blank cells whose % format is kept; a whole column may carry one. */
const MAX_BLANKS = 50_000;

/**
 * Reads an .xlsx or .xlsm file into a snapshot. Cost follows the filled cells, never the bounding
 * box; nothing in the file is run, expanded or fetched.
 * @throws WorkbookError naming what is wrong with the file
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const file = openPackage(bytes);
  const strings = readSharedStrings(file.zip, file.sharedStrings);
  const styles = readCellStyles(file.zip, file.styles);
  const settings = readSettings(file.zip, file.customXml)?.settings;
  const budget = { cells: MAX_CELLS, blanks: MAX_BLANKS };
  return {
    ...(options.name === undefined ? {} : { name: options.name }),
    sheets: readSheets(file, strings, styles, budget),
    ...(settings ? { settings } : {}),
  };
}

function readSheets(
  file: WorkbookPackage,
  strings: readonly string[],
  styles: readonly CellStyle[],
  budget: { cells: number; blanks: number },
): Sheet[] {
  return file.sheets.map(({ name, part }) => {
    const shape = new ShapeReader();
    const cells: ReadCell[] = [];
    readWorksheet(file.zip, part, strings, {
      cell(cell) {
        const isBlank = (cell.value === null || cell.value === '') && cell.formula === undefined;
        if (isBlank) {
          const isNoted = isPercentFormat(styles[cell.style]?.format) && budget.blanks-- > 0;
          if (isNoted) cells.push(cell);
          return;
        }
        if (--budget.cells < 0) throw new WorkbookError('too-large', `> ${MAX_CELLS} sel`);
        cells.push(cell);
      },
      element(element, attributes) {
        if (!shape.element(element, attributes)) throw new WorkbookError('too-large', name);
      },
    });
    const sheet = new Sheet(name, shape);
    for (const { row, column, value, formula, array, style } of cells) {
      sheet.set(row, column, {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(array === undefined ? {} : { array }),
        ...styles[style],
      });
    }
    return sheet;
  });
}
