import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { corpusPath } from '../kit/corpus';

const ROOT = path.join(__dirname, '..', '..');

/** The command as others run it. */
function command(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['run', '--silent', name, '--', ...args],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return { status, stdout, lines: stderr.split('\n').filter((line) => line.startsWith('periksa')) };
}

test('periksa writes nothing but JSON on standard output', () => {
  const file = corpusPath('temanggung-2024-tw2-capaian-spm');
  const { status, stdout } = command('periksa', file, '--format', 'json');
  const report = JSON.parse(stdout) as { files: { tables: { layout: string }[] }[] };
  expect(report.files[0]?.tables.map((t) => t.layout)).toEqual(['spm-capaian-triwulan']);
  expect(status).toBe(0);
}, 120_000);

test('periksa ends with 2 and one line for a file that is not there', () => {
  const { status, stdout, lines } = command('periksa', 'tidak-ada.xlsx', '--bahasa', 'en');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(lines).toEqual(['periksa: tidak-ada.xlsx: No such file. Check its name and folder.']);
}, 120_000);
