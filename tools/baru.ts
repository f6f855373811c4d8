/**
 * `npm run baru -- aturan|tabel|ukuran|bahasa ID` makes a rule, a layout, a measure or the texts of a
 * language that already work: file, test and page, and their places on the lists. What they say and do
 * is then written over the template.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languagePage, languageTemplate, languageTest } from './language-template';
import { layoutTemplate, layoutTest, titleOf } from './layout-template';
import { isMain } from './main';
import { measureTemplate, measureTest } from './measure-template';
import { ruleTemplate, testTemplate } from './rule-template';

const ROOT = path.resolve(__dirname, '..');

/** `total-salah` → `totalSalah`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A file with one more import of `./ID` among its own, in the order of the alphabet. */
function withImport(text: string, id: string, line: string): string {
  const lines = text.split('\n');
  const from = (one: string): string => /from '\.\/([^']+)'/.exec(one)?.[1] ?? '';
  const after = lines.findIndex((one) => one.startsWith('import ') && from(one) > id);
  lines.splice(after < 0 ? lines.indexOf('') : after, 0, line);
  return lines.join('\n');
}

/** A list with one more line at its end; `opening` is the line that begins it. */
export function withEntry(text: string, opening: RegExp, line: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((one) => opening.test(one));
  const end = lines.findIndex((one, i) => i > start && /^[\]}]/.test(one));
  if (start < 0 || end < 0) throw new Error(`no list ${String(opening)}`);
  lines.splice(end, 0, line);
  return lines.join('\n');
}

interface Kind {
  /** What an id looks like, in words and as a pattern. */
  readonly shape: readonly [words: string, pattern: RegExp];
  /** New files. */
  readonly files: (id: string) => Readonly<Record<string, string>>;
  /** Changes to lists. */
  readonly lists: (id: string) => Readonly<Record<string, (text: string) => string>>;
  /** Script that writes the pages from the code. */
  readonly pages?: string;
  readonly page: (id: string) => string;
  readonly next: (id: string) => string;
}

const TWO_WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const words = 'two or more words in small letters, joined with -';

