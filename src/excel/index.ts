import { addSheet } from './add-sheet';
import { colours, displayLanguage, onColours, separators } from './application';
import { activeCell, onChange, onSelection, select } from './follow';
import type { ExcelPort } from './port';
import { readWorkbook } from './read';
import { readSettings, saveSettings } from './settings';
import { history, undo, write } from './write';

export { started } from './application';
export { ExcelProblem, type ProblemKind } from './problem';
export type * from './port';

/** The running Excel. Call it once Office has started. */
export function createExcelPort(): ExcelPort {
  return {
    displayLanguage: displayLanguage(),
    readWorkbook,
    write,
    addSheet,
    undo,
    history,
    select,
    activeCell,
    onSelection,
    onChange,
    readSettings,
    saveSettings,
    separators,
    colours,
    onColours,
  };
}
