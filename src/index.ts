/**
 * The engine for tools of others: read a file, check it, take findings and formulas from the result.
 * What stands here stays as it is between minor versions; docs/api.md is made from it.
 */
export { explainRule, injections, periksa, renderFinding } from './engine';
export type {
  CheckOptions,
  CheckResult,
  Injection,
  Recognition,
  RuleFailure,
  Table,
} from './engine/model';
export type { Finding, Language, Severity } from './rules/model';
export type { PolicyFile } from './policy/model';
export { Sheet, type Cell, type Scalar, type Workbook } from './sheet/snapshot';
export { readWorkbook } from './xlsx/read';
export { WorkbookError } from './xlsx/errors';
