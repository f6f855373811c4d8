import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type Preview, startPreview } from '../../src/host/preview-sites';
import { openBrowser, type OpenedBrowser } from '../../tools/browser';
import { CASES } from '../host/conformance';

const ROOT = path.resolve(__dirname, '../..');
const SCRIPTS = ['/desktop-page.js', '/office/office.js', '/conformance-page.js'];
const PAGE = `<!doctype html>${SCRIPTS.map((src) => `<script src="${src}"></script>`).join('')}`;

let preview: Preview;
let browser: OpenedBrowser;
let page: Page;

before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['desktop-page', 'conformance-page'].map((name) =>
      path.join(ROOT, 'test/host', `${name}.ts`),
    ),
    outdir: '/',
    bundle: true,
    write: false,
  });
  preview = await startPreview({ root: ROOT, port: 0 });
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.route('**/taskpane.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  for (const file of outputFiles) {
    await page.route(`**/${path.basename(file.path)}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: file.text }),
    );
  }
  await page.goto(`${preview.addInUrl}taskpane.html`);
  await page.waitForFunction(() => window.conformance !== undefined, null, { timeout: 20_000 });
});

after(async () => {
  await browser.close();
  await preview.close();
});

describe('the desktop profile', () => {
  test('office.js takes it for Excel on a PC', async () => {
    const info = await page.evaluate(() => [Office.context.host, Office.context.platform]);
    assert.deepEqual(info.map(String), ['Excel', 'PC']);
  });

  for (const { name } of CASES) {
    test(name, async () => {
      assert.equal(await page.evaluate((wanted) => window.conformance!.run(wanted), name), '');
    });
  }
});
