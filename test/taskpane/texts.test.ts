import { LAYOUT_IDS } from '../../src/layouts/model';
import { RULES } from '../../src/rules';
import { SEVERITY_WORDS } from '../../src/rules/kit/severity-words';
import { languageOf, loadTexts, writer } from '../../src/taskpane/texts';
import { en as firstEn } from '../../src/taskpane/texts/en';
import { id as firstId } from '../../src/taskpane/texts/id';
import { LATER } from '../../src/taskpane/texts/lain';
import { proseIn, reachedFrom, sourcesOf, type Source } from '../kit/prose';

const id = { ...firstId, ...LATER.id };
const en = { ...firstEn, ...LATER.en };
const isCatalogue = ({ file }: Source): boolean => file.startsWith('src/taskpane/texts/');

const pane = sourcesOf('src/taskpane').filter((source) => !isCatalogue(source));
const code = pane.map((source) => source.code).join('\n');

const holes = (text: unknown): string[] =>
  [
    ...new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')),
  ].sort();

describe('the texts', () => {
  it('are the same in both languages, value for value', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
    for (const [key, text] of Object.entries(id)) {
      expect([key, holes(en[key as keyof typeof id])]).toEqual([key, holes(text)]);
    }
  });

  it('are all used', () => {
    // Keys put together at run time: everything before the first `${`.
    const stems = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, stem]) => stem ?? '');
    const unused = Object.keys(id).filter(
      (key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });

  it('name every layout and every rule', () => {
    const keys = Object.keys(id);
    expect(LAYOUT_IDS.filter((layout) => !keys.includes(`tata.${layout}`))).toEqual([]);
    expect(RULES.filter((rule) => !keys.includes(`aturan.${rule.id}`))).toEqual([]);
  });

  it('of the first load are those that its code speaks', () => {
    const first = reachedFrom('src/taskpane/index.tsx');
    expect(first.length).toBeGreaterThan(40);
    const later = first
      .filter((source) => !isCatalogue(source))
      .flatMap(({ file, code: text }) =>
        Object.keys(LATER.id)
          .filter((key) => text.includes(`'${key}'`))
          .map((key) => `${file}: ${key}`),
      );
    expect(later).toEqual([]);
  });
});

describe('words for the user stand in a catalogue of texts, and nowhere else', () => {
  it('in the pane', () => {
    expect(pane.flatMap(proseIn)).toEqual([]);
  });

  // There each text is a pair { id, en }, or stands in a function of one language.
  it.each(['src/report', 'src/cli', 'src/engine', 'src/excel', 'src/commands'])(
    'in %s',
    (folder) => {
      // The recap of many regions is an official table too.
      const sources = sourcesOf(folder).filter(({ file }) => file !== 'src/cli/rekap/sheets.ts');
      expect(sources.flatMap(proseIn)).toEqual([]);
    },
  );

  // Official forms are Indonesian: their headers stand with the form, sentences in the words.
  it('in the templates', () => {
    const forms = sourcesOf('src/templates').filter(({ file }) => !file.endsWith('/words.ts'));
    const sentences = forms.flatMap(proseIn).filter((line) => /[.!?]$/.test(line));
    expect(sentences).toEqual([]);
  });
});

describe('a severity', () => {
  it.each(['error', 'warning', 'info'] as const)('is called the same beside its count: %s', (s) => {
    const { id: word, en: english } = SEVERITY_WORDS[s];
    expect(id[`jumlah.${s}`].other).toBe(`{n} ${word.toLowerCase()}`);
    expect(en[`jumlah.${s}`]).toMatchObject({
      one: `{n} ${english.toLowerCase()}`,
      other: `{n} ${english.toLowerCase()}s`,
    });
  });
});

describe('writing', () => {
  beforeAll(loadTexts);

  it('writes numbers, times and plurals as the language does', () => {
    const [indonesian, english] = [writer('id'), writer('en')];
    expect(indonesian('jumlah.error', { n: 1234 })).toBe('1.234 salah');
    expect(english('jumlah.error', { n: 1 })).toBe('1 error');
    expect(english('jumlah.error', { n: 1234 })).toBe('1,234 errors');
    expect(english('rumus.sisipkan', { n: 1 })).toBe('Insert 1 formula');
    expect(indonesian.number(72.364)).toBe('72,36');
    expect(indonesian.month(8)).toBe('Agustus');
    const afternoon = new Date(2024, 5, 3, 14, 2).getTime();
    expect([indonesian.time(afternoon), english.time(afternoon)]).toEqual(['14.02', '14:02']);
  });

  it.each([
    ['id-ID', 'id'],
    ['id', 'id'],
    ['ms-MY', 'id'],
    ['en-US', 'en'],
    ['nl-NL', 'en'],
  ])('speaks to an Office in %s in %s', (office, language) =>
    expect(languageOf(office)).toBe(language),
  );
});
