import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ViewSize {
  /** Name of the script: `taskpane` is loaded at once, the others with the view of their name. */
  readonly view: string;
  /** kB (1000 bytes) after gzip. */
  readonly kb: number;
}

/** Scripts of the built add-in, largest first; none where nothing is built. */
export function viewSizes(dist: string, read: (file: string) => Buffer): ViewSize[] {
  if (!existsSync(path.join(dist, 'taskpane.html'))) return [];
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      view: name.slice(0, -3),
      kb: gzipSync(read(path.join(dist, name))).length / 1000,
    }))
    .sort((a, b) => b.kb - a.kb);
}
