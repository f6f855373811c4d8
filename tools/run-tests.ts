/**
 * `npm test`: all checks. A step that fails does not keep the others from running; the last line
 * counts what passed and what failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { runBrowserTests } from './browser-tests';
import { add, type JestReport, jestTally, NOTHING, type Tally } from './tally';
import { gather, GATHERED, PARTS } from './test-parts';

const ROOT = path.resolve(__dirname, '..');
const ARTEFACTS = path.join(ROOT, 'artefacts');
/** Pieces of work at the same time. */
const LANES = 2;

/** Runs an npm script; what it prints is shown only when it fails. */
async function script(name: string, ...options: string[]): Promise<Tally> {
  const child = spawn('npm', ['run', '--silent', name, '--', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a command file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code === 0) return { passed: 1, failed: 0 };
  process.stdout.write(Buffer.concat(printed));
  return { passed: 0, failed: 1 };
}

/** One part of the test files; parts are pieces of work of their own, so that both lanes take some. */
async function jest(part: number): Promise<Tally> {
  const report = path.join(ARTEFACTS, `jest-${part}.json`);
  rmSync(report, { force: true });
  mkdirSync(ARTEFACTS, { recursive: true });
  const step = await script(
    'test:unit',
    ...['--roots', 'test', '--roots', `${GATHERED}/${part}`, '--runTestsByPath', ...gather(part)],
    `--maxWorkers=${Math.max(1, Math.floor(availableParallelism() / LANES))}`,
    '--json',
    `--outputFile=${path.relative(ROOT, report)}`,
  );
  if (!existsSync(report)) return step;
  return jestTally(JSON.parse(readFileSync(report, 'utf8')) as JestReport);
}

type Step = readonly [name: string, run: () => Promise<Tally>];

function unit(...parts: number[]): (readonly Step[])[] {
  return parts.map((part) => [
    [`unit, integration and corpus, part ${part + 1} of ${PARTS.length}`, () => jest(part)],
  ]);
}

/**
 * Pieces of work, each a row of steps that need one another: the browser opens what was built. The
 * longest come first, so that no core waits for one at the end.
 */
const WORK: readonly (readonly Step[])[] = [
  ...unit(...PARTS.slice(0, 1)),
  [
    ['build and manifest', () => script('build')],
    ['preview host', () => script('build:preview')],
    ['size of the first load', () => script('size')],
    ['browser', runBrowserTests],
  ],
  ...unit(...PARTS.slice(1)),
  // The linter holds the program's types already, and tells what is wrong with them too.
  [['lint and types', () => script('lint')]],
  [['format', () => script('format:check')]],
  [['licences', () => script('licences')]],
];

async function runStep([name, run]: Step): Promise<Tally> {
  const start = Date.now();
  const tally = await run().catch((error: unknown) => {
    console.log(error);
    return { passed: 0, failed: 1 };
  });
  // A step that found nothing to check has not passed.
  const counted = tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const mark = counted.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${mark} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`);
  return counted;
}

/** Takes the next piece of work until none is left. */
async function runLane(waiting: (readonly Step[])[]): Promise<Tally> {
  let total = NOTHING;
  for (let steps = waiting.shift(); steps; steps = waiting.shift()) {
    for (const step of steps) total = add(total, await runStep(step));
  }
  return total;
}

async function runAll(): Promise<void> {
  const start = Date.now();
  const waiting = [...WORK];
  const lanes = Array.from({ length: LANES }, () => runLane(waiting));
  const total = (await Promise.all(lanes)).reduce(add, NOTHING);
  console.log(`all in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

void runAll();
