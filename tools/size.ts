/** Measures the scripts that the pane loads at once, compressed; fails above the bound. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isMain } from './main';

/** On the slow lines of a district office this is about two seconds. */
const MAX_FIRST_LOAD_KB = 200;

export interface ScriptSize {
  readonly name: string;
  /** kB (1000 bytes) after gzip */
  readonly kb: number;
}

/** Own scripts that the page names; office.js comes from Microsoft and is cached by Excel. */
export function firstLoad(page: string, read: (name: string) => Buffer): ScriptSize[] {
  return [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)]
    .map(([, src = '']) => src)
    .filter((src) => !/^https?:/.test(src))
    .map((name) => ({ name, kb: gzipSync(read(name)).length / 1000 }));
}

if (isMain(__filename)) {
  const dist = path.resolve(__dirname, '../dist');
  const page = path.join(dist, 'taskpane.html');
  if (!existsSync(page)) throw new Error('dist/ is empty: run `npm run build` first');
  const scripts = firstLoad(readFileSync(page, 'utf8'), (name) =>
    readFileSync(path.join(dist, name)),
  );
  const total = scripts.reduce((sum, { kb }) => sum + kb, 0);
  for (const { name, kb } of scripts) console.log(`${name}: ${kb.toFixed(1)} kB`);
  console.log(`first load: ${total.toFixed(1)} of ${String(MAX_FIRST_LOAD_KB)} kB (gzip)`);
  if (scripts.length === 0 || total > MAX_FIRST_LOAD_KB) process.exitCode = 1;
}
