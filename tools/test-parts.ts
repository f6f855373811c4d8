/**
 * Gathers the files of unit tests for `npm test`. jest gives each file modules of its own, which takes
 * longer than most of the tests: files of one folder that do not ask for that run as one.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const TESTS = path.join(ROOT, 'test');
const TOGETHER = path.join(ROOT, 'artefacts', 'together');

/** Folders of about the same work; the last part takes all others. The longest comes first. */
const FOLDERS: readonly (readonly string[])[] = [
  ['faults', 'engine', 'tools'],
  ['excel', 'hostile', 'xlsx', 'rules'],
  ['taskpane', 'corpus', 'cli', 'measures'],
  [],
];
export const PARTS: readonly number[] = FOLDERS.map((_, part) => part);

/** These measure memory or start processes: each alone, as `npx jest FILE` runs it. */
const APART = /^(api|cli|fuzz|hostile|security|tools|xlsx\/hostile)\b/;
/** These have modules of their own for a reason. */
const OWN_MODULES = /\bjest\.(mock|doMock|unmock|resetModules|isolateModules)\b/;
const IN_BROWSER = '@jest-environment jsdom';

const slashed = (file: string): string => file.split(path.sep).join('/');

/** Where jest is to look for tests besides `test/`: in the folder of the part. */
export const GATHERED = slashed(path.relative(ROOT, TOGETHER));

interface Part {
  /** Files that each run alone. */
  readonly alone: readonly string[];
  /** Files that run as one, by its name. */
  readonly together: ReadonlyMap<string, readonly string[]>;
}

/** The files of a part, as paths within `test/`. */
export function filesOf(part: number): Part {
  const alone: string[] = [];
  const together = new Map<string, string[]>();
  for (const file of testFiles()) {
    const [top = ''] = file.split('/');
    if (partOf(top) !== part) continue;
    const text = readFileSync(path.join(TESTS, file), 'utf8');
    if (APART.test(file) || OWN_MODULES.test(text)) {
      alone.push(file);
      continue;
    }
    const name = text.includes(IN_BROWSER) ? `${top}-browser` : top;
    together.set(name, [...(together.get(name) ?? []), file]);
  }
  return { alone, together };
}

/**
 * Writes what stands for the files of a part.
 * @returns the files to run, as paths from the root
 */
export function gather(part: number): string[] {
  const folder = path.join(TOGETHER, String(part));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { alone, together } = filesOf(part);
  const written = [...together].map(([name, files]) => {
    const at = path.join(folder, `${name}.test.ts`);
    writeFileSync(at, asOne(files, name.endsWith('-browser')));
    return slashed(path.relative(ROOT, at));
  });
  return [...written, ...alone.map((file) => `test/${file}`)];
}

function testFiles(): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map(slashed)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
}

function partOf(folder: string): number {
  const known = FOLDERS.findIndex((folders) => folders.includes(folder));
  return known < 0 ? FOLDERS.length - 1 : known;
}

/** A file that holds each of these as a suite. */
function asOne(files: readonly string[], inBrowser: boolean): string {
  // It clears the page after each test of the suite that loads it first: that is to be all of them.
  const head = inBrowser ? `/** ${IN_BROWSER} */\nrequire('@testing-library/react');\n` : '';
  const suites = files.map((file) => {
    const from = slashed(path.join(TESTS, file));
    return `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(from)}));\n`;
  });
  return head + suites.join('');
}
