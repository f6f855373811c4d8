import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../src/host/preview-sites';
import { openBrowser, type OpenedBrowser } from '../../tools/browser';
import { MARKUP, MARKUP_NAME } from '../hostile/files';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');

let preview: Preview;
let browser: OpenedBrowser;
let page: Page;
let pane: FrameLocator;
const requested: string[] = [];
const refused: string[] = [];

before(async () => {
  preview = await startPreview({ root: ROOT, port: 0 });
  browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
  page = await browser.context.newPage();
  page.on('request', (request) => requested.push(`${request.resourceType()} ${request.url()}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(preview.url);
  pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Mulai' }).click();
  await pane.getByText('Belum diperiksa').waitFor();
});

after(async () => {
  await browser.close();
  await preview.close();
});

async function check(): Promise<void> {
  await pane.getByRole('tab', { name: 'Beranda' }).click();
  await pane
    .getByRole('button', { name: /^Periksa/ })
    .first()
    .click();
  await pane.locator('[data-temuan]').first().waitFor();
}

describe('the built pane', () => {
  test('has no inline script and no handler in its markup', () => {
    for (const file of readdirSync(DIST).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(path.join(DIST, file), 'utf8');
      assert.deepEqual(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g), null, file);
      assert.deepEqual(html.match(/<[^>]+\son\w+=/g), null, file);
    }
  });

  test('has no code that runs text as code', () => {
    for (const file of readdirSync(DIST).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(path.join(DIST, file), 'utf8');
      assert.deepEqual(code.match(/\bnew Function\(|[^\w.$]eval\(/g), null, file);
    }
  });

  test('the policy refuses nothing that the pane does', () => {
    assert.deepEqual(refused, []);
  });
});

describe('checking', () => {
  test('fetches at most its own code, once', async () => {
    requested.length = 0;
    await check();
    assert.deepEqual(
      requested.filter((line) => !line.startsWith(`script ${preview.addInUrl}`)),
      [],
    );
  });

  test('sends no request at all once its code is there', async () => {
    requested.length = 0;
    await check();
    assert.deepEqual(requested, []);
  });
});

describe('markup in sheet names and cells', () => {
  test('is shown as the text it is, in the grid and in the pane', async () => {
    await page.evaluate(
      ([markup, name]) => {
        const { workbook, calculator } = window.preview!.host;
        const sheet = workbook.active;
        workbook.enter(sheet, 6, 1, markup!);
        workbook.enter(sheet, 0, 0, markup!);
        workbook.renameSheet(sheet, name!);
        calculator.settle();
        workbook.announce(sheet, { top: 6, left: 1, bottom: 6, right: 1 });
      },
      [MARKUP, MARKUP_NAME],
    );
    await check();
    const frame = page.frames().find((one) => one.url().startsWith(preview.addInUrl));
    assert.ok(frame);
    assert.match(await page.locator('body').innerText(), /<img src=x onerror/);
    assert.match(await frame.locator('body').innerText(), /<b onclick=ran\(\)>/);
    for (const one of [page.mainFrame(), frame]) {
      assert.equal(await one.locator('img[src=x], [onclick], [onerror]').count(), 0);
      assert.equal(await one.evaluate(() => 'ran' in window), false);
    }
  });
});
