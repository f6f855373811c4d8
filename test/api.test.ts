import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiPage } from '../tools/api-page';

const ROOT = path.resolve(__dirname, '..');
const page = apiPage();

test('a tool of others imports the engine by the name of the package, and checks a file with it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alat-'));
  try {
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(ROOT, path.join(folder, 'node_modules/spm-sosial'), 'junction');
    const [, example = ''] = /```ts\n(import [^`]+)```/.exec(page) ?? [];
    const file = path.join(ROOT, 'test/corpus/files/temanggung-2023-lkjip.xlsx');
    const tool = path.join(folder, 'alat.mjs');
    writeFileSync(tool, example.replace("'laporan.xlsx'", JSON.stringify(file)));
    const tsx = pathToFileURL(require.resolve('tsx')).href;
    const run = spawnSync(process.execPath, ['--import', tsx, tool], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^\S.* [A-Z]+\d+ \S/m);
    expect(run.stdout.trim().split('\n').length).toBeGreaterThan(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the page of the engine', () => {
  test('is current', () => {
    expect(readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8')).toBe(page);
  });

  test('says of every function and type what it is', () => {
    const bare = page
      .split(/^## /m)
      .slice(1)
      .filter((section) => /^\w+\n\n```/.test(section))
      .map((section) => section.split('\n')[0]);
    expect(bare).toEqual([]);
  });
});
