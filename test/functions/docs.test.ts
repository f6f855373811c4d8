import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { functionPages } from '../../src/functions/docs';
import { ENGLISH, INDONESIAN, inSeparators, shownResult } from '../../src/functions/local';

const folder = join(__dirname, '..', '..', 'docs', 'functions');

test('the pages in docs/functions are those that the code makes (npm run docs:functions)', () => {
  const pages = functionPages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

describe("formulas in the user's own separators", () => {
  test.each([
    ['SPM.CAPAIAN(50,26.21)', 'SPM.CAPAIAN(50;26,21)'],
    ['SPM.CAPAIAN(63,65.29,,100)', 'SPM.CAPAIAN(63;65,29;;100)'],
    ['SPM.PREDIKAT(68.6,"a,b 1.5")', 'SPM.PREDIKAT(68,6;"a,b 1.5")'],
    ["SUM('TW 1.2, II'!A1,B2)", "SUM('TW 1.2, II'!A1;B2)"],
    ['SPM.MUTU({10;4},{5;4})', 'SPM.MUTU({10;4};{5;4})'],
    ['SPM.BIAYA("x",{1,2.5})', 'SPM.BIAYA("x";{1\\2,5})'],
  ])('%s → %s', (english, indonesian) => {
    expect(inSeparators(english, INDONESIAN)).toBe(indonesian);
    expect(inSeparators(english, ENGLISH)).toBe(english);
  });

  test('results too', () => {
    expect(shownResult(1234567.89, INDONESIAN)).toBe('1.234.567,89');
    expect(shownResult(6.636363636, ENGLISH)).toBe('6.636364');
    expect(shownResult('', INDONESIAN)).toBe('(kosong)');
    expect(shownResult('#N/A', ENGLISH)).toBe('#N/A');
  });
});
