import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { HOSTILE } from './files';

const ROOT = path.join(__dirname, '..', '..');
const LIMIT_MS = 10_000;
const LIMIT_MB = 1024;

let folder = '';
const out = (name: string) => path.join(folder, 'program', `${name}.js`);

/** Tells how much memory the process took at its peak, in kB. */
const PEAK =
  "process.on('exit',()=>require('fs').writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)));";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'spm-hostile-'));
  mkdirSync(path.join(folder, 'work'));
  await build({
    entryPoints: {
      periksa: path.join(ROOT, 'src/cli/periksa.ts'),
      sisip: path.join(ROOT, 'src/cli/sisip.ts'),
      buka: path.join(ROOT, 'test/hostile/open.ts'),
    },
    outdir: path.join(folder, 'program'),
    bundle: true,
    platform: 'node',
    banner: { js: PEAK },
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]) {
  const peak = path.join(folder, 'peak');
  rmSync(peak, { force: true });
  const start = performance.now();
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${LIMIT_MB}`, out(program), ...args],
    {
      cwd: path.join(folder, 'work'),
      encoding: 'utf8',
      timeout: LIMIT_MS,
      env: { ...process.env, PEAK: peak },
    },
  );
  return {
    status,
    signal,
    stdout,
    stderr,
    ms: performance.now() - start,
    megabytes: Number(readFileSync(peak, 'utf8')) / 1024,
  };
}

describe.each(HOSTILE)('$name', ({ name, bytes, refusal }) => {
  const file = () => path.join(folder, 'work', 'uji.xlsx');
  beforeAll(() => writeFileSync(file(), bytes()));

  test.each(['periksa', 'buka'])(
    '%s: jawaban yang jelas, cepat, dan hemat memori',
    (program) => {
      const { status, signal, stderr, ms, megabytes } = run(program, file());
      expect([name, signal]).toEqual([name, null]);
      expect(ms).toBeLessThan(LIMIT_MS);
      expect(megabytes).toBeLessThan(LIMIT_MB);
      expect(stderr).not.toMatch(/\n\s+at |undefined|\[object/);
      if (refusal) {
        expect([status, stderr]).toEqual([2, expect.stringMatching(refusal)]);
        if (program === 'periksa') expect(stderr.trim().split('\n')).toHaveLength(1);
      } else expect([status, stderr]).toEqual([expect.any(Number), '']);
      if (!refusal) expect(status).toBeLessThan(2);
      process.stdout.write(`${program} ${name}: ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n`);
    },
    30_000,
  );
});

test('nothing is written but the output that was named', () => {
  const inner = path.join(folder, 'work');
  for (const { bytes } of HOSTILE.filter(({ refusal }) => !refusal).slice(-3)) {
    writeFileSync(path.join(inner, 'uji.xlsx'), bytes());
    run('sisip', 'uji.xlsx', '--keluar', 'hasil.xlsx', '--timpa');
  }
  expect(readdirSync(inner).filter((entry) => !/^(uji|hasil)\.xlsx$/.test(entry))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['peak', 'program', 'work']);
}, 60_000);
