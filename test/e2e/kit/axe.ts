import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const require = createRequire(__filename);
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What these say hangs on the theme; all other rules see the same in each. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** Of WCAG 2.2; axe leaves it out unless asked. */
const ASKED = { 'target-size': { enabled: true } };

interface Ran {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<Ran> };
    /** Markup that every rule has judged already. */
    judged?: Set<string>;
  }
}

/**
 * Asserts that axe finds nothing in the element. It runs in the frame that holds it, not through the
 * page: through the page it also goes through the thousands of cells of the host's sheet.
 * The same markup in another theme is asked for its colours alone.
 */
export async function assertAccessible(frame: Frame, root: string, what: string): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SOURCE);
  const [found, passed] = await frame.evaluate(
    async ([selector, colours, asked]) => {
      const judged = (window.judged ??= new Set());
      const element = document.querySelector(selector)!;
      // A list that is still being laid out shows a busy machine what no user sees.
      for (let drawn = ''; drawn !== element.outerHTML;) {
        drawn = element.outerHTML;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      // Buttons go over to the colours of another theme in a tenth of a second.
      const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(changes.map(({ finished }) => finished));
      const markup = element.outerHTML.replace(/ (class|style|data-theme)="[^"]*"/g, '');
      const options = judged.has(markup)
        ? { runOnly: { type: 'rule', values: colours } }
        : { rules: asked };
      judged.add(markup);
      const context = { include: [selector], exclude: ['[data-tabster-dummy]'] };
      const { violations, passes } = await window.axe!.run(context, options);
      return [
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
        passes.map(({ id }) => id),
      ];
    },
    [root, OF_COLOURS, ASKED] as const,
  );
  assert.deepEqual(found, [], what);
  // Without a font the browser draws no letters, and axe then has no contrast to judge.
  assert.ok(passed.includes('color-contrast'), `${what}: no text was judged`);
}
