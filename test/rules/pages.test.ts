import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explainRule } from '../../src/engine';
import { RULES } from '../../src/rules';
import { rulePage } from '../../tools/rule-page';

const ROOT = path.join(__dirname, '..', '..');
const names = (folder: string, end: string): string[] =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length));

describe('every rule has a file, a test and a page of its name', () => {
  const ids = RULES.map((rule) => rule.id).sort();
  const notRules = ['index', 'model'];

  test('no rule file is left out of the list, and none is listed twice', () => {
    const files = names('src/rules', '.ts').filter((name) => !notRules.includes(name));
    expect(ids).toEqual(files.sort());
  });

  test.each(ids)('%s has its test', (id) => {
    expect(existsSync(path.join(ROOT, 'test', 'rules', `${id}.test.ts`))).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    'the page of %s is current',
    (id, rule) => {
      const page = readFileSync(path.join(ROOT, 'docs', 'rules', `${id}.md`), 'utf8');
      expect(page.replace(/\r\n/g, '\n')).toBe(rulePage(rule));
    },
  );

  test('no page is left of a rule that is gone', () => {
    expect(names('docs/rules', '.md').sort()).toEqual(ids);
  });
});

test('a rule is explained in both languages; an unknown one is not', () => {
  expect(explainRule('capaian-salah', 'id')).toContain('Contoh yang salah');
  expect(explainRule('capaian-salah', 'en')).toContain('Wrong example');
  expect(explainRule('tidak-ada', 'id')).toBeNull();
});
