import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPane, type OpenPane } from '../../tools/open-pane';

const PORT = 4400;
/** More stops than any view has. */
const STOPS = 60;

const WORDS = {
  id: {
    start: /^Mulai$/,
    check: /^Periksa$/,
    finding: /B7/,
    formulas: 'Rumus',
    insert: /^Sisipkan \d+ rumus$/,
    undo: /^Urungkan/,
    done: 'Tidak ada sel yang memerlukan rumus',
  },
  en: {
    start: /^Start$/,
    check: /^Check$/,
    finding: /B7/,
    formulas: 'Formulas',
    insert: /^Insert \d+ formulas$/,
    undo: /^Undo/,
    done: 'No cell of the recognised tables needs a formula',
  },
} as const;

let opened: OpenPane;
before(async () => {
  opened = await openPane(PORT);
});
after(() => opened.close());

/** Name of what has the focus in the pane, as its text or label says; '' where nothing has. */
const focused = (): Promise<string> =>
  opened.pane.locator('html').evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const field = element as HTMLInputElement;
    const names = [
      element.getAttribute('aria-label'),
      element.textContent,
      field.labels?.[0]?.textContent,
    ];
    return (
      names.find((name) => name !== null && name !== undefined && name !== '') ?? element.tagName
    );
  });

/** The cursor into the pane, as F6 does in Office. */
const enter = () => opened.pane.locator('button').first().focus();

/** Walks with Tab until what has the focus is called so. */
async function tabTo(name: RegExp): Promise<void> {
  const { page } = opened;
  const seen: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    const now = await focused();
    if (name.test(now)) return;
    await page.keyboard.press('Tab');
    seen.push(now.slice(0, 30));
  }
  assert.fail(`${String(name)} is not reached by Tab; on the way: ${seen.join(' | ')}`);
}

const cellInBox = (cell: string) =>
  opened.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#box')?.value === wanted,
    cell,
  );

for (const language of ['id', 'en'] as const) {
  const words = WORDS[language];
  describe(`without a mouse, in ${language}`, () => {
    before(async () => {
      if (language === 'id') return;
      await opened.page.locator('#language').selectOption('en-US');
      await opened.pane.locator('html[lang="en"]').waitFor();
    });

    test('from the introduction to the first finding at its cell', async () => {
      const { page, pane } = opened;
      if (language === 'id') {
        await pane.getByRole('button', { name: words.start }).waitFor();
        await enter();
        await tabTo(words.start);
        await page.keyboard.press('Enter');
      }
      await pane.getByRole('button', { name: words.check }).waitFor();
      await enter();
      await tabTo(words.check);
      await page.keyboard.press('Enter');
      await pane.locator('[data-temuan]').first().waitFor();
      await tabTo(words.finding);
      await page.keyboard.press('Enter');
      await cellInBox('B7');
    });

    test('from finding to finding', async () => {
      await opened.page.waitForTimeout(200);
      await opened.page.keyboard.press('Alt+ArrowDown');
      await cellInBox('B60');
    });

    test('to the formulas, into the sheet, and back as it was', async () => {
      const { page, pane } = opened;
      await pane.locator('[role=tab][aria-selected=true]').first().focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), words.formulas);
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: words.insert }).waitFor();
      // Backwards the main button is the nearest: the list before it is long.
      for (let stop = 0; stop < STOPS && !words.insert.test(await focused()); stop++) {
        await page.keyboard.press('Shift+Tab');
      }
      await tabTo(words.insert);
      await page.keyboard.press('Enter');
      await pane.getByText(words.done).waitFor();
      await tabTo(words.undo);
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: words.undo }).waitFor({ state: 'detached' });
    });
  });
}

test('nothing failed on the way', () => {
  assert.deepEqual(opened.errors, []);
});
