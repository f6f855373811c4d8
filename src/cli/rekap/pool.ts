import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileOutcome } from './model';
import type { Task } from './worker';

/** Memory of the objects of one child, MB: four of them and the parent stay below 1 GB. */
const HEAP_MB = 160;
/** A file that is too large for that is tried once more, alone, with this much. */
const LARGE_HEAP_MB = 1500;
const MOST_CHILDREN = 4;

/** Children that a run uses unless it says otherwise. */
export function defaultChildren(): number {
  return Math.max(1, Math.min(MOST_CHILDREN, availableParallelism()));
}

const WORKER = path.join(__dirname, 'worker.ts');

function start(heap: number): ChildProcess {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  return fork(WORKER, {
    execArgv: ['--import', tsx, `--max-old-space-size=${heap}`],
    // What a child that breaks down writes is no message for the user.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** One task in one child; null when the child broke down over it. */
function ask(child: ChildProcess, task: Task): Promise<FileOutcome | null> {
  if (!child.connected) return Promise.resolve(null);
  return new Promise((resolve) => {
    const done = (outcome: FileOutcome | null): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (outcome: FileOutcome): void => done(outcome);
    const onExit = (): void => done(null);
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.send(task);
  });
}

/**
 * Runs all tasks in child processes, so that a file that breaks one of them does not stop the run.
 * @param onOutcome hears of each file as soon as it is done
 * @param tooLarge outcome of a file that breaks even a child with much memory
 */
export async function runAll(
  tasks: readonly Task[],
  children: number,
  onOutcome: (outcome: FileOutcome) => void,
  tooLarge: (path: string) => FileOutcome,
): Promise<void> {
  const queue = [...tasks];
  const broken: Task[] = [];
  const serve = async (): Promise<void> => {
    let child: ChildProcess | null = null;
    for (let task = queue.shift(); task; task = queue.shift()) {
      child ??= start(HEAP_MB);
      const outcome = await ask(child, task);
      if (outcome) onOutcome(outcome);
      else {
        broken.push(task);
        child = null;
      }
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(children, tasks.length) }, serve));
  for (const task of broken) {
    const child = start(LARGE_HEAP_MB);
    const outcome = existsSync(task.path) ? await ask(child, task) : null;
    if (outcome) child.disconnect();
    else child.kill();
    onOutcome(outcome ?? tooLarge(task.path));
  }
}
