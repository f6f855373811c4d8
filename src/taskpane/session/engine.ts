import type { CheckOptions, CheckResult, Injection, Progress } from '../../engine/model';
import type { Recognition, Table } from '../../layouts/model';
import type { PolicyFile, TablePolicy } from '../../policy/model';
import type { Finding, Language } from '../../rules/model';
import type { Settings } from '../../sheet/settings';
import type { Workbook } from '../../sheet/snapshot';

/** What the pane asks of the engine; see there for the meaning of each. */
export interface Engine {
  recognise(workbook: Workbook): Recognition;
  periksaBertahap(
    workbook: Workbook,
    options?: CheckOptions,
  ): Generator<Progress, CheckResult, void>;
  injections(table: Table, policy: TablePolicy): readonly Injection[];
  renderFinding(finding: Finding, language: Language): string;
  /** Longer explanation of a rule, as Markdown; null for an unknown one. */
  explainRule(rule: string, language: Language): string | null;
  /** Policies fixed in the workbook. */
  policyIn(settings: Settings): PolicyFile;
  /** Change of the settings that fixes these policies. */
  policyPatch(policy: PolicyFile): Settings;
  /** Change of the settings that sets a finding aside, or takes it back where `reason` is null. */
  waiverPatch(settings: Settings, finding: Finding, reason: string | null): Settings;
}
