import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Frame } from 'playwright-core';
import { type Preview, startPreview } from '../../src/host/preview-sites';
import { openBrowser, type OpenedBrowser } from '../../tools/browser';
import { CASES } from '../host/conformance';

const ROOT = path.resolve(__dirname, '../..');
/** The pane's place is taken by a page that holds office.js and the suite, nothing of the product. */
const PAGE =
  '<!doctype html><script src="/office/office.js"></script><script src="/conformance.js"></script>';

let preview: Preview;
let browser: OpenedBrowser;
let frame: Frame;

before(async () => {
  const bundle = await build({
    entryPoints: [path.join(ROOT, 'test/host/conformance-page.ts')],
    bundle: true,
    write: false,
  });
  preview = await startPreview({ root: ROOT, port: 0 });
  browser = await openBrowser();
  const page = await browser.context.newPage();
  await browser.context.exposeFunction('act', (what: string, cell: string, text: string) =>
    page.evaluate(
      ([action, address, content]) => {
        const { host } = window.preview!;
        const { workbook } = host;
        if (action === 'editing') {
          workbook.editing = content === 'on';
          return;
        }
        const row = Number(/\d+/.exec(address!)?.[0]) - 1;
        const column = address!.charCodeAt(0) - 65;
        const rect = { top: row, left: column, bottom: row, right: column };
        if (action === 'select') workbook.select(workbook.active, rect);
        else {
          workbook.enter(workbook.active, row, column, content!);
          host.calculator.settle();
          workbook.announce(workbook.active, rect);
        }
      },
      [what, cell, text],
    ),
  );
  await page.route('**/taskpane.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.route('**/conformance.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0]!.text }),
  );
  await page.goto(preview.url);
  const found = await (await page.locator('iframe').elementHandle()).contentFrame();
  assert.ok(found);
  // The frame is there before its page is.
  await found.waitForURL((url) => url.href.startsWith(preview.addInUrl));
  frame = found;
  await frame.waitForFunction(() => window.conformance !== undefined);
});

after(async () => {
  await browser.close();
  await preview.close();
});

describe('the web profile', () => {
  for (const { name } of CASES) {
    test(name, async () => {
      assert.equal(await frame.evaluate((wanted) => window.conformance!.run(wanted), name), '');
    });
  }
});
