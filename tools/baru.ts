/**
 * `npm run baru -- aturan ID` makes a rule that already works: its file, its test and its page, and
 * puts it on the list of rules. What it checks, says and shows is then written over the template.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../src/rules/model';
import { isMain } from './main';
import { rulePage } from './rule-page';
import { ruleTemplate, testTemplate } from './rule-template';

const ROOT = path.resolve(__dirname, '..');
const LIST = path.join(ROOT, 'src/rules/index.ts');

/** `total-salah` → `totalSalah`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** @returns why this cannot be the id of a new rule, null when it can */
export function idFault(id: string, list: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    return `"${id}" cannot be an id: two or more words in small letters, joined with -`;
  }
  return list.includes(`'./${id}'`) ? `there is a rule ${id} already` : null;
}

/** The list of rules with one more: its import in the order of the alphabet, itself at the end. */
export function withRule(list: string, id: string): string {
  const name = constantName(id);
  const lines = list.split('\n');
  const from = (line: string): string => /from '\.\/([^']+)'/.exec(line)?.[1] ?? '';
  const after = lines.findIndex((line) => line.startsWith('import ') && from(line) > id);
  const imports = after < 0 ? lines.findIndex((line) => line === '') : after;
  lines.splice(imports, 0, `import { ${name} } from './${id}';`);
  const end = lines.indexOf(
    '];',
    lines.findIndex((line) => line.includes('RULES')),
  );
  lines.splice(end, 0, `  ${name},`);
  return lines.join('\n');
}

async function makeRule(id: string): Promise<string[]> {
  const list = readFileSync(LIST, 'utf8');
  const fault = idFault(id, list);
  if (fault !== null) throw new Error(fault);
  const name = constantName(id);
  const file = path.join(ROOT, 'src/rules', `${id}.ts`);
  const test = path.join(ROOT, 'test/rules', `${id}.test.ts`);
  const page = path.join(ROOT, 'docs/rules', `${id}.md`);
  for (const made of [file, test, page]) {
    if (existsSync(made)) throw new Error(`${path.relative(ROOT, made)} exists already`);
  }
  writeFileSync(file, ruleTemplate(id, name));
  writeFileSync(test, testTemplate(id));
  const module = (await import(file)) as Readonly<Record<string, Rule>>;
  writeFileSync(page, rulePage(module[name]!));
  writeFileSync(LIST, withRule(list, id));
  return [file, test, page, LIST].map((made) => path.relative(ROOT, made));
}

if (isMain(__filename)) {
  const [kind, id, ...others] = process.argv.slice(2);
  if (kind !== 'aturan' || id === undefined || others.length) {
    console.error('Usage: npm run baru -- aturan ID');
    process.exitCode = 2;
  } else {
    makeRule(id).then(
      (made) => {
        console.log(made.join('\n'));
        console.log(`Then: npx jest test/rules; after changes of its texts: npm run docs:rules`);
      },
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      },
    );
  }
}
