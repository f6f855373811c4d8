import { openPackage } from '../../xlsx/package';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import { loadWorkbook } from './load';
import { blankPackage } from './save/blank';
import { type Origin, saveWorkbook } from './save/save';

/** A workbook with the file it came from, so that a copy keeps all that the host does not know. */
export interface OpenDocument {
  readonly workbook: HostWorkbook;
  /** Bytes of a file with the workbook as it is now. @throws WorkbookError */
  save(): Uint8Array;
}

/** Opens .xlsx or .xlsm bytes. @throws WorkbookError naming what is wrong with the file */
export function openDocument(bytes: Uint8Array, name: string): OpenDocument {
  const workbook = loadWorkbook(bytes, name);
  const { sheets } = openPackage(bytes);
  const origins = new Map<HostSheet, Origin>();
  workbook.sheets.forEach((sheet, index) => {
    const part = sheets[index]?.part.name;
    if (part !== undefined) origins.set(sheet, { name: sheet.name, part });
  });
  return { workbook, save: () => saveWorkbook(bytes, workbook, origins) };
}

/** A workbook that has no file yet, such as the sample. */
export function newDocument(workbook: HostWorkbook): OpenDocument {
  return { workbook, save: () => saveWorkbook(blankPackage(), workbook, new Map()) };
}
