import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { Message } from '../rules/model';
import { CliProblem, codeOf } from './problem';

/** Where a changed copy goes. */
export interface CopyTarget {
  readonly input: string;
  readonly output: string;
  /** An existing file may be replaced; the input never is. */
  readonly overwrite: boolean;
}

/**
 * Proves, before any work is done, that the copy may be written.
 * @throws CliProblem
 */
export function checkTarget({ input, output, overwrite }: CopyTarget): void {
  if (!existsSync(output)) return;
  if (existsSync(input) && realpathSync(input) === realpathSync(output)) {
    throw new CliProblem({
      id: 'Berkas asal tidak ditimpa. Sebutkan nama lain dengan --keluar.',
      en: 'The input is never overwritten. Name another file with --keluar.',
    });
  }
  if (!overwrite) throw new CliProblem(EXISTS);
}

const EXISTS: Message = {
  id: 'Berkas keluaran sudah ada. Pilih nama lain, atau pakai --timpa untuk menggantinya.',
  en: 'The output exists already. Choose another name, or use --timpa to replace it.',
};

/**
 * Writes the copy; a write that fails leaves no half file of ours behind.
 * @throws CliProblem
 */
export function writeCopy({ output, overwrite }: CopyTarget, bytes: Uint8Array): void {
  const isNew = !existsSync(output);
  try {
    writeFileSync(output, bytes, { flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new CliProblem(EXISTS);
    if (isNew) rmSync(output, { force: true });
    throw new CliProblem({
      id: `Berkas keluaran tidak dapat ditulis (${code}). Periksa folder dan hak aksesnya.`,
      en: `The output cannot be written (${code}). Check the folder and its permissions.`,
    });
  }
}
