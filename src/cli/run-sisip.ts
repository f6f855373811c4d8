import { insertAll } from '../engine/insert';
import { RULES } from '../rules';
import type { Message } from '../rules/model';
import { patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { copyArguments, languageOf } from './arguments';
import { checkTarget, writeCopy } from './copy';
import { loadBytes } from './files';
import { HELP_INSERT } from './help';
import { readPolicy } from './policy-file';
import { plainLine, problemLine } from './problem';
import type { ExitCode } from './run-periksa';
import type { Output } from './terminal';

const WRITTEN: Message = {
  id: '{written} rumus ditulis ke {output}; {left} sel yang nilainya akan berubah dibiarkan.',
  en: '{written} formulas written to {output}; {left} cells whose value would change were left.',
};
const PROTECTED: Message = {
  id: 'Lembar "{sheet}" dilindungi, jadi tidak diisi. Buka perlindungannya di Excel lebih dahulu.',
  en: 'The sheet "{sheet}" is protected and was left. Unprotect it in Excel first.',
};
const NO_TABLES: Message = {
  id: 'Tidak ada tabel yang dikenali, jadi tidak ada rumus yang ditulis. Jalankan periksa untuk melihat sebabnya.',
  en: 'No table was recognised, so no formula was written. Run periksa to see why.',
};

const RULE_IDS = RULES.map((rule) => rule.id);

/** The command `sisip`: the proposed formulas, with their results, into a copy. */
export function runSisip(args: readonly string[], output: Output): ExitCode {
  const language = languageOf(args);
  try {
    const options = copyArguments(args, 'semua');
    if (!options) {
      output.out(HELP_INSERT[language]);
      return 0;
    }
    checkTarget(options.target);
    const bytes = loadBytes(options.target.input);
    const policy = options.policy === undefined ? undefined : readPolicy(options.policy, RULE_IDS);
    const workbook = readWorkbook(bytes);
    const { changes, left, tables, protectedSheets } = insertAll(workbook, options.extra, policy);
    if (!tables) output.err(`sisip: ${NO_TABLES[language]}`);
    for (const name of protectedSheets) {
      output.err(`sisip: ${plainLine(PROTECTED[language].replace('{sheet}', () => name))}`);
    }
    writeCopy(options.target, patchWorkbook(bytes, changes));
    output.out(
      WRITTEN[language]
        .replace('{written}', String(changes.length))
        .replace('{left}', String(left))
        .replace('{output}', () => plainLine(options.target.output)),
    );
    return 0;
  } catch (error) {
    output.err(`sisip: ${problemLine(error, language)}`);
    return 2;
  }
}
