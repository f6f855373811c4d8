import { attach, detach, type Exception, type Travel } from '../engine/detach';
import { diagnose, renderDiagnosis } from '../engine/doctor';
import type { Language, Message } from '../rules/model';
import type { Settings } from '../sheet/settings';
import type { Workbook } from '../sheet/snapshot';
import { patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { copyArguments, languageOf, usage } from './arguments';
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
const RESTORED: Message = {
  id: '{count} rumus add-in dipasang kembali dan ditulis ke {output}.',
  en: '{count} formulas of the add-in put back and written to {output}.',
};
const LEFT: Readonly<Record<Exception['reason'], Message>> = {
  'tanpa-padanan': {
    id: '{cell} tetap memerlukan add-in: tidak ada rumus bawaan yang setara dan hasilnya belum dihitung. Buka buku kerja di Excel dengan add-in, simpan, lalu coba lagi.',
    en: '{cell} still needs the add-in: no built-in formula says the same, and its result is not computed yet. Open the workbook in Excel with the add-in, save, and try again.',
  },
  'teks-angka': {
    id: '{cell} tetap memerlukan add-in: datanya angka yang tersimpan sebagai teks, dan hasilnya belum dihitung. Ubah teks itu menjadi angka, lalu coba lagi.',
    en: '{cell} still needs the add-in: its data are numbers stored as text, and its result is not computed yet. Turn the text into numbers and try again.',
  },
  terlindung: {
    id: '{cell} ada di lembar yang dilindungi, jadi tidak diubah. Buka perlindungannya di Excel lebih dahulu.',
    en: '{cell} is on a protected sheet and was left. Unprotect it in Excel first.',
  },
  berubah: {
    id: '{cell} sudah diubah sejak dilepas, jadi dibiarkan.',
    en: '{cell} has been changed since it was freed, and was left.',
  },
};
const AS_VALUE: Message = {
  id: '{cell} menjadi angka tanpa rumus: rumus bawaan tidak dapat membaca datanya atau mengatakan hal yang sama.',
  en: '{cell} became a value without a formula: built-in formulas cannot read its data or say the same.',
};

/** The command `lepas`: a copy that shows the same without the add-in, or one that has it back. */
export function runLepas(args: readonly string[], output: Output): ExitCode {
  const language = languageOf(args);
  try {
    const options = copyArguments(args, 'nilai', 'pasang');
    if (!options) {
      output.out(HELP_DETACH[language]);
      return 0;
    }
    checkTarget(options.target);
    const bytes = loadBytes(options.target.input);
    const workbook = readWorkbook(bytes);
    const isBack = options.restore;
    const only = options.sheets.length ? { sheets: sheetsOf(workbook, options.sheets) } : {};
    const travel = isBack
      ? attach(workbook, only)
      : detach(workbook, { asValues: options.extra, ...only });
    tellExceptions(workbook, travel, language, output);
    const settings = settingsAfter(workbook, travel);
    writeCopy(options.target, patchWorkbook(bytes, travel.changes, settings && { settings }));
    output.out(
      (isBack ? RESTORED : WRITTEN)[language]
        .replace('{count}', String(travel.changes.length))
        .replace('{output}', () => plainLine(options.target.output)),
    );
    return travel.left.length ? 1 : 0;
  } catch (error) {
    output.err(`lepas: ${problemLine(error, language)}`);
    return 2;
  }
}

/**
 * The sheets as the workbook writes their names; capitals make no difference, as in Excel.
 * @throws CliProblem
 */
function sheetsOf(workbook: Workbook, asked: readonly string[]): string[] {
  return asked.map((name) => {
    const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (sheet) return sheet.name;
    const names = workbook.sheets.map((one) => `"${one.name}"`).join(', ');
    throw usage(
      `Lembar "${name}" tidak ada. Lembar di berkas ini: ${names}.`,
      `There is no sheet "${name}". Sheets of this file: ${names}.`,
    );
  });
}

function tellExceptions(
  workbook: Workbook,
  { left, asValues }: Travel,
  language: Language,
  output: Output,
): void {
  const tell = ({ sheet, cell }: Exception, text: string): void =>
    output.err(`lepas: ${plainLine(text.replace('{cell}', () => `${sheet}!${cell}`))}`);
  // A misspelt function says more than that it has no equivalent.
  const misspelt = new Map(
    (left.length ? diagnose(workbook) : [])
      .filter((d) => d.cause === 'ejaan')
      .map((d) => [`${d.sheet}!${d.cell}`, renderDiagnosis(d, language)]),
  );
  for (const exception of left) {
    const said = misspelt.get(`${exception.sheet}!${exception.cell}`);
    tell(exception, said ?? LEFT[exception.reason][language]);
  }
  for (const exception of asValues) tell(exception, AS_VALUE[language]);
}

/** Settings of the copy; none where the workbook has none and needs none. */
function settingsAfter(workbook: Workbook, travel: Travel): Settings | undefined {
  const all = { ...workbook.settings, ...travel.settings };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return workbook.settings || Object.keys(kept).length ? kept : undefined;
}
