import type { CheckOptions, CheckResult, Injection } from '../engine/model';
import type { PolicyFile } from '../policy/model';
import type { Finding, Language, Rule } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';
import { checkArguments, languageOf } from './arguments';
import { explainRule } from './explain';
import { loadBytes, loadWorkbook } from './files';
import { HELP_CHECK } from './help';
import { parsePolicy } from './policy-file';
import { problemLine } from './problem';
import { REPORT_VERSION, fileJson } from './report-json';
import { fileText } from './report-text';

/** What the command needs of the engine. */
export interface Engine {
  readonly rules: readonly Rule[];
  periksa(workbook: Workbook, options: CheckOptions): CheckResult;
  injections(result: CheckResult): readonly Injection[];
  renderFinding(finding: Finding, language: Language): string;
}

export interface Output {
  /** Takes whole lines, without their line end. */
  out(text: string): void;
  err(line: string): void;
}

/** 0: no errors found; 1: a finding of severity error; 2: a file unreadable, or bad usage. */
export type ExitCode = 0 | 1 | 2;

type FileReport =
  | { readonly path: string; readonly error: string }
  | {
      readonly path: string;
      readonly result: CheckResult;
      readonly injections: readonly Injection[];
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
      output.out(explainRule(options.explain, engine.rules, language));
      return 0;
    }
    const policy = options.policy === undefined ? undefined : readPolicy(options.policy, engine);
    const reports = options.files.map((path) => checkFile(path, policy, engine, language, output));
    output.out(
      options.format === 'json'
        ? reportsJson(reports, engine, language)
        : reportsText(reports, engine, language),
    );
    return exitCode(reports);
  } catch (error) {
    output.err(`periksa: ${problemLine(error, language)}`);
    return 2;
  }
}

function readPolicy(path: string, engine: Engine): PolicyFile {
  const text = new TextDecoder().decode(loadBytes(path));
  return parsePolicy(
    text,
    engine.rules.map((rule) => rule.id),
  );
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
    return { path, result, injections: engine.injections(result) };
  } catch (error) {
    const line = problemLine(error, language);
    output.err(`periksa: ${path}: ${line}`);
    return { path, error: line };
  }
}

function reportsJson(reports: readonly FileReport[], engine: Engine, language: Language): string {
  const files = reports.map((report) =>
    'error' in report
      ? { path: report.path, error: report.error }
      : fileJson(report.path, report.result, report.injections, (f) =>
          engine.renderFinding(f, language),
        ),
  );
  return JSON.stringify({ version: REPORT_VERSION, files }, null, 2);
}

function reportsText(reports: readonly FileReport[], engine: Engine, language: Language): string {
  return reports
    .flatMap((report) =>
      'error' in report
        ? []
        : fileText(report.path, report.result, report.injections, language, (f) =>
            engine.renderFinding(f, language),
          ),
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
