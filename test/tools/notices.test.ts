import path from 'node:path';
import { noticeText, packageFolder, shippedPackages } from '../../tools/webpack/notices';

const MODULES = path.resolve(__dirname, '../../node_modules');

describe('the packages inside the bundle', () => {
  it.each([
    ['/x/node_modules/a/lib/b.js', '/x/node_modules/a'],
    ['/x/node_modules/@s/a/b.js', '/x/node_modules/@s/a'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\@s\\a\\b.js', 'C:\\x\\node_modules\\@s\\a'],
    ['/x/src/a.ts', null],
  ])('%s belongs to %s', (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });

  it('are named once, with licence and its text', () => {
    const files = ['react/index.js', 'react/jsx-runtime.js', 'hyperformula/x.js'];
    const packages = shippedPackages(files.map((file) => path.join(MODULES, file)));
    expect(packages.map(({ name, licence }) => [name, licence])).toEqual([
      ['hyperformula', 'GPL-3.0-only'],
      ['react', 'MIT'],
    ]);
    expect(noticeText(packages)).toContain('Permission is hereby granted');
  });
});
