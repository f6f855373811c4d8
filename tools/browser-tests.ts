/** Runs test/e2e/*.e2e.ts, written for node:test, all in one process of their own. */
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { isMain } from './main';
import type { Tally } from './tally';

/** Starting a process, with the driver of the browser, costs as much as half of the files do. */
const ALL = path.join(__dirname, 'browser-suites.ts');

/** Reports go to standard output. The built add-in must stand in dist/ and the host in build/. */
export async function runBrowserTests(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const events = run({ files: [ALL] });
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
  return tally;
}

if (isMain(__filename)) {
  // For its own processes too.
  process.env.LENGKAP ??= 'ya';
  void runBrowserTests().then(({ passed, failed }) => {
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  });
}
