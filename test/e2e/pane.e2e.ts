import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../src/host/preview-sites';
import { openBrowser, type OpenedBrowser } from '../../tools/browser';
import { assertAccessible } from './kit/axe';

const ROOT = path.resolve(__dirname, '../..');
const PICTURES = path.join(ROOT, 'artefacts');
/** The index of the first service, and what the recipients' row counts. */
const INDEX = 'G7';
const SERVED = 'E9';

let preview: Preview;
let browser: OpenedBrowser;
let page: Page;
let pane: FrameLocator;
const errors: string[] = [];

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  preview = await startPreview({ root: ROOT, port: 0 });
  browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(preview.url);
  pane = page.frameLocator('iframe');
});

after(async () => {
  await browser.close();
  await preview.close();
});

/** What every cell of the grid shows. */
const shown = (): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('td[data-cell]')]
      .map((td) => `${td.dataset.cell ?? ''}=${td.innerText}`)
      .join('\n'),
  );

/** What a cell holds, as the formula bar writes it. */
async function contentOf(cell: string): Promise<string> {
  await page.locator('#box').fill(cell);
  await page.locator('#box').press('Enter');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#box')?.value === wanted,
    cell,
  );
  return page.locator('#bar').inputValue();
}

const accessible = async (view: string): Promise<void> => {
  const frame = page.frames().find((one) => one.url().startsWith(preview.addInUrl));
  assert.ok(frame);
  await assertAccessible(frame, '#root', view);
};

const picture = (name: string) =>
  page.screenshot({ path: path.join(PICTURES, `pane-${name}.png`) });

describe('the quarterly form, from opening the pane to undoing its formulas', () => {
  let original = '';
  let originalContents: string[] = [];

  test('the form is recognised: which, where, which period', async () => {
    await pane.getByRole('button', { name: 'Mulai' }).click();
    await pane.getByText('Capaian SPM triwulanan').waitFor();
    await pane.getByText('Triwulan II 2024').waitFor();
    await pane.getByText('Belum diperiksa').waitFor();
    await accessible('Beranda');
    await picture('beranda');
    original = await shown();
    originalContents = [await contentOf(INDEX), await contentOf('F9'), await contentOf('G12')];
  });

  test('Periksa lists the findings, and choosing one selects its cell', async () => {
    await pane.getByRole('button', { name: 'Periksa' }).click();
    await pane.getByRole('heading', { name: 'Temuan' }).waitFor();
    assert.equal(await pane.locator('[data-temuan]').count(), 2);
    await pane.locator('[data-temuan]').first().click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#box')?.value === 'B7',
    );
    await accessible('Temuan');
    await picture('temuan');
  });

  test('the next finding is one key away', async () => {
    await pane.locator('[data-temuan]').first().press('Alt+ArrowDown');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#box')?.value === 'B60',
    );
  });

  test('selecting a cell with a finding shows it in the pane', async () => {
    await contentOf('B7');
    await pane.locator('[data-temuan][aria-expanded="true"]').getByText('B7').first().waitFor();
  });

  test('formulas are shown before they are written, and the grid then shows their values', async () => {
    await pane.getByRole('tab', { name: 'Rumus' }).click();
    await pane.getByText('=SPM.BELUM(D9;E9)').waitFor();
    await accessible('Rumus');
    await picture('rumus');
    assert.equal(await shown(), original, 'the preview writes nothing');
    await pane.getByRole('button', { name: /^Sisipkan \d+ rumus$/ }).click();
    await pane.getByRole('button', { name: /^Urungkan/ }).waitFor();
    // Every formula is computed before the result is judged: none is called broken.
    await pane.getByText('Tidak ada sel yang memerlukan rumus').waitFor();
    assert.match(await contentOf(INDEX), /^=SPM\.INDEKS\(/);
    await page.waitForFunction((before) => {
      const now = [...document.querySelectorAll<HTMLElement>('td[data-cell]')]
        .map((td) => `${td.dataset.cell ?? ''}=${td.innerText}`)
        .join('\n');
      return now === before;
    }, original);
    await picture('rumus-tersisip');
  });

  test('an edited cell is computed anew by the add-in and marks the list as out of date', async () => {
    // Left to itself, a small edit is checked again, and on a busy machine before it is looked at.
    await pane.getByRole('tab', { name: 'Lainnya' }).click();
    await pane.getByRole('button', { name: /^Setelan/ }).click();
    await pane.getByRole('switch').click();
    await contentOf(SERVED);
    await page.locator('#bar').fill('145');
    await page.locator('#bar').press('Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('td[data-cell="F9"]')?.innerText === '145',
    );
    await pane.getByRole('tab', { name: /Temuan/ }).click();
    await pane.getByText('Isi lembar sudah berubah').waitFor();
    await picture('usang');
    await contentOf(SERVED);
    await page.locator('#bar').fill('290');
    await page.locator('#bar').press('Enter');
  });

  test('Urungkan puts everything back as it was', async () => {
    await pane.getByRole('tab', { name: 'Rumus' }).click();
    await pane.getByRole('button', { name: /^Urungkan/ }).click();
    await pane.getByRole('button', { name: /^Urungkan/ }).waitFor({ state: 'detached' });
    assert.equal(await shown(), original);
    assert.deepEqual(
      [await contentOf(INDEX), await contentOf('F9'), await contentOf('G12')],
      originalContents,
    );
    await picture('diurungkan');
  });

  test('nothing failed on the way', () => {
    assert.deepEqual(errors, []);
  });
});
