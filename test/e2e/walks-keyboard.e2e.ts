import { test } from 'node:test';
import { QUARTERLY, YEARLY } from './walks/facts';
import { keyboard } from './walks/hands';
import { walkAll } from './walks/run';

// All eight ways without a mouse: every control is reached by Tab and arrows, in sight.
const opened = walkAll('keyboard', keyboard, [
  [QUARTERLY, 'id'],
  [YEARLY, 'en'],
]);

test('Shift+Tab leads away from a heading that was given the focus', async () => {
  const { page, pane } = opened();
  const hand = keyboard(opened());
  await hand.press(/^More$/, 'tab');
  await hand.press(/^Report/);
  await pane.locator('h1:focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  await pane.locator('button:focus').waitFor();
});
