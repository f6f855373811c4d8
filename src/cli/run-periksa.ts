import { keptKey, type Readings } from '../layouts/correction';
import type { CheckOptions, CheckResult, Injection } from '../engine/model';
import type { Table } from '../layouts/model';
import type { PolicyFile, TablePolicy } from '../policy/model';
import type { Finding, Language, Message } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';
import { checkArguments, languageOf } from './arguments';
import { loadWorkbook } from './files';
import { HELP_CHECK } from './help';
import { readPolicy } from './policy-file';
import { CliProblem, plainLine, problemLine } from './problem';
import { type Proposals, REPORT_VERSION, fileJson } from './report-json';
import { fileText } from './report-text';
import type { Output } from './terminal';

/** What the command needs of the engine. */
export interface Engine {
  readonly ruleIds: readonly string[];
  periksa(workbook: Workbook, options: CheckOptions): CheckResult;
  injections(table: Table, policy: TablePolicy): readonly Injection[];
  renderFinding(finding: Finding, language: Language): string;
  /** null for an unknown id. */
  explainRule(id: string, language: Language): string | null;
}

/** 0: no errors found; 1: a finding of severity error; 2: a file unreadable, or bad usage. */
export type ExitCode = 0 | 1 | 2;

type FileReport =
  | { readonly path: string; readonly error: string }
  | {
      readonly path: string;
      readonly result: CheckResult;
      readonly proposals: Proposals;
    };

/** The command `periksa`: checks files and writes one report. */
export function runPeriksa(args: readonly string[], engine: Engine, output: Output): ExitCode {
  const language = languageOf(args);
  try {
    const options = checkArguments(args);
    if (options.help) {
      output.out(HELP_CHECK[language]);
      return 0;
    }
    if (options.explain !== undefined) {
      output.out(explain(options.explain, engine, language));
      return 0;
    }
    const policy =
      options.policy === undefined ? undefined : readPolicy(options.policy, engine.ruleIds);
    const reports = options.files.map((path) => checkFile(path, policy, engine, language, output));
    for (const key of idleKeys(policy ?? {}, reports)) {
      output.err(`periksa: ${plainLine(NO_TABLE[language].replace('{key}', () => key))}`);
    }
    if (options.format === 'json') output.out(reportsJson(reports, engine, language));
    else if (reports.some((r) => 'result' in r))
      output.out(reportsText(reports, engine, language, options.isDetailed));
    return exitCode(reports);
  } catch (error) {
    output.err(`periksa: ${problemLine(error, language)}`);
    return 2;
  }
}

function explain(id: string, engine: Engine, language: Language): string {
  const text = engine.explainRule(id, language);
  if (text !== null) return text;
  const known = engine.ruleIds.join(', ');
  throw new CliProblem({
    id: `Aturan "${id}" tidak ada. Yang ada: ${known}.`,
    en: `There is no rule "${id}". There are: ${known}.`,
  });
}

function checkFile(
  path: string,
  policy: PolicyFile | undefined,
  engine: Engine,
  language: Language,
  output: Output,
): FileReport {
  try {
    const result = engine.periksa(loadWorkbook(path), policy ? { policy } : {});
    return { path, result, proposals: proposalsOf(result, engine) };
  } catch (error) {
    const line = problemLine(error, language);
    output.err(`periksa: ${plainLine(path)}: ${line}`);
    return { path, error: line };
  }
}

const NO_TABLE: Message = {
  id: 'Kebijakan, bagian "tables.{key}": tidak ada tabel di tempat itu pada berkas yang diperiksa.',
  en: 'Policy, part "tables.{key}": there is no table at that place in the files checked.',
};

/** Readings given for tables that no file has; told, since a slip of the address would go unseen. */
function idleKeys(policy: Readings, reports: readonly FileReport[]): string[] {
  const places = reports.flatMap((report) => {
    if ('error' in report) return [];
    const { tables, unrecognised } = report.result.recognition;
    return [...tables, ...unrecognised];
  });
  return Object.entries(policy.tables ?? {}).flatMap(([key, reading]) =>
    places.some((place) => keptKey(place, { tables: { [key]: reading } }) !== undefined) ? [] : key,
  );
}

/** Formulas to put in, by table; cells with a working formula are left alone. */
function proposalsOf(result: CheckResult, engine: Engine): Proposals {
  return new Map(
    [...result.policies].map(([table, policy]) => [
      table,
      engine.injections(table, policy).filter((injection) => injection.state !== 'rumus'),
    ]),
  );
}

function reportsJson(reports: readonly FileReport[], engine: Engine, language: Language): string {
  const files = reports.map((report) =>
    'error' in report
      ? { path: report.path, error: report.error }
      : fileJson(report.path, report.result, report.proposals, language, (f) =>
          engine.renderFinding(f, language),
        ),
  );
  return JSON.stringify({ version: REPORT_VERSION, files }, null, 2);
}

function reportsText(
  reports: readonly FileReport[],
  engine: Engine,
  language: Language,
  isDetailed: boolean,
): string {
  return reports
    .flatMap((report) =>
      'error' in report
        ? []
        : fileText(report.path, report.result, report.proposals, {
            language,
            isDetailed,
            write: (f) => engine.renderFinding(f, language),
          }),
    )
    .join('\n\n');
}

function exitCode(reports: readonly FileReport[]): ExitCode {
  if (reports.some((r) => 'error' in r)) return 2;
  const hasErrors = reports.some(
    (r) => 'result' in r && r.result.findings.some((f) => f.severity === 'error'),
  );
  return hasErrors ? 1 : 0;
}
