import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { constantName, idFault, KINDS } from '../../tools/baru';

const ROOT = path.resolve(__dirname, '../..');
const LIST = readFileSync(path.join(ROOT, 'src/rules/index.ts'), 'utf8');
const withRule = (id: string): string => KINDS.aturan!.lists(id)['src/rules/index.ts']!(LIST);

describe('the list of rules', () => {
  test('takes a new rule in: import by the alphabet, itself last', () => {
    const lines = withRule('kosakata-salah').split('\n');
    const at = lines.indexOf("import { kosakataSalah } from './kosakata-salah';");
    expect(lines[at - 1]).toContain("'./kode-salah'");
    expect(lines[lines.indexOf('  kosakataSalah,') + 1]).toBe('];');
    expect(lines).toHaveLength(LIST.split('\n').length + 2);
  });

  test('also one that comes after all others', () => {
    const lines = withRule('zona-salah').split('\n');
    expect(lines[lines.indexOf("import { zonaSalah } from './zona-salah';") + 1]).toBe('');
  });
});

describe('ids', () => {
  test.each([
    ['aturan', 'total-salah'],
    ['aturan', 'Total-Baru'],
    ['aturan', 'total'],
    ['aturan', 'a b'],
    ['aturan', '../x'],
    ['tabel', 'pegawai'],
    ['tabel', 'spm-capaian'],
    ['ukuran', 'capaian'],
    ['ukuran', 'dua-kata'],
    ['bahasa', 'id'],
    ['bahasa', 'jawa'],
    ['kebijakan', 'apa-saja'],
  ])('%s %j is refused', (kind, id) => {
    expect(idFault(kind, id)).not.toBeNull();
  });

  test('constants are named after them', () => {
    expect(constantName('beda-antar-tabel')).toBe('bedaAntarTabel');
    expect(idFault('aturan', 'kosakata-salah')).toBeNull();
  });
});

/** What is made, and the tests that hold it, by path and name. */
const MADE = [
  ['aturan', 'kosakata-salah'],
  ['tabel', 'neraca-aset'],
  ['ukuran', 'sisa'],
  ['bahasa', 'jv'],
] as const;
const TESTS = [
  ...['rules/rules', 'rules/pages', 'layouts/pages', 'measures/contract', 'functions/docs'],
  ...['functions/register', 'functions/metadata', 'taskpane/texts'],
].map((name) => `test/${name}.test.ts`);

test('what the command makes passes its tests as it stands, and is not made twice', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'baru-'));
  try {
    const parts = ['src', 'tools', 'docs', 'test/kit', 'test/measures/call.ts', 'package.json'];
    const settings = ['jest.config.js', 'tsconfig.json', '.oxfmtrc.json'];
    // The others' own tests are not in the copy, and not asked for; that they exist is.
    const own = ['test/rules', 'test/layouts/specs'];
    for (const part of [...parts, ...settings, ...TESTS, ...own]) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const node = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    for (const [kind, id] of MADE) {
      const made = node('--import', 'tsx', 'tools/baru.ts', kind, id);
      expect([kind, made.stderr]).toEqual([kind, '']);
      expect(made.stdout).toMatch(/^docs\//m);
    }
    const jest = require.resolve('jest/bin/jest');
    const wanted = [
      ...MADE.map(([, id]) => id),
      ...[
        'neraca',
        'the same with',
        'SISA',
        'listed',
        'index',
        'page',
        'name every',
        'holds the functions',
        'question',
        'answer',
        'text',
      ],
    ].join('|');
    // As one file: each would load the whole program anew.
    const files = [
      ...TESTS,
      'test/rules/kosakata-salah.test.ts',
      'test/layouts/specs/neraca-aset.test.ts',
      'test/measures/sisa.test.ts',
      'test/taskpane/texts-jv.test.ts',
    ];
    const all = files.map((file) => `require('../${file}');`).join('\n');
    writeFileSync(path.join(copy, 'test/made.test.ts'), all);
    const run = node(jest, '-i', '--rootDir', copy, 'test/made', '--testNamePattern', wanted);
    expect(run.stderr).toMatch(/Tests:.* [1-9]\d* passed/);
    expect(run.stderr).not.toContain('failed');

    const again = node('--import', 'tsx', 'tools/baru.ts', 'aturan', 'kosakata-salah');
    expect([again.status, again.stderr.trim()]).toEqual([
      1,
      'there is aturan kosakata-salah already',
    ]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 240_000);
