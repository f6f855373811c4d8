import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CliProblem, codeOf } from '../problem';

const WORKBOOK = /\.xls[xm]$/i;

/**
 * All workbooks of a folder and the folders in it, by path. Left out: what begins with a dot, the
 * lock files of Excel (`~$…`), the recap itself. Links to folders are not followed.
 * @throws CliProblem where the folder cannot be read
 */
export function listWorkbooks(folder: string, without: string): string[] {
  const skip = path.resolve(without);
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (/^(\.|~\$)/.test(entry.name)) continue;
      const full = path.join(at, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (WORKBOOK.test(entry.name) && path.resolve(full) !== skip) found.push(full);
    }
  };
  try {
    if (!statSync(folder).isDirectory()) {
      throw new CliProblem({
        id: `${folder} bukan folder. Sebutkan folder yang berisi workbook.`,
        en: `${folder} is no folder. Name the folder that holds the workbooks.`,
      });
    }
    walk(realpathSync(folder));
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    throw new CliProblem({
      id: `Folder ${folder} tidak dapat dibaca (${codeOf(error)}).`,
      en: `The folder ${folder} cannot be read (${codeOf(error)}).`,
    });
  }
  return found.sort();
}
