import { colours, displayLanguage, onColours, separators } from './application';
import { activeCell, onChange, onSelection, select } from './follow';
import type { ExcelPort } from './port';
import { readWorkbook } from './read';
import { readSettings, saveSettings } from './settings';

export { started } from './application';
export { ExcelProblem, type ProblemKind } from './problem';
export type * from './port';

const writing = () => import(/* webpackChunkName: "tulis" */ './writing');

/** The running Excel. Call it once Office has started. */
export function createExcelPort(): ExcelPort {
  return {
    displayLanguage: displayLanguage(),
    readWorkbook,
    write: async (...given) => (await writing()).write(...given),
    addSheet: async (...given) => (await writing()).addSheet(...given),
    undo: async (...given) => (await writing()).undo(...given),
    history: async () => (await writing()).history(),
    spillable: async (...given) => (await writing()).spillable(...given),
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
