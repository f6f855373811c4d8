import path from 'node:path';
import { version } from '../../../package.json';
import type { PolicyFile } from '../../policy/model';
import { RULES } from '../../rules';
import type { Language, Message } from '../../rules/model';
import { languageNamed, languageOf, parseOptions, usage } from '../arguments';
import { checkTarget, writeCopy } from '../copy';
import { readPolicy } from '../policy-file';
import { plainLine, problemLine } from '../problem';
import type { ExitCode } from '../run-periksa';
import type { Output } from '../terminal';
import { Journal } from './journal';
import { listWorkbooks } from './list-files';
import type { FileOutcome } from './model';
import { defaultChildren, runAll } from './pool';
import { recapNote, recapSheets } from './sheets';
import { recapWorkbook } from './workbook';

const TEXTS = {
  none: {
    id: 'Tidak ada buku kerja .xlsx atau .xlsm di folder ini.',
    en: 'There is no .xlsx or .xlsm workbook in this folder.',
  },
  going: {
    id: '{done} dari {all} berkas sudah diperiksa pada proses sebelumnya.',
    en: '{done} of {all} files were checked by the run before.',
  },
  errors: { id: '{n} salah', en: '{n} errors' },
  unread: { id: 'tidak terbaca', en: 'not read' },
  tooLarge: {
    id: 'Berkas ini terlalu besar untuk diperiksa bersama yang lain. Periksa tersendiri.',
    en: 'This file is too large to be checked with the others. Check it on its own.',
  },
  done: {
    id: '{read} buku kerja direkap ke {output}; {unread} tidak terbaca; {errors} berisi temuan salah.',
    en: '{read} workbooks summed up in {output}; {unread} not read; {errors} hold errors.',
  },
} satisfies Readonly<Record<string, Message>>;

/** Whether the command line asks for a recap of a folder instead of a report on files. */
export function wantsRecap(args: readonly string[]): boolean {
  return args.some((arg) => /^--(rekap|jsonl)(=|$)/.test(arg));
}

interface RecapArguments {
  readonly folder: string;
  readonly output: string;
  readonly jsonl?: string;
  readonly language: Language;
  readonly policy?: PolicyFile;
  readonly children: number;
}

/** @throws CliProblem */
function recapArguments(args: readonly string[]): RecapArguments {
  const { values, positionals } = parseOptions(args, {
    rekap: { type: 'string' },
    jsonl: { type: 'string' },
    timpa: { type: 'boolean', default: false },
    bahasa: { type: 'string', default: 'id' },
    kebijakan: { type: 'string' },
    proses: { type: 'string' },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length) {
    throw usage('Sebutkan satu folder yang akan direkap.', 'Name the one folder to sum up.');
  }
  if (!values.rekap || !/\.xlsx$/i.test(values.rekap)) {
    throw usage(
      'Sebutkan berkas rekap berakhiran .xlsx dengan --rekap.',
      'Name the recap, ending in .xlsx, with --rekap.',
    );
  }
  const children = values.proses === undefined ? defaultChildren() : Number(values.proses);
  if (!Number.isInteger(children) || children < 1 || children > 64) {
    throw usage('--proses memerlukan angka 1 sampai 64.', '--proses needs a number from 1 to 64.');
  }
  checkTarget({ input: folder, output: values.rekap, overwrite: values.timpa });
  return {
    folder,
    output: values.rekap,
    children,
    language: languageNamed(values.bahasa),
    ...(values.jsonl === undefined ? {} : { jsonl: path.resolve(values.jsonl) }),
    ...(values.kebijakan === undefined
      ? {}
      : {
          policy: readPolicy(
            values.kebijakan,
            RULES.map((rule) => rule.id),
          ),
        }),
  };
}

/**
 * The command `periksa FOLDER --rekap REKAP.xlsx`: all workbooks of a folder, in parallel, and one
 * recap of them. A run that was interrupted goes on where it was when it is started again.
 */
export async function runRekap(args: readonly string[], output: Output): Promise<ExitCode> {
  const language = languageOf(args);
  try {
    const options = recapArguments(args);
    const outcomes = await checkAll(options, output);
    const show = (file: string): string => path.relative(path.resolve(options.folder), file);
    const note = recapNote(version, outcomes.length);
    const bytes = await recapWorkbook(recapSheets(outcomes, show), note);
    writeCopy({ input: options.folder, output: options.output, overwrite: true }, bytes);
    const exit = exitCode(outcomes);
    journalOf(options).remove();
    output.out(doneLine(outcomes, options.output, language));
    return exit;
  } catch (error) {
    output.err(`periksa: ${problemLine(error, language)}`);
    return 2;
  }
}

/** The journal depends on everything that changes an outcome. */
function journalOf(options: RecapArguments): Journal {
  const { output, language, jsonl, policy } = options;
  const all = JSON.stringify([version, language, jsonl ?? null, policy ?? null]);
  return new Journal(`${output}.jurnal`, all);
}

async function checkAll(options: RecapArguments, output: Output): Promise<FileOutcome[]> {
  const { folder, language, jsonl, policy, children } = options;
  const files = listWorkbooks(folder, options.output);
  if (!files.length) throw usage(TEXTS.none.id, TEXTS.none.en);
  const journal = journalOf(options);
  const known = new Map(
    files.flatMap((file) => {
      const before = journal.find(file);
      return before ? [[file, before] as const] : [];
    }),
  );
  let done = known.size;
  if (done) {
    const text = TEXTS.going[language];
    output.err(text.replace('{done}', String(done)).replace('{all}', String(files.length)));
  }
  const tasks = files
    .filter((file) => !known.has(file))
    .map((file) => ({
      path: file,
      language,
      ...(policy ? { policy } : {}),
      ...(jsonl === undefined ? {} : { jsonl }),
    }));
  const onOutcome = (outcome: FileOutcome): void => {
    known.set(outcome.path, outcome);
    journal.add(outcome);
    done++;
    output.err(progressLine(outcome, `${done}/${files.length}`, folder, language));
  };
  await runAll(tasks, children, onOutcome, (file) => ({
    path: file,
    error: TEXTS.tooLarge[language],
  }));
  return files.flatMap((file) => known.get(file) ?? []);
}

function errorsIn(outcome: FileOutcome): number {
  if ('error' in outcome) return 0;
  return Object.values(outcome.summary.jumlahTemuan).reduce((n, c) => n + (c.error ?? 0), 0);
}

function progressLine(
  outcome: FileOutcome,
  count: string,
  folder: string,
  language: Language,
): string {
  const name = plainLine(path.relative(path.resolve(folder), outcome.path));
  const state =
    'error' in outcome
      ? `${TEXTS.unread[language]}: ${outcome.error}`
      : TEXTS.errors[language].replace('{n}', String(errorsIn(outcome)));
  return `[${count}] ${name}: ${state}`;
}

function doneLine(outcomes: readonly FileOutcome[], output: string, language: Language): string {
  const unread = outcomes.filter((outcome) => 'error' in outcome).length;
  return TEXTS.done[language]
    .replace('{read}', String(outcomes.length - unread))
    .replace('{unread}', String(unread))
    .replace('{errors}', String(outcomes.filter((outcome) => errorsIn(outcome) > 0).length))
    .replace('{output}', () => plainLine(output));
}

function exitCode(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some((outcome) => 'error' in outcome)) return 2;
  return outcomes.some((outcome) => errorsIn(outcome) > 0) ? 1 : 0;
}
