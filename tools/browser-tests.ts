/** Runs test/e2e/*.e2e.ts, written for node:test, each in a process of its own, in one browser. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { shareBrowser } from './browser';
import { isMain } from './main';
import type { Tally } from './tally';

const FOLDER = path.resolve(__dirname, '../test/e2e');
/** A flow that hangs must not hold the whole run; one on a busy machine is far from this. */
const TIMEOUT_MS = 900_000;
/** Each waits for the browser about half of its time. */
const CONCURRENCY = 2;

/** Reports go to standard output. The built add-in must stand in dist/ and the host in build/. */
export async function runBrowserTests(): Promise<Tally> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.e2e.ts'))
    // The long ones happen to come last by name; begun first, they do not run alone at the end.
    .reverse()
    .map((name) => path.join(FOLDER, name));
  const tally = { passed: 0, failed: 0 };
  const browser = await shareBrowser();
  const events = run({ files, concurrency: CONCURRENCY, timeout: TIMEOUT_MS });
  events.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) tally.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    // A suite fails with its tests; alone it fails only when its set-up did.
    const cause = details.error.cause;
    const byTests = typeof cause === 'string' && /subtests? failed/.test(cause);
    if (!byTests) tally.failed += 1;
  });
  const report = events.compose(new spec()) as AsyncIterable<string>;
  for await (const text of report) process.stdout.write(text);
  await browser.close();
  return tally;
}

if (isMain(__filename)) {
  void runBrowserTests().then(({ passed, failed }) => {
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  });
}
