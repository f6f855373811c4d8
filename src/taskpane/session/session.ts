import type { CheckResult, Progress } from '../../engine/model';
import type { CellPlace, Change, ExcelPort, JournalStep } from '../../excel';
import type { Recognition } from '../../layouts/model';
import type { PolicyFile } from '../../policy/model';
import type { Finding, Message } from '../../rules/model';
import type { Settings } from '../../sheet/settings';
import type { Workbook } from '../../sheet/snapshot';
import type { TextKey, TextValues } from '../texts';
import type { Engine } from './engine';
import type { Stamp } from './stamp';
import type { Store } from './store';

/** A sentence of the catalogue with its values, not yet written in a language. */
export interface Saying {
  readonly key: TextKey;
  readonly values?: TextValues;
  /** Texts of other keys to be written into this one. */
  readonly nested?: Readonly<Record<string, Saying>>;
}

export interface Problem extends Saying {
  /** Excel's own words. */
  readonly detail: string;
}

export interface SessionState {
  readonly work: 'membaca' | 'memeriksa' | 'menulis' | null;
  readonly progress: Progress | null;
  /** File name of the workbook, once read. */
  readonly name: string | null;
  readonly recognition: Recognition | null;
  readonly result: CheckResult | null;
  /** Milliseconds since 1970. */
  readonly checkedAt: number | null;
  /** The sheet has changed since the check. */
  readonly stale: boolean;
  /** The finding chosen last. */
  readonly current: Finding | null;
  readonly history: readonly JournalStep[];
  /** What was left out of the policy stored in the workbook. */
  readonly policyProblems: readonly Message[];
  /** Which version last left its mark in the workbook; null where none has. */
  readonly lastCheck: Stamp | null;
  readonly problem: Problem | null;
  /** Last thing to say aloud; `count` makes the same words news again. */
  readonly news: { readonly saying: Saying; readonly count: number } | null;
}

/** The work of the pane, apart from how it looks. */
export interface Session {
  readonly store: Store<SessionState>;
  readonly port: ExcelPort;
  engine(): Promise<Engine>;
  recognise(): Promise<void>;
  check(): Promise<void>;
  cancel(): void;
  choose(finding: Finding | null): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  fix(finding: Finding, label: string): Promise<void>;
  waive(finding: Finding, reason: string): Promise<void>;
  restore(finding: Finding): Promise<void>;
  /** `since`: the snapshot the changes rest on, as a rule that of the check. */
  write(changes: readonly Change[], label: string, since?: Workbook): Promise<boolean>;
  undo(step?: string): Promise<void>;
  loadHistory(): Promise<void>;
  /** Policies fixed in the workbook, or about to be; null where they cannot be read. */
  policy(): Promise<PolicyFile | null>;
  /**
   * Waits for other work to end; of several choices that wait, only the last is written.
   * @returns false where the workbook did not take it, which was told
   */
  savePolicy(policy: PolicyFile): Promise<boolean>;
  /** One piece of work at a time. @returns false where it was turned away or went wrong, and was told */
  perform(
    work: NonNullable<SessionState['work']>,
    task: (signal: AbortSignal) => Promise<void>,
  ): Promise<boolean>;
  /** To be stored with any other change of the workbook's settings; {} before the first check. */
  stamp(): Settings;
  announce(saying: Saying): void;
  /** Says what keeps the user from what was asked, where it stays to be read. */
  tell(saying: Saying): void;
  /** Shows what went wrong elsewhere. */
  report(error: unknown): void;
  dismiss(): void;
  close(): void;
}
