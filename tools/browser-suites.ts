/** All of test/e2e/*.e2e.ts, each a suite; only browser-tests.ts runs this. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe } from 'node:test';

const require = createRequire(__filename);
const FOLDER = path.resolve(__dirname, '../test/e2e');
/** A flow that hangs must not hold the whole run; one on a busy machine is far from this. */
const TIMEOUT_MS = 900_000;
/** Each waits for the browser about half of its time. */
const CONCURRENCY = 2;

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.e2e.ts'))
  // The long ones happen to come last by name; begun first, they do not run alone at the end.
  .reverse();

void describe('browser', { concurrency: CONCURRENCY }, () => {
  for (const name of files) {
    // Within a file one comes after the other.
    void describe(name, { concurrency: 1, timeout: TIMEOUT_MS }, () => {
      require(path.join(FOLDER, name));
    });
  }
});
