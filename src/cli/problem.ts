import type { Language, Message } from '../rules/model';
import { WorkbookError } from '../xlsx/errors';

/** Something the user must know to go on: a wrong option, a file that cannot be read. */
export class CliProblem extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(text.en);
    this.name = 'CliProblem';
    this.text = text;
  }
}

const OWN_FAULT: Message = {
  id: 'Terjadi kesalahan di dalam program ini ({cause}). Laporkan beserta berkasnya.',
  en: 'Something went wrong inside this program ({cause}). Please report it with the file.',
};

/** Code of an error of Node (`ENOENT`), '' where it has none. */
export function codeOf(error: unknown): string {
  const has = typeof error === 'object' && error !== null && 'code' in error;
  return has ? String(error.code) : '';
}

/** One line for the user, whatever went wrong; never a stack trace. */
export function problemLine(error: unknown, language: Language): string {
  if (error instanceof CliProblem || error instanceof WorkbookError) {
    return plainLine(error.text[language]);
  }
  const cause = error instanceof Error ? error.message : String(error);
  return plainLine(OWN_FAULT[language].replace('{cause}', () => cause));
}

/**
 * Text of a workbook on one line of a terminal: control characters, which could move the cursor
 * or change colours, and direction marks are left out.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}
