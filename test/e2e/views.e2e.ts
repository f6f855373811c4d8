import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import {
  APPEARANCES,
  openPane,
  VIEWS,
  type Appearance,
  type OpenPane,
  type ViewPath,
} from '../../tools/open-pane';

const PICTURES = path.resolve(__dirname, '../../artefacts/views');
const PORT = 4390;
const HEIGHTS = [378, 700] as const;
/** What stands behind the views; the pane follows while it is open. White and black are not pictured. */
const BACKGROUNDS: Readonly<Record<Appearance, string>> = {
  light: 'rgb(250, 250, 250)',
  dark: 'rgb(41, 41, 41)',
  contrast: 'rgb(0, 0, 0)',
  white: 'rgb(255, 255, 255)',
  black: 'rgb(10, 10, 10)',
};
const PICTURED: readonly Appearance[] = ['light', 'dark', 'contrast'];

let opened: OpenPane;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openPane(PORT);
  await opened.pane.getByRole('button', { name: 'Mulai' }).click();
  await opened.pane.getByRole('button', { name: 'Periksa' }).click();
  await opened.pane.getByRole('heading', { name: 'Temuan' }).waitFor();
});

after(() => opened.close());

/** What axe finds in the pane, as "rule: element". */
async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: opened.page })
    .include(['iframe', '#root'])
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
}

for (const view of VIEWS as readonly ViewPath[]) {
  describe(view.name, () => {
    for (const appearance of APPEARANCES) {
      test(`is accessible in ${appearance}`, async () => {
        await opened.appear(appearance);
        await opened.visit(view);
        for (const height of PICTURED.includes(appearance) ? HEIGHTS : HEIGHTS.slice(0, 1)) {
          await opened.resize(350, height);
          if (!PICTURED.includes(appearance)) continue;
          await opened.picture(path.join(PICTURES, `${view.name}-${appearance}-350x${height}.png`));
        }
        assert.equal(await opened.background(), BACKGROUNDS[appearance]);
        assert.deepEqual(await violations(), []);
      });
    }

    test('needs no sideways scrolling at 200 % zoom', async () => {
      await opened.appear('light');
      await opened.resize(175, 350);
      await opened.visit(view);
      const wider = await opened.pane.locator('main').evaluate((main) =>
        [...main.querySelectorAll<HTMLElement>('*')]
          // Room kept for an icon that is not shown is no content.
          .filter((element) => element.getBoundingClientRect().right > main.clientWidth + 1)
          .filter((element) => element.textContent || element.matches('input, button, img'))
          .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
      );
      assert.deepEqual(wider, []);
      await opened.picture(path.join(PICTURES, `${view.name}-zoom-175x350.png`));
    });
  });
}

test('nothing failed on the way', () => {
  assert.deepEqual(opened.errors, []);
});
