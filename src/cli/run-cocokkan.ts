import { compareDigest, type Difference } from '../report/compare';
import type { TableDigest } from '../report/model';
import { findReport } from '../report/read-back';
import type { Language, Message } from '../rules/model';
import { parseA1 } from '../sheet/address';
import { languageNamed, languageOf, parseOptions } from './arguments';
import { loadBytes, loadWorkbook } from './files';
import { CliProblem, plainLine, problemLine } from './problem';
import type { ExitCode } from './run-periksa';
import type { Output } from './terminal';

const NO_REPORT: Message = {
  id: 'Tidak ada laporan pemeriksaan di berkas ini. Buat lembar Hasil Pemeriksaan lewat panel, atau sebutkan berkas laporannya dengan --laporan.',
  en: 'There is no check report in this file. Make the sheet of check results in the pane, or name the report file with --laporan.',
};
const ONE_FILE: Message = {
  id: 'Sebutkan satu berkas setelah --cocokkan. Lihat cara pakai dengan --bantuan.',
  en: 'Name one file after --cocokkan. See the usage with --help.',
};
const BAD_JSON: Message = {
  id: 'Berkas laporan ini bukan laporan JSON dari SPM Sosial.',
  en: 'This report file is no JSON report of SPM Sosial.',
};
const SAME: Message = {
  id: 'Cocok: angka pada {n} tabel sama dengan saat laporan dibuat.',
  en: 'Same: the figures of {n} tables are those the report was made from.',
};
const CHANGED: Message = {
  id: 'Berubah: {n} tabel tidak sama lagi dengan saat laporan dibuat.',
  en: 'Changed: {n} tables are no longer those the report was made from.',
};
const KINDS: Readonly<Record<Difference['kind'], Message>> = {
  berubah: { id: 'isinya berubah', en: 'its content has changed' },
  hilang: { id: 'lembarnya tidak ada lagi', en: 'its sheet is gone' },
  bergeser: { id: 'barisnya atau kolomnya bertambah', en: 'rows or columns were added' },
  baru: { id: 'tabel yang belum ada di laporan', en: 'a table that the report does not know' },
};
const NOW: Message = { id: 'kini {range}', en: 'now {range}' };

/** True where the command is asked to compare a workbook with its report instead of checking it. */
export function asksToCompare(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--cocokkan' || arg.startsWith('--cocokkan='));
}

/**
 * `periksa --cocokkan FILE`: whether the figures are still those that the report was made from.
 * @returns 0 same; 1 changed, each table named; 2 no report, unreadable, or bad usage
 */
export async function runCocokkan(args: readonly string[], output: Output): Promise<ExitCode> {
  const language = languageOf(args);
  try {
    const { values, positionals } = parseOptions(args, {
      cocokkan: { type: 'string' },
      laporan: { type: 'string' },
      bahasa: { type: 'string', default: 'id' },
    });
    languageNamed(values.bahasa);
    if (!values.cocokkan || positionals.length) throw new CliProblem(ONE_FILE);
    const workbook = loadWorkbook(values.cocokkan);
    const digests = values.laporan === undefined ? findReport(workbook) : reportIn(values.laporan);
    if (!digests) throw new CliProblem(NO_REPORT);
    const differences = await compareDigest(workbook, digests);
    output.out(answer(differences, digests.length, language));
    return differences.length ? 1 : 0;
  } catch (error) {
    output.err(`periksa: ${problemLine(error, language)}`);
    return 2;
  }
}

function reportIn(file: string): readonly TableDigest[] | null {
  if (!/\.json$/i.test(file)) return findReport(loadWorkbook(file));
  try {
    const data = JSON.parse(new TextDecoder().decode(loadBytes(file))) as {
      digest?: { tables?: unknown };
    } | null;
    const tables = data?.digest?.tables;
    if (Array.isArray(tables) && tables.every(isDigest)) return tables;
  } catch (error) {
    if (error instanceof CliProblem) throw error;
  }
  throw new CliProblem(BAD_JSON);
}

function isDigest(value: unknown): value is TableDigest {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, range, sha256 } = value as Partial<Record<keyof TableDigest, unknown>>;
  return (
    typeof sheet === 'string' &&
    typeof range === 'string' &&
    parseA1(range) !== null &&
    typeof sha256 === 'string'
  );
}

function answer(differences: readonly Difference[], tables: number, language: Language): string {
  if (!differences.length) return SAME[language].replace('{n}', String(tables));
  return [
    CHANGED[language].replace('{n}', String(differences.length)),
    ...differences.map(({ sheet, range, kind, now }) => {
      const more = now ? ` (${NOW[language].replace('{range}', now)})` : '';
      return `  ${plainLine(sheet)}!${range}: ${KINDS[kind][language]}${more}`;
    }),
  ].join('\n');
}
