/** Draws assets/icon-*.png from the SVG sources. Run by hand after a change of the drawing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';

const ASSETS = path.resolve(__dirname, '../assets');
const SIZES = [16, 32, 64, 80, 128];

async function draw(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    for (const size of SIZES) {
      // Below 32 px the full drawing blurs; it has a source of its own.
      const svg = readFileSync(path.join(ASSETS, size < 32 ? 'icon-16.svg' : 'icon.svg'), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
      await page.screenshot({
        path: path.join(ASSETS, `icon-${String(size)}.png`),
        omitBackground: true,
      });
    }
  } finally {
    await browser.close();
  }
}

void draw();