export const KINDS: Readonly<Record<string, Kind>> = {
  aturan: {
    shape: [words, TWO_WORDS],
    files: (id) => ({
      [`src/rules/${id}.ts`]: ruleTemplate(id, constantName(id)),
      [`test/rules/${id}.test.ts`]: testTemplate(id),
    }),
    lists: (id) => ({
      'src/rules/index.ts': (text) =>
        withEntry(
          withImport(text, id, `import { ${constantName(id)} } from './${id}';`),
          /RULES/,
          `  ${constantName(id)},`,
        ),
      'src/taskpane/texts/lain-id.ts': (text) =>
        withEntry(text, /export const lainId\b/, `  'aturan.${id}': '${titleOf(id)}',`),
      'src/taskpane/texts/lain-en.ts': (text) =>
        withEntry(text, /export const lainEn\b/, `  'aturan.${id}': '${titleOf(id)}',`),
    }),
    pages: 'docs-rules',
    page: (id) => `docs/rules/${id}.md`,
    next: () =>
      'npx jest test/rules test/taskpane/texts; after changes of its texts: npm run docs:rules',
  },
  tabel: {
    shape: [words, TWO_WORDS],
    files: (id) => ({
      [`src/layouts/specs/${id}.ts`]: layoutTemplate(id),
      [`test/layouts/specs/${id}.test.ts`]: layoutTest(id),
    }),
    lists: (id) => ({
      'src/layouts/model.ts': (text) => withEntry(text, /LAYOUT_IDS = \[/, `  '${id}',`),
      'src/layouts/specs/index.ts': (text) =>
        withEntry(
          withImport(text, id, `import { layout as ${constantName(id)} } from './${id}';`),
          /LAYOUTS/,
          `  ${constantName(id)},`,
        ),
      'src/taskpane/texts/id.ts': (text) =>
        withEntry(text, /export const id\b/, `  'tata.${id}': '${titleOf(id)}',`),
      'src/taskpane/texts/en.ts': (text) =>
        withEntry(text, /export const en\b/, `  'tata.${id}': '${titleOf(id)}',`),
    }),
    pages: 'docs-layouts',
    page: (id) => `docs/layouts/${id}.md`,
    next: () => 'npx jest test/layouts test/taskpane/texts; pages: npm run docs:layouts',
  },
  ukuran: {
    shape: ['one word in small letters', /^[a-z][a-z0-9]*$/],
    files: (id) => ({
      [`src/measures/${id}.ts`]: measureTemplate(id, id.toUpperCase()),
      [`test/measures/${id}.test.ts`]: measureTest(id.toUpperCase()),
    }),
    lists: (id) => {
      const name = id.toUpperCase();
      return {
        'src/measures/index.ts': (text) =>
          withEntry(
            withImport(text, id, `import { ${name} } from './${id}';`),
            /MEASURES/,
            `  ${name},`,
          ),
        'src/functions/ids.ts': (text) => withEntry(text, /FUNCTION_IDS/, `  '${name}',`),
        // The functions of the contract, in one line.
        'test/functions/metadata.test.ts': (text) =>
          text.replace(/(CONTRACT =\s*'[^']*)'/, `$1 ${name}'`),
        'test/kit/measure-cases.ts': (text) =>
          withEntry(text, /GENERATORS/, `  ${name}: scalars(amount, amount),`),
      };
    },
    pages: 'docs-functions',
    page: (id) => `docs/functions/${id.toUpperCase()}.md`,
    next: () => 'npx jest test/measures test/functions; pages: npm run docs:functions',
  },
  bahasa: {
    shape: ['a language tag of two or three letters', /^[a-z]{2,3}$/],
    files: (id) => ({
      [`src/taskpane/texts/${id}.ts`]: languageTemplate(id),
      [`test/taskpane/texts-${id}.test.ts`]: languageTest(id),
      [`docs/bahasa/${id}.md`]: languagePage(id),
    }),
    lists: () => ({}),
    page: (id) => `docs/bahasa/${id}.md`,
    next: (id) => `npx jest test/taskpane/texts-${id}; docs/bahasa/${id}.md says what else`,
  },
};

/** @returns why this cannot be the id of something new, null when it can */
export function idFault(kind: string, id: string, root = ROOT): string | null {
  const known = KINDS[kind];
  if (!known) return `"${kind}" cannot be made; there are: ${Object.keys(KINDS).join(', ')}`;
  const [shape, pattern] = known.shape;
  if (!pattern.test(id)) return `"${id}" cannot be an id: ${shape}`;
  const taken = [...Object.keys(known.files(id)), known.page(id)];
  return taken.some((file) => existsSync(path.join(root, file)))
    ? `there is ${kind} ${id} already`
    : null;
}

async function write(file: string, text: string): Promise<void> {
  const at = path.join(ROOT, file);
  const { format } = await import('oxfmt');
  const settings = readFileSync(path.join(ROOT, '.oxfmtrc.json'), 'utf8');
  const options = JSON.parse(settings) as Record<string, unknown>;
  const { code, errors } = await format(at, text, options);
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, code);
}

async function make(kind: Kind, id: string): Promise<string[]> {
  const lists = Object.entries(kind.lists(id)).map(([file, change]) => {
    return [file, change(readFileSync(path.join(ROOT, file), 'utf8'))] as const;
  });
  const files = Object.entries(kind.files(id));
  for (const [file, text] of [...files, ...lists]) await write(file, text);
  // Only now: it reads the lists that have just been written.
  if (kind.pages !== undefined) await import(`./${kind.pages}`);
  return [...new Set([...files, ...lists].map(([file]) => file).concat(kind.page(id)))];
}

async function main(): Promise<void> {
  const [name = '', id = '', ...others] = process.argv.slice(2);
  const kind = KINDS[name];
  if (!kind || others.length || id === '') {
    console.error(`Usage: npm run baru -- ${Object.keys(KINDS).join('|')} ID`);
    process.exitCode = 2;
    return;
  }
  const fault = idFault(name, id);
  if (fault !== null) throw new Error(fault);
  console.log((await make(kind, id)).join('\n'));
  console.log(`Then: ${kind.next(id)}`);
}

if (isMain(__filename)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
