import type { Injection } from '../engine/model';
import type { Message } from '../rules/model';
import { type CellEdit, patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { copyArguments, languageOf } from './arguments';
import { checkTarget, writeCopy } from './copy';
import { loadBytes } from './files';
import { HELP_INSERT } from './help';
import { readPolicy } from './policy-file';
import { plainLine, problemLine } from './problem';
import type { Engine, ExitCode } from './run-periksa';
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

/** The command `sisip`: the proposed formulas, with their results, into a copy. */
export function runSisip(args: readonly string[], engine: Engine, output: Output): ExitCode {
  const language = languageOf(args);
  try {
    const options = copyArguments(args, 'semua');
    if (!options) {
      output.out(HELP_INSERT[language]);
      return 0;
    }
    checkTarget(options.target);
    const bytes = loadBytes(options.target.input);
    const policy = options.policy && readPolicy(options.policy, engine.ruleIds);
    const result = engine.periksa(readWorkbook(bytes), policy ? { policy } : {});
    const proposals = [...result.policies].flatMap(([table, how]) => engine.injections(table, how));
    if (!result.policies.size) output.err(`sisip: ${NO_TABLES[language]}`);
    const open = proposals.filter((p) => p.state !== 'rumus' && !p.table.sheet.isProtected);
    const chosen = open.filter((p) => options.extra || p.state !== 'beda');

    for (const sheet of new Set(proposals.map((p) => p.table.sheet))) {
      if (!sheet.isProtected) continue;
      output.err(`sisip: ${plainLine(PROTECTED[language].replace('{sheet}', () => sheet.name))}`);
    }
    writeCopy(
      options.target,
      patchWorkbook(
        bytes,
        chosen.map((p) => editOf(p, options.extra)),
      ),
    );
    output.out(
      WRITTEN[language]
        .replace('{written}', String(chosen.length))
        .replace('{left}', String(open.length - chosen.length))
        .replace('{output}', () => plainLine(options.target.output)),
    );
    return 0;
  } catch (error) {
    output.err(`sisip: ${problemLine(error, language)}`);
    return 2;
  }
}

/** The formula with the result that follows from what else is written. */
function editOf(injection: Injection, all: boolean): CellEdit {
  const { sheet, cell, formula, result, resultAll, format } = injection;
  const value = all ? resultAll : result;
  return { sheet, cell, formula, value, ...(format === undefined ? {} : { numberFormat: format }) };
}
