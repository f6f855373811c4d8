/** Draws the pictures of docs/panduan.md from the embedded host: docs/gambar/*.png. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './main';
import { openPane, VIEWS } from './open-pane';

const FOLDER = path.resolve(__dirname, '../docs/gambar');
const PORT = 4410;
/** Size of the pane on a screen of 1366 × 768, tall enough for what the text speaks of. */
const SIZE = [350, 520] as const;

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const opened = await openPane(PORT);
  try {
    const { pane } = opened;
    const file = (name: string): string => path.join(FOLDER, `${name}.png`);
    await opened.resize(...SIZE);
    await pane.getByRole('button', { name: 'Mulai' }).waitFor();
    await opened.appear('light');
    await opened.picture(file('pengantar'));
    await pane.getByRole('button', { name: 'Mulai' }).click();
    await pane.getByRole('button', { name: 'Periksa' }).click();
    await pane.locator('[data-temuan]').first().click();
    for (const view of VIEWS) {
      await opened.visit(view);
      await opened.picture(file(view.name));
    }
  } finally {
    await opened.close();
  }
}

if (isMain(__filename)) void draw();
