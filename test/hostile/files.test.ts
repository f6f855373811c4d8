import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { HOSTILE, type Hostile } from './files';
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
      sisip: path.join(ROOT, 'src/cli/sisip.ts'),
      buka: path.join(ROOT, 'test/hostile/open.ts'),
    },
    outdir: path.join(folder, 'program'),
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that hangs is ended at last; how long is judged by the processor's time, see `Answer`. */
function run(program: string, ...args: string[]) {
  return spawnSync(process.execPath, [`--max-old-space-size=${LIMIT_MB}`, out(program), ...args], {
    cwd: path.join(folder, 'work'),
    encoding: 'utf8',
    timeout: HANGS_MS,
  });
}

/** What the program says about each file, by its name. */
function answersOf(program: string, files: readonly Hostile[]): Map<string, Answer> {
  const paths = files.map(({ name, bytes }, i) => {
    const file = path.join(folder, 'work', `uji-${i}.xlsx`);
    writeFileSync(file, bytes());
    return [name, file] as const;
  });
  const { stdout, stderr, signal } = run('buka', program, ...paths.map(([, file]) => file));
  expect([stderr, signal]).toEqual(['', null]);
  const lines = stdout.trim().split('\n');
  return new Map(paths.map(([name], i) => [name, JSON.parse(lines[i] ?? 'null') as Answer]));
}

describe.each(['periksa', 'buka'])('%s: jawaban yang jelas, cepat, dan hemat memori', (program) => {
  let light: Map<string, Answer> | undefined;
  test.each(HOSTILE)('$name', (hostile) => {
    const { name, refusal, isHeavy } = hostile;
    const answers = isHeavy
      ? answersOf(program, [hostile])
      : (light ??= answersOf(
          program,
          HOSTILE.filter((one) => !one.isHeavy),
        ));
    const { status, stderr, ms, megabytes } = answers.get(name)!;
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
  for (const { bytes } of HOSTILE.filter(({ refusal }) => !refusal).slice(-3)) {
    writeFileSync(path.join(inner, 'uji.xlsx'), bytes());
    run('sisip', 'uji.xlsx', '--keluar', 'hasil.xlsx', '--timpa');
  }
  expect(readdirSync(inner).filter((entry) => !/^(uji(-\d+)?|hasil)\.xlsx$/.test(entry))).toEqual(
    [],
  );
  expect(readdirSync(folder).sort()).toEqual(['program', 'work']);
}, 60_000);
