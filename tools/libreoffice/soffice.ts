import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** A workbook of a few thousand formulas takes seconds; more means that it hangs. Milliseconds. */
const PATIENCE = 300_000;

/** The program's path, from `SOFFICE`, the search path or where it is usually installed; else null. */
export function findSoffice(): string | null {
  const { SOFFICE: named, PATH = '' } = process.env;
  if (named) return existsSync(named) ? named : null;
  const onPath = PATH.split(path.delimiter).flatMap((folder) =>
    ['soffice', 'libreoffice', 'soffice.exe'].map((name) => path.join(folder, name)),
  );
  return [...onPath, ...PLACES].find((file) => existsSync(file)) ?? null;
}

export function versionOf(soffice: string): string {
  return execFileSync(soffice, ['--version'], { encoding: 'utf8' }).trim();
}

/** LibreOffice at work in a folder, with a profile of its own beside the user's. */
export class Converter {
  readonly #soffice: string;
  readonly #folder: string;

  constructor(soffice: string, folder: string) {
    this.#soffice = soffice;
    this.#folder = folder;
  }

  /**
   * Opens workbooks, has them computed, and saves them anew.
   * @returns paths of the new files by those of the old ones; a file that could not be opened is missing
   */
  async convert(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const out = path.join(this.#folder, 'dihitung');
    mkdirSync(out, { recursive: true });
    const profile = pathToFileURL(path.join(this.#folder, 'profil')).href;
    await promisify(execFile)(
      this.#soffice,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...files,
      ],
      { timeout: PATIENCE },
    );
    const made = files.map((file) => [file, path.join(out, path.basename(file))] as const);
    return new Map(made.filter(([, file]) => existsSync(file)));
  }
}
