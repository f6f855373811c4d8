import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LAYOUT_IDS, LAYOUTS } from '../../src/layouts';
import { layoutIndex, layoutPage } from '../../tools/layout-page';

const ROOT = path.join(__dirname, '..', '..');
const page = (name: string): string => path.join(ROOT, 'docs', 'layouts', `${name}.md`);

test('every layout of the contract is there once, and no other', () => {
  expect(LAYOUTS.map((l) => l.id).sort()).toEqual([...LAYOUT_IDS].sort());
});

test.each(LAYOUTS.map((l) => [l.id, l] as const))(
  '%s has its file, its test and its current page',
  (id, layout) => {
    expect(existsSync(path.join(ROOT, 'src', 'layouts', 'specs', `${id}.ts`))).toBe(true);
    expect(existsSync(path.join(ROOT, 'test', 'layouts', 'specs', `${id}.test.ts`))).toBe(true);
    expect(readFileSync(page(id), 'utf8')).toBe(layoutPage(layout));
  },
);

test('the index is current, and no page is left of a layout that is gone', () => {
  expect(readFileSync(page('README'), 'utf8')).toBe(layoutIndex(LAYOUTS));
  const pages = readdirSync(path.join(ROOT, 'docs', 'layouts')).map((f) => f.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...LAYOUT_IDS, 'README'].sort());
});
