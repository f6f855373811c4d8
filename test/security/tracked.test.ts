import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Texts that only a key, a token or a password assignment looks like. */
const SECRET =
  /AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{30}|xox[abpr]-[\w-]{10}|AIza[\w-]{35}|\bsk-[A-Za-z0-9]{32}|eyJ[\w-]{20,}\.[\w-]{20,}\.|(?:password|secret|token|api_?key)["']?\s*[:=]\s*["'][A-Za-z0-9+/_-]{20,}["']/i;

/** Texts under version control, or all of src where there is no git. */
function tracked(): string[] {
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return list
    .split('\0')
    .filter((file) => /\.(?:[cm]?[jt]sx?|json|html|xml|md|ya?ml|css|txt|npmrc)$|^\.\w+$/.test(file))
    .filter((file) => existsSync(path.join(ROOT, file)));
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('the pattern knows a key when it sees one', () => {
  expect(SECRET.test(`const token = "${'a1'.repeat(12)}"`)).toBe(true);
  expect(SECRET.test('const token = await next();')).toBe(false);
});

test('no file under version control holds a key or a password', () => {
  const files = tracked();
  expect(files.length).toBeGreaterThan(300);
  // The lock file is full of checksums, which are no secrets.
  expect(files.filter((f) => f !== 'package-lock.json' && SECRET.test(read(f)))).toEqual([]);
});

test('no code of the pane speaks to a network', () => {
  const speaks = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/;
  const code = tracked().filter((f) => /^src\/(?!host|cli)/.test(f) && /\.tsx?$/.test(f));
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((f) => speaks.test(read(f)))).toEqual([]);
});

test('no code puts text into a page as markup, or runs text as code', () => {
  const risky =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]/;
  const code = tracked().filter((f) => /^src\/.*\.tsx?$/.test(f));
  expect(code.filter((f) => risky.test(read(f)))).toEqual([]);
});
