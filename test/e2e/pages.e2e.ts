import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import sirv from 'sirv';
import { openBrowser, type OpenedBrowser } from '../../tools/browser';
import { assertAccessible } from './kit/axe';

const server = createServer(sirv(path.resolve(__dirname, '../../dist')));
let browser: OpenedBrowser;
let base = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser({ viewport: { width: 320, height: 600 } });
});

after(async () => {
  await browser.close();
  server.close();
});

describe('pages that the manifest names', () => {
  for (const name of ['dukungan.html', 'privasi.html']) {
    test(`${name} is accessible, fits a narrow window and breaks no rule of its own`, async () => {
      const page = await browser.context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(base + name);
      await assertAccessible(page.mainFrame(), 'html', name);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `page is ${width} px wide`);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
