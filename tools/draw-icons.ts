/** Draws assets/*.png from the SVG sources. Run by hand after a change of a drawing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';

const ASSETS = path.resolve(__dirname, '../assets');
const DRAWINGS = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128] },
  { name: 'periksa', sizes: [16, 32, 80] },
  { name: 'berikutnya', sizes: [16, 32, 80] },
  { name: 'rumus', sizes: [16, 32, 80] },
];

async function draw(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    for (const { name, sizes } of DRAWINGS) {
      for (const size of sizes) {
        // Below 32 px a full drawing blurs; it has a simpler source of its own.
        const source = size < 32 ? `${name}-16.svg` : `${name}.svg`;
        const svg = readFileSync(path.join(ASSETS, source), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
        const target = path.join(ASSETS, `${name}-${String(size)}.png`);
        await page.screenshot({ path: target, omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void draw();
