import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FileOutcome } from './model';

interface Entry {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly outcome: FileOutcome;
}

/**
 * What a run has done so far, one line a file, beside its output. A run that was interrupted goes on
 * from there; a file that has changed since is checked again, and so are all when the options differ.
 */
export class Journal {
  readonly #file: string;
  readonly #known = new Map<string, Entry>();

  /** @param options text of everything else that the outcomes depend on */
  constructor(file: string, options: string) {
    this.#file = file;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const head = JSON.stringify({ options });
    if (lines[0] !== head) {
      writeFileSync(file, `${head}\n`);
      return;
    }
    for (const line of lines.slice(1)) {
      const entry = parse(line);
      if (entry) this.#known.set(entry.path, entry);
    }
    // A line that was cut off when the run broke must not swallow the next one.
    if (lines.at(-1) !== '') appendFileSync(file, '\n');
  }

  /** Outcome of an earlier run, where the file is still the same. */
  find(path: string): FileOutcome | null {
    const known = this.#known.get(path);
    const now = stateOf(path);
    if (!known || !now) return null;
    return known.size === now.size && known.changed === now.changed ? known.outcome : null;
  }

  add(outcome: FileOutcome): void {
    const state = stateOf(outcome.path);
    if (!state) return;
    const entry: Entry = { path: outcome.path, ...state, outcome };
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }

  /** The run is complete: nothing is left to go on from. */
  remove(): void {
    rmSync(this.#file, { force: true });
  }
}

function stateOf(path: string): { size: number; changed: number } | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, changed: mtimeMs };
  } catch {
    return null;
  }
}

function parse(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Partial<Entry>;
    return typeof entry.path === 'string' && entry.outcome ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
