/**
 * Draws the pictures of docs/panduan.md from the embedded host, docs/gambar/*.png, and keeps beside
 * them what each view said; test/e2e/guide.e2e.ts tells when the pane says something else.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SAID, walkGuide } from './guide-walk';
import { isMain } from './main';
import { openPane } from './open-pane';

const FOLDER = path.resolve(__dirname, '../docs/gambar');

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const opened = await openPane();
  try {
    const said = await walkGuide(opened, (name) =>
      opened.picture(path.join(FOLDER, `${name}.png`)),
    );
    writeFileSync(path.join(FOLDER, SAID), `${JSON.stringify(said, null, 2)}\n`);
  } finally {
    await opened.close();
  }
}

if (isMain(__filename)) void draw();
