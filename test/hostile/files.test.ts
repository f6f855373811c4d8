import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { HOSTILE, type Hostile } from './files';
import type { Taken } from './meter';
import type { Answer } from './open';

const ROOT = path.join(__dirname, '..', '..');
const LIMIT_MS = 10_000;
const LIMIT_MB = 1024;
const HANGS_MS = 100_000;

let folder = '';
const out = (name: string) => path.join(folder, 'program', `${name}.js`);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'spm-hostile-'));
  mkdirSync(path.join(folder, 'work'));
  await build({
    entryPoints: {
      periksa: path.join(ROOT, 'src/cli/periksa.ts'),
      sisip: path.join(ROOT, 'src/cli/sisip.ts'),
      meter: path.join(ROOT, 'test/hostile/meter.ts'),
      buka: path.join(ROOT, 'test/hostile/open.ts'),
    },
    outdir: path.join(folder, 'program'),
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that hangs is ended at last; how long is judged by the processor's time, see `Taken`. */
function run(program: string, args: readonly string[], meter = '') {
  const measured = meter ? ['--require', out('meter')] : [];
  return spawnSync(
    process.execPath,
    [`--max-old-space-size=${LIMIT_MB}`, ...measured, out(program), ...args],
    {
      cwd: path.join(folder, 'work'),
      env: { ...process.env, METER: meter },
      encoding: 'utf8',
      timeout: HANGS_MS,
    },
  );
}

/** Where the file stands; packed once, which takes longer than reading it. */
function fileOf({ name, bytes }: Hostile): string {
  const index = HOSTILE.findIndex((one) => one.name === name);
  const file = path.join(folder, 'work', `uji-${index}.xlsx`);
  if (!existsSync(file)) writeFileSync(file, bytes());
  return file;
}

/** What the program says about each file, by its name; all in one process. */
function answersOf(program: string, files: readonly Hostile[]): Map<string, Answer> {
  const { stdout, stderr, signal } = run('buka', [program, ...files.map(fileOf)]);
  expect([stderr, signal]).toEqual(['', null]);
  const lines = stdout.trim().split('\n');
  return new Map(files.map(({ name }, i) => [name, JSON.parse(lines[i] ?? 'null') as Answer]));
}

/** What the command itself says about one file, with the time it takes to start. */
function answerOfCommand(file: Hostile): Answer {
  const meter = path.join(folder, 'taken.json');
  const { status, stderr } = run('periksa', [fileOf(file)], meter);
  const taken = JSON.parse(readFileSync(meter, 'utf8')) as Taken;
  rmSync(meter);
  return { status, stderr, ...taken };
}

function answerAlone(program: string, file: Hostile): Answer | undefined {
  return program === 'periksa' ? answerOfCommand(file) : answersOf(program, [file]).get(file.name);
}

describe.each(['periksa', 'buka'])('%s: jawaban yang jelas, cepat, dan hemat memori', (program) => {
  let light: Map<string, Answer> | undefined;
  test.each(HOSTILE)('$name', (hostile) => {
    const { name, refusal, isHeavy } = hostile;
    const answer = isHeavy
      ? answerAlone(program, hostile)
      : (light ??= answersOf(
          program,
          HOSTILE.filter((one) => !one.isHeavy),
        )).get(name);
    const { status, stderr, ms, megabytes } = answer!;
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(megabytes).toBeLessThan(LIMIT_MB);
    expect(stderr).not.toMatch(/\n\s+at |undefined|\[object/);
    if (refusal) {
      expect([status, stderr]).toEqual([2, expect.stringMatching(refusal)]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    } else expect([status, stderr]).toEqual([expect.any(Number), '']);
    if (!refusal) expect(status).toBeLessThan(2);
    process.stdout.write(`${program} ${name}: ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n`);
  });
});

test('nothing is written but the output that was named', () => {
  const inner = path.join(folder, 'work');
  for (const file of HOSTILE.filter(({ refusal }) => !refusal).slice(-3)) {
    run('sisip', [fileOf(file), '--keluar', 'hasil.xlsx', '--timpa']);
  }
  expect(readdirSync(inner).filter((entry) => !/^(uji-\d+|hasil)\.xlsx$/.test(entry))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['program', 'work']);
}, 60_000);
