/** Child process of a recap: checks one workbook after another, as its parent names them. */
import path from 'node:path';
import { periksa, renderFinding } from '../../engine';
import type { PolicyFile } from '../../policy/model';
import type { Language } from '../../rules/model';
import { loadWorkbook } from '../files';
import { problemLine } from '../problem';
import { writeJsonLines } from './json-lines';
import { type FileOutcome, MOST_FINDINGS } from './model';
import { findingRecords, summaryOf } from './summary';

/** What is asked of the child: one workbook. */
export interface Task {
  readonly path: string;
  readonly language: Language;
  readonly policy?: PolicyFile;
  /** Folder of the JSON lines. */
  readonly jsonl?: string;
}

function outcomeOf({ path: file, language, policy, jsonl }: Task): FileOutcome {
  try {
    const result = periksa(loadWorkbook(file), policy ? { policy } : {});
    const findings = findingRecords(result, (finding) => renderFinding(finding, language));
    const summary = summaryOf(result, path.parse(file).name, findings, MOST_FINDINGS);
    if (jsonl !== undefined) writeJsonLines(jsonl, file, summary, findings);
    return { path: file, summary };
  } catch (error) {
    return { path: file, error: problemLine(error, language) };
  }
}

process.on('message', (task: Task) => process.send?.(outcomeOf(task)));
// The parent is gone, so nobody waits for the rest.
process.on('disconnect', () => process.exit());
