import { readdirSync } from 'node:fs';
import path from 'node:path';
import { filesOf, PARTS } from '../../tools/test-parts';

const TESTS = path.join(__dirname, '..');
const parts = PARTS.map(filesOf);
const alone = parts.flatMap((part) => part.alone);
const together = parts.flatMap((part) => [...part.together.entries()]);

test('every file of tests runs, in one part and once', () => {
  const there = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.test\.tsx?$/.test(file));
  const run = [...alone, ...together.flatMap(([, files]) => files)];
  expect(run.sort()).toEqual(there.sort());
});

test('what needs modules, memory or a browser of its own does not share them', () => {
  expect(alone).toEqual(
    expect.arrayContaining([
      'faults/closed.test.ts',
      'hostile/files.test.ts',
      'tools/test-parts.test.ts',
      'xlsx/hostile.test.ts',
    ]),
  );
  const inBrowser = together.filter(([, files]) => files.some((file) => file.endsWith('.tsx')));
  expect(inBrowser.map(([name]) => name)).toEqual(['taskpane-browser']);
  expect(inBrowser[0]?.[1].filter((file) => file.endsWith('.ts'))).toEqual([]);
});
