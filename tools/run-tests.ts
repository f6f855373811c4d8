/**
 * `npm test`: all checks one after another. A step that fails does not keep the later ones from
 * running; the last line counts what passed and what failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runBrowserTests } from './browser-tests';
import { add, type JestReport, jestTally, NOTHING, type Tally } from './tally';

const ROOT = path.resolve(__dirname, '..');
const JEST_REPORT = path.join(ROOT, 'artefacts', 'jest.json');

/** Runs an npm script; what it prints is shown only when it fails. */
function script(name: string, ...options: string[]): Tally {
  const result = spawnSync('npm', ['run', '--silent', name, '--', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // On Windows npm is a command file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return { passed: 1, failed: 0 };
  process.stdout.write(`${result.stdout}\n${result.stderr}\n`);
  return { passed: 0, failed: 1 };
}

function jest(): Tally {
  rmSync(JEST_REPORT, { force: true });
  mkdirSync(path.dirname(JEST_REPORT), { recursive: true });
  const step = script('test:unit', '--json', `--outputFile=${path.relative(ROOT, JEST_REPORT)}`);
  if (!existsSync(JEST_REPORT)) return step;
  return jestTally(JSON.parse(readFileSync(JEST_REPORT, 'utf8')) as JestReport);
}

const STEPS: readonly (readonly [string, () => Tally | Promise<Tally>])[] = [
  ['types', () => script('typecheck')],
  ['lint', () => script('lint')],
  ['format', () => script('format:check')],
  ['licences', () => script('licences')],
  ['unit, integration and corpus', jest],
  ['build and manifest', () => script('build')],
  ['preview host', () => script('build:preview')],
  ['size of the first load', () => script('size')],
  ['browser', runBrowserTests],
];

async function runAll(): Promise<void> {
  let total = NOTHING;
  for (const [name, step] of STEPS) {
    const start = Date.now();
    const tally = await Promise.resolve()
      .then(step)
      .catch((error: unknown) => {
        console.log(error);
        return { passed: 0, failed: 1 };
      });
    // A step that found nothing to check has not passed.
    const counted = tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally;
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    const mark = counted.failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${mark} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`,
    );
    total = add(total, counted);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

void runAll();
