import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { constantName, idFault, withRule } from '../../tools/baru';

const ROOT = path.resolve(__dirname, '../..');
const LIST = readFileSync(path.join(ROOT, 'src/rules/index.ts'), 'utf8');

describe('the list of rules', () => {
  test('takes a new rule in: import by the alphabet, itself last', () => {
    const lines = withRule(LIST, 'kosakata-salah').split('\n');
    const at = lines.indexOf("import { kosakataSalah } from './kosakata-salah';");
    expect(lines[at - 1]).toContain("'./kode-salah'");
    expect(lines[lines.indexOf('  kosakataSalah,') + 1]).toBe('];');
    expect(lines).toHaveLength(LIST.split('\n').length + 2);
  });

  test('also one that comes after all others', () => {
    const lines = withRule(LIST, 'zona-salah').split('\n');
    expect(lines[lines.indexOf("import { zonaSalah } from './zona-salah';") + 1]).toBe('');
  });

  test.each(['total-salah', 'Total-Baru', 'total', 'a b', '../x'])('refuses %j', (id) => {
    expect(idFault(id, LIST)).not.toBeNull();
  });

  test('names the constant after the id', () => {
    expect(constantName('beda-antar-tabel')).toBe('bedaAntarTabel');
    expect(idFault('kosakata-salah', LIST)).toBeNull();
  });
});

test('a rule made by the command passes every test of the rules as it stands', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'baru-'));
  try {
    const parts = ['src', 'tools', 'docs/rules', 'test/kit', 'package.json', 'jest.config.js'];
    const tests = ['rules', 'pages'].map((name) => `test/rules/${name}.test.ts`);
    for (const part of [...parts, 'tsconfig.json', ...tests]) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const node = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    const made = node('--import', 'tsx', 'tools/baru.ts', 'aturan', 'kosakata-salah');
    expect(made.stderr).toBe('');
    expect(made.stdout).toContain('docs/rules/kosakata-salah.md');

    const jest = require.resolve('jest/bin/jest');
    const wanted = ['--testNamePattern', 'kosakata-salah|question|answer|listed|page is left'];
    // The other rules' own tests are not in the copy, and not asked for.
    const run = node(jest, '--rootDir', copy, 'test/rules', ...wanted);
    expect(run.stderr).toMatch(/Tests:.* [1-9]\d* passed/);
    expect(run.stderr).not.toContain('failed');

    const again = node('--import', 'tsx', 'tools/baru.ts', 'aturan', 'kosakata-salah');
    expect([again.status, again.stderr.trim()]).toEqual([
      1,
      'there is a rule kosakata-salah already',
    ]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 120_000);
