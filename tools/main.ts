import { realpathSync } from 'node:fs';

/** Whether this file is the one that was started, rather than imported. */
export function isMain(filename: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(filename);
}
