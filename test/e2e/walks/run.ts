import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openPane, type OpenPane } from '../../../tools/open-pane';
import { corpusPath } from '../../kit/corpus';
import { keyboard, type Hand } from './hands';
import { sheetView } from './sheet';
import { type Facts, type Walk, WAYS } from './ways';
import { wordsIn, type Language } from './words';

export type Session = readonly [facts: Facts, language: Language];

const FAILED = path.resolve(__dirname, '../../../artefacts/failed');

/**
 * Opens the pane, reads the introduction, and walks each of these workbooks through all eight ways.
 * @returns the open pane, once the tests run
 */
export function walkAll(
  by: string,
  work: (opened: OpenPane) => Hand,
  sessions: readonly Session[],
): () => OpenPane {
  let opened: OpenPane;
  before(async () => {
    opened = await openPane();
    await opened.pane.getByRole('button', { name: 'Mulai' }).waitFor();
    await keyboard(opened).press(/^Mulai$/);
  });
  after(async () => {
    await opened.close();
    assert.deepEqual(opened.errors, []);
  });
  for (const [facts, language] of sessions) {
    describe(`${facts.file}, ${language}`, () => {
      let walk: Walk;
      before(async () => {
        await opened.start({ workbook: corpusPath(facts.file), language });
        await opened.resize(350, 700);
        // What the sheet holds is asked of the host; how it is drawn is seen in preview.e2e.ts.
        await opened.hideSheet();
        walk = {
          opened,
          facts,
          hand: work(opened),
          words: wordsIn(language),
          sheet: sheetView(opened.page),
        };
      });
      for (const [name, way] of WAYS) {
        test(name, async () => {
          try {
            await way(walk);
          } catch (error) {
            await keep(opened, `${by}-${facts.file}-${language}-${name}`);
            throw error;
          }
        });
      }
    });
  }
  return () => opened;
}

/** What was on screen, and what the pane had said but nobody waited for. */
async function keep(opened: OpenPane, name: string): Promise<void> {
  mkdirSync(FAILED, { recursive: true });
  await opened.page.screenshot({ path: path.join(FAILED, `${name}.png`) });
  console.log(name, await opened.document().evaluate(() => window.announced));
}
