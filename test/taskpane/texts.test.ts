import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LAYOUT_IDS } from '../../src/layouts/model';
import { RULES } from '../../src/rules';
import { languageOf, writer } from '../../src/taskpane/texts';
import { en } from '../../src/taskpane/texts/en';
import { id } from '../../src/taskpane/texts/id';

const FOLDER = path.resolve(__dirname, '../../src/taskpane');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^texts\/.*(id|en)\.ts$/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join(FOLDER, file), 'utf8') }));
const code = sources.map((source) => source.code).join('\n');

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

  it('stand nowhere else', () => {
    const loose = sources.flatMap(({ file, code: text }) =>
      file.endsWith('.tsx')
        ? [...text.matchAll(/>\s*([A-Za-z][a-z]+ [^<>{}=;]*)</g)].map(
            ([, t]) => `${file}: ${t ?? ''}`,
          )
        : [],
    );
    expect(loose).toEqual([]);
  });
});

describe('writing', () => {
  it('writes numbers, times and plurals as the language does', () => {
    const [indonesian, english] = [writer('id'), writer('en')];
    expect(indonesian('jumlah.error', { n: 1234 })).toBe('1.234 salah');
    expect(english('jumlah.error', { n: 1 })).toBe('1 error');
    expect(english('jumlah.error', { n: 1234 })).toBe('1,234 errors');
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
