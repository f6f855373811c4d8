import { attempt } from '../../src/layouts/attempt';
import { bestAttempt, boundOf } from '../../src/layouts/choose';
import { segments } from '../../src/layouts/header/segment';
import type { View } from '../../src/layouts/spec';
import { LAYOUTS } from '../../src/layouts/specs';
import { viewOf } from '../../src/layouts/view';
import type { Sheet } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import * as change from '../kit/perturb';
import { inOtherWords } from '../kit/synonyms';
import { SEED } from '../kit/seed';

const next = change.random(SEED);

/** Each sheet as it is, in other words, with slips, and without half of its words. */
const sheets: Sheet[] = corpusNames()
  .flatMap((name) => corpusWorkbook(name).sheets)
  .flatMap((sheet) => {
    const rows = new Set(sheet.rowNumbers());
    return [
      sheet,
      change.reword(sheet, rows, (text) => inOtherWords(text, next)),
      change.reword(sheet, rows, (text) => change.slip(text, next)),
      change.reword(sheet, rows, (text) => (next() < 0.5 ? text : 'lain')),
    ];
  });
const views: View[] = sheets.flatMap((sheet) => segments(sheet).map(viewOf));

describe('choosing a layout', () => {
  it('looks at enough tables', () => {
    expect(views.length).toBeGreaterThan(100);
  });

  it.each(LAYOUTS.map((layout) => [layout.id, layout] as const))(
    'never finds %s better than its words let hope',
    (_, layout) => {
      const over = views
        .map((view) => attempt(layout, view).score - boundOf(layout, view))
        .filter((excess) => excess > 0);
      expect(over).toEqual([]);
    },
  );

  it('finds the layout that weighing all of them finds', () => {
    for (const view of views) {
      const all = LAYOUTS.map((layout) => attempt(layout, view));
      const best = Math.max(...all.map((a) => a.score));
      const found = bestAttempt(view);
      // One that can be complete goes before one that cannot.
      if (found.score < best) expect(found.lacks).toBeNull();
      else expect(found.layout).toBe(all.find((a) => a.score === best)!.layout);
    }
  });
});
