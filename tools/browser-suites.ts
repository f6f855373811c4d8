/** All of test/e2e/*.e2e.ts, each a suite, in one browser; only browser-tests.ts runs this. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, describe } from 'node:test';
import { shareBrowser } from './browser';
import { isFull } from './full';

const require = createRequire(__filename);
const FOLDER = path.resolve(__dirname, '../test/e2e');
/** A flow that hangs must not hold the whole run; one on a busy machine is far from this. */
const TIMEOUT_MS = 900_000;
/** Each waits for the browser about half of its time; beside the unit tests two of them only hinder each other. */
const CONCURRENCY = isFull() ? 2 : 1;

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.e2e.ts'))
  // The long ones happen to come last by name; begun first, they do not run alone at the end.
  .reverse();

// Through a process between the two each word to the browser would go twice.
const close = shareBrowser();
after(close);

void describe('browser', { concurrency: CONCURRENCY }, () => {
  for (const name of files) {
    // Within a file one comes after the other.
    void describe(name, { concurrency: 1, timeout: TIMEOUT_MS }, () => {
      require(path.join(FOLDER, name));
    });
  }
});
