import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  APPEARANCES,
  openPane,
  VIEWS,
  type Appearance,
  type OpenPane,
  type ViewPath,
} from '../../tools/open-pane';
import { assertAccessible } from './kit/axe';
import { assertFits } from './kit/fit';
import { keepPicture } from './kit/picture';

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
  opened = await openPane();
  await opened.hideSheet();
  await opened.pane.getByRole('button', { name: 'Mulai' }).click();
  await opened.pane.getByRole('button', { name: 'Periksa' }).click();
  await opened.pane.getByRole('heading', { name: 'Temuan' }).waitFor();
});

after(() => opened.close());

for (const view of VIEWS as readonly ViewPath[]) {
  describe(view.name, () => {
    before(() => opened.visit(view));

    for (const appearance of APPEARANCES) {
      test(`is accessible in ${appearance}`, async () => {
        await opened.appear(appearance);
        for (const height of PICTURED.includes(appearance) ? HEIGHTS : HEIGHTS.slice(0, 1)) {
          await opened.resize(350, height);
          if (!PICTURED.includes(appearance)) continue;
          await keepPicture(opened, `${view.name}-${appearance}-350x${height}`);
        }
        assert.equal(await opened.background(), BACKGROUNDS[appearance]);
        await assertAccessible(opened.document(), '#root', view.name);
      });
    }

    test('needs no sideways scrolling at 200 % zoom', async () => {
      await opened.appear('light');
      await opened.resize(175, 350);
      await assertFits(opened, view.name);
      await keepPicture(opened, `${view.name}-zoom-175x350`);
    });
  });
}

test('nothing failed on the way', () => {
  assert.deepEqual(opened.errors, []);
});
