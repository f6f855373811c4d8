import { en } from '../src/taskpane/texts/en';
import { LATER } from '../src/taskpane/texts/lain';

/** All texts of the pane, still in English, to be translated line by line. */
export function languageTemplate(id: string): string {
  const texts = JSON.stringify({ ...en, ...LATER.en }, null, 2);
  return `import type { Catalogue } from './catalogue';

/** Texts of the pane in the language \`${id}\`; {values} stay as they are. */
export const ${id}: Catalogue = ${texts};
`;
}

/** Its test: the same keys, and in each text the same values. */
export function languageTest(id: string): string {
  return `import { id as indonesian } from '../../src/taskpane/texts/id';
import { ${id} } from '../../src/taskpane/texts/${id}';
import { LATER } from '../../src/taskpane/texts/lain';

const source: Readonly<Record<string, unknown>> = { ...indonesian, ...LATER.id };
const values = (text: unknown): string[] =>
  [...new Set(JSON.stringify(text).match(/\\{\\w+\\}/g))].sort();

test('every text of the pane is there, with the same values', () => {
  expect(Object.keys(${id}).sort()).toEqual(Object.keys(source).sort());
  for (const [key, text] of Object.entries(${id})) {
    expect([key, values(text)]).toEqual([key, values(source[key])]);
  }
});
`;
}

/** Its page: what is left to do until a user can choose it. */
export function languagePage(id: string): string {
  return `# The language ${id}

1. Translate \`src/taskpane/texts/${id}.ts\`; \`npx jest test/taskpane/texts-${id}\` holds keys and values.
2. Add \`'${id}'\` to \`Language\` in \`src/rules/model.ts\` and \`src/measures/model.ts\`. \`npm run typecheck\`
   then names every text that is missing: messages of rules, measures, command line, explanations.
3. Put it into \`src/taskpane/texts/index.ts\` (catalogue and locale), into the number formats of
   \`src/rules/kit/fill.ts\`, and into \`manifest.xml\` as \`<Override Locale="…">\`.
4. Take this page away when all is done.
`;
}
