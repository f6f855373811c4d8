import assert from 'node:assert/strict';
import type { OpenPane } from '../../../tools/open-pane';

/** Asserts that nothing reaches over the pane's right edge, and that no drawing makes letters smaller. */
export async function assertFits(opened: OpenPane, what: string): Promise<void> {
  const found = await opened.pane.locator('#root').evaluate((root) => {
    const width = document.documentElement.clientWidth;
    const wider = [...root.querySelectorAll<HTMLElement>('main *')]
      // Room kept for an icon that is not shown is no content.
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.textContent || element.matches('input, textarea, button, img'))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    const scaled = [...root.querySelectorAll<SVGTextElement>('svg text')]
      .filter((letters) => Math.abs((letters.getScreenCTM()?.a ?? 1) - 1) > 0.01)
      .map((letters) => `scaled: ${letters.textContent}`);
    return [...wider, ...scaled];
  });
  assert.deepEqual(found, [], what);
}
