import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../rules/model';
import type { CopyTarget } from './copy';
import { CliProblem, codeOf } from './problem';

export interface CheckArguments {
  readonly files: readonly string[];
  readonly format: 'teks' | 'json';
  readonly language: Language;
  readonly policy?: string;
  /** Id of the rule to explain instead of checking. */
  readonly explain?: string;
  readonly help: boolean;
  /** Why each table was read as it was, too. */
  readonly isDetailed: boolean;
}

const HINT = {
  id: ' Lihat cara pakai dengan --bantuan.',
  en: ' See the usage with --help.',
};

export function usage(id: string, en: string): CliProblem {
  return new CliProblem({ id: id + HINT.id, en: en + HINT.en });
}

/** Language asked for, as far as it can be told before the options are proved right. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--bahasa');
  return args.includes('--bahasa=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'id';
}

/**
 * `parseArgs` of Node with our own words for what is wrong.
 * @throws CliProblem
 */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'?(-{1,2}[^\s'=<,]+)/.exec(message)?.[1] ?? '';
    const isUnknown = codeOf(error).endsWith('UNKNOWN_OPTION');
    throw isUnknown
      ? usage(`Opsi ${option} tidak dikenal.`, `Unknown option ${option}.`)
      : usage(`Opsi ${option} memerlukan isi.`, `Option ${option} needs a value.`);
  }
}

/** @throws CliProblem */
export function languageNamed(name: string): Language {
  if (name === 'id' || name === 'en') return name;
  throw usage(
    `Bahasa "${name}" tidak dikenal; pilih id atau en.`,
    `Unknown language "${name}"; choose id or en.`,
  );
}

/** @throws CliProblem */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string', default: 'teks' },
    bahasa: { type: 'string', default: 'id' },
    kebijakan: { type: 'string' },
    jelaskan: { type: 'string' },
    rinci: { type: 'boolean', default: false },
    bantuan: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  const { format, bahasa } = values;
  if (format !== 'teks' && format !== 'json') {
    throw usage(
      `Bentuk keluaran "${format}" tidak dikenal; pilih teks atau json.`,
      `Unknown output format "${format}"; choose teks or json.`,
    );
  }
  const language = languageNamed(bahasa);
  const help = values.bantuan || values.help;
  if (!help && values.jelaskan === undefined && positionals.length === 0) {
    throw usage('Sebutkan berkas yang akan diperiksa.', 'Name the file to check.');
  }
  return {
    files: positionals,
    format,
    language,
    help,
    isDetailed: values.rinci,
    ...(values.kebijakan === undefined ? {} : { policy: values.kebijakan }),
    ...(values.jelaskan === undefined ? {} : { explain: values.jelaskan }),
  };
}

export interface CopyArguments {
  readonly target: CopyTarget;
  readonly language: Language;
  readonly policy?: string;
  /** `sisip`: also cells whose value would change; `lepas`: values instead of formulas. */
  readonly extra: boolean;
  /** `lepas`: put back what was freed. */
  readonly restore: boolean;
  /** `lepas`: only these sheets, as named by the user; none given: all. */
  readonly sheets: readonly string[];
}

/**
 * Arguments of a command that writes a changed copy; null when help is asked for.
 * @param extra name of the command's own switch
 * @param restore name of the switch that turns it round, where it has one; such a command also takes
 *   `--lembar`
 * @throws CliProblem
 */
export function copyArguments(
  args: readonly string[],
  extra: string,
  restore?: string,
): CopyArguments | null {
  const { values, positionals } = parseOptions(args, {
    keluar: { type: 'string' },
    timpa: { type: 'boolean', default: false },
    bahasa: { type: 'string', default: 'id' },
    kebijakan: { type: 'string' },
    [extra]: { type: 'boolean', default: false },
    ...(restore === undefined
      ? {}
      : {
          [restore]: { type: 'boolean', default: false } as const,
          lembar: { type: 'string', multiple: true } as const,
        }),
    bantuan: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.bantuan || values.help) return null;
  const given: Readonly<Record<string, unknown>> = values;
  const [input, ...others] = positionals;
  if (input === undefined || others.length) {
    throw usage('Sebutkan satu berkas asal.', 'Name one input file.');
  }
  if (typeof values.keluar !== 'string' || values.keluar === '') {
    throw usage('Sebutkan berkas keluaran dengan --keluar.', 'Name the output file with --keluar.');
  }
  const isBack = restore !== undefined && given[restore] === true;
  if (isBack && given[extra] === true) {
    throw usage(
      `--${extra} dan --${restore} tidak dapat dipakai bersama.`,
      `--${extra} and --${restore} cannot be used together.`,
    );
  }
  return {
    target: { input, output: values.keluar, overwrite: values.timpa },
    language: languageNamed(values.bahasa),
    extra: given[extra] === true,
    restore: isBack,
    sheets: Array.isArray(given.lembar) ? given.lembar.map(String) : [],
    ...(typeof values.kebijakan === 'string' ? { policy: values.kebijakan } : {}),
  };
}
