import { detachFormula, needsAddIn } from '../measures/detach';
import type { Message } from '../rules/model';
import { toA1 } from '../sheet/address';
import { type Cell, isErrorValue, type Workbook } from '../sheet/snapshot';
import { type CellEdit, patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { copyArguments, languageOf } from './arguments';
import { checkTarget, writeCopy } from './copy';
import { loadBytes } from './files';
import { HELP_DETACH } from './help';
import { plainLine, problemLine } from './problem';
import type { ExitCode } from './run-periksa';
import type { Output } from './terminal';

const WRITTEN: Message = {
  id: '{count} sel dilepas dari add-in dan ditulis ke {output}.',
  en: '{count} cells freed of the add-in and written to {output}.',
};
const LEFT: Message = {
  id: '{cell} tetap memerlukan add-in: tidak ada rumus bawaan yang setara dan hasilnya belum dihitung. Buka workbook di Excel dengan add-in, simpan, lalu coba lagi.',
  en: '{cell} still needs the add-in: no built-in formula says the same, and its result is not computed yet. Open the workbook in Excel with the add-in, save, and try again.',
};

/** The command `lepas`: a copy that shows the same without the add-in. */
export function runLepas(args: readonly string[], output: Output): ExitCode {
  const language = languageOf(args);
  try {
    const options = copyArguments(args, 'nilai');
    if (!options) {
      output.out(HELP_DETACH[language]);
      return 0;
    }
    checkTarget(options.target);
    const bytes = loadBytes(options.target.input);
    const { edits, left } = detach(readWorkbook(bytes), options.extra);
    for (const cell of left) {
      output.err(`lepas: ${plainLine(LEFT[language].replace('{cell}', () => cell))}`);
    }
    writeCopy(options.target, patchWorkbook(bytes, edits));
    output.out(
      WRITTEN[language]
        .replace('{count}', String(edits.length))
        .replace('{output}', () => plainLine(options.target.output)),
    );
    return left.length ? 1 : 0;
  } catch (error) {
    output.err(`lepas: ${problemLine(error, language)}`);
    return 2;
  }
}

/** What to write into the cells that need the add-in, and those for which nothing can be written. */
function detach(workbook: Workbook, asValues: boolean): { edits: CellEdit[]; left: string[] } {
  const edits: CellEdit[] = [];
  const left: string[] = [];
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        if (cell.formula === undefined || !needsAddIn(cell.formula)) continue;
        const content = freed(cell, cell.formula, asValues);
        const address = toA1(row, column);
        if (content) edits.push({ sheet: sheet.name, cell: address, ...content });
        else left.push(`${sheet.name}!${address}`);
      }
    }
  }
  return { edits, left };
}

/** Formula and result, or the result alone; null where neither can stand without the add-in. */
function freed(
  { value }: Cell,
  formula: string,
  asValues: boolean,
): Pick<CellEdit, 'formula' | 'value'> | null {
  // #NAME? and its like come from a missing add-in, not from the figures.
  const isComputed = value !== null && !isErrorValue(value);
  const builtin = asValues ? null : detachFormula(formula);
  if (builtin !== null) return { formula: builtin, ...(isComputed ? { value } : {}) };
  return isComputed ? { value } : null;
}
