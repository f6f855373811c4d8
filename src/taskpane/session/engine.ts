import type { DetachOptions, Diagnosis, Further, Travel } from '../../engine';
import type { CheckResult, Injection, Progress } from '../../engine/model';
import type * as layouts from '../../layouts';
import type { Reading } from '../../layouts/correction';
import type { Recognition, Table } from '../../layouts/model';
import type { PolicyFile, TablePolicy } from '../../policy/model';
import type { Finding, Language, Message } from '../../rules/model';
import type { Settings } from '../../sheet/settings';
import type { Sheet, Workbook } from '../../sheet/snapshot';

/** What the pane asks of the engine; see there for the meaning of each. */
export interface Engine {
  readonly recognise: (workbook: Workbook) => Recognition;
  readonly recogniseBertahap: (workbook: Workbook) => Generator<Progress, Recognition, void>;
  /** The table at a place (`Sheet!A4:H95`) as this correction reads it; null where it is none. */
  readonly readTable: (sheet: Sheet, key: string, reading: Reading) => Table | null;
  /** What columns and rows may be, in words, and why they were read so. */
  readonly words: Pick<
    typeof layouts,
    'columnReason' | 'keyName' | 'keysOf' | 'kindName' | 'kindsOf'
  >;
  /** `before`: an earlier result, of which the `Sheet` objects that are still the same are kept. */
  readonly periksaBertahap: (
    workbook: Workbook,
    before?: CheckResult,
  ) => Generator<Progress, CheckResult, void>;
  readonly injections: (table: Table, policy: TablePolicy) => readonly Injection[];
  /** What becomes possible only once the injections of a result stand. */
  readonly furtherInjections: (result: CheckResult) => Further;
  readonly renderFinding: (finding: Finding, language: Language) => string;
  /** Longer explanation of a rule, as Markdown; null for an unknown one. */
  readonly explainRule: (rule: string, language: Language) => string | null;
  readonly detach: (workbook: Workbook, options?: DetachOptions) => Travel;
  readonly attach: (workbook: Workbook, options?: Pick<DetachOptions, 'sheets'>) => Travel;
  readonly diagnose: (workbook: Workbook) => readonly Diagnosis[];
  readonly renderDiagnosis: (diagnosis: Diagnosis, language: Language) => string;
  /** What is wrong in the policy stored in the workbook, and left out. */
  readonly policyProblems: (settings: Settings) => readonly Message[];
  /** Policies fixed in the workbook. */
  readonly policyIn: (settings: Settings) => PolicyFile;
  /** Change of the settings that fixes these policies. */
  readonly policyPatch: (policy: PolicyFile) => Settings;
  /** Change of the settings that sets a finding aside, or takes it back where `reason` is null. */
  readonly waiverPatch: (settings: Settings, finding: Finding, reason: string | null) => Settings;
}
