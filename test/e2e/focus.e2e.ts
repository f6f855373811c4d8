import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPane, type OpenPane, VIEWS } from '../../tools/open-pane';
import { corpusPath } from '../kit/corpus';
import { focusMoves } from './kit/focus';
import { QUARTERLY, YEARLY } from './walks/facts';

// Where Tab leads, in a pane of its own: what has the focus is in sight, and the pane lets it go.
let own: OpenPane;
const opened = (): OpenPane => own;
before(async () => {
  own = await openPane();
  await own.pane.getByRole('button', { name: 'Mulai' }).click();
  await own.start({ workbook: corpusPath(QUARTERLY.file), language: 'en' });
  await own.resize(350, 700);
});
after(() => own.close());

test('Tab and Shift+Tab lead through a view by the same stops, and out of the pane', async () => {
  const { page, pane } = opened();
  /** Names of the stops from here on, until Excel has the focus. */
  const walk = async (key: 'Tab' | 'Shift+Tab'): Promise<string[]> => {
    const stops: string[] = [];
    for (let stop = 0; stop < 80; stop++) {
      const name = await opened()
        .document()
        .evaluate(() => {
          if (!document.hasFocus()) return null;
          const at = document.activeElement as HTMLElement;
          Object.assign(window, { lastStop: at });
          // Which of the tabs one comes by depends on where one comes from.
          return at.matches('[role=tab]') ? 'tab' : (at.getAttribute('aria-label') ?? at.innerText);
        });
      if (name === null) return stops;
      stops.push(name);
      await page.keyboard.press(key);
      await focusMoves(opened());
    }
    assert.fail(`${key} never leaves the pane: ${stops.slice(-5).join(' | ')}`);
  };
  for (const view of VIEWS.filter(({ name }) => /^(temuan|rumus|laporan|katalog)$/.test(name))) {
    await opened().visit(view, 'en');
    await pane.locator('[role=tab]').first().focus();
    const forth = await walk('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet');
    const stops = pane.locator('main :is(button, summary, input, select, textarea):visible');
    await stops.last().focus();
    assert.deepEqual((await walk('Shift+Tab')).reverse(), forth, view.name);
  }
});

test('nothing that has the focus lies under the bar that says the sheet has changed', async () => {
  const { page, pane } = opened();
  await opened().start({ workbook: corpusPath(YEARLY.file), language: 'en' });
  await pane.getByRole('button', { name: 'Check' }).click();
  await pane.locator('[data-temuan]').first().waitFor();
  // As after a large edit: the bar stays until the user asks.
  await opened()
    .document()
    .evaluate(() => {
      const later = window.setTimeout.bind(window);
      window.setTimeout = ((act: () => void, wait?: number) =>
        wait === 1200 ? 0 : later(act, wait)) as typeof window.setTimeout;
    });
  await page.locator('#sheet').focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  const bar = pane.locator('main .fui-MessageBar');
  await bar.waitFor();
  await opened().resize(350, 378);
  await pane.locator('main :is(button, summary, input, select):visible').last().focus();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Shift+Tab');
    const isCovered = await bar.evaluate((over) => {
      const { left, top, width } = document.activeElement!.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + 3);
      return over.contains(seen) && !over.contains(document.activeElement);
    });
    assert.equal(isCovered, false, `stop ${stop}`);
  }
});
