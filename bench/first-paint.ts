import path from 'node:path';
import { build } from 'esbuild';
import { startPreview } from '../src/host/preview-sites';
import { openBrowser } from '../tools/browser';
import { median } from './kit';

const ROOT = path.join(__dirname, '..');
const PORT = 4780;

/** An add-in of nothing but Fluent: provider and one button, shown once Office is ready. */
const EMPTY = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
  Office.onReady().then(() =>
    createRoot(document.getElementById('root')).render(
      createElement(FluentProvider, { theme: webLightTheme }, createElement(Button, null, 'Mulai')),
    ),
  );
`;

export interface FirstPaint {
  /** Milliseconds from asking for the page to the first button on screen, median of the rounds. */
  readonly own: number;
  readonly empty: number;
}

/**
 * First useful paint of the built pane in the embedded host against that of an empty Fluent pane, turn
 * by turn on the same machine, each with a cold cache.
 */
export async function firstPaint(rounds: number): Promise<FirstPaint> {
  const bundle = await build({
    stdin: { contents: EMPTY, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = bundle.outputFiles[0]!.text;
  const preview = await startPreview({ root: ROOT, port: PORT });
  const own: number[] = [];
  const empty: number[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const times = [await open(preview.url), await open(preview.url, script)] as const;
      // The first round warms the machine, not the browser: each has a profile of its own.
      if (round === 0) continue;
      own.push(times[0]);
      empty.push(times[1]);
    }
  } finally {
    await preview.close();
  }
  return { own: median(own), empty: median(empty) };
}

/** @param script in place of the pane's own */
async function open(url: string, script?: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    if (script !== undefined) {
      await page.route('**/taskpane.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    }
    const begin = Date.now();
    await page.goto(url);
    await page.frameLocator('iframe').getByRole('button', { name: 'Mulai' }).waitFor();
    return Date.now() - begin;
  } finally {
    await browser.close();
  }
}
