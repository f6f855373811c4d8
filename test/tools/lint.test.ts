import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const OXLINT = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');

/** Wrong on purpose: by file, the text and the rules that must find fault with it. */
const WRONG: Readonly<Record<string, readonly [text: string, ...rules: string[]]>> = {
  'src/sheet/zone.ts': [
    `import { b } from './circle';
     import { entry } from '../catalogue/entry';
     export { entry as again } from '../catalogue/entry';
     export const later = () => import('../catalogue/entry');
     export const zone = [b, entry, Excel];
     console.log(zone);`,
    'import(no-cycle)',
    'spm(zones)',
    'spm(zones)',
    'spm(zones)',
    'eslint(no-restricted-globals)',
    'typescript(TS2304)',
    'eslint(no-console)',
  ],
  'src/sheet/circle.ts': [
    `import { zone } from './zone';
     export const b = (): unknown => zone;`,
    'import(no-cycle)',
  ],
  'src/catalogue/entry.ts': [`export const entry = 1;`],
  'src/engine/promise.ts': [
    `declare function later(): Promise<number>;
     later();
     [1, 2].forEach(async () => { await later(); });`,
    'typescript(no-floating-promises)',
    'typescript(no-misused-promises)',
  ],
  'src/engine/any.ts': [
    `declare const anything: any;
     const taken: number = anything.field;
     anything(taken);
     export const given = (): string => anything;
     Math.abs(anything);`,
    'typescript(no-explicit-any)',
    'typescript(no-unsafe-assignment)',
    'typescript(no-unsafe-member-access)',
    'typescript(no-unsafe-call)',
    'typescript(no-unsafe-return)',
    'typescript(no-unsafe-argument)',
  ],
  'src/engine/kinds.ts': [
    `declare const kind: 'a' | 'b';
     switch (kind) { case 'a': break; }
     export const same = kind == 'a';
     export const typed: number = kind;`,
    'typescript(switch-exhaustiveness-check)',
    'eslint(eqeqeq)',
    'typescript(TS2322)',
  ],
  'src/excel/office.ts': [
    `declare const context: any; // oxlint-disable-line typescript/no-explicit-any
     /* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return */
     export async function read(): Promise<unknown> {
       const range = context.workbook.getSelectedRange();
       const early = range.address;
       for (let i = 0; i < 3; i++) await context.sync();
       range.load();
       return early;
     }`,
    'office-addins(call-sync-before-read)',
    'office-addins(load-object-before-read)',
    'office-addins(no-context-sync-in-loop)',
    'office-addins(no-empty-load)',
  ],
  'src/taskpane/hook.ts': [
    `declare function useState(start: number): [number];
     export function useSometimes(on: boolean): number {
       if (on) return useState(1)[0];
       return 0;
     }`,
    'react-hooks(rules-of-hooks)',
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spm-lint-'));
  for (const own of ['.oxlintrc.json', 'tools/lint']) {
    cpSync(path.join(ROOT, own), path.join(folder, own), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    strict: true,
    types: [],
    noEmit: true,
  };
  const files: [string, string][] = Object.entries(WRONG).map(([file, [text]]) => [file, text]);
  files.push(['tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] })]);
  for (const [file, text] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is wrong on purpose fails: zones, cycles, promises, any, cases, types, Office.js, hooks', () => {
  const run = spawnSync(process.execPath, [OXLINT, '--format', 'unix', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const found = [...run.stdout.matchAll(/^(src\/[\w/.]+):.*\[Error\/(.+)\]$/gm)];
  const byFile = Object.keys(WRONG).map((name) => [
    name,
    found
      .filter(([, file]) => file === name)
      .map(([, , rule]) => rule)
      .sort(),
  ]);
  const expected = Object.entries(WRONG).map(([name, [, ...rules]]) => [name, rules.sort()]);
  expect(Object.fromEntries(byFile)).toEqual(Object.fromEntries(expected));
  expect(run.status).toBe(1);
});
