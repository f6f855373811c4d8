import { corpusNames, corpusWorkbook } from '../kit/corpus';
import type * as Lexicon from '../../src/layouts/lexicon';
import type * as Layouts from '../../src/layouts';
import { segments } from '../../src/layouts/header/segment';
import { stems } from '../../src/layouts/words';

/** Header wordings of a workbook, as sets of stems. */
function wordingsOf(name: string): Set<string> {
  const texts = corpusWorkbook(name).sheets.flatMap((s) =>
    segments(s).flatMap((g) => [...g.parts.values()].flat()),
  );
  return new Set(texts.map((t) => key(stems(t).map((x) => x.stem))));
}

const key = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

const LEAST = 0.9;

test.each(corpusNames())(
  '%s is still recognised when its own wordings are taken from the lexicon',
  (name) => {
    const own = wordingsOf(name);
    const others = new Set(
      corpusNames()
        .filter((n) => n !== name)
        .flatMap((n) => [...wordingsOf(n)]),
    );
    const expected = jest
      .requireActual<typeof Layouts>('../../src/layouts')
      .recognise(corpusWorkbook(name)).tables;
    jest.resetModules();
    let removed = 0;
    jest.doMock('../../src/layouts/lexicon', () => {
      const actual = jest.requireActual<typeof Lexicon>('../../src/layouts/lexicon');
      const kept = actual.PATTERNS.filter(
        (p) => p.words.length < 2 || !own.has(key(p.words)) || others.has(key(p.words)),
      );
      removed = actual.PATTERNS.length - kept.length;
      return { ...actual, PATTERNS: kept };
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- must load after the mock
    const { recognise } = require('../../src/layouts') as typeof Layouts;
    const found = recognise(corpusWorkbook(name)).tables;
    jest.dontMock('../../src/layouts/lexicon');
    const lost = expected.filter(
      (t) => !found.some((f) => f.layout === t.layout && f.sheet.name === t.sheet.name),
    );
    expect(removed).toBeGreaterThan(0);
    // Nine of ten; a document of fewer than ten tables may lose one.
    const most = Math.max(1, Math.floor(expected.length * (1 - LEAST)));
    if (lost.length > most) throw new Error(`lost: ${lost.map((t) => t.sheet.name).join(', ')}`);
    expect(lost.length).toBeLessThanOrEqual(most);
  },
);
