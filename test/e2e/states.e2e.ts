/** The pane's less usual faces: the first screen, views before a check, how a table is read, a failure. */
import { after, before, describe, test } from 'node:test';
import {
  openPane,
  VIEWS,
  type Appearance,
  type OpenPane,
  type ViewPath,
} from '../../tools/open-pane';
import { assertAccessible } from './kit/axe';
import { assertFits } from './kit/fit';
import { keepPicture } from './kit/picture';

const LOOKS = ['light', 'dark', 'contrast'] as const;
const SIZES = [
  [350, 378],
  [350, 700],
] as const;
/** The widest a pane is drawn, and the narrowest: 350 px at a zoom of 200 %. */
const EXTREMES = [
  [700, 700],
  [175, 350],
] as const;

let opened: OpenPane;

before(async () => {
  opened = await openPane();
  await opened.hideSheet();
});

after(() => opened.close());

/** Pictures what is open in each look and size; nothing may need sideways scrolling, axe finds nothing. */
async function look(name: string, looks: readonly Appearance[] = LOOKS): Promise<void> {
  for (const appearance of looks) {
    await opened.appear(appearance);
    const sizes = appearance === 'light' ? [...EXTREMES, ...SIZES] : SIZES;
    for (const [width, height] of sizes) {
      await opened.resize(width, height);
      const shown = `${name}-${appearance}-${width}x${height}`;
      // In between lies what is looked at; at the extremes it is enough that all of it is there.
      if (width === 350) await keepPicture(opened, shown);
      await assertFits(opened, shown);
    }
    await assertAccessible(opened.document(), '#root', `${name} in ${appearance}`);
  }
  await opened.appear('light');
}

const viewNamed = (name: string): ViewPath => {
  const view = VIEWS.find((one) => one.name === name);
  if (!view) throw new Error(name);
  return view;
};

for (const language of ['id', 'en'] as const) {
  // The words decide in English, not the colours.
  const looks = language === 'id' ? LOOKS : LOOKS.slice(0, 1);

  describe(`in ${language}`, () => {
    before(async () => {
      if (language === 'en') await opened.start({ language });
    });

    // It is shown once, so it is seen in the language in which the pane is first opened.
    if (language === 'id') {
      test('the first screen', async () => {
        const start = opened.pane.getByRole('button', { name: 'Mulai' });
        await start.waitFor();
        await look('pengantar-id');
        await start.click();
      });
    }

    for (const name of ['beranda', 'temuan', 'rumus', 'laporan', 'grafik']) {
      test(`${name} before a check`, async () => {
        await opened.visit(viewNamed(name), language);
        await look(`${name}-belum-${language}`, looks);
      });
    }

    test('how a table is read', async () => {
      await opened.visit(viewNamed('beranda'), language);
      const link = language === 'id' ? /^Bacaan: / : /^Reading: /;
      await opened.pane.getByRole('button', { name: link }).first().click();
      await opened.pane.getByRole('combobox').first().waitFor();
      await look(`bacaan-${language}`, looks);
    });
  });
}

describe('after a check', () => {
  const button = (name: RegExp) => opened.pane.getByRole('button', { name }).first();

  test('an open finding, and the reason for setting it aside', async () => {
    await opened.visit(viewNamed('beranda'), 'en');
    await button(/^Check$/).click();
    await opened.pane.locator('[data-temuan]').first().click();
    await look('temuan-buka-en');
    await button(/^Set aside…/).click();
    await opened.pane.getByRole('textbox', { name: /^Reason/ }).waitFor();
    await look('abaikan-en');
    await button(/^Cancel/).click();
  });

  test('a sheet that was added, and how to take it back', async () => {
    await opened.visit(viewNamed('laporan'), 'en');
    await button(/^Make the report sheet/).click();
    await button(/^Undo/).waitFor();
    await look('laporan-dibuat-en', ['light']);
    await opened.visit(viewNamed('rumus'), 'en');
    await button(/^Undo/).waitFor();
    await look('riwayat-en', ['light']);
  });
});

test('a view that cannot be fetched', async () => {
  // The colours of high contrast are fetched when first needed; here only the view is to fail.
  await opened.appear('contrast');
  await opened.appear('light');
  await opened.page.route(/\.js$/, (route) => route.abort());
  await opened.pane.getByRole('tab', { name: /^More/ }).click();
  await opened.pane.getByRole('button', { name: /^Catalogue/ }).click();
  await opened.pane.getByRole('button', { name: 'Try again' }).waitFor();
  await look('galat-en');
});
